#pragma once

#include "figure/camera.hpp"
#include "scene/element.hpp"

#include <span>
#include <vector>

namespace coach {

/// The outline of the smallest convex shape that holds all discs: lines that touch them, nowhere
/// more than `slack` pixels outside of it; clockwise, so that several outlines in one path are
/// filled as their union. No corners without a disc.
Polygon hull_of(std::span<const Disc> discs, double slack = 0.1);

/// The outline of neighbouring discs, each joined with the next.
Polygon chain_of(std::span<const Disc> discs, double slack = 0.1);

} // namespace coach
