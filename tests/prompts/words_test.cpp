#include "prompts/words.hpp"

#include <doctest/doctest.h>

#include <chrono>

using namespace coach;
using namespace std::chrono_literals;

TEST_CASE("an author's words become a sentence") {
  const std::pair<const char*, const char*> rows[] = {
      {"feet apart", "Feet apart."},
      {"Towel away. Right leg long", "Towel away. Right leg long."},
      {"Ready?", "Ready?"},
      {"Hamstring\nstretch", "Hamstring stretch."},
      {"", ""},
  };
  for (const auto& [text, wanted] : rows)
    CHECK(words::sentence(text) == wanted);
}

TEST_CASE("a name begins with a small letter inside a sentence") {
  CHECK(words::name_inside(Language{}, Text{"Calf raise", {}}) == "calf raise");
  CHECK(words::name_inside(Language{}, Text{"IT band stretch", {}}) == "IT band stretch");
  CHECK(words::name_inside(Language{}, Text{"Hamstring\nstretch", {}}) == "hamstring stretch");
}

TEST_CASE("a translation into the coach's language is said, else the author's own words") {
  const Text german{"Wadenheben", {{"en", "Calf raise"}}};
  CHECK(words::exercise_done(Language{}, german) == "Calf raise done.");
  CHECK(words::exercise_done(Language{}, Text{"Wadenheben", {}}) == "Wadenheben done.");
}

TEST_CASE("lengths are whole minutes or seconds") {
  const std::pair<Millis, const char*> rows[] = {
      {1s, "one second"},      {30s, "thirty seconds"}, {60s, "one minute"},
      {90s, "ninety seconds"}, {120s, "two minutes"},
  };
  for (const auto& [length, wanted] : rows)
    CHECK(words::duration(Language{}, length) == wanted);
}

TEST_CASE("the opening counts exercises and minutes") {
  CHECK(words::opening(Language{}, 4, 17min + 48s) ==
        "Four exercises today. About eighteen minutes.");
  CHECK(words::opening(Language{}, 2, 9min + 26s) == "Two exercises today. About nine minutes.");
  CHECK(words::opening(Language{}, 1, 40s) == "One exercise today. About one minute.");
}

TEST_CASE("letters are counted, not bytes") {
  CHECK(words::letters("Fußballen") == 9);
  CHECK(words::time_to_say("Ten.") == 450ms + 4 * 62ms);
}

TEST_CASE("a hold's change names the leg and which hold it is") {
  CHECK(words::change_legs_hold(Language{}, Side::left, 1, 3) ==
        "Change legs. Left leg, first hold.");
  CHECK(words::change_legs_hold(Language{}, Side::right, 2, 3) ==
        "Change legs. Right leg, second hold.");
  CHECK(words::change_legs_hold(Language{}, Side::left, 3, 3) ==
        "Change legs. Left leg, last hold.");
  CHECK(words::change_legs_hold(Language{}, Side::left, 1, 1) == "Change legs. Left leg.");
}
