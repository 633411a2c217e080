#pragma once

#include "screens/look.hpp"

namespace coach {

/// Draws "Close the coach?" over the picture; only its two answers can be pressed then.
void draw_quit_question(Drawn& drawn, const Look& look, ActionId stay, ActionId leave);

} // namespace coach
