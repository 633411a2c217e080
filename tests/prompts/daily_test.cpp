#include "samples.hpp"

#include <doctest/doctest.h>

using namespace coach;

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
