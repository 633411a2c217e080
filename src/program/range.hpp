#pragma once

namespace coach {

/// `[min, max]`, where a dose may grow; a single number has min == max. The timeline plays one
/// number of it, which starts at min.
template <class T>
struct Range {
  T min{};
  T max{};
  bool single() const { return min == max; }
  bool contains(T value) const { return min <= value && value <= max; }
  bool operator==(const Range&) const = default;
};

} // namespace coach
