#pragma once

#include "app/preview.hpp"

namespace coach {

/// Plays the exercises in a window until it is closed: their movements again and again, both sides
/// next to each other, and anew whenever one of their files changes. What is wrong with the files
/// stands in the window and goes to `out`. Left and right choose the exercise. The exit code: 0, or
/// 2 if there is no file of a name. Throws std::runtime_error if there is no screen or no font.
int watch_preview(const PreviewCommand& command, const std::vector<std::filesystem::path>& dirs,
                  std::ostream& out);

} // namespace coach
