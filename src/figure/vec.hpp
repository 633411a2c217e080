#pragma once

#include <cmath>
#include <numbers>

namespace coach {

/// A place or a direction in the room in metres: x forward, y up, z out to the working side.
struct Vec {
  double x = 0, y = 0, z = 0;
  bool operator==(const Vec&) const = default;
};

constexpr Vec operator+(Vec a, Vec b) { return {a.x + b.x, a.y + b.y, a.z + b.z}; }
constexpr Vec operator-(Vec a, Vec b) { return {a.x - b.x, a.y - b.y, a.z - b.z}; }
constexpr Vec operator-(Vec a) { return {-a.x, -a.y, -a.z}; }
constexpr Vec operator*(Vec a, double by) { return {a.x * by, a.y * by, a.z * by}; }
constexpr double dot(Vec a, Vec b) { return a.x * b.x + a.y * b.y + a.z * b.z; }
constexpr Vec cross(Vec a, Vec b) {
  return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
}
/// From `a` (0) to `b` (1).
constexpr Vec between(Vec a, Vec b, double part) { return a + (b - a) * part; }
inline double length(Vec a) { return std::sqrt(dot(a, a)); }
/// `a` with length 1; `otherwise` if it has none.
inline Vec unit(Vec a, Vec otherwise = {0, 1, 0}) {
  const double size = length(a);
  return size > 1e-9 ? a * (1 / size) : otherwise;
}
/// What of `a` stands at a right angle to the unit vector `along`.
constexpr Vec across(Vec a, Vec along) { return a - along * dot(a, along); }

constexpr double radians(double degrees) { return degrees * std::numbers::pi / 180; }
constexpr double degrees(double radians) { return radians * 180 / std::numbers::pi; }

/// The directions of a part of the body: its front, its upper end and the person's working side,
/// at right angles and of length 1.
struct Basis {
  Vec x{1, 0, 0}, y{0, 1, 0}, z{0, 0, 1};
  bool operator==(const Basis&) const = default;
};

constexpr Vec operator*(const Basis& basis, Vec v) {
  return basis.x * v.x + basis.y * v.y + basis.z * v.z;
}
constexpr Basis operator*(const Basis& a, const Basis& b) { return {a * b.x, a * b.y, a * b.z}; }

/// Turns y towards z, by degrees.
inline Basis turn_x(double angle) {
  const double c = std::cos(radians(angle)), s = std::sin(radians(angle));
  return {{1, 0, 0}, {0, c, s}, {0, -s, c}};
}
/// Turns z towards x.
inline Basis turn_y(double angle) {
  const double c = std::cos(radians(angle)), s = std::sin(radians(angle));
  return {{c, 0, -s}, {0, 1, 0}, {s, 0, c}};
}
/// Turns x towards y.
inline Basis turn_z(double angle) {
  const double c = std::cos(radians(angle)), s = std::sin(radians(angle));
  return {{c, s, 0}, {-s, c, 0}, {0, 0, 1}};
}
/// The basis with this upper direction whose front is as near to `front` as can be.
inline Basis facing(Vec up, Vec front) {
  const Vec y = unit(up), z = unit(cross(front, y), {0, 0, 1});
  return {cross(y, z), y, z};
}

} // namespace coach
