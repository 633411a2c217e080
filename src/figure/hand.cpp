#include "figure/hand.hpp"

#include <algorithm>
#include <cmath>

namespace coach {
namespace {

constexpr double half_palm = 0.016; ///< from the middle of the hand to its palm
constexpr Vec down{0, -1, 0};

Grip placed(Vec touched, Vec fingers, Vec palm, double curl) {
  const Vec facing = unit(palm), along = unit(across(fingers, facing), {1, 0, 0});
  return {touched - facing * half_palm - along * body::palm, along, facing, curl, {}};
}

/// The way to the target as seen from above.
Vec level_way(Vec from, Vec to) { return unit({to.x - from.x, 0, to.z - from.z}, {1, 0, 0}); }

bool near_wall(const PropSpec& prop, Vec at) {
  return prop.kind == "wall" && std::abs(at.x - prop.at[0]) < 0.07;
}

bool near_bar(const PropSpec& prop, Vec at) {
  const bool front = prop.kind == "rail", side = prop.kind == "rail-side";
  return (front && std::abs(at.x - prop.at[0]) < 0.07) ||
         (side && std::abs(at.z - prop.at[2]) < 0.07);
}

/// A place in the room: round a rail, against a wall, flat on what lies below, or in the air.
Grip in_room(const Stage& stage, Vec shoulder, std::size_t limb, Vec at, bool flat) {
  const Vec way = unit(at - shoulder);
  for (const PropSpec& prop : stage.props) {
    if (near_wall(prop, at)) {
      const double into = prop.at[0] > shoulder.x ? 1 : -1;
      return placed({prop.at[0], at.y, at.z}, {0, 1, outward(limb) * 0.12}, {into, 0, 0}, 0.05);
    }
    if (near_bar(prop, at)) {
      const Vec fingers = prop.kind == "rail" ? Vec{at.x > shoulder.x ? 1.0 : -1.0, 0.1, 0}
                                              : Vec{0, 0.1, at.z > shoulder.z ? 1.0 : -1.0};
      return placed(at, fingers, down, 0.8);
    }
  }
  if (flat || at.y < 0.06)
    return placed(at, level_way(shoulder, at), down, 0.05);
  Grip free = placed(at, way, across({0, -1, -outward(limb) * 0.6}, way), 0.35);
  free.wrist = at - free.fingers * body::palm;
  return free;
}

/// On the front or the back of a thigh or shin, `along` from its upper end (0) to its lower (1).
Grip on_bone(Vec upper, Vec lower, const Basis& bone, double thick, double thin, double along,
             bool behind, std::size_t limb, Vec shoulder) {
  const Vec out = behind ? -bone.x : bone.x;
  const double radius = thick + (thin - thick) * std::clamp(along, 0.0, 1.0);
  const Vec at = between(upper, lower, along) + out * radius;
  const Vec fingers = behind ? bone.z * -outward(limb) - bone.y * 0.3
                             : unit(across(at - shoulder, out)) - bone.y * 0.6;
  Grip made = placed(at, fingers, -out, behind ? 0.5 : 0.16);
  return made;
}

Grip on_foot(const LegBones& leg, std::size_t limb) {
  const Vec at = leg.ankle + leg.foot * Vec{0.035, 0.004, outward(limb) * 0.012};
  Grip made = placed(at, leg.foot.z * -outward(limb) + leg.foot.x * 0.2, -leg.foot.y, 0.6);
  return made;
}

Grip on_leg(const Skeleton& body, std::size_t limb, const BodyPlace& place, const LegBones& leg) {
  const Vec shoulder = body.arms[limb].shoulder;
  const auto is = [&](std::string_view part) { return place.part.starts_with(part); };
  if (is("thigh"))
    return on_bone(leg.hip, leg.knee, leg.thigh, 0.088, 0.056, place.at, false, limb, shoulder);
  if (is("hamstring"))
    return on_bone(leg.hip, leg.knee, leg.thigh, 0.082, 0.052, place.at, true, limb, shoulder);
  if (is("shin"))
    return on_bone(leg.knee, leg.ankle, leg.shin, 0.052, 0.036, place.at, false, limb, shoulder);
  if (is("calf"))
    return on_bone(leg.knee, leg.ankle, leg.shin, 0.060, 0.036, place.at, true, limb, shoulder);
  return on_foot(leg, limb);
}

Grip on_body(const Skeleton& body, std::size_t limb, const BodyPlace& place) {
  const double side = outward(limb);
  if (place.part == "hip")
    return placed(body.pelvis + body.hips * Vec{0.015, 0.085, side * 0.158},
                  body.hips * Vec{0.75, -0.6, 0}, body.hips * Vec{0, 0, -side}, 0.12);
  if (place.part == "head")
    return placed(body.head + body.face * Vec{-0.055, 0.005, side * 0.088},
                  body.face * Vec{-0.35, 0.8, 0}, body.face * Vec{0.2, 0, -side}, 0.15);
  const std::size_t leg = place.part.ends_with(".other") ? resting : working;
  Grip made = on_leg(body, limb, place, body.legs[leg]);
  made.leg = leg;
  return made;
}

} // namespace

Grip grip(const Stage& stage, const Skeleton& body, std::size_t limb, const LimbPose& pose) {
  if (const auto* at = std::get_if<Point>(&*pose.hand))
    return in_room(stage, body.arms[limb].shoulder, limb, {(*at)[0], (*at)[1], (*at)[2]},
                   pose.flat);
  return on_body(body, limb, std::get<BodyPlace>(*pose.hand));
}

Basis hand_basis(const Grip& grip, std::size_t limb) {
  const Vec y = unit(-grip.fingers), z = unit(across(grip.palm * -outward(limb), y), {0, 0, 1});
  return {cross(y, z), y, z};
}

} // namespace coach
