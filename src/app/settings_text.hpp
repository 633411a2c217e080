#pragma once

#include "program/diagnostic.hpp"
#include "screens/settings.hpp"

#include <string>
#include <string_view>

namespace coach {

/// What a settings file says, and everything that is wrong with it.
struct SettingsRead {
  Settings settings; ///< what could not be read is as it is at the first start
  Diagnostics diagnostics;
};

/// Reads the text of a settings file; any text is safe. `file` is its name in messages.
SettingsRead read_settings(std::string_view text, std::string_view file);

/// The settings as the text of a file, numbers with at most 3 decimals, each key with a comment
/// that says what it may be.
std::string settings_text(const Settings& settings);

} // namespace coach
