#pragma once

#include "figure/skeleton.hpp"
#include "program/exercise.hpp"

namespace coach {

/// A smooth way from 0 to 1 without a jerk at either end.
double minimum_jerk(double part);

/// Which poses an exercise passes through, and when.
class FigureMotion {
 public:
  /// The poses of the exercise's figure, or of the resting one.
  FigureMotion(const Exercise& exercise, const FigureSpec& figure);

  /// The blend so far (0-1) through a movement; the start position for movement -1.
  Blend at(int movement, double progress) const;
  /// The pose in which every repetition begins.
  const Pose& start() const { return cyclic() ? poses_[cycle_.back()] : poses_[start_]; }
  /// The poses at either end of a movement; equal ones if nothing moves.
  const Pose& begin(int movement) const;
  const Pose& end(int movement) const;
  /// True if a cycle passes this pose during the movement.
  bool passes(int movement, int pose) const;
  /// The first movement that goes away from the start position, or -1.
  int first_move() const;
  bool cyclic() const { return !cycle_.empty(); }
  int movements() const { return static_cast<int>(ends_.size()); }
  const std::vector<Pose>& poses() const { return poses_; }

 private:
  Blend in_cycle(double part) const;

  std::vector<Pose> poses_;
  std::vector<std::size_t> ends_;  ///< the pose at the end of each movement
  std::vector<std::size_t> cycle_; ///< empty where the movements name the poses
  std::vector<double> starts_;     ///< of each movement, as a part of the repetition; then 1
  std::size_t start_ = 0;
};

} // namespace coach
