#pragma once

#include "engine/done.hpp"
#include "prompts/language.hpp"
#include "screens/screen.hpp"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace coach {

/// What the person says was done instead of what the coach counted: by index of the item and of
/// its side.
using Corrections = std::map<std::pair<int, int>, int>;

/// What was done, with the corrections; nothing without a session.
std::vector<ItemDone> corrected(const Playing& playing, const Corrections& corrections);
/// One side of one item, as it is corrected.
struct CorrectedSide {
  int item = 0, side = 0; ///< indices into what was done
  bool operator==(const CorrectedSide&) const = default;
};
/// Every number that can be corrected, from top to bottom.
std::vector<CorrectedSide> sides_of(const std::vector<ItemDone>& items);
/// The correction after one press on more (1) or less (-1).
int changed_number(const ItemDone& item, int side, int by);

/// "8 of 10", "left 10, right 8 of 10", "1 of 2 minutes".
std::string done_words(const ItemDone& item, const Language& language);
/// A number as its stepper shows it: "8", "1:30".
std::string number_words(DoneUnit unit, int number);

} // namespace coach
