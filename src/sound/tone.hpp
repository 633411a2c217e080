#pragma once

#include "prompts/script.hpp"

#include <cstddef>
#include <vector>

namespace coach {

constexpr std::size_t tone_count = 12;

/// A tone's samples, left and right in turn, from -1 to 1; the peak is -9 dBFS.
std::vector<float> synthesise(Tone tone, int rate);

} // namespace coach
