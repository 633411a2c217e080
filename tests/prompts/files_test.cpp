// The shipped programs as they are said: tests/golden/<program>.<form>.script.txt. A new case needs
// one line below; run with COACH_UPDATE_GOLDEN=1 and read what comes out.
#include "golden.hpp"
#include "program/read.hpp"
#include "samples.hpp"

#include <doctest/doctest.h>

#include <map>
#include <sstream>

using namespace coach;

namespace {

/// The exercises that stand beside the shipped programs, read when they are asked for.
class ShippedExercises {
 public:
  const Exercise* operator()(std::string_view id) {
    const std::string name(id);
    if (const auto known = exercises_.find(name); known != exercises_.end())
      return &known->second;
    const std::string file = name + ".toml";
    auto read =
        read_exercise(test::read_file(test::source_dir() / "programs/exercises" / file), file);
    REQUIRE_MESSAGE(read.value, to_string(read.diagnostics));
    return &exercises_.emplace(name, std::move(*read.value)).first->second;
  }

 private:
  std::map<std::string, Exercise> exercises_;
};

test::Played shipped(const std::string& id, Form form) {
  ShippedExercises exercises;
  const std::string file = id + ".toml";
  auto read = read_program(test::read_file(test::source_dir() / "programs" / file), file,
                           [&](std::string_view name) { return exercises(name); });
  REQUIRE_MESSAGE(read.value, to_string(read.diagnostics));
  Choice choice;
  choice.form = form;
  return test::play(std::move(*read.value), choice);
}

} // namespace

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
