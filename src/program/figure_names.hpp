#pragma once

#include <array>
#include <string_view>

namespace coach {

/// The muscles that an author may name, each with `.work`, `.other` or `.both`.
inline constexpr auto muscle_names =
    std::to_array<std::string_view>({"adductors", "back", "calf", "core", "glutes", "hamstrings",
                                     "hip_abductors", "hip_flexors", "quads", "shoulders"});

/// Points of the body that stand alone.
inline constexpr auto body_points = std::to_array<std::string_view>(
    {"floor", "seat", "pelvis", "chest", "shoulders", "head", "crown"});

/// Points of a leg or an arm, each with `.work` or `.other`.
inline constexpr auto limb_points = std::to_array<std::string_view>(
    {"hip", "knee", "ankle", "heel", "ball", "toe", "sole", "hand", "elbow"});

/// Parts that a hand may rest on, each with `.work` or `.other` and a place along it ("@0.8").
inline constexpr auto limb_parts =
    std::to_array<std::string_view>({"thigh", "hamstring", "shin", "calf", "foot"});

/// Parts that a hand may rest on, on its own side.
inline constexpr auto body_parts = std::to_array<std::string_view>({"hip", "head"});

/// Poses that every figure knows, written "std/stand".
inline constexpr auto standard_poses = std::to_array<std::string_view>(
    {"std/stand", "std/sit_chair", "std/long_sit", "std/tailor", "std/tailor_other", "std/supine",
     "std/supine_hooklying", "std/side_lying", "std/prone", "std/kneel", "std/half_kneel"});

} // namespace coach
