#pragma once

#include "screens/play.hpp"

namespace coach {

/// Fills in where one is: the words above and below the name, the counts or the words instead of
/// them, and the tracks. The session must not be over.
void fill_head(PlayState& state, const Surroundings& around, const Language& language);

} // namespace coach
