#pragma once

#include "screens/pen.hpp"
#include "screens/play.hpp"

namespace coach {

/// The colour of an accent.
Colour colour_of(const Theme& theme, Accent accent);
/// Draws the ring around `centre` on the panel.
void draw_ring(Pen& pen, Spot centre, const PlayState& state);

} // namespace coach
