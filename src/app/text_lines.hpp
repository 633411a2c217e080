#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace coach {

/// Lines for a terminal, without their ends.
using Lines = std::vector<std::string>;

/// As wide as a usual braille display.
constexpr int longest_line = 40;

/// Adds `text` in lines of at most `longest_line` letters, broken between words; longer words are
/// broken where the line is full. Adds nothing for an empty text.
void add_text(Lines& lines, std::string_view text);

} // namespace coach
