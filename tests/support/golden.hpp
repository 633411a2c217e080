#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace coach::test {

/// The root of the source tree.
std::filesystem::path source_dir();
/// The whole file; fails the test if it cannot be read.
std::string read_file(const std::filesystem::path& path);
/// Compares `actual` with the golden file at `tests/<name>` and fails with the first line that
/// differs. With COACH_UPDATE_GOLDEN=1 in the environment the file is written instead.
void check_golden(std::string_view name, const std::string& actual);

} // namespace coach::test
