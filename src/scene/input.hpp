#pragma once

#include "scene/geometry.hpp"

#include <cstdint>
#include <variant>

namespace coach {

/// The keys that may mean something of their own; every other key is `other`.
enum class Key : std::uint8_t {
  space,
  enter,
  escape,
  left,
  right,
  up,
  down,
  tab,
  back_tab, ///< Shift and Tab
  f,
  p,
  question,
  plus,
  minus,
  media_play, ///< play or pause, on a headset or remote
  m,
  r,
  s,
  u,
  y,
  n,
  digit0,
  digit1,
  digit2,
  digit3,
  digit4,
  digit5,
  digit6,
  digit7,
  digit8,
  digit9,
  backspace,
  other
};

/// A key went down; repeats of a key that is held are not reported.
struct KeyPress {
  Key key = Key::other;
  bool operator==(const KeyPress&) const = default;
};

/// Where a mouse button or a finger went down, is, or went up; `lost` when it left the window.
struct PointerDown {
  Spot at;
};
struct PointerMove {
  Spot at;
};
struct PointerUp {
  Spot at;
};
struct PointerLost {};
using PointerEvent = std::variant<PointerDown, PointerMove, PointerUp, PointerLost>;

} // namespace coach
