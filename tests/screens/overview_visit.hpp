#pragma once

#include "near_samples.hpp"
#include "screens/overview.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <variant>

namespace coach::test {

/// An overview with a person before it.
struct Visit {
  explicit Visit(const std::string& id, Form form = Form::full) : screen(shipped(id), form) {}

  Drawn drawn() const { return screen.draw(surroundings, near.look()); }
  std::string words() const { return words_on(drawn()); }
  bool shows(const std::string& text) const { return words().find(text) != std::string::npos; }
  Requests act(ActionId action) { return screen.update(action, surroundings, Nanos{}); }
  Requests act(OverviewAction action, int item = 0) { return act(action_id(action, item)); }
  Requests press(const std::string& label) { return act(target_named(drawn(), label).action); }
  Requests escape() { return screen.update(KeyPress{Key::escape}, surroundings, Nanos{}); }
  /// What Start would play.
  Choice choice() {
    const Requests requests = act(OverviewAction::start);
    REQUIRE(requests.size() == 1);
    return std::get<StartSession>(requests.front()).choice;
  }

  NearLook near{};
  Surroundings surroundings = near_surroundings();
  OverviewScreen screen;
};

/// In back-of-knee-daily.
constexpr ItemId calf_raise{1, 0};
constexpr int calf_row = 3;

/// True if something in it can be pressed that does this.
inline bool has_target(const Drawn& drawn, OverviewAction action) {
  return std::ranges::any_of(drawn.targets, [&](const Target& target) {
    return action_of<OverviewAction>(target.action) == action;
  });
}

} // namespace coach::test
