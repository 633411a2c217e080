#pragma once

#include "screens/pen.hpp"
#include "screens/play.hpp"

namespace coach {

/// How high a flag and its word are, in units.
struct FlagSize {
  double height = 116, word = 66;
};
constexpr FlagSize large_flag{140, 92};

/// The place of the flag of a side between the left edge of the screen and `edge`.
Rect flag_place(const Pen& pen, Side side, double y, double edge, FlagSize size, const Look& look);
/// Draws it there; for a `solid` of less than 1 so much of it is a ghost of the side before.
void draw_flag(Pen& pen, Side side, const Rect& place, FlagSize size, const Look& look,
               double ghost = 0);
/// Draws an arrow through the middle of the space between two flags, if there is room for one.
void draw_arrow(Pen& pen, const Rect& from, const Rect& to);

} // namespace coach
