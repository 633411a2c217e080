#pragma once

#include "figure/palette.hpp"
#include "prompts/language.hpp"
#include "scene/target.hpp"
#include "scene/theme.hpp"

#include <chrono>
#include <optional>

namespace coach {

class FigureCache;

/// What a screen is drawn for: the window, the eyes in front of it, and what is being pressed.
struct Look {
  Area area;
  const Theme& theme;
  const Measure& measure;
  const Language& language;
  double near_text = 1;           ///< times the usual size of text on near screens, 1-1.25
  bool large_play = false;        ///< the play screen's Large layout
  std::optional<ActionId> held{}; ///< what a finger or mouse button is on
  double held_part = 0;           ///< of the time of a long press, 0-1
  std::chrono::nanoseconds now{}; ///< by the clock that screens are updated with
  FigureCache* figures = nullptr; ///< null: the screens have no pictures of people
  FigurePalette palette = FigurePalette::first;
};

} // namespace coach
