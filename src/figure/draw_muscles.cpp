#include "figure/sketch.hpp"

#include <algorithm>
#include <optional>

namespace coach {
namespace {

/// A spindle of balls from one end of the muscle to the other, and the side it lies on.
struct Spindle {
  Hull belly;
  Vec normal;
};

/// A muscle on the far side of a limb is moved round it as far as it can still be believed, so
/// that one sees what works.
Vec shown_side(const Sketch& sketch, const Basis& bone, Vec normal) {
  const Vec viewer = across(sketch.brush.camera().toward(), bone.y);
  const double faces = dot(normal, unit(viewer, normal));
  const double round = std::clamp((0.25 - faces) / 0.8, 0.0, 1.0);
  return unit(normal + viewer * (0.95 * round), normal);
}

Spindle of_thigh(const Sketch& sketch, const LegBones& leg, Vec side, double from, double to,
                 double thick) {
  const Vec normal = shown_side(sketch, leg.thigh, unit(leg.thigh * side));
  const auto at = [&](double part, double less) {
    const double down = from + (to - from) * part;
    const double skin = 0.086 - 0.030 * down;
    return leg.hip + leg.thigh * Vec{0, -body::thigh * down, 0} + normal * (skin - less);
  };
  return {{{at(0, thick * 0.7), thick * 0.52},
           {at(0.30, thick * 0.9), thick},
           {at(0.60, thick * 0.85), thick * 0.82},
           {at(1, thick * 0.45), thick * 0.34}},
          normal};
}

Spindle of_calf(const Sketch& sketch, const LegBones& leg) {
  const Vec normal = shown_side(sketch, leg.shin, -leg.shin.x);
  const auto at = [&](double down, double behind) {
    return leg.knee + leg.shin * Vec{0, -body::shin * down, 0} + normal * behind;
  };
  return {{{at(0.07, 0.032), 0.015},
           {at(0.26, 0.038), 0.030},
           {at(0.46, 0.032), 0.025},
           {at(0.74, 0.022), 0.010}},
          normal};
}

Spindle of_hip_side(const Skeleton& body, std::size_t limb) {
  const double side = outward(limb);
  const LegBones& leg = body.legs[limb];
  const auto at = [&](double up, double out) {
    return body.pelvis + body.hips * Vec{-0.008, up, side * out};
  };
  return {{{at(0.115, 0.108), 0.026},
           {at(0.065, 0.122), 0.042},
           {at(0.010, 0.132), 0.039},
           {leg.hip + leg.thigh * Vec{-0.004, -body::thigh * 0.15, side * 0.058}, 0.020}},
          body.hips * Vec{0, 0, side}};
}

Spindle of_buttock(const Skeleton& body, std::size_t limb) {
  const LegBones& leg = body.legs[limb];
  return {{{leg.hip + body.hips * Vec{-0.062, 0.066, 0}, 0.030},
           {leg.hip + body.hips * Vec{-0.074, 0.004, 0}, 0.045},
           {leg.hip + leg.thigh * Vec{-0.052, -body::thigh * 0.13, 0}, 0.030}},
          -body.hips.x};
}

/// `under` is the colour of what it lies on, if that is all of one colour.
void draw_spindle(const Sketch& sketch, const Spindle& spindle, double effort, MuscleLayer layer,
                  std::optional<Colour> under = {}) {
  const double faces = sketch.brush.camera().towards(spindle.normal);
  const bool hidden = faces < -0.8;
  if (effort < 0.02 || hidden || (faces > -0.30) != (layer == MuscleLayer::before))
    return;
  const Colours& colours = sketch.colours;
  // Half transparent coral over cloth is mud: it becomes full early and grows with the effort.
  const double cover = std::min(1.0, effort * 2.6);
  const Colour light = mixed(colours.muscle, colours.muscle_light, 0.85);
  // What covers wholly costs a third of what lets through.
  sketch.brush.faint(chain(spindle.belly),
                     under ? mixed(*under, colours.muscle, 0.28 * effort)
                           : faded(colours.muscle, 0.28 * effort),
                     under ? 0.006 : 0.008);
  sketch.brush.flat(chain(spindle.belly), faded(colours.muscle, cover), -0.004 * (1 - effort));
  const Vec right = sketch.brush.camera().right();
  const Vec along = unit(spindle.belly.back().at - spindle.belly.front().at);
  const Vec aside = unit(across(right, along), {0, 1, 0});
  Solid fibres;
  for (const double side : {-1.0, 1.0}) {
    Hull fibre;
    for (std::size_t i = 0; i < spindle.belly.size(); ++i) {
      const Ball& ball = spindle.belly[i];
      const bool end = i == 0 || i + 1 == spindle.belly.size();
      fibre.push_back({ball.at + aside * (side * ball.radius * 0.34), end ? 0.0022 : 0.0046});
    }
    add(fibres, chain(fibre));
  }
  sketch.brush.faint(fibres, faded(light, cover));
}

} // namespace

void draw_leg_muscles(const Sketch& sketch, std::size_t limb, MuscleLayer layer) {
  const LegBones& leg = sketch.body.legs[limb];
  const double side = outward(limb);
  const Colour cloth = sketch.dimmed(sketch.colours.tights, sketch.leg_farness(limb)).light;
  const auto draw = [&](Muscle muscle, const Spindle& spindle) {
    draw_spindle(sketch, spindle, sketch.effort(muscle, limb), layer, cloth);
  };
  draw(Muscle::quads, of_thigh(sketch, leg, {1, 0, 0}, 0.14, 0.90, 0.042));
  draw(Muscle::hip_flexors, of_thigh(sketch, leg, {1, 0, 0}, 0.10, 0.68, 0.036));
  draw(Muscle::hamstrings, of_thigh(sketch, leg, {-1, 0, 0}, 0.10, 0.92, 0.037));
  draw(Muscle::adductors, of_thigh(sketch, leg, {0.2, 0, -side}, 0.06, 0.72, 0.034));
  draw(Muscle::calf, of_calf(sketch, leg));
}

void draw_trunk_muscles(const Sketch& sketch, MuscleLayer layer) {
  const Skeleton& body = sketch.body;
  for (const std::size_t limb : {resting, working}) {
    const double side = outward(limb);
    // From the side the far half of the trunk is hidden.
    if (sketch.brush.camera().towards(body.hips * Vec{0, 0, side}) < -0.4)
      continue;
    draw_spindle(sketch, of_buttock(body, limb), sketch.effort(Muscle::glutes, limb), layer);
    draw_spindle(sketch, of_hip_side(body, limb), sketch.effort(Muscle::hip_abductors, limb),
                 layer);
    const auto long_one = [&](double front) {
      return Spindle{{{body.thorax + body.chest * Vec{front * 0.088, 0.06, side * 0.036}, 0.017},
                      {body.lumbar + body.waist * Vec{front * 0.076, 0.09, side * 0.038}, 0.026},
                      {body.lumbar + body.waist * Vec{front * 0.074, 0.00, side * 0.038}, 0.026},
                      {body.pelvis + body.hips * Vec{front * 0.084, 0.045, side * 0.034}, 0.016}},
                     body.waist * Vec{front, 0, 0}};
    };
    draw_spindle(sketch, long_one(1), sketch.effort(Muscle::core, limb), layer);
    draw_spindle(sketch, long_one(-1), sketch.effort(Muscle::back, limb), layer);
  }
}

void draw_arm_muscles(const Sketch& sketch, std::size_t limb, MuscleLayer layer) {
  const Arm& arm = sketch.body.arms[limb];
  const auto at = [&](double down, double out) {
    return arm.shoulder + arm.upper * Vec{0, -body::upper_arm * down, outward(limb) * out};
  };
  draw_spindle(sketch,
               {{{at(-0.06, 0.012), 0.026}, {at(0.14, 0.020), 0.036}, {at(0.42, 0.014), 0.016}},
                arm.upper * Vec{0, 0, outward(limb)}},
               sketch.effort(Muscle::shoulders, limb), layer);
}

} // namespace coach
