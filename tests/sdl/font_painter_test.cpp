#include "sdl/font_painter.hpp"

#include "../support/golden.hpp"

#include <doctest/doctest.h>

#include <numeric>

using namespace coach;

namespace {
std::filesystem::path fonts() { return test::source_dir() / "assets/fonts"; }

long covered(const TextMask& mask) {
  return std::accumulate(mask.coverage.begin(), mask.coverage.end(), 0L);
}
} // namespace

TEST_CASE("all figures are equally wide, so that a countdown does not jump") {
  FontPainter painter(fonts());
  for (const Weight weight : {Weight::regular, Weight::bold}) {
    const double wide = painter.width("00", {275, weight});
    for (const char* two : {"11", "18", "47", "99"})
      CHECK(painter.width(two, {275, weight}) == doctest::Approx(wide).epsilon(0.015));
  }
}

TEST_CASE("capitals stand on the baseline and are 0.714 em high") {
  FontPainter painter(fonts());
  const TextMask& mask = painter.mask("H", {200, Weight::bold});
  int first = -1, last = -1;
  for (int y = 0; y < mask.height; ++y)
    for (int x = 0; x < mask.width; ++x)
      if (mask.coverage[static_cast<std::size_t>(y) * mask.stride + x] > 128) {
        if (first < 0)
          first = y;
        last = y;
      }
  CHECK(last + 1 == doctest::Approx(mask.ascent).epsilon(0.01));
  CHECK(last + 1 - first == doctest::Approx(143).epsilon(0.015));
  CHECK(mask.stride % 4 == 0);
}

TEST_CASE("a line is painted as wide as it was measured") {
  FontPainter painter(fonts());
  for (const char* text : {"Hold", "Seitliches Beinheben", "Elevación de talones", "“It hurts”"}) {
    CAPTURE(text);
    const Type type{46, Weight::regular};
    CHECK(painter.mask(text, type).width ==
          doctest::Approx(painter.width(text, type)).epsilon(0.05));
    CHECK(covered(painter.mask(text, type)) > 0);
  }
}

TEST_CASE("what was painted is kept until there is too much of it") {
  FontPainter painter(fonts());
  const Type large{400, Weight::bold};
  const long first = covered(painter.mask("18", large));
  for (int i = 0; i < 400; ++i)
    painter.mask(std::to_string(i), large);
  CHECK(covered(painter.mask("18", large)) == first);
}

TEST_CASE("more sizes than fonts are kept open paint as before") {
  FontPainter painter(fonts());
  const long first = covered(painter.mask("18", {60, Weight::bold}));
  const double wide = painter.width("18", {60, Weight::bold});
  for (int size = 8; size < 208; ++size) {
    CHECK(covered(painter.mask("Hold", {size, Weight::regular})) > 0);
    CHECK(painter.width("Hold", {size, Weight::bold}) > 0);
  }
  CHECK(covered(painter.mask("18", {60, Weight::bold})) == first);
  CHECK(painter.width("18", {60, Weight::bold}) == wide);
}

TEST_CASE("nothing to paint is no error") {
  FontPainter painter(fonts());
  CHECK(painter.mask("", {20, Weight::regular}).width == 0);
  CHECK(painter.width("", {20, Weight::regular}) == 0);
  CHECK(painter.width("x", {0, Weight::regular}) >= 0);
}

TEST_CASE("a missing font is said with its name") {
  CHECK_THROWS_WITH_AS(FontPainter("/nowhere"),
                       "cannot read the font /nowhere/NotoSans-Regular.ttf", std::runtime_error);
}

TEST_CASE("the fonts say which letters they can show") {
  FontPainter painter(fonts());
  struct Row {
    std::uint32_t character;
    bool shown;
  };
  // A, e with acute, eszett, cyrillic zhe, thin space, middle dot; a Han and a Hebrew letter.
  const Row rows[] = {{0x41, true},   {0xE9, true}, {0xDF, true},    {0x436, true},
                      {0x2009, true}, {0xB7, true}, {0x6F22, false}, {0x5D0, false}};
  for (const Row& row : rows) {
    CAPTURE(row.character);
    CHECK(painter.can_show(row.character) == row.shown);
  }
}
