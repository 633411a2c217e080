#pragma once

#include "screens/figure_picture.hpp"
#include "screens/screen.hpp"

namespace coach {

/// The person in the room at this moment: who works moves with the tempo; who waits stands where
/// the work begins, with where it leads. The session must not be over.
FigurePicture person_of(const Surroundings& around);

} // namespace coach
