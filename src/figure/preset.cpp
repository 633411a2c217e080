#include "figure/preset.hpp"

#include <array>
#include <initializer_list>

namespace coach {
namespace {

struct Turned {
  Angle angle;
  double degrees;
};

LimbSpec limb(std::initializer_list<Turned> turned) {
  LimbSpec out;
  for (const auto& [angle, value] : turned)
    out.angles[static_cast<std::size_t>(angle)] = value;
  return out;
}

Angles angles(std::initializer_list<Turned> turned) { return limb(turned).angles; }

constexpr double relaxed_shoulder = 7, relaxed_elbow = 14;
/// The back of the foot on the floor: more than the ankle alone can do.
constexpr double foot_along = -76;

PoseSpec standing() {
  PoseSpec pose;
  pose.both = limb({{Angle::hip, 2},
                    {Angle::hip_out, 1},
                    {Angle::hip_turn, 6},
                    {Angle::knee, 4},
                    {Angle::ankle, 2},
                    {Angle::shoulder_out, relaxed_shoulder},
                    {Angle::elbow, relaxed_elbow}});
  return pose;
}

PoseSpec sitting_on_chair() {
  PoseSpec pose;
  pose.both = limb({{Angle::hip, 84}, {Angle::knee, 84}});
  pose.both.foot = Point{0.44, 0, 0.1};
  pose.both.hand = BodyPlace{"thigh.work", 0.6};
  return pose;
}

PoseSpec long_sitting() {
  PoseSpec pose;
  pose.trunk = angles({{Angle::lean, -14}, {Angle::bend, 8}});
  pose.head = angles({{Angle::nod, 4}});
  pose.both = limb({{Angle::hip, 90}, {Angle::hip_out, 3}, {Angle::ankle, -8}, {Angle::knee, 1}});
  pose.both.hand = BodyPlace{"thigh.work", 0.55};
  return pose;
}

/// A leg folded in front of the body, its knee and ankle on the floor.
LimbSpec folded() {
  return limb({{Angle::hip, 85},
               {Angle::hip_out, 60},
               {Angle::hip_turn, 85},
               {Angle::knee, 138},
               {Angle::ankle, -20}});
}

PoseSpec tailor_sitting(bool both_legs) {
  PoseSpec pose = long_sitting();
  pose.trunk = angles({{Angle::bend, 6}});
  pose.both = both_legs ? folded() : limb({{Angle::hip, 89}, {Angle::knee, 1}, {Angle::ankle, -6}});
  if (!both_legs)
    pose.other = folded();
  pose.both.hand = BodyPlace{"thigh.work", 0.8};
  return pose;
}

PoseSpec lying_on_back(bool knees_bent) {
  PoseSpec pose;
  pose.head = angles({{Angle::nod, 6}});
  pose.both = limb({{Angle::hip, knees_bent ? 50.0 : 0.0},
                    {Angle::hip_out, 2},
                    {Angle::knee, knees_bent ? 92.0 : 2.0},
                    {Angle::ankle, -22},
                    {Angle::shoulder_out, 16},
                    {Angle::elbow, 6}});
  if (knees_bent)
    pose.both.angles[static_cast<std::size_t>(Angle::ankle)] = 0;
  return pose;
}

PoseSpec lying_on_side() {
  PoseSpec pose;
  pose.head = angles({{Angle::tilt, 8}});
  pose.other = limb({{Angle::hip, 30},
                     {Angle::knee, 70},
                     {Angle::shoulder, 168},
                     {Angle::shoulder_out, 8},
                     {Angle::elbow, 118}});
  pose.work = limb({{Angle::hip, -4}, {Angle::hip_out, -7}, {Angle::elbow_out, 60}});
  pose.work.hand = Point{0.26, 0.03, -0.34};
  return pose;
}

PoseSpec lying_on_front() {
  PoseSpec pose;
  pose.head = angles({{Angle::turn, 55}, {Angle::nod, -4}});
  pose.both = limb({{Angle::hip_out, 4}, {Angle::ankle, foot_along}, {Angle::elbow_out, 95}});
  pose.both.hand = Point{0.70, 0, 0.17};
  pose.both.flat = true;
  return pose;
}

PoseSpec kneeling() {
  PoseSpec pose;
  pose.both = limb({{Angle::hip, 2},
                    {Angle::hip_out, 3},
                    {Angle::knee, 91},
                    {Angle::ankle, foot_along},
                    {Angle::shoulder_out, relaxed_shoulder},
                    {Angle::elbow, relaxed_elbow}});
  return pose;
}

PoseSpec half_kneeling() {
  PoseSpec pose = kneeling();
  pose.work = limb({{Angle::hip, 88}, {Angle::knee, 88}, {Angle::ankle, 0}});
  pose.work.hand = BodyPlace{"thigh.work", 0.8};
  return pose;
}

FigureSpec with(PoseSpec pose, ViewSpec view, AnchorSpec anchor, std::vector<PropSpec> props) {
  FigureSpec figure;
  pose.name = "rest";
  figure.poses.push_back(pose);
  figure.view = view;
  figure.anchor = anchor;
  figure.props = props;
  return figure;
}

} // namespace

PoseSpec standard_pose(std::string_view name) {
  if (name == "std/sit_chair")
    return sitting_on_chair();
  if (name == "std/long_sit")
    return long_sitting();
  if (name == "std/tailor" || name == "std/tailor_other")
    return tailor_sitting(name == "std/tailor");
  if (name == "std/supine_hooklying" || name == "std/supine")
    return lying_on_back(name == "std/supine_hooklying");
  if (name == "std/side_lying")
    return lying_on_side();
  if (name == "std/prone")
    return lying_on_front();
  if (name == "std/kneel")
    return kneeling();
  if (name == "std/half_kneel")
    return half_kneeling();
  return standing();
}

FigureSpec resting_figure(Position position) {
  const PropSpec mat{"mat", {0.04, 0, 0}, {2.0, 0, 0.64}};
  switch (position) {
  case Position::standing:
    return with(standing(), {50, 10}, {}, {});
  case Position::sitting_chair:
    return with(sitting_on_chair(), {62, 10}, {"seat", {0, 0.44, 0}},
                {{"chair", {-0.08, 0, 0}, {}}});
  case Position::sitting_floor:
    return with(long_sitting(), {58, 16}, {"seat", {-0.4, 0, 0}}, {mat});
  case Position::lying_back:
    return with(lying_on_back(false), {74, 14}, {}, {mat});
  case Position::lying_front:
    return with(lying_on_front(), {74, 14}, {}, {{"mat", {-0.04, 0, 0}, {2.0, 0, 0.64}}});
  case Position::lying_side:
    return with(lying_on_side(), {0, 16}, {},
                {{"mat", {}, {0.64, 0, 1.9}}, {"pillow", {0, 0, -0.66}, {}}});
  case Position::kneeling:
    return with(kneeling(), {62, 12}, {}, {{"mat", {-0.15, 0, 0}, {1.1, 0, 0.64}}});
  case Position::half_kneeling:
    return with(half_kneeling(), {70, 12}, {}, {{"mat", {-0.1, 0, 0}, {1.3, 0, 0.64}}});
  }
  return with(standing(), {}, {}, {});
}

} // namespace coach
