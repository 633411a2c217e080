#pragma once

#include "screens/pen.hpp"
#include "screens/play.hpp"

namespace coach {

/// The buttons that mean something at this moment, the primary one first.
std::vector<ButtonLook> buttons_for(const View& view, const Timeline& timeline);
/// Draws the bar and adds what can be pressed.
void draw_bar(Pen& pen, const PlayState& state, Targets& targets);
/// Draws one button and adds its target. Without `words` only its icon is drawn.
enum class ButtonWords : std::uint8_t { shown, hidden };
void draw_button(Pen& pen, const PlayState& state, const ButtonLook& button, const Rect& place,
                 ButtonWords words, Targets& targets);
/// The width a button needs for its words.
double button_width(const Pen& pen, const ButtonLook& button);

} // namespace coach
