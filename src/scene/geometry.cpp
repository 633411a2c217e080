#include "scene/geometry.hpp"

#include <algorithm>
#include <cmath>

namespace coach {

bool overlap(const Rect& a, const Rect& b) { return !meet(a, b).empty(); }

Rect join(const Rect& a, const Rect& b) {
  if (a.empty())
    return b;
  if (b.empty())
    return a;
  const double x = std::min(a.x, b.x), y = std::min(a.y, b.y);
  return {x, y, std::max(a.right(), b.right()) - x, std::max(a.bottom(), b.bottom()) - y};
}

Rect meet(const Rect& a, const Rect& b) {
  const double x = std::max(a.x, b.x), y = std::max(a.y, b.y);
  const Rect shared{x, y, std::min(a.right(), b.right()) - x, std::min(a.bottom(), b.bottom()) - y};
  return shared.empty() ? Rect{} : shared;
}

Rect grown(const Rect& rect, double by) {
  return {rect.x - by, rect.y - by, rect.width + 2 * by, rect.height + 2 * by};
}

Rect whole_pixels(const Rect& rect) {
  const double x = std::floor(rect.x), y = std::floor(rect.y);
  return {x, y, std::ceil(rect.right()) - x, std::ceil(rect.bottom()) - y};
}

} // namespace coach
