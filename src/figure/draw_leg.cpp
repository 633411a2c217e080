#include "figure/sketch.hpp"

#include <cmath>

namespace coach {
namespace {

/// Places on a leg: part of the way down a bone, then forward and out of it.
struct LegPlaces {
  const LegBones& leg;
  Vec thigh(double down, double front, double out = 0) const {
    return leg.hip + leg.thigh * Vec{front, -body::thigh * down, out};
  }
  Vec shin(double down, double front, double out = 0) const {
    return leg.knee + leg.shin * Vec{front, -body::shin * down, out};
  }
  Vec foot(double front, double up, double out = 0) const {
    return leg.ankle + leg.foot * Vec{front, up, out};
  }
  Vec toes(double front, double up, double out = 0) const {
    return leg.ball + leg.toes * Vec{front, up, out};
  }
};

/// The sole, from its inner edge to its outer one; -1 to 1 is all of it.
Solid sole(const LegPlaces& at, double from, double to) {
  Hull foot, toes;
  for (const double side : {from, to}) {
    foot.push_back({at.foot(-0.062, -0.066, 0.015 * side), 0.011});
    foot.push_back({at.foot(0.105, -0.066, 0.030 * side), 0.011});
    toes.push_back({at.toes(-0.010, 0.009, 0.030 * side), 0.011});
    toes.push_back({at.toes(0.060, 0.009, 0.014 * side), 0.010});
  }
  return {foot, toes};
}

/// From below one sees the whole sole, from above its edges around the shoe.
void draw_shoe(const Sketch& sketch, const LegPlaces& at, double far) {
  const Colour colour = sketch.dimmed(sketch.colours.sole, far);
  const Camera& camera = sketch.brush.camera();
  const double near = camera.towards(at.leg.foot.z);
  const bool below = camera.towards(at.leg.foot.y) < 0;
  if (!below)
    sketch.brush.flat(sole(at, -1, 1), colour);
  const Solid upper{{{at.foot(-0.008, -0.004), 0.037},
                     {at.foot(-0.040, -0.040), 0.031},
                     {at.foot(0.040, -0.038), 0.031},
                     {at.foot(0.030, -0.012), 0.034}},
                    {{at.foot(0.030, -0.012), 0.034},
                     {at.foot(0.040, -0.040), 0.031},
                     {at.foot(0.105, -0.046, -0.020), 0.027},
                     {at.foot(0.105, -0.046, 0.020), 0.027}},
                    {{at.toes(-0.010, 0.029, -0.020), 0.027},
                     {at.toes(-0.010, 0.029, 0.020), 0.027},
                     {at.toes(0.046, 0.026, -0.012), 0.025},
                     {at.toes(0.046, 0.026, 0.012), 0.025}}};
  sketch.brush.round(upper, sketch.dimmed(sketch.colours.shoe, far), 0.91);
  if (below)
    sketch.brush.flat(sole(at, -1, 1), colour);
  else if (std::abs(near) > 0.3)
    sketch.brush.flat(sole(at, near > 0 ? 1 : -1, near > 0 ? 0.8 : -0.8), colour);
}

} // namespace

void draw_leg(const Sketch& sketch, std::size_t limb) {
  const LegBones& leg = sketch.body.legs[limb];
  const LegPlaces at{leg};
  const double far = sketch.leg_farness(limb);
  const double quads = sketch.effort(Muscle::quads, limb) * 0.005;
  const double calf = sketch.effort(Muscle::calf, limb) * 0.004;
  const Hull whole{{at.thigh(0.02, -0.004), 0.089},
                   {at.thigh(0.22, 0.003), 0.087 + quads},
                   {at.thigh(0.45, 0.007), 0.078 + quads},
                   {at.thigh(0.70, 0.006), 0.066 + quads},
                   {at.thigh(0.92, 0.003), 0.0555},
                   {at.shin(0, 0.002), 0.053},
                   {at.shin(0.12, -0.004), 0.051},
                   {at.shin(0.30, -0.013), 0.0545 + calf},
                   {at.shin(0.50, -0.010), 0.048 + calf},
                   {at.shin(0.74, -0.003), 0.037},
                   {at.shin(0.87, 0), 0.033}};
  draw_leg_muscles(sketch, limb, MuscleLayer::behind);
  sketch.brush.round({{{at.shin(0.84, 0), 0.0295}, {at.shin(1, 0), 0.031}}},
                     sketch.dimmed(sketch.colours.skin, far));
  draw_shoe(sketch, at, far);
  const auto knee = whole.begin() + 2;
  if (leg.bare)
    sketch.brush.round(chain({knee, whole.end()}), sketch.dimmed(sketch.colours.skin, far));
  sketch.brush.round(chain({whole.begin(), leg.bare ? knee + 1 : whole.end()}),
                     sketch.dimmed(sketch.colours.tights, far));
  draw_leg_muscles(sketch, limb, MuscleLayer::before);
}

} // namespace coach
