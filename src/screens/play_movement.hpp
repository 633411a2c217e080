#pragma once

#include "program/exercise.hpp"
#include "screens/icons.hpp"

namespace coach {

/// The sign of a movement: up towards the effort, down on the way back, level in the hold, a dot
/// for a pause, and a circle where neither its name nor the hold nor the poses tell which way it
/// goes (also for `movement` -1: all of them).
Icon movement_icon(const Exercise& exercise, int movement);

} // namespace coach
