#pragma once

#include "app/languages.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace coach {

/// What `check` found: the text to print and the exit code (0 clean or warnings only, 1 errors,
/// 2 something could not be read).
struct CheckResult {
  std::string text;
  int exit_code = 0;
};

/// The languages there are, and the one whose words are to fit; empty: each program's own.
struct CheckLanguages {
  const Languages& known;
  std::string asked = {};
};

/// Checks files, and all `.toml` files below folders, in a fixed order. Programs are also compiled
/// in every form, stage and session to see that they stay within the limits, and their words are
/// chosen to see that there is time for them; how often there is none in their other languages is
/// counted.
CheckResult check(const std::vector<std::string>& paths,
                  const std::vector<std::filesystem::path>& dirs, const CheckLanguages& languages);

} // namespace coach
