#pragma once

#include "scene/input.hpp"
#include "scene/target.hpp"

#include <optional>
#include <variant>

namespace coach {

/// A finger or mouse button went down where there is no target.
struct PressedElsewhere {
  bool operator==(const PressedElsewhere&) const = default;
};
/// It went down and up on one target.
struct Pressed {
  ActionId action{};
  bool operator==(const Pressed&) const = default;
};
using PressResult = std::variant<std::monostate, Pressed, PressedElsewhere>;

/// Follows one pointer from down to up: a target acts on release inside it, sliding off cancels.
class Press {
 public:
  /// What the event means on a screen with these targets.
  PressResult follow(const PointerEvent& event, const Targets& targets);
  /// The target under the finger, to be drawn pressed.
  std::optional<ActionId> held() const { return inside_ ? action_ : std::nullopt; }

 private:
  std::optional<ActionId> action_;
  bool inside_ = false;
};

} // namespace coach
