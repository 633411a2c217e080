#pragma once

#include "figure/figure.hpp"
#include "screens/figure_place.hpp"
#include "screens/look.hpp"
#include "screens/pen.hpp"

#include <cstdint>

namespace coach {

/// A figure at one moment, or, for those who want less motion, at the start and at the end of the
/// movement side by side.
enum class FigureShown : std::uint8_t { moment, both_ends };

/// One picture of an exercise.
struct FigurePicture {
  const Exercise* exercise = nullptr; ///< null: no picture
  Side side = Side::both;
  FigureMoment moment;
  bool ghost = false; ///< the position to come, faded, over it
  bool still = false; ///< without an arrow
  FigureShown shown = FigureShown::moment;
  bool operator==(const FigurePicture&) const = default;
};

/// Everything a screen wants pictured is at most so large, in units per metre.
constexpr double most_figure = 440;

/// Draws the picture into `place` (units), standing at its bottom; nothing where the look has no
/// figures. `accent` is the colour of its arrow.
void draw_figure(Pen& pen, const Look& look, const FigurePicture& picture, const Rect& place,
                 Colour accent, double most_per_metre = most_figure);
/// True if the exercise's picture is wide rather than tall; true where there is none.
bool is_wide(const Look& look, const FigurePicture& picture);
/// The position at full effort: the end of the first movement that moves.
FigurePicture at_full_effort(const Look& look, const Exercise& exercise, Side side);

/// Draws each exercise at full effort in its place, without an arrow.
void draw_figures(Pen& pen, const Look& look, const FigurePlaces& places);

} // namespace coach
