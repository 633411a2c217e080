#pragma once

#include "app/text_lines.hpp"
#include "engine/timeline.hpp"

#include <string>

namespace coach {

/// The short name of an item's exercise, on one line.
std::string exercise_name(const Entry& entry);

/// Which leg, how much and the author's note for the bout whose work begins at `work`.
void add_dose(const Timeline& timeline, int work, Lines& out);

} // namespace coach
