#pragma once

#include "scene/element.hpp"

#include <cstdint>
#include <vector>

namespace coach {

enum class Icon : std::uint8_t {
  none,
  play,
  begin, ///< play, in a circle
  pause,
  back,
  skip,
  end,
  up,
  down,
  cycle,
  level,
  dot,
  wave,
  touch,
  swap,
  dots,
  check,
  sound,
  mute,
  redo,
  undo,
  hurt,
  right,
  left,
  plus,
  minus,
  close,
  sliders,
  clock,
  list,
  mat,
  step,
  rail,
  chair,
  towel,
  wall,
  ice,
  pillow,
  info,
  globe
};

/// The icon in a square of `size` pixels whose top left corner is at `corner`.
std::vector<Path> icon(Icon which, Spot corner, double size, Colour colour);

/// Two legs with the feet pointing outwards, `height` pixels high, the working one filled.
enum class Leg : std::uint8_t { left, right };
std::vector<Path> legs(Leg working, Spot corner, double height, Colour colour);
/// How wide both legs are.
double legs_width(double height);

} // namespace coach
