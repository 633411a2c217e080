#include "screens/settings_actions.hpp"

#include <cmath>

namespace coach {
namespace {

/// Numbers nearer than this are the same.
constexpr double nothing = 1e-6;

Steps every(double by, double low, double high) {
  Steps steps;
  for (double value = low; value <= high + nothing; value += by)
    steps.values.push_back(value);
  return steps;
}

int whole(double value) { return static_cast<int>(std::lround(value)); }

void step(Settings& settings, SettingsAction action) {
  switch (action) {
  case SettingsAction::volume_less:
    settings.volume = whole(volume_steps().below(settings.volume));
    break;
  case SettingsAction::volume_more:
    settings.volume = whole(volume_steps().above(settings.volume));
    break;
  case SettingsAction::late_less:
    settings.sound_late_ms = whole(late_steps().below(settings.sound_late_ms));
    break;
  case SettingsAction::late_more:
    settings.sound_late_ms = whole(late_steps().above(settings.sound_late_ms));
    break;
  case SettingsAction::inches_less:
    settings.screen_inches = inch_steps().below(settings.screen_inches);
    break;
  case SettingsAction::inches_more:
    settings.screen_inches = inch_steps().above(settings.screen_inches);
    break;
  case SettingsAction::distance_less:
    settings.distance_m = distance_steps().below(settings.distance_m);
    break;
  case SettingsAction::distance_more:
    settings.distance_m = distance_steps().above(settings.distance_m);
    break;
  default:
    break;
  }
}

void choose(Settings& settings, SettingsAction action, int option) {
  switch (action) {
  case SettingsAction::cue_level:
    settings.cue_level = static_cast<CueLevel>(option);
    break;
  case SettingsAction::appearance:
    settings.appearance = static_cast<Appearance>(option);
    break;
  case SettingsAction::text_size:
    settings.text_size = static_cast<TextSize>(option);
    break;
  case SettingsAction::figure:
    settings.figure = option;
    break;
  case SettingsAction::knee:
    settings.knee = static_cast<Knee>(option);
    break;
  case SettingsAction::first_leg:
    settings.first = option == 0 ? std::nullopt : std::optional(static_cast<Side>(option));
    break;
  case SettingsAction::chair:
    settings.chair = option == 1;
    break;
  case SettingsAction::change_time:
    settings.change_time = static_cast<ChangeTime>(option);
    break;
  default:
    break;
  }
}

void flip(Settings& settings, SettingsAction action) {
  switch (action) {
  case SettingsAction::captions:
    settings.captions = !settings.captions;
    break;
  case SettingsAction::motion:
    settings.motion = settings.motion == Motion::full ? Motion::less : Motion::full;
    break;
  case SettingsAction::ask_pain:
    settings.ask_pain = !settings.ask_pain;
    break;
  case SettingsAction::controller:
    settings.controller = !settings.controller;
    break;
  default:
    break;
  }
}

} // namespace

double Steps::above(double now) const {
  for (const double value : values)
    if (value > now + nothing)
      return value;
  return now;
}

double Steps::below(double now) const {
  double found = now;
  for (const double value : values)
    if (value < now - nothing)
      found = value;
  return found;
}

Steps volume_steps() { return every(10, 0, 100); }
Steps late_steps() { return every(20, 0, 500); }
Steps inch_steps() { return {{10, 11.6, 13.3, 14, 15.6, 17.3, 21.5, 24, 27, 32, 43, 55, 65}}; }
Steps distance_steps() { return every(0.5, 0.5, 6); }

Settings changed(Settings settings, ActionId pressed) {
  const auto action = action_of<SettingsAction>(pressed);
  step(settings, action);
  choose(settings, action, item_of(pressed));
  flip(settings, action);
  return settings;
}

} // namespace coach
