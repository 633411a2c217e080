#pragma once

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

/// Checks files, and all `.toml` files below folders, in a fixed order. Programs are also compiled
/// in every form, stage and session to see that they stay within the limits.
CheckResult check(const std::vector<std::string>& paths,
                  const std::vector<std::filesystem::path>& dirs);

} // namespace coach
