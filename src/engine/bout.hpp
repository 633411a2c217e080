#pragma once

#include "engine/choice.hpp"
#include "engine/gap.hpp"
#include "engine/timeline.hpp"

#include <optional>
#include <vector>

namespace coach {

/// All repetitions of one set on one side, with the gaps between them: the steps with kind, place
/// (set, side, rep), movement and length; the caller fills in phase, round, item and bout.
struct Bout {
  int set = 1;
  Side first = Side::both; ///< side of its first step
  Side last = Side::both;  ///< side of its last step
  std::vector<Step> steps;
};

/// What is being built: the resolved item, the leg it begins with and how long count-ins are.
struct BoutContext {
  const Entry& entry;
  Side first_side;
  Millis count_in;
  ChangeTime change_time = ChangeTime::normal;
  std::vector<Eased> eased;
  int round = 1;
  int rounds = 1;
};

/// Every bout of an item for one round, in playing order.
std::vector<Bout> bouts_of(const BoutContext& context);

/// Takes the rest of a change of side into account, as written or the exercise's own.
void apply_side_rest(Gap& gap, const Entry& entry, ChangeTime change_time);

} // namespace coach
