#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace coach {

/// The text as it stands on one line: without its soft hyphens.
std::string without_soft_hyphens(std::string_view text);

/// How wide a part of a line is.
using WidthOf = std::function<double(std::string_view)>;

/// The text in lines no wider than `width`: broken where it has line ends, between words, at soft
/// hyphens, and (a word that is wider than a line and has none) between letters. A hyphen shows
/// where a word goes on in the next line. A number stays with what it counts and a middle dot with
/// what it follows, where both fit into a line.
std::vector<std::string> wrap(std::string_view text, double width, const WidthOf& width_of);

/// As many lines as wrap() makes, but narrower ones, until the last line between two line ends of
/// the text is at least `last` (0-1) of the widest: no word stands alone below the others. 1 makes
/// lines of about the same width.
std::vector<std::string> wrap_evenly(std::string_view text, double width, double last,
                                     const WidthOf& width_of);

} // namespace coach
