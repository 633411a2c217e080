#include "screens/wrap.hpp"

#include <doctest/doctest.h>

using namespace coach;

namespace {

/// Every letter is 1 wide.
double letters(std::string_view text) {
  double n = 0;
  for (const char c : text)
    n += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
  return n;
}

std::string joined(const std::vector<std::string>& lines) {
  std::string all;
  for (const std::string& line : lines)
    all += (all.empty() ? "" : "|") + line;
  return all;
}

std::string wrapped(std::string_view text, double width) {
  return joined(wrap(text, width, letters));
}

std::string evenly(std::string_view text, double width, double last = 1) {
  return joined(wrap_evenly(text, width, last, letters));
}

} // namespace

TEST_CASE("where a text is broken into lines") {
  struct Case {
    const char* text;
    double width;
    const char* lines;
  };
  const std::vector<Case> cases{
      {"", 10, ""},
      {"Calf raise", 10, "Calf raise"},
      {"Calf raise", 9, "Calf|raise"},
      {"Calf\nraise", 20, "Calf|raise"},
      {"  Calf   raise ", 20, "Calf raise"},
      {"Ober\u00ADschenkel", 20, "Oberschenkel"},
      {"Ober\u00ADschenkel", 9, "Ober-|schenkel"},
      {"Ober\u00ADschen\u00ADkel", 11, "Oberschen-|kel"},
      {"Den Ober\u00ADschenkel", 12, "Den|Oberschenkel"}, // rather whole in the next line
      {"Den Ober\u00ADschenkel", 10, "Den Ober-|schenkel"},
      {"Den Ober\u00ADschenkel", 8, "Den|Ober-|schenkel"},
      {"Wadenheben", 6, "Waden-|heben"},
      {"Am Wadenheben", 6, "Am|Waden-|heben"},
      {"Füße", 3, "Fü-|ße"},
      {"10\u2009s long", 4, "10\u2009s|long"},    // a thin space holds together
      {"about 8 minutes", 10, "about|8 minutes"}, // a number stays with its unit
      {"rest 4–5 s", 9, "rest|4–5 s"},
      {"twice · 60 s", 7, "twice ·|60 s"}, // no line begins with a dot
      {"8 minutes", 7, "8|minutes"},       // where both fit
      {"ab", 0, "ab"},                     // nothing fits: nothing is lost
  };
  for (const Case& test : cases) {
    CAPTURE(test.text);
    CAPTURE(test.width);
    CHECK(wrapped(test.text, test.width) == test.lines);
  }
}

TEST_CASE("no word stands alone on the last line") {
  CHECK(wrapped("March on the spot", 12) == "March on the|spot");
  CHECK(evenly("March on the spot", 12) == "March on|the spot");
  CHECK(evenly("March on the spot", 17) == "March on the spot");
  CHECK(evenly("one two\nthree four five six", 14) == "one two|three four|five six");
  CHECK(evenly("aaa bbb ccc ddd eee fff", 19) == "aaa bbb ccc|ddd eee fff");
  // No narrower than it need be.
  CHECK(evenly("aaa bbb ccc ddd eee fff", 19, 0.4) == "aaa bbb ccc ddd|eee fff");
  // A word that was whole is not broken.
  CHECK(evenly("Den Ober\u00ADschenkel an", 15) == "Den|Oberschenkel an");
  CHECK(evenly("a Ober\u00ADschenkel", 12) == "a|Oberschenkel");
}

TEST_CASE("soft hyphens do not show") {
  CHECK(without_soft_hyphens("Ober\u00ADschen\u00ADkel") == "Oberschenkel");
  CHECK(without_soft_hyphens("Calf raise") == "Calf raise");
}
