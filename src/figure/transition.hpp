#pragma once

#include "figure/skeleton.hpp"

#include <array>
#include <chrono>
#include <vector>

namespace coach {

/// A moment on the way from one position into another: the pose, how the whole body is turned
/// (degrees about the axis out to the working side, about the one to the front, and then about the
/// one upward), and what its lowest part rests on.
struct BodyKey {
  Pose pose;
  double about_out = 0, about_front = 0, about_up = 0;
  Vec at;
};

/// The pose as the other side does it.
Pose mirrored(const Pose& pose);
/// The body in a mirror between its sides: the other limbs do what the working ones did.
Skeleton mirrored(const Skeleton& body);
/// The same room in that mirror.
std::vector<PropSpec> mirrored(std::vector<PropSpec> props);

/// From rest in one position to the start of an exercise in another, the way people do it: up
/// through kneeling, down through sitting. Whoever sits on a chair stands first; whoever lies does
/// so across the picture, which is seen from `yaw` degrees.
std::vector<BodyKey> keys_into_start(const Stage& stage, const Pose& start, Position from,
                                     Position to, double yaw);
/// From the start position of the other side to the one of this side.
std::vector<BodyKey> keys_of_turn(const Stage& stage, const Pose& start, Position position);

/// The way through keys, of which there are at least two. It stops at each of them; a longer way
/// from one to the next takes longer, so that nothing moves faster on one than on another.
class Transition {
 public:
  Transition(const Stage& stage, std::vector<BodyKey> keys);
  /// The body so far through it, 0-1.
  Skeleton at(double part) const;

 private:
  /// How far the body has moved at so many places between two keys, in metres.
  using Way = std::array<double, 11>;
  /// The place, 0-1, where the body has moved so far.
  static double place_on(const Way& way, double far);

  Stage stage_;
  std::vector<BodyKey> keys_;
  std::vector<Way> ways_;
  double whole_ = 0;
};

/// How long it takes to get into position, or to turn over to the other side, without haste; in
/// two thirds of it nothing moves more than 5 cm between two pictures of 60 a second.
std::chrono::milliseconds time_to_settle(Position from, Position to);
std::chrono::milliseconds time_to_turn(Position position);

} // namespace coach
