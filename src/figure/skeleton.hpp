#pragma once

#include "figure/body_point.hpp"
#include "figure/pose.hpp"

#include <vector>

namespace coach {

/// The lengths of the body in metres, for a height of 1.72.
namespace body {
inline constexpr double hip_out = 0.088, thigh = 0.42, shin = 0.405, ankle_height = 0.075;
inline constexpr double heel_back = 0.055, ball_front = 0.115, toes = 0.075;
inline constexpr double foot_middle = 0.03; ///< of the sole, in front of the ankle
inline constexpr double lumbar = 0.11, thorax = 0.15, chest = 0.27, neck = 0.066;
inline constexpr double head_centre = 0.098, crown = 0.12;
inline constexpr double shoulder_out = 0.165, shoulder_up = 0.214;
inline constexpr double upper_arm = 0.30, forearm = 0.26, palm = 0.08;
inline constexpr double seat = 0.078; ///< from the hip joints down to what one sits on
} // namespace body

/// The joints of a leg and the directions of its parts; y is towards the hip, x the front.
struct LegBones {
  Vec hip, knee, ankle, heel, ball, toe;
  Basis thigh, shin, foot, toes;
  double effort = 0;
  bool bare = false;  ///< without cloth from the middle of the thigh
  double missing = 0; ///< metres that the foot stays short of where it should be planted
};

/// The joints of an arm. Of the hand, -y is where the fingers point, x the thumb's side.
struct Arm {
  Vec shoulder, elbow, wrist, hand; ///< `hand` is the middle of the palm
  Basis upper, fore, palm;
  double curl = 0;                ///< of the fingers, 0 (straight) to 1 (a fist)
  std::optional<std::size_t> leg; ///< which one the hand lies on or holds, if any
  double missing = 0;             ///< the same for the hand
  double effort = 0;
};

/// The body in the room.
struct Skeleton {
  Vec pelvis, lumbar, thorax, neck, head;
  Basis hips, waist, chest, face; ///< directions of pelvis, lumbar, thorax and head
  std::array<LegBones, 2> legs;
  std::array<Arm, 2> arms;
  double breath = 0; ///< how full the chest is, 0-1
};

/// The part that stays where it is, and the room.
struct Stage {
  Basis posture;
  BodyPoint anchor{Joint::floor, working};
  Vec at;
  std::vector<PropSpec> props;
};

/// A pose and its share in a moment; all shares of a moment are 1 together.
struct Share {
  const Pose* pose = nullptr;
  double weight = 0;
};
using Blend = std::array<Share, 4>;

/// The body as a blend of up to four poses; shares without a pose do not count.
Skeleton solve(const Stage& stage, const Blend& blend, double breath = 0);
/// The body in one pose.
Skeleton solve(const Stage& stage, const Pose& pose);
/// Where a point of the body is.
Vec place_of(const Skeleton& body, BodyPoint point);

} // namespace coach
