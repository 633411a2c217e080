#pragma once

#include "figure/camera.hpp"
#include "figure/palette.hpp"
#include "scene/element.hpp"

#include <span>
#include <vector>

namespace coach {

/// Balls whose common hull is drawn.
using Hull = std::vector<Ball>;
/// Hulls that belong together: one limb, one thing.
using Solid = std::vector<Hull>;

/// Neighbouring balls joined two by two: a limb that bends.
Solid chain(const Hull& balls);
/// Adds the hulls of `more`.
void add(Solid& to, const Solid& more);

/// Draws solids of the room as shapes of the picture, one after the other.
class Brush {
 public:
  explicit Brush(const Camera& camera) : camera_(camera) {}

  const Camera& camera() const { return camera_; }
  /// One colour; radii grow by `grow` metres.
  void flat(const Solid& solid, Colour colour, double grow = 0);
  /// Light on the top left of a body, shade around it; the light is `part` of its size.
  void round(const Solid& solid, const Tone& tone, double part = 0.9);
  /// A flat shape through these places.
  void surface(std::span<const Vec> edge, Colour colour);
  /// A line through these places, so many metres wide.
  void line(std::span<const Vec> through, double width, Colour colour);
  void add(Path path) { group_.elements.push_back({std::move(path)}); }
  Group take() { return std::move(group_); }

 private:
  void fill(const Solid& solid, Colour colour, double part, double grow, Spot shift);

  const Camera& camera_;
  Group group_;
  std::vector<Disc> discs_;
};

} // namespace coach
