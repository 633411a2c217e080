#include "figure/sketch.hpp"

#include "program/figure_names.hpp"

#include <algorithm>
#include <string>

namespace coach {
namespace {

struct Named {
  std::string_view name;
  Muscle muscle;
};
constexpr auto muscles = std::to_array<Named>({{"quads", Muscle::quads},
                                               {"hamstrings", Muscle::hamstrings},
                                               {"calf", Muscle::calf},
                                               {"hip_flexors", Muscle::hip_flexors},
                                               {"hip_abductors", Muscle::hip_abductors},
                                               {"adductors", Muscle::adductors},
                                               {"glutes", Muscle::glutes},
                                               {"core", Muscle::core},
                                               {"back", Muscle::back},
                                               {"shoulders", Muscle::shoulders}});

/// Of the elbow and the hand against the chest, how near the arm is to the viewer.
double arm_nearness(const Sketch& sketch, std::size_t limb) {
  const Arm& arm = sketch.body.arms[limb];
  return (sketch.nearness(arm.shoulder) + sketch.nearness(arm.elbow) + sketch.nearness(arm.hand)) /
             3 -
         sketch.nearness(sketch.body.thorax);
}

double leg_nearness(const Sketch& sketch, std::size_t limb) {
  const LegBones& leg = sketch.body.legs[limb];
  return sketch.nearness(leg.hip) + sketch.nearness(leg.knee);
}

} // namespace

Working working_muscles(const std::vector<std::string>& names) {
  Working all{};
  for (const std::string& text : names) {
    const auto dot = text.find('.');
    const auto found = std::ranges::find(muscles, text.substr(0, dot), &Named::name);
    if (found == muscles.end() || dot == std::string::npos)
      continue;
    const auto side = text.substr(dot + 1);
    auto& limbs = all[static_cast<std::size_t>(found->muscle)];
    limbs[working] = limbs[working] || side != "other";
    limbs[resting] = limbs[resting] || side != "work";
  }
  return all;
}

double Sketch::nearness(Vec at) const {
  return brush.camera().seen(at).z - brush.camera().seen(body.pelvis).z;
}

double Sketch::arm_farness(std::size_t limb) const {
  return std::clamp(-nearness(body.arms[limb].shoulder) / 0.08, 0.0, 1.0);
}

/// A leg that crosses behind the other one is farther by its knee, not by its hip.
double Sketch::leg_farness(std::size_t limb) const {
  const double behind = leg_nearness(*this, 1 - limb) - leg_nearness(*this, limb);
  return std::clamp(std::max(-nearness(body.legs[limb].hip) / 0.08, (behind - 0.04) / 0.12), 0.0,
                    1.0);
}

Colour Sketch::dimmed(Colour colour, double far) const {
  const Colour dim = mixed(mixed(colour, rgb(0x24303F), 0.18), colours.room, 0.12);
  return mixed(colour, dim, far);
}

Shaded Sketch::dimmed(const Shaded& tone, double far) const {
  return {dimmed(tone.light, far), dimmed(tone.shade, far)};
}

double Sketch::effort(Muscle muscle, std::size_t limb) const {
  return working[static_cast<std::size_t>(muscle)][limb] ? body.legs[limb].effort : 0;
}

void draw_person(const Sketch& sketch) {
  const std::size_t far_leg =
      leg_nearness(sketch, working) < leg_nearness(sketch, resting) ? working : resting;
  const std::size_t near_leg = 1 - far_leg;
  const std::size_t far_arm =
      arm_nearness(sketch, working) < arm_nearness(sketch, resting) ? working : resting;
  const std::size_t near_arm = 1 - far_arm;
  // An arm behind the body comes first, but its hand may lie on a leg; one that is nearer than the
  // body is still behind the head where its shoulder is.
  enum class When : std::uint8_t { first, between_legs, before_head, last };
  const auto when = [&](std::size_t limb) {
    const Arm& arm = sketch.body.arms[limb];
    if (arm.leg == far_leg && limb == far_arm)
      return When::between_legs;
    if (arm_nearness(sketch, limb) > 0.02 || arm.leg)
      return sketch.nearness(arm.shoulder) < sketch.nearness(sketch.body.neck) - 0.03
                 ? When::before_head
                 : When::last;
    return When::first;
  };
  const auto arms = [&](When now) {
    for (const std::size_t limb : {far_arm, near_arm})
      if (when(limb) == now)
        draw_arm(sketch, limb);
  };
  arms(When::first);
  draw_trunk_muscles(sketch, MuscleLayer::behind);
  draw_leg(sketch, far_leg);
  arms(When::between_legs);
  draw_hips(sketch);
  draw_leg(sketch, near_leg);
  // The collar is open in front and closed behind.
  const bool open = sketch.brush.camera().towards(sketch.body.chest * Vec{0.42, 0.91, 0}) > 0;
  if (!open)
    draw_neck(sketch);
  draw_shirt(sketch);
  if (open)
    draw_neck(sketch);
  draw_trunk_muscles(sketch, MuscleLayer::before);
  arms(When::before_head);
  draw_head(sketch);
  arms(When::last);
}

} // namespace coach
