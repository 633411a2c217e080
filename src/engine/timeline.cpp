#include "engine/timeline.hpp"

#include <algorithm>

namespace coach {

int Timeline::first_of(int bout) const {
  const auto found = std::ranges::lower_bound(steps, bout, {}, &Step::bout);
  return static_cast<int>(found - steps.begin());
}

int Timeline::first_work(int bout) const {
  const auto start = steps.begin() + first_of(bout);
  return static_cast<int>(std::ranges::find(start, steps.end(), true, &Step::in_bout) -
                          steps.begin());
}

int Timeline::reps_of(int bout, Side side) const {
  int most = 0;
  for (int i = first_work(bout); i < static_cast<int>(steps.size()) && steps[i].bout == bout; ++i)
    if (steps[i].place.side == side)
      most = std::max(most, steps[i].place.rep);
  return most;
}

} // namespace coach
