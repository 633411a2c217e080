#pragma once

#include "scene/target.hpp"
#include "screens/settings.hpp"

#include <cstdint>
#include <vector>

namespace coach {

/// What can be pressed on the settings screen. Of a choice, the item is the option.
enum class SettingsAction : std::uint8_t {
  back,
  page, ///< the item is the SettingsPage
  language,
  volume_less,
  volume_more,
  sound_check,
  cue_level,
  captions,
  late_less,
  late_more,
  appearance,
  text_size,
  motion,
  figure,
  full_screen,
  inches_less,
  inches_more,
  distance_less,
  distance_more,
  knee,
  first_leg,
  chair,
  change_time,
  ask_pain,
  controller
};

/// The values that a stepper stops at, from low to high.
struct Steps {
  std::vector<double> values;
  /// The next value above (below); `now` itself at the end.
  double above(double now) const;
  double below(double now) const;
};
Steps volume_steps();
Steps late_steps(); ///< milliseconds
Steps inch_steps(); ///< usual screens
Steps distance_steps();

/// The settings after a press; the same where it changes none of them.
Settings changed(Settings settings, ActionId pressed);

} // namespace coach
