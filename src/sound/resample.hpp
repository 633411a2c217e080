#pragma once

#include "sound/pcm.hpp"

namespace coach {

/// The same sound at another rate (8 000 to 400 000); a sample at t stays at t.
Pcm resampled(const Pcm& sound, int rate);

} // namespace coach
