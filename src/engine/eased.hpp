#pragma once

#include "engine/timeline.hpp"

#include <vector>

namespace coach {

/// How much of an item each of its sets plays on one leg, after everything that was eased.
/// The sets of all rounds follow each other: `[(round - 1) * sets + set - 1]`; 0 means the set is
/// left out, and a set without a number of repetitions (seconds, as many as you like) counts as 1.
std::vector<int> sets_after_easing(const Entry& entry, int rounds, const std::vector<Eased>& eased,
                                   Side side);

/// Half, rounded up.
constexpr int halved(int number) { return (number + 1) / 2; }

} // namespace coach
