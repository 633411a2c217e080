#include "figure/reach.hpp"

#include <algorithm>

namespace coach {

Reach reach(Vec root, Vec target, double upper, double lower, Vec hint) {
  // A limb is never quite straight or folded up: there its middle would move too fast.
  const double longest = (upper + lower) * 0.9995, shortest = (upper + lower) * 0.22;
  const Vec way = target - root;
  const double wanted = length(way), far = std::clamp(wanted, shortest, longest);
  const Vec along = unit(way, {0, -1, 0});
  const Vec side = unit(across(hint, along), unit(across({0, 0, 1}, along), {1, 0, 0}));
  const double cosine = (upper * upper + far * far - lower * lower) / (2 * upper * far);
  const double sine = std::sqrt(std::max(0.0, 1 - cosine * cosine));
  return {root + along * (upper * cosine) + side * (upper * sine), root + along * far, side,
          std::abs(wanted - far)};
}

} // namespace coach
