#pragma once

#include "scene/element.hpp"

#include <string_view>
#include <vector>

namespace coach {

/// The parts of an SVG path ("M5 11.2 12 4.2l7 7"). Knows M, L, H, V, C, A, Z and their relative
/// forms; stops at the first thing it does not know.
std::vector<PathPart> svg_path(std::string_view data);

/// The same parts, scaled by `scale` and moved to `origin`.
std::vector<PathPart> placed(const std::vector<PathPart>& parts, Spot origin, double scale);

} // namespace coach
