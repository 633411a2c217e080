#include "figure/hull.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace coach {
namespace {

constexpr double whole_turn = 2 * std::numbers::pi;

Spot edge(const Disc& disc, double angle) {
  return {disc.at.x + disc.radius * std::cos(angle), disc.at.y + disc.radius * std::sin(angle)};
}

/// The disc that reaches out farthest next when one turns clockwise, and after how much.
struct Next {
  std::size_t disc = 0;
  double turn = whole_turn;
};

Next next_disc(std::span<const Disc> discs, std::size_t now, double angle) {
  Next next{now, whole_turn};
  double farthest = 0;
  for (std::size_t i = 0; i < discs.size(); ++i) {
    const double dx = discs[i].at.x - discs[now].at.x, dy = discs[i].at.y - discs[now].at.y;
    const double smaller = discs[now].radius - discs[i].radius, far = std::hypot(dx, dy);
    if (i == now || far <= std::abs(smaller) + 1e-9)
      continue;
    double turn = std::atan2(dy, dx) - std::acos(smaller / far) - angle;
    turn -= whole_turn * std::floor(turn / whole_turn);
    if (turn > whole_turn - 1e-7)
      turn = 0;
    const bool tie = std::abs(turn - next.turn) < 1e-9;
    if (turn < next.turn - 1e-9 || (tie && far > farthest)) {
      next = {i, turn};
      farthest = far;
    }
  }
  return next;
}

void add_arc(std::vector<PathPart>& to, const Disc& disc, double from, double turn) {
  const double bulge = disc.radius * (1 - std::cos(std::min(turn, std::numbers::pi) / 2));
  if (bulge < 0.04) {
    to.emplace_back(LineTo{edge(disc, from)});
    to.emplace_back(LineTo{edge(disc, from + turn)});
    return;
  }
  to.emplace_back(Arc{disc.at, disc.radius, degrees(from) + 90, degrees(from + turn) + 90});
}

/// The way from one disc to the next, and how far from it the common edges lean; angles.
struct Step {
  double way = 0, lean = 0;
  double left() const { return way - lean; }
  double right() const { return way + lean; }
};

/// The discs without those that lie in the one before them, and the steps between them.
struct Walk {
  std::vector<Disc> discs;
  std::vector<Step> steps;
};

/// Adds a disc to the walk; of two discs of which one holds the other only the larger counts.
void add_disc(Walk& walk, const Disc& disc) {
  while (!walk.discs.empty()) {
    const Disc& last = walk.discs.back();
    const double dx = disc.at.x - last.at.x, dy = disc.at.y - last.at.y;
    const double far = std::hypot(dx, dy), smaller = last.radius - disc.radius;
    if (far > std::abs(smaller) + 1e-6) {
      walk.steps.push_back({std::atan2(dy, dx), std::acos(smaller / far)});
      break;
    }
    if (smaller >= 0)
      return;
    walk.discs.pop_back();
    if (!walk.steps.empty())
      walk.steps.pop_back();
  }
  walk.discs.push_back(disc);
}

/// Goes on along an edge, from one angle of a disc to another: round it where the outline bends
/// outward, straight through it where it bends inward.
void turn_at(std::vector<PathPart>& to, const Disc& disc, double from, double until) {
  const double turn = std::remainder(until - from, whole_turn);
  if (turn > 0)
    add_arc(to, disc, from, turn);
  else {
    to.emplace_back(LineTo{edge(disc, from)});
    to.emplace_back(LineTo{edge(disc, until)});
  }
}

} // namespace

void add_chain(std::vector<PathPart>& to, std::span<const Disc> discs) {
  Walk walk;
  for (const Disc& disc : discs)
    add_disc(walk, disc);
  const auto& steps = walk.steps;
  if (steps.empty())
    return add_hull(to, walk.discs);
  // Clockwise: there along the left side, round the last disc, back, round the first.
  to.emplace_back(MoveTo{edge(walk.discs.front(), steps.front().left())});
  for (std::size_t i = 1; i < steps.size(); ++i)
    turn_at(to, walk.discs[i], steps[i - 1].left(), steps[i].left());
  add_arc(to, walk.discs.back(), steps.back().left(), 2 * steps.back().lean);
  for (std::size_t i = steps.size() - 1; i > 0; --i)
    turn_at(to, walk.discs[i], steps[i].right(), steps[i - 1].right());
  add_arc(to, walk.discs.front(), steps.front().right(), whole_turn - 2 * steps.front().lean);
  to.emplace_back(Close{});
}

void add_hull(std::vector<PathPart>& to, std::span<const Disc> discs) {
  if (discs.empty())
    return;
  // The lowest edge in the picture: its disc surely is part of the outline.
  std::size_t now = 0;
  for (std::size_t i = 1; i < discs.size(); ++i)
    if (discs[i].at.y + discs[i].radius > discs[now].at.y + discs[now].radius)
      now = i;
  const double start = std::numbers::pi / 2;
  to.emplace_back(MoveTo{edge(discs[now], start)});
  double turned = 0;
  for (std::size_t steps = 0; turned < whole_turn && steps < 3 * discs.size() + 3; ++steps) {
    const Next next = next_disc(discs, now, start + turned);
    const double turn = std::min(next.turn, whole_turn - turned);
    if (turn > 1e-9)
      add_arc(to, discs[now], start + turned, turn);
    turned += turn;
    now = next.disc;
  }
  to.emplace_back(Close{});
}

} // namespace coach
