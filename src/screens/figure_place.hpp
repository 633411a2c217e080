#pragma once

#include "program/exercise.hpp"
#include "scene/geometry.hpp"

#include <vector>

namespace coach {

/// Where a picture of an exercise belongs on a screen.
struct FigurePlace {
  const Exercise* exercise = nullptr; ///< of the screen's outlines; valid until the next picture
  Rect place;                         ///< in units of the pen
};
using FigurePlaces = std::vector<FigurePlace>;

} // namespace coach
