#pragma once

#include "program/diagnostic.hpp"
#include "prompts/language.hpp"
#include "screens/settings.hpp"

#include <filesystem>
#include <optional>
#include <string>

namespace coach {

/// Where the settings are kept: $XDG_CONFIG_HOME/rehab-coach/settings.toml, else in ~/.config;
/// empty where there is neither.
std::filesystem::path settings_path();

/// The file of the settings. A file with anything wrong in it is never lost: it gets another name
/// before it is written for the first time.
class SettingsFile {
 public:
  /// Nothing is read yet. An empty path is a file that cannot be written.
  explicit SettingsFile(std::filesystem::path path);

  /// The settings in the file, as far as they can be read; those of a first start where there is
  /// no file. What was wrong is then in diagnostics().
  Settings read();
  const Diagnostics& diagnostics() const { return diagnostics_; }
  /// One sentence for the person if something was wrong with the file, saying under which name it
  /// stays.
  std::optional<std::string> notice(const Language& language) const;

  /// Writes the whole file, or nothing of it: either the new or the old text is there, whenever the
  /// power fails. Gives one sentence for the person if it could not be written.
  std::optional<std::string> write(const Settings& settings, const Language& language);

 private:
  void set_aside();

  std::filesystem::path path_; ///< what a symbolic link names, not the link
  Diagnostics diagnostics_;
  bool damaged_ = false;        ///< what stands at the path is to get another name
  std::filesystem::path aside_; ///< that name
};

} // namespace coach
