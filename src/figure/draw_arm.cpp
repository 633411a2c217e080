#include "figure/sketch.hpp"

#include <array>
#include <cmath>

namespace coach {
namespace {

struct Finger {
  double thumb_side, length, radius;
};
constexpr std::array<Finger, 4> fingers{{{0.029, 0.068, 0.0098},
                                         {0.010, 0.076, 0.0102},
                                         {-0.010, 0.070, 0.0098},
                                         {-0.028, 0.054, 0.0088}}};

/// The palm with its fingers bent towards it as much as they hold something.
Solid hand(const Arm& arm, std::size_t limb) {
  const double inward = -outward(limb);
  const auto at = [&](double thumb_side, double along, double palm) {
    return arm.wrist + arm.palm * Vec{thumb_side, -along, inward * palm};
  };
  Solid solid{{{at(0, -0.004, 0), 0.0235},
               {at(0.016, 0.026, 0), 0.0195},
               {at(-0.018, 0.026, 0), 0.0185},
               {at(0.026, 0.082, 0), 0.0125},
               {at(-0.027, 0.078, 0), 0.0115}}};
  for (const Finger& finger : fingers) {
    const double first = radians(85) * arm.curl, second = first + radians(95) * arm.curl;
    const double half = finger.length * 0.52, rest = finger.length * 0.48;
    const double along = 0.084 + half * std::cos(first), palm = half * std::sin(first);
    add(solid, chain({{at(finger.thumb_side, 0.082, 0), finger.radius},
                      {at(finger.thumb_side * 0.96, along, palm), finger.radius},
                      {at(finger.thumb_side * 0.9, along + rest * std::cos(second),
                          palm + rest * std::sin(second)),
                       finger.radius * 0.85}}));
  }
  const double tuck = arm.curl * 0.028;
  add(solid, chain({{at(0.018, 0.022, 0.004), 0.0165},
                    {at(0.044, 0.054, 0.008 + tuck), 0.0125},
                    {at(0.050 - tuck * 0.6, 0.084, 0.010 + tuck * 1.5), 0.0098}}));
  return solid;
}

/// The sleeve ends straight, not round.
Solid sleeve(const Arm& arm) {
  const auto at = [&](double down, Vec off = {}) {
    return arm.shoulder + arm.upper * (Vec{0, -body::upper_arm * down, 0} + off);
  };
  Hull lower{{at(0.22), 0.055}};
  for (int i = 0; i < 8; ++i) {
    const double angle = radians(i * 45.0);
    lower.push_back({at(0.54, {std::cos(angle) * 0.045, 0, std::sin(angle) * 0.045}), 0.011});
  }
  return {{{at(0.07), 0.050}, {at(0.22), 0.055}}, lower};
}

} // namespace

void draw_arm(const Sketch& sketch, std::size_t limb) {
  const Arm& arm = sketch.body.arms[limb];
  const auto upper = [&](double down) {
    return arm.shoulder + arm.upper * Vec{0, -body::upper_arm * down, 0};
  };
  const auto fore = [&](double down) {
    return arm.elbow + arm.fore * Vec{0, -body::forearm * down, 0};
  };
  const Solid skin = chain({{upper(0.35), 0.043},
                            {upper(0.70), 0.0395},
                            {upper(1), 0.0350},
                            {fore(0.22), 0.0385},
                            {fore(0.60), 0.0315},
                            {fore(0.96), 0.0245}});
  const double far = sketch.arm_farness(limb);
  const Shaded tone = sketch.dimmed(sketch.colours.skin, far);
  sketch.brush.round(skin, tone);
  sketch.brush.round(hand(arm, limb), tone, 0.89);
  draw_arm_muscles(sketch, limb, MuscleLayer::behind);
  sketch.brush.round(sleeve(arm), sketch.dimmed(sketch.colours.shirt, far), 0.93);
  draw_arm_muscles(sketch, limb, MuscleLayer::before);
}

} // namespace coach
