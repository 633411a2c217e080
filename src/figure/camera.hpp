#pragma once

#include "figure/vec.hpp"
#include "program/figure_spec.hpp"
#include "program/side.hpp"
#include "scene/geometry.hpp"

namespace coach {

/// A ball of the body, in metres.
struct Ball {
  Vec at;
  double radius = 0;
  bool operator==(const Ball&) const = default;
};

/// A ball as it is seen, in pixels.
struct Disc {
  Spot at;
  double radius = 0;
};

/// Looks at the room without perspective. The left side is the mirrored picture of the right.
class Camera {
 public:
  Camera(const ViewSpec& view, Side side, double per_metre = 1, Spot origin = {});

  /// To the right in the picture, up in it, and towards the viewer; in metres.
  Vec seen(Vec at) const;
  /// How much a direction points at the viewer, -1 to 1.
  double towards(Vec direction) const { return dot(toward_, direction); }
  Spot spot(Vec at) const;
  Disc disc(const Ball& ball) const { return {spot(ball.at), ball.radius * per_metre_}; }
  double per_metre() const { return per_metre_; }
  /// The direction in the room that is to the right of the picture before it is mirrored, and up.
  Vec right() const { return right_; }
  Vec up() const { return up_; }
  /// The direction to the viewer.
  Vec toward() const { return toward_; }

 private:
  Vec right_, up_, toward_;
  double mirror_, per_metre_;
  Spot origin_;
};

} // namespace coach
