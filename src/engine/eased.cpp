#include "engine/eased.hpp"

#include <algorithm>

namespace coach {

namespace {

/// Halves every set from `first` on: sets of several repetitions lose half of them, of the sets of
/// one the last half is left out.
void halve_from(std::vector<int>& sets, int first) {
  std::vector<int*> singles;
  for (int i = first; i < static_cast<int>(sets.size()); ++i) {
    int& reps = sets[static_cast<std::size_t>(i)];
    if (reps == 1)
      singles.push_back(&reps);
    else
      reps = halved(reps);
  }
  for (std::size_t i = static_cast<std::size_t>(halved(static_cast<int>(singles.size())));
       i < singles.size(); ++i)
    *singles[i] = 0;
}

} // namespace

std::vector<int> sets_after_easing(const Entry& entry, int rounds, const std::vector<Eased>& eased,
                                   Side side) {
  std::vector<int> sets;
  for (int round = 1; round <= rounds; ++round)
    for (const int reps : entry.reps)
      sets.push_back(std::max(reps, 1));
  for (const auto& once : eased) {
    if (once.side != side)
      continue;
    const int at = (once.round - 1) * entry.sets + once.set - 1;
    if (at < 0 || at >= static_cast<int>(sets.size()))
      continue;
    int& here = sets[static_cast<std::size_t>(at)];
    if (once.keep)
      here = std::min(here, *once.keep);
    halve_from(sets, at + 1);
  }
  return sets;
}

} // namespace coach
