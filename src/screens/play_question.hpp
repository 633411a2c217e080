#pragma once

#include "screens/pen.hpp"
#include "screens/play.hpp"

namespace coach {

/// Draws "End for today?" over the screen; only its two answers can be pressed.
void draw_question(Pen& pen, const Look& look, Targets& targets);

} // namespace coach
