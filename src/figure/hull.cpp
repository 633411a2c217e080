#include "figure/hull.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace coach {
namespace {

/// The most that one corner of it turns, in radians.
constexpr double most_turn = 1.2;

double dot(Spot a, Spot b) { return a.x * b.x + a.y * b.y; }
/// Positive if `b` is clockwise of `a` in the picture.
double cross(Spot a, Spot b) { return a.x * b.y - a.y * b.x; }
Spot turned(Spot a, double cosine, double sine) {
  return {a.x * cosine - a.y * sine, a.x * sine + a.y * cosine};
}

/// An outline of lines that touch the discs; directions from a disc's centre have length 1.
class Outline {
 public:
  explicit Outline(double slack) : slack_(slack) { polygon_.corners.reserve(32); }

  Polygon take() { return std::move(polygon_); }

  /// Where the lines cross that touch the disc in these two directions, less than half a turn
  /// apart.
  void corner(const Disc& disc, Spot from, Spot until) {
    const double far = disc.radius / (1 + dot(from, until));
    polygon_.corners.push_back(
        {disc.at.x + (from.x + until.x) * far, disc.at.y + (from.y + until.y) * far});
  }

  /// Clockwise round the disc from one direction to the other.
  void round(const Disc& disc, Spot from, Spot until) {
    const double step = step_round(disc), cosine = dot(from, until), sine = cross(from, until);
    if (cosine > 0 && sine < step * 0.9 && sine > -1e-6)
      return corner(disc, from, until);
    const double turn = std::atan2(sine, cosine);
    round(disc, from, turn < 0 ? turn + 2 * std::numbers::pi : turn, step);
  }
  void whole(const Disc& disc) { round(disc, {0, 1}, 2 * std::numbers::pi, step_round(disc)); }

 private:
  /// How far a corner may turn.
  double step_round(const Disc& disc) const {
    return std::min(most_turn, std::sqrt(8 * slack_ / std::max(disc.radius, 1e-9)));
  }
  void round(const Disc& disc, Spot from, double turn, double step) {
    const int corners = static_cast<int>(turn / step) + 1;
    const double cosine = std::cos(turn / corners), sine = std::sin(turn / corners);
    for (int i = 0; i < corners; ++i) {
      const Spot until = turned(from, cosine, sine);
      corner(disc, from, until);
      from = until;
    }
  }

  Polygon polygon_;
  double slack_;
};

/// The lines that touch two discs on either side of the way from the first to the second, as
/// directions from their centres; nothing if one of them holds the other.
struct Sides {
  Spot left, right;
  double length = 0; ///< of the lines between the discs
};
bool sides_of(const Disc& first, const Disc& second, Sides& sides) {
  const double dx = second.at.x - first.at.x, dy = second.at.y - first.at.y;
  const double smaller = first.radius - second.radius, square = dx * dx + dy * dy;
  const double rest = square - smaller * smaller;
  if (rest <= 1e-9)
    return false;
  sides.length = std::sqrt(rest);
  const double along = smaller / square, aside = sides.length / square;
  sides.left = {dx * along + dy * aside, dy * along - dx * aside};
  sides.right = {dx * along - dy * aside, dy * along + dx * aside};
  return true;
}

/// The disc that reaches out farthest next when one turns clockwise, and the direction of the line
/// to it; the same disc if there is no other.
struct Next {
  std::size_t disc = 0;
  Spot left;
};

Next next_disc(std::span<const Disc> discs, std::size_t now, Spot from) {
  Next next{now, from};
  double least = 4, farthest = 0;
  Sides sides;
  for (std::size_t i = 0; i < discs.size(); ++i) {
    if (i == now || !sides_of(discs[now], discs[i], sides))
      continue;
    // Grows with the angle between the directions, from 0 to 4.
    const double cosine = dot(from, sides.left), sine = cross(from, sides.left);
    const double part = cosine / (std::abs(cosine) + std::abs(sine));
    double turn = sine >= 0 ? 1 - part : 3 + part;
    if (turn > 4 - 1e-7)
      turn = 0;
    const bool tie = std::abs(turn - least) < 1e-9;
    if (turn < least - 1e-9 || (tie && sides.length > farthest)) {
      next = {i, sides.left};
      least = turn;
      farthest = sides.length;
    }
  }
  return next;
}

/// The discs without those that lie in the one before them, and the ways between them.
struct Walk {
  std::vector<Disc> discs;
  std::vector<Sides> sides;
};

/// Adds a disc to the walk; of two discs of which one holds the other only the larger counts.
void add_disc(Walk& walk, const Disc& disc) {
  Sides sides;
  while (!walk.discs.empty()) {
    const Disc& last = walk.discs.back();
    if (sides_of(last, disc, sides)) {
      walk.sides.push_back(sides);
      break;
    }
    if (last.radius >= disc.radius)
      return;
    walk.discs.pop_back();
    if (!walk.sides.empty())
      walk.sides.pop_back();
  }
  walk.discs.push_back(disc);
}

/// Goes on along an edge, from one line that touches a disc to the next: round it where the
/// outline bends outward, across where it bends inward. `room` is the length of the shorter line.
void turn_at(Outline& outline, const Disc& disc, Spot from, Spot until, double room) {
  const double sine = cross(from, until), cosine = dot(from, until);
  if (sine > 0)
    return outline.round(disc, from, until);
  if (-sine * disc.radius < (1 + cosine) * room / 2)
    return outline.corner(disc, from, until);
  outline.corner(disc, from, from);
  outline.corner(disc, until, until);
}

} // namespace

Polygon chain_of(std::span<const Disc> discs, double slack) {
  Walk walk;
  walk.discs.reserve(discs.size());
  walk.sides.reserve(discs.size());
  for (const Disc& disc : discs)
    add_disc(walk, disc);
  const auto& sides = walk.sides;
  if (sides.empty())
    return hull_of(walk.discs, slack);
  // Clockwise: there along the left side, round the last disc, back, round the first.
  Outline outline(slack);
  const auto room = [&](std::size_t i) { return std::min(sides[i - 1].length, sides[i].length); };
  for (std::size_t i = 1; i < sides.size(); ++i)
    turn_at(outline, walk.discs[i], sides[i - 1].left, sides[i].left, room(i));
  outline.round(walk.discs.back(), sides.back().left, sides.back().right);
  for (std::size_t i = sides.size() - 1; i > 0; --i)
    turn_at(outline, walk.discs[i], sides[i].right, sides[i - 1].right, room(i));
  outline.round(walk.discs.front(), sides.front().right, sides.front().left);
  return outline.take();
}

Polygon hull_of(std::span<const Disc> discs, double slack) {
  if (discs.empty())
    return {};
  // The lowest edge in the picture: its disc surely is part of the outline.
  std::size_t first = 0;
  for (std::size_t i = 1; i < discs.size(); ++i)
    if (discs[i].at.y + discs[i].radius > discs[first].at.y + discs[first].radius)
      first = i;
  Outline outline(slack);
  const Next begin = next_disc(discs, first, {0, 1});
  if (begin.disc == first)
    outline.whole(discs[first]);
  // Round every disc, at last the first one until the line to the second.
  Next now = begin;
  for (std::size_t steps = 0; begin.disc != first && steps < 4 * discs.size() + 4; ++steps) {
    const Next next = next_disc(discs, now.disc, now.left);
    outline.round(discs[now.disc], now.left, next.left);
    if (now.disc == first && next.disc == begin.disc)
      break;
    now = next;
  }
  return outline.take();
}

} // namespace coach
