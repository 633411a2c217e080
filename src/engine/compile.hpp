#pragma once

#include "engine/ease.hpp"
#include "engine/timeline.hpp"

namespace coach {

/// The timeline of a legal program for one choice. Pure: the same arguments give the same steps.
/// Items whose form, stage or session leaves them out are not in it; it may be empty. A program
/// over the limits is cut there and says so in `limit`.
Timeline compile(const Program& program, const Choice& choice);

} // namespace coach
