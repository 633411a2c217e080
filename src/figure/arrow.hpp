#pragma once

#include "figure/brush.hpp"
#include "figure/motion.hpp"

#include <optional>

namespace coach {

/// An arrow in the room: its middle line, and whether it has a point at either end.
struct ArrowLine {
  std::vector<Vec> through;
  bool both_ends = false;
};

/// The arrow of a movement, or nothing where it has none.
std::optional<ArrowLine> arrow_line(const ArrowSpec& arrow, const FigureSpec& figure,
                                    const FigureMotion& motion, const Stage& stage,
                                    const Camera& camera, int movement);
/// How wide an arrow's point is on either side of its line, in metres.
inline constexpr double arrow_half = 0.055;
void draw_arrow(Brush& brush, const Colours& colours, const ArrowLine& line);

} // namespace coach
