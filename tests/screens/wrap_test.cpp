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

std::string wrapped(std::string_view text, double width) {
  std::string all;
  for (const std::string& line : wrap(text, width, letters))
    all += (all.empty() ? "" : "|") + line;
  return all;
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
      {"10\u2009s long", 4, "10\u2009s|long"}, // a thin space holds together
      {"ab", 0, "ab"},                         // nothing fits: nothing is lost
  };
  for (const Case& test : cases) {
    CAPTURE(test.text);
    CAPTURE(test.width);
    CHECK(wrapped(test.text, test.width) == test.lines);
  }
}

TEST_CASE("soft hyphens do not show") {
  CHECK(without_soft_hyphens("Ober\u00ADschen\u00ADkel") == "Oberschenkel");
  CHECK(without_soft_hyphens("Calf raise") == "Calf raise");
}
