#include "figure/pose.hpp"

#include "figure/preset.hpp"

#include <algorithm>

namespace coach {
namespace {

using AngleValues = std::array<double, static_cast<std::size_t>(Angle::count)>;

void put(AngleValues& to, const Angles& from) {
  for (std::size_t i = 0; i < to.size(); ++i)
    to[i] = from[i].value_or(to[i]);
}

void put(LimbPose& to, const LimbSpec& from) {
  put(to.angles, from.angles);
  to.effort = from.effort.value_or(to.effort);
  if (from.foot)
    to.foot =
        FootPlace{{(*from.foot)[0], (*from.foot)[1], (*from.foot)[2]}, to.foot ? to.foot->tilt : 0};
  if (from.foot_tilt && to.foot)
    to.foot->tilt = *from.foot_tilt;
  if (from.hand)
    to.hand = from.hand;
  to.flat = from.flat.value_or(to.flat);
}

/// Mirrored for the other side: a standard foot is written for the working one.
LimbSpec for_limb(LimbSpec both, std::size_t limb) {
  if (both.foot)
    (*both.foot)[2] *= outward(limb);
  if (both.hand && std::holds_alternative<Point>(*both.hand))
    std::get<Point>(*both.hand)[2] *= outward(limb);
  if (auto* part = both.hand ? std::get_if<BodyPlace>(&*both.hand) : nullptr; part != nullptr)
    if (const auto dot = part->part.find(".work"); dot != std::string::npos && limb == resting)
      part->part.replace(dot, 5, ".other");
  return both;
}

void put(Pose& to, const PoseSpec& from) {
  put(to.trunk, from.trunk);
  put(to.head, from.head);
  for (const std::size_t limb : {working, resting}) {
    if (from.effort)
      to.limbs[limb].effort = *from.effort;
    put(to.limbs[limb], for_limb(from.both, limb));
    put(to.limbs[limb], limb == working ? from.work : from.other);
  }
}

Pose made(const FigureSpec& figure, const PoseSpec& spec, std::size_t depth) {
  Pose pose;
  for (auto& limb : pose.limbs)
    limb[Angle::elbow_out] = 40;
  const int from = pose_index(figure, spec.from);
  if (from >= 0 && depth <= figure.poses.size())
    pose = made(figure, figure.poses[static_cast<std::size_t>(from)], depth + 1);
  else if (spec.from.starts_with("std/"))
    put(pose, standard_pose(spec.from));
  put(pose, spec);
  return pose;
}

} // namespace

std::vector<Pose> poses_of(const FigureSpec& figure) {
  std::vector<Pose> poses;
  for (const PoseSpec& spec : figure.poses)
    poses.push_back(made(figure, spec, 0));
  return poses;
}

int pose_index(const FigureSpec& figure, std::string_view name) {
  const auto found = std::ranges::find(figure.poses, name, &PoseSpec::name);
  return found == figure.poses.end() ? -1 : static_cast<int>(found - figure.poses.begin());
}

Basis posture(Position position) {
  switch (position) {
  case Position::lying_back:
    return turn_z(90);
  case Position::lying_front:
    return turn_z(-90);
  case Position::lying_side:
    return turn_x(-90);
  default:
    return {};
  }
}

} // namespace coach
