#pragma once

#include "figure/camera.hpp"
#include "scene/element.hpp"

#include <span>
#include <vector>

namespace coach {

/// Adds the outline of the smallest convex shape that holds all discs: lines that touch them,
/// nowhere more than `slack` pixels outside of it; clockwise, so that several outlines in one path
/// are filled as their union.
void add_hull(std::vector<PathPart>& to, std::span<const Disc> discs, double slack = 0.1);

/// Adds the outline of neighbouring discs, each joined with the next.
void add_chain(std::vector<PathPart>& to, std::span<const Disc> discs, double slack = 0.1);

} // namespace coach
