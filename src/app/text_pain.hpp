#pragma once

#include <optional>
#include <string>

namespace coach {

/// The answer that was typed: a whole number from 0 to 10.
std::optional<int> read_pain(const std::string& typed);

} // namespace coach
