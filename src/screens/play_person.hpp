#pragma once

#include "screens/figure_picture.hpp"
#include "screens/screen.hpp"

#include <chrono>

namespace coach {

/// The person in the room at this moment: who works moves with the tempo; who waits gets into the
/// position in which the work begins, or turns over, and stays there, with where it leads. The
/// session must not be over.
FigurePicture person_of(const Surroundings& around);

/// How long one picture of the breath in a hold stands.
constexpr std::chrono::milliseconds breath_shows{250};

/// True while the person in the room moves, and the picture must follow; `view` as above.
bool person_moves(const View& view, const Timeline& timeline);

} // namespace coach
