#include "scene/press.hpp"

#include <doctest/doctest.h>

using namespace coach;

namespace {
constexpr ActionId one{1}, two{2};
const Targets targets{{{0, 0, 10, 10}, one}, {{20, 0, 10, 10}, two}};
} // namespace

TEST_CASE("a target acts on release inside it") {
  Press press;
  CHECK(press.follow(PointerDown{{5, 5}}, targets) == PressResult{});
  CHECK(press.held() == one);
  CHECK(press.follow(PointerUp{{6, 6}}, targets) == PressResult{Pressed{one}});
  CHECK_FALSE(press.held());
}

TEST_CASE("sliding off cancels, coming back does not") {
  Press press;
  press.follow(PointerDown{{5, 5}}, targets);
  press.follow(PointerMove{{15, 5}}, targets);
  CHECK_FALSE(press.held());
  SUBCASE("released outside") { CHECK(press.follow(PointerUp{{15, 5}}, targets) == PressResult{}); }
  SUBCASE("released on another target") {
    CHECK(press.follow(PointerUp{{25, 5}}, targets) == PressResult{});
  }
  SUBCASE("released inside again") {
    press.follow(PointerMove{{5, 5}}, targets);
    CHECK(press.held() == one);
    CHECK(press.follow(PointerUp{{5, 5}}, targets) == PressResult{Pressed{one}});
  }
  SUBCASE("out of the window") {
    CHECK(press.follow(PointerLost{}, targets) == PressResult{});
    CHECK(press.follow(PointerUp{{5, 5}}, targets) == PressResult{});
  }
}

TEST_CASE("a press beside all targets counts at once") {
  Press press;
  CHECK(press.follow(PointerDown{{15, 5}}, targets) == PressResult{PressedElsewhere{}});
  CHECK(press.follow(PointerUp{{5, 5}}, targets) == PressResult{});
}

TEST_CASE("a button that went away under the finger still counts as a press") {
  Press press;
  press.follow(PointerDown{{5, 5}}, targets);
  const Targets later{targets[1]};
  CHECK(press.follow(PointerUp{{5, 5}}, later) == PressResult{PressedElsewhere{}});
}

TEST_CASE("what was drawn in front is hit first") {
  Targets over = targets;
  over.push_back({{0, 0, 100, 100}, two});
  Press press;
  press.follow(PointerDown{{5, 5}}, over);
  CHECK(press.held() == two);
}
