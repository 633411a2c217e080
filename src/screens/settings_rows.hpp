#pragma once

#include "screens/controls.hpp"
#include "screens/screen.hpp"
#include "screens/settings_actions.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace coach {

/// What is said of a distance from the screen, and whether it is too far to read from there.
struct DistanceNote {
  std::string words;
  bool too_far = false;
};
DistanceNote distance_note(const Settings& settings, Area area, const Language& language);

enum class SettingsPage : std::uint8_t { sound, screen, exercise };

/// A stepper and what its buttons do.
struct SettingStepper {
  StepperFace face;
  ActionId less{}, more{};
};
/// Option i has action `first` + i.
struct SettingChoice {
  std::vector<std::string> options;
  int chosen = 0;
  ActionId first{};
};
/// One of the people who show the exercises; person i has action `first` + i.
struct SettingPerson {
  std::vector<std::string> names;
  int chosen = 0;
  ActionId first{};
};
struct SettingToggle {
  bool on = false;
  std::string word;
  ActionId action{};
};
struct SettingButton {
  ButtonFace face;
  ActionId action{};
};

/// One setting: what it is called, a sentence about it (may be empty), and its control.
struct SettingsRow {
  std::string label, note;
  std::variant<SettingStepper, SettingChoice, SettingPerson, SettingToggle, SettingButton> control;
  bool warning = false; ///< the sentence asks for something
};
using SettingsPaper = std::vector<SettingsRow>;
/// The papers of a page, from top to bottom: left column, right column.
using SettingsColumns = std::array<std::vector<SettingsPaper>, 2>;

/// The names of the pages, in their order.
std::vector<std::string> settings_page_names(const Language& language);
/// What stands on a page.
SettingsColumns settings_page(SettingsPage page, const Surroundings& surroundings,
                              const Look& look);

} // namespace coach
