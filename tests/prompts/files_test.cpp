// The shipped programs as they are said: tests/golden/<program>.<form>.script.txt. A new case needs
// one line below; run with COACH_UPDATE_GOLDEN=1 and read what comes out.
#include "golden.hpp"
#include "samples.hpp"

#include <doctest/doctest.h>

#include <sstream>

using namespace coach;
using test::shipped;

TEST_CASE("the shipped daily program says the reference's words in its order") {
  std::istringstream wanted(test::read_file(test::source_dir() / "tests/prompts/daily_words.txt"));
  const test::Played daily = shipped("back-of-knee-daily", Form::full);
  std::string line;
  std::size_t i = 0;
  for (; std::getline(wanted, line); ++i) {
    REQUIRE(i < daily.script.prompts.size());
    INFO("prompt ", i + 1);
    REQUIRE(daily.script.prompts[i].text == line);
  }
  CHECK(i == daily.script.prompts.size());
}

TEST_CASE("the shipped programs' scripts are as recorded") {
  struct Row {
    const char* program;
    Form form;
    const char* name;
  };
  const Row rows[] = {
      {"back-of-knee-daily", Form::full, "full"},
      {"back-of-knee-daily", Form::light, "light"},
      {"back-of-knee-daily", Form::short_form, "short"},
      {"seated-3-minutes", Form::full, "full"},
      {"before-a-run", Form::full, "full"},
      {"after-a-run", Form::full, "full"},
      {"ice-15-minutes", Form::full, "full"},
      {"hip-abductor-lifts", Form::full, "full"},
  };
  for (const Row& row : rows) {
    const test::Played played = shipped(row.program, row.form);
    test::check_golden(std::string("golden/") + row.program + "." + row.name + ".script.txt",
                       test::to_text(played.timeline, played.script));
  }
}
