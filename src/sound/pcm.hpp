#pragma once

#include <vector>

namespace coach {

/// Mono sound, from -1 to 1.
struct Pcm {
  int rate = 0; ///< samples per second
  std::vector<float> samples;
  bool operator==(const Pcm&) const = default;
};

} // namespace coach
