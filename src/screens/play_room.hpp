#pragma once

#include "screens/pen.hpp"
#include "screens/play.hpp"

namespace coach {

/// Draws the track of the whole session along the upper edge.
void draw_session_track(Pen& pen, const PlayState& state);
/// Draws the room beside (portrait: above) the panel: name, side, lines, caption.
void draw_room(Pen& pen, const PlayState& state);

} // namespace coach
