#pragma once

#include "screens/pen.hpp"
#include "screens/play.hpp"

namespace coach {

/// The colour of an accent.
Colour colour_of(const Theme& theme, Accent accent);
/// A ring's centreline and how thick it is where something is now, done and to come, in units.
struct RingSize {
  double radius = 298, now = 36, done = 12, coming = 5;
};
constexpr RingSize standard_ring{};
/// Draws the ring around `centre` on the panel.
void draw_ring(Pen& pen, Spot centre, const RingSize& size, const PlayState& state);

} // namespace coach
