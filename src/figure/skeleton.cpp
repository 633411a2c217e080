#include "figure/skeleton.hpp"

#include "figure/hand.hpp"
#include "figure/reach.hpp"

#include <algorithm>

namespace coach {
namespace {

/// What the parts of a limb or the trunk are turned by in a blend, in degrees.
class Angled {
 public:
  Angled(const Blend& blend) : blend_(blend) {}

  double trunk(Angle angle) const {
    return sum([&](const Pose& pose) { return pose.trunk[static_cast<std::size_t>(angle)]; });
  }
  double head(Angle angle) const {
    return sum([&](const Pose& pose) { return pose.head[static_cast<std::size_t>(angle)]; });
  }
  double limb(std::size_t limb, Angle angle) const {
    return sum([&](const Pose& pose) { return pose.limbs[limb][angle]; });
  }
  template <class Value>
  double sum(const Value& value) const {
    double total = 0;
    for (const Share& share : blend_)
      if (share.pose != nullptr)
        total += share.weight * value(*share.pose);
    return total;
  }
  const Blend& blend() const { return blend_; }

 private:
  const Blend& blend_;
};

Basis bent_spine(const Angled& angles, double part) {
  return turn_z(-angles.trunk(Angle::bend) * part) * turn_x(angles.trunk(Angle::side) * part) *
         turn_y(-angles.trunk(Angle::turn) * part);
}

void set_trunk(Skeleton& body, const Stage& stage, const Angled& angles) {
  body.hips = stage.posture * turn_z(-angles.trunk(Angle::lean));
  const Basis half = bent_spine(angles, 0.5);
  body.waist = body.hips * half;
  body.chest = body.waist * half;
  body.lumbar = body.pelvis + body.hips * Vec{-0.012, body::lumbar, 0};
  body.thorax = body.lumbar + body.waist * Vec{0, body::thorax, 0};
  body.neck = body.thorax + body.chest * Vec{-0.008, body::chest, 0};
  body.face = body.chest * turn_z(-angles.head(Angle::nod)) * turn_x(angles.head(Angle::tilt)) *
              turn_y(-angles.head(Angle::turn));
  body.head = body.neck + body.face * Vec{0.018, body::neck + body::head_centre, 0};
}

void set_foot(LegBones& leg) {
  leg.heel = leg.ankle + leg.foot * Vec{-body::heel_back, -body::ankle_height, 0};
  leg.ball = leg.ankle + leg.foot * Vec{body::ball_front, -body::ankle_height, 0};
  leg.toe = leg.ball + leg.toes * Vec{body::toes, 0, 0};
}

/// The legs hang from the posture, not from the pelvis: a leaning trunk leaves them where they are.
void set_leg(Skeleton& body, const Stage& stage, const Angled& angles, std::size_t i) {
  const auto angle = [&](Angle which) { return angles.limb(i, which); };
  LegBones& leg = body.legs[i];
  leg.hip = body.pelvis + body.hips * Vec{0, 0, outward(i) * body::hip_out};
  leg.thigh = stage.posture * turn_z(angle(Angle::hip)) *
              turn_x(-outward(i) * angle(Angle::hip_out)) *
              turn_y(-outward(i) * angle(Angle::hip_turn));
  leg.knee = leg.hip + leg.thigh * Vec{0, -body::thigh, 0};
  leg.shin = leg.thigh * turn_z(-angle(Angle::knee));
  leg.ankle = leg.knee + leg.shin * Vec{0, -body::shin, 0};
  leg.foot = leg.shin * turn_z(angle(Angle::ankle));
  if (stage.anchor == BodyPoint{Joint::sole, i})
    leg.foot = facing({0, 1, 0}, leg.foot.x);
  leg.toes = leg.foot * turn_z(angle(Angle::toes));
  leg.effort =
      std::clamp(angles.sum([&](const Pose& pose) { return pose.limbs[i].effort; }), 0.0, 1.0);
  set_foot(leg);
}

double lowest(const Skeleton& body) {
  double low = 1e9;
  const auto ball = [&](Vec at, double radius) { low = std::min(low, at.y - radius); };
  for (const LegBones& leg : body.legs) {
    for (const Vec at : {leg.heel, leg.ball, leg.toe})
      ball(at, 0);
    ball(leg.ball + leg.foot * Vec{-0.02, 0.05, 0}, 0.022); // the back of the foot
    ball(leg.knee, 0.055);
    ball(leg.ankle, 0.035);
    ball(leg.hip + leg.thigh * Vec{0, -0.05, 0}, 0.085);
  }
  for (const double side : {-0.075, 0.075}) {
    ball(body.pelvis + body.hips * Vec{0, 0.03, side}, 0.098);
    ball(body.thorax + body.chest * Vec{0, 0.13, side}, 0.1);
  }
  ball(body.head, 0.1);
  return low;
}

void move(Skeleton& body, Vec by) {
  for (Vec* at : {&body.pelvis, &body.lumbar, &body.thorax, &body.neck, &body.head})
    *at = *at + by;
  for (LegBones& leg : body.legs)
    for (Vec* at : {&leg.hip, &leg.knee, &leg.ankle, &leg.heel, &leg.ball, &leg.toe})
      *at = *at + by;
}

/// Puts the whole body where its anchor is.
void set_anchor(Skeleton& body, const Stage& stage) {
  const Vec at = stage.anchor.joint == Joint::floor
                     ? Vec{body.pelvis.x, lowest(body), body.pelvis.z}
                     : place_of(body, stage.anchor);
  move(body, stage.at - at);
}

/// The height of what a foot stands on.
double support(const Stage& stage, Vec at) {
  double height = 0;
  for (const PropSpec& prop : stage.props)
    if (prop.kind == "step" && std::abs(at.x - prop.at[0]) < prop.size[0] / 2 + 0.05)
      height = prop.at[1] + prop.size[1];
  return height;
}

/// Plants the foot as far as the poses of the blend plant it.
void plant_foot(LegBones& leg, const Angled& angles, std::size_t i) {
  double share = 0, tilt = 0, turn = angles.limb(i, Angle::hip_turn);
  Vec at;
  for (const Share& part : angles.blend())
    if (part.pose != nullptr && part.pose->limbs[i].foot) {
      share += part.weight;
      at = at + part.pose->limbs[i].foot->at * part.weight;
      tilt += part.pose->limbs[i].foot->tilt * part.weight;
    }
  if (share < 1e-6)
    return;
  at = at * (1 / share);
  tilt /= share;
  const Basis level = turn_y(-outward(i) * turn), tilted = level * turn_z(tilt);
  const double pivot = tilt > 0 ? -body::heel_back : body::ball_front;
  Vec ankle = at + level * Vec{pivot - body::foot_middle, 0, 0} -
              tilted * Vec{pivot, -body::ankle_height, 0};
  ankle = between(leg.ankle, ankle, std::min(share, 1.0));
  const Vec knee_side = (leg.knee - leg.hip) * (1 / body::thigh) + leg.thigh.x * 0.2;
  const Reach bent = reach(leg.hip, ankle, body::thigh, body::shin, knee_side);
  leg.missing = bent.missing;
  leg.knee = bent.middle;
  leg.ankle = bent.end;
  leg.thigh = facing(leg.hip - leg.knee, bent.side);
  leg.shin = facing(leg.knee - leg.ankle, bent.side);
  leg.foot = facing(between(leg.foot.y, tilted.y, std::min(share, 1.0)),
                    between(leg.foot.x, tilted.x, std::min(share, 1.0)));
  leg.toes = leg.foot * turn_z(angles.limb(i, Angle::toes));
  set_foot(leg);
}

/// Toes stay flat on what they stand on while the heel rises.
void flatten_toes(LegBones& leg, const Stage& stage) {
  const double above = leg.ball.y - support(stage, leg.ball);
  const double sole_down = std::clamp((leg.foot.y.y + 0.1) / 0.4, 0.0, 1.0);
  const double near = std::clamp((0.10 - above) / 0.07, 0.0, 1.0) * sole_down;
  if (leg.foot.x.y >= 0 || near <= 0)
    return;
  const Basis level = facing({0, 1, 0}, leg.foot.x);
  leg.toes = facing(between(leg.toes.y, level.y, near), between(leg.toes.x, level.x, near));
  set_foot(leg);
}

void hang_arm(Skeleton& body, const Angled& angles, std::size_t i) {
  const auto angle = [&](Angle which) { return angles.limb(i, which); };
  const double side = outward(i);
  Arm& arm = body.arms[i];
  arm.shoulder = body.thorax + body.chest * Vec{-0.005, body::shoulder_up + 0.003 * body.breath,
                                                side * body::shoulder_out};
  arm.upper =
      body.chest * turn_z(angle(Angle::shoulder)) * turn_x(-side * angle(Angle::shoulder_out));
  arm.elbow = arm.shoulder + arm.upper * Vec{0, -body::upper_arm, 0};
  arm.fore = arm.upper * turn_z(angle(Angle::elbow));
  arm.wrist = arm.elbow + arm.fore * Vec{0, -body::forearm, 0};
  arm.palm = arm.fore * turn_x(side * angle(Angle::wrist)) * turn_y(side * angle(Angle::palm));
  arm.curl = 0.3;
  arm.effort = body.legs[i].effort;
}

/// Brings the hand to what the poses of the blend name, as far as they name something.
void reach_out(Skeleton& body, const Stage& stage, const Angled& angles, std::size_t i) {
  Arm& arm = body.arms[i];
  double share = 0;
  Grip goal;
  for (const Share& part : angles.blend()) {
    if (part.pose == nullptr || !part.pose->limbs[i].hand)
      continue;
    const Grip one = grip(stage, body, i, part.pose->limbs[i]);
    share += part.weight;
    goal.wrist = goal.wrist + one.wrist * part.weight;
    goal.fingers = goal.fingers + one.fingers * part.weight;
    goal.palm = goal.palm + one.palm * part.weight;
    goal.curl += one.curl * part.weight;
    if (one.leg && part.weight > 0.3)
      goal.leg = one.leg;
  }
  if (share < 1e-6)
    return;
  const double part = std::min(share, 1.0);
  const double out = radians(angles.limb(i, Angle::elbow_out));
  const Vec hint = body.chest * Vec{-std::cos(out), -0.35, outward(i) * std::sin(out)};
  const Vec hanging_side = across(arm.elbow - arm.shoulder, unit(arm.wrist - arm.shoulder));
  const Reach bent = reach(arm.shoulder, between(arm.wrist, goal.wrist * (1 / share), part),
                           body::upper_arm, body::forearm, between(hanging_side * 8, hint, part));
  const Basis held = hand_basis(goal, i), free = arm.palm;
  arm.elbow = bent.middle;
  arm.wrist = bent.end;
  arm.missing = bent.missing;
  arm.upper = facing(arm.shoulder - arm.elbow, -bent.side);
  arm.fore = facing(arm.elbow - arm.wrist, -bent.side);
  arm.palm = facing(between(free.y, held.y, part), between(free.x, held.x, part));
  arm.curl = arm.curl * (1 - part) + goal.curl;
  arm.leg = goal.leg;
}

bool is_ice(const PropSpec& prop) { return prop.kind == "ice"; }

} // namespace

Skeleton solve(const Stage& stage, const Blend& blend, double breath) {
  const Angled angles(blend);
  Skeleton body;
  body.breath = breath;
  set_trunk(body, stage, angles);
  for (const std::size_t i : {working, resting})
    set_leg(body, stage, angles, i);
  body.legs[working].bare = std::ranges::any_of(stage.props, is_ice);
  set_anchor(body, stage);
  for (const std::size_t i : {working, resting}) {
    plant_foot(body.legs[i], angles, i);
    flatten_toes(body.legs[i], stage);
  }
  for (const std::size_t i : {working, resting})
    hang_arm(body, angles, i);
  for (const std::size_t i : {working, resting}) {
    reach_out(body, stage, angles, i);
    Arm& arm = body.arms[i];
    arm.hand = arm.wrist + arm.palm * Vec{0, -body::palm, 0};
  }
  return body;
}

Skeleton solve(const Stage& stage, const Pose& pose) {
  return solve(stage, Blend{Share{&pose, 1}});
}

Vec place_of(const Skeleton& body, BodyPoint point) {
  const LegBones& leg = body.legs[point.limb];
  switch (point.joint) {
  case Joint::floor:
    return {body.pelvis.x, 0, body.pelvis.z};
  case Joint::seat:
    return body.pelvis + Vec{0, -body::seat, 0};
  case Joint::pelvis:
    return body.pelvis;
  case Joint::chest:
    return body.thorax + body.chest * Vec{0.1, 0.15, 0};
  case Joint::shoulders:
    return body.thorax + body.chest * Vec{-0.005, body::shoulder_up, 0};
  case Joint::head:
    return body.head;
  case Joint::crown:
    return body.head + body.face * Vec{0, body::crown, 0};
  case Joint::hip:
    return leg.hip;
  case Joint::knee:
    return leg.knee;
  case Joint::ankle:
    return leg.ankle;
  case Joint::heel:
    return leg.heel;
  case Joint::ball:
    return leg.ball;
  case Joint::toe:
    return leg.toe;
  case Joint::sole:
    return between(leg.heel, leg.ball, 0.5);
  case Joint::hand:
    return body.arms[point.limb].hand;
  case Joint::elbow:
    return body.arms[point.limb].elbow;
  }
  return {};
}

} // namespace coach
