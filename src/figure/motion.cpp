#include "figure/motion.hpp"

#include <algorithm>
#include <cmath>

namespace coach {

double minimum_jerk(double part) {
  const double t = std::clamp(part, 0.0, 1.0);
  return t * t * t * (t * (6 * t - 15) + 10);
}

FigureMotion::FigureMotion(const Exercise& exercise, const FigureSpec& figure)
    : poses_(poses_of(figure)) {
  if (poses_.empty())
    poses_.emplace_back();
  const auto index = [&](std::string_view name) { return pose_index(figure, name); };
  // The start position is what the repetition ends in: the last pose that is named.
  for (const Movement& movement : exercise.movements)
    if (const int pose = index(movement.pose); pose >= 0)
      start_ = static_cast<std::size_t>(pose);
  double total = 0;
  std::size_t now = start_;
  for (const Movement& movement : exercise.movements) {
    if (const int pose = index(movement.pose); pose >= 0)
      now = static_cast<std::size_t>(pose);
    ends_.push_back(now);
    starts_.push_back(total);
    total += static_cast<double>(movement.seconds.count());
  }
  starts_.push_back(total);
  for (double& start : starts_)
    start /= std::max(1.0, total);
  for (const std::string& name : figure.cycle)
    if (const int pose = index(name); pose >= 0)
      cycle_.push_back(static_cast<std::size_t>(pose));
}

Blend FigureMotion::at(int movement, double progress) const {
  const double part = std::clamp(progress, 0.0, 1.0);
  if (cyclic()) {
    if (movement < 0 || movement >= movements())
      return in_cycle(0);
    const auto i = static_cast<std::size_t>(movement);
    return in_cycle(starts_[i] + (starts_[i + 1] - starts_[i]) * part);
  }
  const Pose &from = begin(movement), &to = end(movement);
  const double moved = &from == &to ? 0 : minimum_jerk(part);
  return {Share{&from, 1 - moved}, Share{&to, moved}};
}

const Pose& FigureMotion::begin(int movement) const {
  if (cyclic())
    return poses_[cycle_.back()];
  return movement > 0 && movement <= movements()
             ? poses_[ends_[static_cast<std::size_t>(movement) - 1]]
             : poses_[start_];
}

const Pose& FigureMotion::end(int movement) const {
  if (cyclic())
    return poses_[cycle_.front()];
  return movement >= 0 && movement < movements() ? poses_[ends_[static_cast<std::size_t>(movement)]]
                                                 : poses_[start_];
}

bool FigureMotion::passes(int movement, int pose) const {
  const auto i = static_cast<std::size_t>(movement);
  for (std::size_t at = 0; at < cycle_.size(); ++at) {
    const double part = static_cast<double>(at + 1) / static_cast<double>(cycle_.size());
    if (static_cast<int>(cycle_[at]) == pose && part > starts_[i] && part <= starts_[i + 1])
      return true;
  }
  return false;
}

int FigureMotion::first_move() const {
  for (int i = 0; i < movements(); ++i)
    if (&begin(i) != &end(i))
      return i;
  return -1;
}

/// A smooth curve through the poses of the cycle; it begins and ends in the last of them.
Blend FigureMotion::in_cycle(double part) const {
  const auto size = static_cast<int>(cycle_.size());
  const double where = std::min(part, 1.0) * size;
  const int segment = std::min(static_cast<int>(where), size - 1);
  const double t = where - segment, t2 = t * t, t3 = t2 * t;
  const auto pose = [&](int offset) {
    return &poses_[cycle_[static_cast<std::size_t>((segment + offset + 2 * size) % size)]];
  };
  return {Share{pose(-2), 0.5 * (-t3 + 2 * t2 - t)}, Share{pose(-1), 0.5 * (3 * t3 - 5 * t2 + 2)},
          Share{pose(0), 0.5 * (-3 * t3 + 4 * t2 + t)}, Share{pose(1), 0.5 * (t3 - t2)}};
}

} // namespace coach
