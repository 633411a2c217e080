#pragma once

#include "program/read.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace coach::test {

/// The TOML files of a folder under the source tree, sorted by name.
std::vector<std::filesystem::path> toml_files(const std::string& folder);

/// True for the test files and shipped files that are exercises, by their names.
bool is_exercise(const std::filesystem::path& path);

/// Finds the exercises of tests/program/good/exercises and the shipped ones.
const Exercise* good_exercise(std::string_view id);

/// What is wrong with a text, read as the kind that `path` says, under the path's last part.
Diagnostics diagnose(const std::filesystem::path& path, std::string_view text);

} // namespace coach::test
