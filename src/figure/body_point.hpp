#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace coach {

/// The points of the body that authors can name.
enum class Joint : std::uint8_t {
  floor, ///< the lowest part
  seat,
  pelvis,
  chest,
  shoulders,
  head,
  crown,
  hip,
  knee,
  ankle,
  heel,
  ball,
  toe,
  sole,
  hand,
  elbow
};

/// A joint, of the working limb (0) or the other (1) where there are two.
struct BodyPoint {
  Joint joint = Joint::floor;
  std::size_t limb = 0;
  bool operator==(const BodyPoint&) const = default;
};

/// The point of "crown" or "heel.work"; nothing if the name is unknown.
std::optional<BodyPoint> body_point(std::string_view name);

} // namespace coach
