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

} // namespace

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
