#pragma once

#include "figure/brush.hpp"
#include "figure/palette.hpp"
#include "figure/skeleton.hpp"

#include <span>

namespace coach {

/// True for what the body carries; where it is follows from the body.
bool worn(const PropSpec& prop);
/// The size of a thing where its author gives none: forward, up, out in metres.
Vec usual_size(const PropSpec& prop);
/// The corners of the box that holds a thing, in metres.
std::array<Vec, 8> corners(const PropSpec& prop);

/// When a thing is drawn: before the body or over it.
enum class PropLayer : std::uint8_t { behind, before };
void draw_prop(Brush& brush, const Colours& colours, const PropSpec& prop, const Skeleton& body,
               PropLayer layer);

/// The ellipse on which everything stands.
struct Ground {
  Vec centre;
  double forward = 0, out = 0; ///< half its size in metres
};
/// Places all round it.
std::vector<Vec> edge_of(const Ground& ground);
void draw_ground(Brush& brush, const Colours& colours, const Ground& ground);
/// The soft shadows where the body is near what it stands or lies on.
void draw_shadows(Brush& brush, const Colours& colours, const Skeleton& body, const Stage& stage);

} // namespace coach
