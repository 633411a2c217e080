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

TEST_CASE("where a target goes, its neighbour in the row has the focus; never what replaces it") {
  Keyboard keyboard;
  keyboard(Key::up)(Key::up);
  REQUIRE(keyboard.focus.on() == action_id(A::less));
  Targets at_end = targets();
  at_end.erase(at_end.begin() + 1);
  keyboard.focus.settle(at_end);
  CHECK(keyboard.focus.on() == action_id(A::more));

  Focus on_start;
  on_start.key(Key::tab, targets());
  on_start.settle(targets());
  const Targets other_page{target(A::less, {0, 500, 300, 100}), target(A::more, {0, 0, 90, 90})};
  on_start.settle(other_page);
  CHECK_FALSE(on_start.on());
}
