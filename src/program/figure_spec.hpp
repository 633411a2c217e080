#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace coach {

/// Forward, up, out, in metres.
using Point = std::array<double, 3>;

/// The joint angles an author may write, in degrees from standing straight (clinical signs).
enum class Angle : std::uint8_t {
  hip,
  hip_out,
  hip_turn,
  knee,
  ankle,
  toes,
  shoulder,
  shoulder_out,
  elbow,
  elbow_out,
  wrist,
  palm,
  lean,
  bend,
  side,
  turn,
  nod,
  tilt,
  count
};

/// The angles that a pose names; what it does not name stays as it was.
using Angles = std::array<std::optional<double>, static_cast<std::size_t>(Angle::count)>;

/// A contact: a point in the room, or a place along a part of the body ("thigh.work@0.8").
struct BodyPlace {
  std::string part;
  double at = 0;
  bool operator==(const BodyPlace&) const = default;
};
using Contact = std::variant<Point, BodyPlace>;

/// One leg and arm of a pose.
struct LimbSpec {
  Angles angles{};
  std::optional<double> effort; ///< 0-1
  std::optional<Point> foot;
  std::optional<double> foot_tilt;
  std::optional<Contact> hand;
  std::optional<bool> flat;
  bool operator==(const LimbSpec&) const = default;
};

/// Joint angles at a moment, relative to `from`.
struct PoseSpec {
  std::string name;
  std::string from; ///< another pose or "std/..."; empty: the posture's own
  std::optional<double> effort;
  Angles trunk{}, head{};
  LimbSpec both, work, other; ///< both is read first
  bool operator==(const PoseSpec&) const = default;
};

struct ViewSpec {
  double yaw = 50, pitch = 14; ///< degrees; three-quarter
  bool operator==(const ViewSpec&) const = default;
};

struct AnchorSpec {
  std::string point = "floor";
  Point at{};
  bool operator==(const AnchorSpec&) const = default;
};

struct PropSpec {
  std::string kind;
  Point at{}, size{};
  bool operator==(const PropSpec&) const = default;
};

struct ArrowSpec {
  std::string point;
  double offset = 0;
  std::string from, to;
  std::optional<Point> push;
  bool both = false;
  bool operator==(const ArrowSpec&) const = default;
};

/// The figure as its author wrote it; empty `poses` means the posture's preset is shown.
struct FigureSpec {
  ViewSpec view;
  AnchorSpec anchor;
  std::vector<std::string> muscles; ///< "hamstrings.work"
  std::vector<std::string> cycle;   ///< 2-8 poses of one repetition without a stop
  std::vector<PropSpec> props;
  std::vector<ArrowSpec> arrows;
  std::vector<PoseSpec> poses;
  bool operator==(const FigureSpec&) const = default;
};

} // namespace coach
