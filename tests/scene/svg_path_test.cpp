#include "scene/svg_path.hpp"

#include <doctest/doctest.h>

#include <cmath>

using namespace coach;

namespace {
Spot end_of(const PathPart& part) {
  if (const auto* move = std::get_if<MoveTo>(&part))
    return move->to;
  if (const auto* line = std::get_if<LineTo>(&part))
    return line->to;
  if (const auto* curve = std::get_if<CurveTo>(&part))
    return curve->to;
  return {-1, -1};
}
} // namespace

TEST_CASE("commands end where they say") {
  struct Case {
    const char* data;
    std::size_t parts;
    Spot end;
  };
  const std::vector<Case> cases{
      {"M1 2", 1, {1, 2}},
      {"M1 2L3 4", 2, {3, 4}},
      {"M1 2 3 4", 2, {3, 4}}, // a second pair is a line
      {"m1 2l3 4", 2, {4, 6}},
      {"M1,2h5", 2, {6, 2}},
      {"M1 2V-5", 2, {1, -5}},
      {"M1.5.5l.5-.5", 2, {2, 0}}, // numbers need no space between
      {"M0 0c1 0 2 0 3 4", 2, {3, 4}},
      {"M0 0C1 0 2 0 3 4 5 5 6 6 7 7", 3, {7, 7}},
      {"M0 0a5 5 0 0 1 5 5", 2, {5, 5}},
      {"M5 0a5 5 0 0 1 0 10", 3, {5, 10}}, // half a turn is two curves
      {"M1 2?9 9", 1, {1, 2}},             // stops at what it does not know
  };
  for (const Case& test : cases) {
    CAPTURE(test.data);
    const auto parts = svg_path(test.data);
    REQUIRE(parts.size() == test.parts);
    CHECK(std::hypot(end_of(parts.back()).x - test.end.x, end_of(parts.back()).y - test.end.y) <
          1e-9);
  }
}

TEST_CASE("scaled and moved") {
  struct Case {
    PathPart part, moved;
  };
  const std::vector<Case> cases{
      {MoveTo{{1, 2}}, MoveTo{{110, 220}}},
      {LineTo{{3, 4}}, LineTo{{130, 240}}},
      {CurveTo{{1, 1}, {2, 2}, {3, 3}}, CurveTo{{110, 210}, {120, 220}, {130, 230}}},
      {Arc{{1, 2}, 3, 4, 5}, Arc{{110, 220}, 30, 4, 5}},
      {Close{}, Close{}},
      {Polygon{{{1, 2}, {3, 4}}}, Polygon{{{110, 220}, {130, 240}}}},
  };
  for (const Case& test : cases)
    CHECK(placed({test.part}, {100, 200}, 10) == std::vector{test.moved});
}

TEST_CASE("arcs bend to the side their flags say") {
  // A quarter from (0, -5) to (5, 0) around the middle: clockwise on the screen is sweep 1.
  const auto clockwise = std::get<CurveTo>(svg_path("M0-5A5 5 0 0 1 5 0")[1]);
  const auto against = std::get<CurveTo>(svg_path("M0-5A5 5 0 0 0 5 0")[1]);
  CHECK(clockwise.control1.y == doctest::Approx(-5));
  CHECK(clockwise.control1.x > 0);
  CHECK(against.control1.x == doctest::Approx(0));
  // The long way around is three quarters, in three curves.
  CHECK(svg_path("M0-5A5 5 0 1 0 5 0").size() == 4);
}
