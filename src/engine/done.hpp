#pragma once

#include "engine/timeline.hpp"

#include <cstdint>
#include <map>
#include <vector>

namespace coach {

/// What the numbers of an item count: repetitions, sets of one held repetition, or seconds.
enum class DoneUnit : std::uint8_t { reps, holds, seconds };

/// One set of one leg.
struct SetDone {
  int planned = 0; ///< the least where the person does as many as they like
  int done = 0;
  bool operator==(const SetDone&) const = default;
};

/// All sets of one leg, or of both together, in playing order.
struct SideDone {
  Side side = Side::both;
  std::vector<SetDone> sets;
  int planned() const;
  int done() const;
  bool operator==(const SideDone&) const = default;
};

/// What became of one item.
struct ItemDone {
  int entry = 0; ///< index into Timeline::entries
  DoneUnit unit{};
  std::vector<SideDone> sides; ///< left before right
  bool operator==(const ItemDone&) const = default;
};

/// What was planned and what of it was credited, item by item in playing order, all rounds
/// together. Where the legs take turns by repetition, both count as one.
std::vector<ItemDone> what_was_done(const Timeline& timeline, const std::map<Place, int>& credits);

} // namespace coach
