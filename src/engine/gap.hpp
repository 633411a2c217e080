#pragma once

#include "engine/timeline.hpp"

#include <optional>
#include <vector>

namespace coach {

/// Everything between two bouts, before it is cut into steps. Its length is the longest of all
/// rests that apply, once, never their sum.
struct Gap {
  enum class Reason : std::uint8_t { rest, change_side, new_item };
  Reason reason = Reason::rest;
  Millis length{};          ///< with the count-in, which is taken out of it
  Millis setup{};           ///< part of a new item's gap: time to get into position
  bool until_ready = false; ///< waits for the person; `length` is the estimate
  Millis usual{};           ///< the estimate where no number stands beside "ready"

  /// Takes a rest into account: the longest number wins, "ready" wins over numbers.
  /// `if_alone` is the estimate of a "ready" that has no number beside it.
  void apply(const Rest& rest, Millis if_alone);
  void apply(Millis length_of_rest);
};

/// The steps of a gap: rest, then set-up (or change of side, or rest alone), the last `count_in` of
/// them a count-in if the gap is 5 s or longer or waits for the person; no step of zero length.
/// Only kind, open kind and length are filled in.
std::vector<Step> steps_of(const Gap& gap, Millis count_in);

} // namespace coach
