#pragma once

#include "figure/brush.hpp"
#include "figure/palette.hpp"
#include "figure/skeleton.hpp"

#include <array>
#include <cstdint>

namespace coach {

enum class Muscle : std::uint8_t {
  quads,
  hamstrings,
  calf,
  hip_flexors,
  hip_abductors,
  adductors,
  glutes,
  core,
  back,
  shoulders,
  count
};

/// Which muscles glow when their limb makes an effort: by muscle, then by limb.
using Working = std::array<std::array<bool, 2>, static_cast<std::size_t>(Muscle::count)>;

/// The muscles of an author's list ("calf.work"); unknown names do not count.
Working working_muscles(const std::vector<std::string>& names);

/// A body that is being drawn: everything its parts need.
struct Sketch {
  Brush& brush;
  const Colours& colours;
  const Skeleton& body;
  const Working& working;
  bool has_face = true;

  /// How much nearer than the pelvis a place is to the viewer, in metres.
  double nearness(Vec at) const;
  /// How far behind the body, or behind the other leg, a limb is: 0 (not at all) to 1.
  double arm_farness(std::size_t limb) const;
  double leg_farness(std::size_t limb) const;
  /// The tone of a limb that is so far behind: dimmer.
  Shaded dimmed(const Shaded& tone, double far) const;
  Colour dimmed(Colour colour, double far) const;
  /// How much a muscle of this limb works, 0-1.
  double effort(Muscle muscle, std::size_t limb) const;
};

/// The whole person, from back to front.
void draw_person(const Sketch& sketch);

void draw_leg(const Sketch& sketch, std::size_t limb);
void draw_arm(const Sketch& sketch, std::size_t limb);
void draw_hips(const Sketch& sketch);
void draw_shirt(const Sketch& sketch);
void draw_neck(const Sketch& sketch);
void draw_head(const Sketch& sketch);

/// Muscles lie on a part of the body: those on its far side are drawn before it.
enum class MuscleLayer : std::uint8_t { behind, before };
void draw_leg_muscles(const Sketch& sketch, std::size_t limb, MuscleLayer layer);
void draw_trunk_muscles(const Sketch& sketch, MuscleLayer layer);
void draw_arm_muscles(const Sketch& sketch, std::size_t limb, MuscleLayer layer);

} // namespace coach
