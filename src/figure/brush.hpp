#pragma once

#include "figure/camera.hpp"
#include "figure/palette.hpp"
#include "scene/element.hpp"

#include <cstdint>
#include <initializer_list>
#include <span>
#include <utility>
#include <vector>

namespace coach {

/// Balls whose common hull is drawn.
using Hull = std::vector<Ball>;
/// How the balls of a piece are joined: all by one hull, or each with the next one.
enum class Join : std::uint8_t { hull, chain };
struct Piece {
  Hull balls;
  Join join = Join::hull;
  Piece(Hull together) : balls(std::move(together)) {}
  Piece(std::initializer_list<Ball> together) : balls(together) {}
  Piece(Hull some, Join how) : balls(std::move(some)), join(how) {}
};
/// Pieces that belong together: one limb, one thing.
using Solid = std::vector<Piece>;

/// Neighbouring balls joined: a limb that bends.
Solid chain(Hull balls);
/// Adds the pieces of `more`.
void add(Solid& to, const Solid& more);

/// Draws solids of the room as shapes of the picture, one after the other.
class Brush {
 public:
  explicit Brush(const Camera& camera) : camera_(camera) { group_.elements.reserve(64); }

  const Camera& camera() const { return camera_; }
  /// One colour; radii grow by `grow` metres.
  void flat(const Solid& solid, Colour colour, double grow = 0);
  /// The same with coarse edges, for what hardly stands out.
  void faint(const Solid& solid, Colour colour, double grow = 0);
  /// Light on the top left of a body, shade around it; the light is `part` of its size.
  void round(const Solid& solid, const Shaded& tone, double part = 0.9);
  /// A flat shape through these places.
  void surface(std::span<const Vec> edge, Colour colour);
  /// A line through these places, so many metres wide.
  void line(std::span<const Vec> through, double width, Colour colour);
  void add(Path path) { group_.elements.push_back({std::move(path)}); }
  /// What another brush drew, covering only `alpha` of what is under it.
  void add(Group group, double alpha);
  Group take() { return std::move(group_); }

 private:
  /// How the balls are changed before they are drawn, and how fine the edge is.
  struct Change {
    double part = 1, grow = 0;
    Spot shift;
    Edge edge = Edge::fine;
  };
  void fill(const Solid& solid, Colour colour, const Change& change);

  const Camera& camera_;
  Group group_;
  std::vector<Disc> discs_;
};

} // namespace coach
