#pragma once

#include "figure/skeleton.hpp"

#include <chrono>
#include <vector>

namespace coach {

/// A moment on the way from one position into another: the pose, how the whole body is turned
/// (degrees about the axis out to the working side and about the one to the front), and what its
/// lowest part rests on.
struct BodyKey {
  Pose pose;
  double about_out = 0, about_front = 0;
  Vec at;
};

/// The pose as the other side does it.
Pose mirrored(const Pose& pose);
/// The body in a mirror between its sides: the other limbs do what the working ones did.
Skeleton mirrored(const Skeleton& body);
/// The same room in that mirror.
std::vector<PropSpec> mirrored(std::vector<PropSpec> props);

/// From rest in one position to the start of an exercise in another, the way people do it: up
/// through kneeling, down through sitting. Whoever sits on a chair stands first.
std::vector<BodyKey> keys_into_start(const Stage& stage, const Pose& start, Position from,
                                     Position to);
/// From the start position of the other side to the one of this side.
std::vector<BodyKey> keys_of_turn(const Stage& stage, const Pose& start, Position position);
/// The body so far (0-1) through the keys, of which there are at least two.
Skeleton body_between(const Stage& stage, const std::vector<BodyKey>& keys, double part);

/// How long it takes to get into position, or to turn over to the other side, without haste.
std::chrono::milliseconds time_to_settle(Position from, Position to);
std::chrono::milliseconds time_to_turn(Position position);

} // namespace coach
