#pragma once

#include "figure/vec.hpp"
#include "program/figure_spec.hpp"
#include "program/position.hpp"

#include <array>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace coach {

/// The two limbs of a pair: the working one and the other.
inline constexpr std::size_t working = 0, resting = 1;
/// +1 for the working side, -1 for the other: the direction of "out".
constexpr double outward(std::size_t limb) { return limb == working ? 1 : -1; }

/// Where a foot is planted and how far it stands on its heel (+) or its ball (-), in degrees.
struct FootPlace {
  Vec at;
  double tilt = 0;
  bool operator==(const FootPlace&) const = default;
};

/// One leg and arm with every angle known, in degrees.
struct LimbPose {
  std::array<double, static_cast<std::size_t>(Angle::count)> angles{};
  double effort = 0; ///< 0-1
  std::optional<FootPlace> foot;
  std::optional<Contact> hand;
  bool flat = false;
  double operator[](Angle angle) const { return angles[static_cast<std::size_t>(angle)]; }
  double& operator[](Angle angle) { return angles[static_cast<std::size_t>(angle)]; }
  bool operator==(const LimbPose&) const = default;
};

/// The whole body at a moment; `angles` are the trunk's.
struct Pose {
  std::array<double, static_cast<std::size_t>(Angle::count)> trunk{}, head{};
  std::array<LimbPose, 2> limbs{};
  bool operator==(const Pose&) const = default;
};

/// The poses of a figure, in the order of the file, with everything they take from others.
std::vector<Pose> poses_of(const FigureSpec& figure);
/// The index of the pose with this name, or -1.
int pose_index(const FigureSpec& figure, std::string_view name);
/// How the whole body is turned in a position: its directions in the room.
Basis posture(Position position);

} // namespace coach
