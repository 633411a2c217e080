#include "voice/spoken_text.hpp"

#include <doctest/doctest.h>

using namespace coach;

TEST_CASE("a sentence is read out as a person would") {
  struct Case {
    const char* written;
    const char* spoken;
  };
  const Case cases[] = {
      {"Hold it there.", "Hold it there."},
      {"Hold for 10s.", "Hold for 10 seconds."},
      {"Hold for 10 s, then rest.", "Hold for 10 seconds, then rest."},
      {"Rest 30 sec", "Rest 30 seconds"},
      {"Walk 5 min.", "Walk 5 minutes."},
      {"2 x 10", "2 times 10"},
      {"2x10 lifts", "2 times 10 lifts"},
      {"2 \u00D7 10", "2 times 10"},
      {"3x a day", "3 times a day"},
      {"10-15 lifts", "10 to 15 lifts"},
      {"10\u201315s", "10 to 15 seconds"},
      {"5kg or 2.5 kg", "5 kilograms or 2.5 kilograms"},
      {"Bend 90\u00B0.", "Bend 90 degrees."},
      {"L4/L5 and 1/2", "L4 L5 and 1/2"},
      {"TKE, e.g. slowly", "T K E, for example slowly"},
      {"IT band stretch", "I T band stretch"},
      {"It is in", "It is in"},
      {"Knee & hip", "Knee and hip"},
      {"\u201CEasy\u201D \u2014 don\u2019t push\u2026", "Easy , don't push."},
      {"Warm-up first.", "Warm-up first."},
      {"Lines\nand\ttabs\x01 go", "Lines and tabs go"},
      {"-o evil.wav", "o evil.wav"},
      {"--help", "help"},
      {"$(touch x); `id`", "touch x); `id`"},
      {"caf\u00E9", "cafe"},
      {"", ""},
      {"...", ""},
      {"\u4F60\u597D", ""},
  };
  for (const Case& test : cases) {
    CAPTURE(test.written);
    CHECK(spoken_text(test.written, "en", Letters::ascii) == test.spoken);
  }
}

TEST_CASE("other languages keep their letters and their own way with units") {
  CHECK(spoken_text("F\u00FC\u00DFe  vor, 10 s.", "de", Letters::any) ==
        "F\u00FC\u00DFe vor, 10 s.");
  CHECK(spoken_text("\u00BFLe duele?", "es", Letters::any) == "\u00BFLe duele?");
  CHECK(spoken_text("\u4F60\u597D", "zh", Letters::any) == "\u4F60\u597D");
}

TEST_CASE("a text of no end is not read out") {
  CHECK(spoken_text(std::string(300, 'a'), "en", Letters::any).size() == 300);
  CHECK(spoken_text(std::string(301, 'a'), "en", Letters::any).empty());
  CHECK(spoken_text(std::string(10'000, 'a'), "en", Letters::any).empty());
}

TEST_CASE("recordings are named after their sentence") {
  CHECK(recording_name("Hold it there.") == "hold-it-there");
  CHECK(recording_name("  Hold  IT   there ") == "hold-it-there");
  CHECK(recording_name("Don't stop, go!") == "dont-stop-go");
  CHECK(recording_name("hold-it-there") == "hold-it-there");
  CHECK(recording_name("F\u00FC\u00DFe vor") == "f\u00FC\u00DFe-vor");
  CHECK(recording_name("../../etc/passwd") == "etc-passwd");
  CHECK(recording_name("...").empty());
  const std::string one(200, 'a'), other = one + "b";
  CHECK(recording_name(one).size() < 120);
  CHECK(recording_name(one) != recording_name(other));
}
