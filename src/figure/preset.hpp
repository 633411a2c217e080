#pragma once

#include "figure/pose.hpp"

namespace coach {

/// A pose that every figure knows ("std/stand"); standing where the name is unknown.
PoseSpec standard_pose(std::string_view name);
/// The figure of an exercise that has none: at rest in its position, with what it needs for that.
FigureSpec resting_figure(Position position);

} // namespace coach
