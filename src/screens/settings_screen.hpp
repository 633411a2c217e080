#pragma once

#include "screens/screen.hpp"
#include "screens/settings_rows.hpp"

namespace coach {

/// Everything that a person may set, one page at a time. A change counts at once.
class SettingsScreen {
 public:
  Drawn draw(const Surroundings& surroundings, const Look& look) const;
  Requests update(const Input& input, const Surroundings& surroundings, Nanos now);

 private:
  SettingsPage page_ = SettingsPage::sound;
};

} // namespace coach
