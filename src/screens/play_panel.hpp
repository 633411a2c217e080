#pragma once

#include "screens/pen.hpp"
#include "screens/play.hpp"
#include "screens/play_lines.hpp"

#include <string>
#include <vector>

namespace coach {

/// Where the panel with time and numbers is, in units.
Rect panel_place(const Pen& pen);
/// Draws the panel: state, ring, digits, counts or words, track.
void draw_panel(Pen& pen, const PlayState& state, const Look& look);

/// Draws the seconds (or the number) in a ring around `centre`, two figures `size` high; where
/// nothing is counted the sign of a press.
void draw_digits(Pen& pen, const PlayState& state, Spot centre, double size);
/// Draws the lines of the state's word, no more than there may be, around the middle of their left
/// edge; cut where they are wider than `room`, in units.
void draw_state_word(Pen& pen, std::vector<std::string> lines, Spot middle, const WordSize& size,
                     double room);
/// Draws the sign of the state, `size` wide.
void draw_plate(Pen& pen, const Plate& plate, Spot corner, double size);

} // namespace coach
