#pragma once

#include "screens/pen.hpp"
#include "screens/play.hpp"

namespace coach {

/// Draws the bar and adds what can be pressed. In one language a button stands at the same place
/// in all bars that follow each other by themselves, so that none slides under a finger.
void draw_bar(Pen& pen, const PlayState& state, const Look& look, Targets& targets);
/// The same as icons in one row inside `place`, for the Large layout.
void draw_icon_bar(Pen& pen, const PlayState& state, const Look& look, const Rect& place,
                   Targets& targets);
/// The width a button needs for its words.
double button_width(const Pen& pen, const ButtonLook& button);
/// Draws one button and adds its target.
void draw_button(Pen& pen, const ButtonLook& button, const Rect& place, const Look& look,
                 Targets& targets);

} // namespace coach
