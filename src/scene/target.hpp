#pragma once

#include "scene/geometry.hpp"
#include "scene/scene.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace coach {

/// What a press on a target means; only the screen that drew it knows.
enum class ActionId : int {};

/// An action of a screen's own enum and the thing it is for (a row, an option; 0-999).
template <class Action>
constexpr ActionId action_id(Action action, int item = 0) {
  return ActionId{static_cast<int>(action) * 1000 + item};
}
/// The two parts of an action_id.
template <class Action>
constexpr Action action_of(ActionId id) {
  return static_cast<Action>(static_cast<int>(id) / 1000);
}
constexpr int item_of(ActionId id) { return static_cast<int>(id) % 1000; }

enum class Role : std::uint8_t {
  primary_button, ///< what Enter and Space mean where nothing has the focus
  button,
  long_press, ///< acts when it has been pressed for 1.2 s
  option,     ///< one of several of which one is chosen
  toggle
};

/// A place on the screen that can be pressed. What is disabled is drawn but is no target.
struct Target {
  Rect rect; ///< pixels
  ActionId action{};
  Role role = Role::button;
  std::string label{}; ///< what is said of it to those who do not see it
  double corner = 0;   ///< radius of its corners in pixels, for the ring around what has the focus
  bool operator==(const Target&) const = default;
};
using Targets = std::vector<Target>;

/// A screen's picture and what can be pressed in it.
struct Drawn {
  Scene scene;
  Targets targets;
};

} // namespace coach
