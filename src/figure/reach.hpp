#pragma once

#include "figure/vec.hpp"

namespace coach {

/// A limb of two bones that reaches from its root to a target.
struct Reach {
  Vec middle, end;    ///< elbow and wrist, or knee and ankle
  Vec side;           ///< unit vector from the line root-end to where the middle bends
  double missing = 0; ///< metres that `end` stays short of the target
};

/// Bends the limb towards `hint`, or lets it point at a target that is too far or too near.
Reach reach(Vec root, Vec target, double upper, double lower, Vec hint);

} // namespace coach
