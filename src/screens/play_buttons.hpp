#pragma once

#include "screens/play.hpp"

namespace coach {

/// The bars of the play screen. Back and Skip stand beside the primary button in all of them.
enum class BarKind : std::uint8_t {
  work,      ///< also a count-in
  gap,       ///< rest and set-up
  ready_gap, ///< a gap that waits for the person
  change,    ///< of side
  get_back,  ///< into position after a pause, before the count-in
  open,      ///< at the person's own pace
  paused,
  paused_reps, ///< a set of more than one repetition
  paused_gap,
  finished
};

/// The bar with all that may stand in it.
std::vector<ButtonLook> bar_of(BarKind kind, const Language& language);
/// The buttons that mean something at this moment, the primary one first.
std::vector<ButtonLook> buttons_for(const View& view, const Timeline& timeline,
                                    const Language& language);
/// True for the buttons at the far end of the bar.
bool at_far_end(PlayAction action);

} // namespace coach
