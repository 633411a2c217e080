#pragma once

#include "screens/pen.hpp"
#include "screens/play.hpp"

namespace coach {

/// Where the panel with time and numbers is, in units.
Rect panel_place(const Pen& pen);
/// Draws the panel: state, ring, digits, counts or words, track.
void draw_panel(Pen& pen, const PlayState& state, const Look& look);

/// Draws the seconds (or the number) in a ring around `centre`, two figures `size` high; where
/// nothing is counted the sign of a press.
void draw_digits(Pen& pen, const PlayState& state, Spot centre, double size);
/// Draws the sign of the state, `size` wide.
void draw_plate(Pen& pen, const Plate& plate, Spot corner, double size);

} // namespace coach
