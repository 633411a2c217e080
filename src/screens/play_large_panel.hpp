#pragma once

#include "screens/pen.hpp"
#include "screens/play.hpp"

namespace coach {

/// Where the Large layout's panel is, in units.
Rect large_panel_place(const Pen& pen);
/// True where what has to be done stands in the panel, not below the figure.
bool words_in_panel(const PlayState& state);
/// Draws it there: the ring with its digits, below it the lines that tell how to get into position
/// and what is being said.
void draw_large_panel(Pen& pen, const PlayState& state, const Rect& panel);

} // namespace coach
