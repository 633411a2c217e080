#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

namespace coach {

/// Where the shipped `programs` and `assets` folders are: in ../share/rehab-coach beside an
/// installed program, else in the source tree it was built from.
std::filesystem::path data_dir();

/// Folders of program files in the order they are searched: the user's
/// ($XDG_DATA_HOME/rehab-coach/programs), then the shipped one. A folder need not exist.
std::vector<std::filesystem::path> program_dirs();

} // namespace coach
