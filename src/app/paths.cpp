#include "app/paths.hpp"

#include <cstdlib>
#include <system_error>

namespace coach {

namespace fs = std::filesystem;

namespace {
fs::path user_data_dir() {
  if (const char* home = std::getenv("XDG_DATA_HOME"); home && *home == '/')
    return home;
  if (const char* home = std::getenv("HOME"); home && *home == '/')
    return fs::path(home) / ".local/share";
  return {};
}
} // namespace

fs::path data_dir() {
  std::error_code none;
  const fs::path program = fs::read_symlink("/proc/self/exe", none);
  const fs::path installed = program.parent_path() / "../share/rehab-coach";
  if (!none && fs::is_directory(installed / "programs", none))
    return installed.lexically_normal();
  return COACH_DATA_DIR;
}

std::vector<fs::path> program_dirs() {
  std::vector<fs::path> dirs;
  if (const auto user = user_data_dir(); !user.empty())
    dirs.push_back(user / "rehab-coach/programs");
  dirs.push_back(data_dir() / "programs");
  return dirs;
}

} // namespace coach
