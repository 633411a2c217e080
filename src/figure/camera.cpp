#include "figure/camera.hpp"

namespace coach {

Camera::Camera(const ViewSpec& view, Side side, double per_metre, Spot origin)
    : mirror_(side == Side::left ? -1 : 1), per_metre_(per_metre), origin_(origin) {
  const double yaw = radians(view.yaw), pitch = radians(view.pitch);
  const Vec level{std::cos(yaw), 0, std::sin(yaw)};
  right_ = {std::sin(yaw), 0, -std::cos(yaw)};
  toward_ = level * std::cos(pitch) + Vec{0, std::sin(pitch), 0};
  up_ = Vec{0, std::cos(pitch), 0} - level * std::sin(pitch);
}

Vec Camera::seen(Vec at) const {
  return {mirror_ * dot(right_, at), dot(up_, at), dot(toward_, at)};
}

Spot Camera::spot(Vec at) const {
  const Vec place = seen(at);
  return {origin_.x + place.x * per_metre_, origin_.y - place.y * per_metre_};
}

} // namespace coach
