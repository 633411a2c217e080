#include "samples.hpp"

#include "../support/golden.hpp"

#include <doctest/doctest.h>

#include <sstream>

using namespace coach;

TEST_CASE("the daily program says these words in this order") {
  std::istringstream wanted(test::read_file(test::source_dir() / "tests/prompts/daily_words.txt"));
  const test::Played daily = test::play(test::daily_program());
  std::string line;
  std::size_t i = 0;
  for (; std::getline(wanted, line); ++i) {
    REQUIRE(i < daily.script.prompts.size());
    INFO("prompt ", i + 1);
    REQUIRE(daily.script.prompts[i].text == line);
  }
  CHECK(i == daily.script.prompts.size());
  CHECK(i == 237);
}

TEST_CASE("the daily program's prompts stand inside their steps and never run backwards") {
  const test::Played daily = test::play(test::daily_program());
  Millis before{};
  for (const Prompt& prompt : daily.script.prompts) {
    if (prompt.step == static_cast<int>(daily.timeline.steps.size()))
      continue;
    const Step& step = daily.timeline.steps[prompt.step];
    INFO(prompt.text);
    CHECK(prompt.offset >= Millis{});
    CHECK(prompt.offset < step.length);
    CHECK(step.at + prompt.offset >= before);
    before = step.at + prompt.offset;
  }
}
