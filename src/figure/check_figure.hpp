#pragma once

#include "program/exercise.hpp"
#include "program/toml_tree.hpp"

#include <span>
#include <string_view>

namespace coach {

/// What no reader sees because it needs the body: a foot, a knee or a hand under the floor, a hand
/// or a foot out of reach, a pose that is never used. Warnings, at their places in the file's text;
/// `exercises` are those that were read from it, in any order.
Diagnostics check_figures(std::string_view text, std::string_view file,
                          std::span<const Exercise> exercises);

} // namespace coach
