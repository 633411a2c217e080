#pragma once

#include <cstdint>

namespace coach {

/// The leg a step works: one of them, or both together.
enum class Side : std::uint8_t { both, left, right };

/// The other leg; both stays both.
constexpr Side other(Side side) {
  return side == Side::left ? Side::right : side == Side::right ? Side::left : Side::both;
}

/// "both", "left" or "right", as program files and plans spell it.
constexpr const char* name(Side side) {
  return side == Side::left ? "left" : side == Side::right ? "right" : "both";
}

} // namespace coach
