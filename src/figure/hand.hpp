#pragma once

#include "figure/skeleton.hpp"

namespace coach {

/// How a hand holds or touches something.
struct Grip {
  Vec wrist;
  Vec fingers, palm;              ///< unit vectors: where the fingers point, where the palm faces
  double curl = 0;                ///< of the fingers, 0-1
  std::optional<std::size_t> leg; ///< that it lies on or holds
};

/// The grip that brings a limb's hand to what its pose names, on a body whose legs and trunk
/// stand already; the pose must have a hand.
Grip grip(const Stage& stage, const Skeleton& body, std::size_t limb, const LimbPose& pose);
/// The hand's directions: -y along the fingers, z and x as the body's side asks.
Basis hand_basis(const Grip& grip, std::size_t limb);

} // namespace coach
