#include "screens/focus.hpp"

#include <doctest/doctest.h>

using namespace coach;

namespace {

enum class A { back, less, more, start };

Target target(A action, Rect rect, Role role = Role::button) {
  return {rect, action_id(action), role, "x", 0};
}

/// Back at the upper left, a stepper in the middle, Start below.
Targets targets() {
  return {target(A::back, {0, 0, 90, 90}), target(A::less, {300, 200, 84, 84}),
          target(A::more, {534, 200, 84, 84}),
          target(A::start, {0, 500, 300, 100}, Role::primary_button)};
}

struct Keyboard {
  Focus focus;
  std::optional<ActionId> pressed;

  Keyboard& operator()(Key key, const Targets& on = targets()) {
    focus.settle(on);
    pressed = focus.key(key, on).pressed;
    focus.settle(on);
    return *this;
  }
};

} // namespace

TEST_CASE("keys lead from target to target") {
  struct Case {
    const char* what;
    std::vector<Key> keys;
    std::optional<A> on, pressed;
  };
  const Case cases[]{
      {"Enter alone is the primary button", {Key::enter}, {}, A::start},
      {"so is Space", {Key::space}, {}, A::start},
      {"the first Tab finds it", {Key::tab}, A::start, {}},
      {"the second goes round", {Key::tab, Key::tab}, A::back, {}},
      {"Shift and Tab goes back", {Key::tab, Key::back_tab}, A::more, {}},
      {"an arrow finds it first", {Key::right}, A::start, {}},
      {"up from it is the nearest above", {Key::up, Key::up}, A::less, {}},
      {"right in the row", {Key::up, Key::up, Key::right}, A::more, {}},
      {"nothing there: it stays", {Key::up, Key::up, Key::right, Key::right}, A::more, {}},
      {"Enter presses what has it", {Key::up, Key::up, Key::enter}, A::less, A::less},
  };
  for (const Case& c : cases) {
    INFO(c.what);
    Keyboard keyboard;
    for (const Key key : c.keys)
      keyboard(key);
    CHECK(keyboard.focus.on() == (c.on ? std::optional(action_id(*c.on)) : std::nullopt));
    CHECK(keyboard.pressed == (c.pressed ? std::optional(action_id(*c.pressed)) : std::nullopt));
  }
}

TEST_CASE("other keys mean nothing to the focus") {
  Focus focus;
  for (const Key key : {Key::escape, Key::m, Key::digit3, Key::other})
    CHECK_FALSE(focus.key(key, targets()).taken);
}

TEST_CASE("arrows go to the next row and along it, wherever rows begin and end") {
  // 0 is on the left and wide; 1 and 2 are the right end of a row; 3-5 fill the next one; 6 is
  // alone at the end of the last, 7 in another column and half a row lower.
  const Rect rects[]{{0, 0, 400, 60},     {700, 0, 84, 60},    {916, 0, 84, 60},
                     {300, 100, 100, 60}, {400, 100, 100, 60}, {500, 100, 100, 60},
                     {916, 200, 84, 60},  {1200, 40, 84, 60}};
  Targets all;
  for (int i = 0; i < 8; ++i)
    all.push_back({rects[i], ActionId{i}, Role::button, "x", 0});
  struct Case {
    int from;
    Key key;
    int to;
  };
  const Case cases[]{{2, Key::down, 5},  {5, Key::down, 6},  {6, Key::up, 5},   {0, Key::down, 3},
                     {1, Key::right, 2}, {2, Key::right, 7}, {6, Key::left, 5}, {3, Key::left, 3},
                     {5, Key::right, 1}, {7, Key::left, 2},  {7, Key::down, 6}};
  for (const Case& c : cases) {
    INFO(c.from, " by key ", static_cast<int>(c.key));
    Focus focus;
    focus.put(ActionId{c.from});
    focus.settle(all);
    focus.key(c.key, all);
    CHECK(static_cast<int>(*focus.on()) == c.to);
  }
}

TEST_CASE("where a stepper ends, the focus waits in its place; never on what replaces it") {
  Keyboard keyboard;
  keyboard(Key::up)(Key::up)(Key::right);
  REQUIRE(keyboard.focus.on() == action_id(A::more));
  Targets at_end = targets();
  at_end.erase(at_end.begin() + 2);
  CHECK(keyboard(Key::enter, at_end).pressed == std::nullopt);
  CHECK(keyboard(Key::enter, at_end).pressed == std::nullopt);
  CHECK(keyboard.focus.place() == targets()[2].rect);
  SUBCASE("it can be pressed again when it is back") {
    CHECK(keyboard(Key::enter).pressed == action_id(A::more));
  }
  SUBCASE("left of it is the other end") {
    CHECK(keyboard(Key::left, at_end).focus.on() == action_id(A::less));
  }
  SUBCASE("Tab goes on behind it") {
    CHECK(keyboard(Key::tab, at_end).focus.on() == action_id(A::start));
  }
  SUBCASE("and back before it") {
    CHECK(keyboard(Key::back_tab, at_end).focus.on() == action_id(A::less));
  }

  Focus on_start;
  on_start.key(Key::tab, targets());
  on_start.settle(targets());
  const Targets other_page{target(A::less, {0, 500, 300, 100}), target(A::more, {0, 0, 90, 90})};
  on_start.settle(other_page);
  CHECK_FALSE(on_start.on());
}
