#pragma once

#include "screens/pen.hpp"
#include "screens/play.hpp"

namespace coach {

/// True where the Large layout is asked for and the screen is wide enough for it.
bool uses_large(const Pen& pen, const Look& look);
/// Draws everything but background, session track and question for those who are far away: the
/// state and one number as large as can be, the name only where nothing moves.
void draw_large(Pen& pen, const PlayState& state, const Look& look, Targets& targets);

} // namespace coach
