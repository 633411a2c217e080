#pragma once

#include "scene/geometry.hpp"
#include "scene/scene.hpp"

#include <cstdint>
#include <vector>

namespace coach {

/// What a press on a target means; only the screen that drew it knows.
enum class ActionId : int {};

enum class Role : std::uint8_t { primary_button, button };

/// A place on the screen that can be pressed.
struct Target {
  Rect rect;
  ActionId action{};
  Role role = Role::button;
  bool operator==(const Target&) const = default;
};
using Targets = std::vector<Target>;

/// A screen's picture and what can be pressed in it.
struct Drawn {
  Scene scene;
  Targets targets;
};

} // namespace coach
