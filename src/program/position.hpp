#pragma once

#include <chrono>
#include <cstdint>

namespace coach {

/// The unit of every timeline and of every length in a program file: 1 ms.
using Millis = std::chrono::milliseconds;

/// How the body is placed during an exercise.
enum class Position : std::uint8_t {
  standing,
  sitting_chair,
  sitting_floor,
  lying_back,
  lying_front,
  lying_side,
  kneeling,
  half_kneeling,
};

/// Time to get back into a position after a pause of 5 s or more, the count-in included:
/// standing 7 s, sitting and kneeling 8 s, lying 12 s.
constexpr Millis time_to_get_back(Position position) {
  using namespace std::chrono_literals;
  switch (position) {
  case Position::standing:
    return 7s;
  case Position::half_kneeling:
  case Position::sitting_chair:
  case Position::sitting_floor:
  case Position::kneeling:
    return 8s;
  case Position::lying_back:
  case Position::lying_front:
  case Position::lying_side:
    return 12s;
  }
  return 8s;
}

} // namespace coach
