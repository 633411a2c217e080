// Outlines hold what they are drawn around.
#include "figure/hull.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <numbers>
#include <random>

using namespace coach;

namespace {

/// Places along an outline, close together.
std::vector<Spot> outline(const std::vector<Disc>& discs) {
  std::vector<PathPart> parts;
  add_hull(parts, discs);
  std::vector<Spot> all;
  for (const PathPart& part : parts) {
    if (const auto* move = std::get_if<MoveTo>(&part))
      all.push_back(move->to);
    if (const auto* line = std::get_if<LineTo>(&part))
      all.push_back(line->to);
    if (const auto* arc = std::get_if<Arc>(&part))
      for (int i = 0; i <= 60; ++i)
        all.push_back(
            on_circle(arc->centre, arc->radius, arc->from + (arc->to - arc->from) * i / 60));
  }
  return all;
}

/// How far the place lies outside of the outline, which turns clockwise; negative inside.
double outside(const std::vector<Spot>& edge, Spot at) {
  double worst = -1e9;
  for (std::size_t i = 0; i < edge.size(); ++i) {
    const Spot &a = edge[i], &b = edge[(i + 1) % edge.size()];
    const double dx = b.x - a.x, dy = b.y - a.y, size = std::hypot(dx, dy);
    if (size > 1e-6)
      worst = std::max(worst, ((at.x - a.x) * dy - (at.y - a.y) * dx) / size);
  }
  return worst;
}

void check_holds(const std::vector<Disc>& discs) {
  const std::vector<Spot> edge = outline(discs);
  REQUIRE(edge.size() > 2);
  for (const Disc& disc : discs)
    for (int i = 0; i < 48; ++i)
      CHECK(outside(edge, on_circle(disc.at, disc.radius, i * 7.5)) < 0.06);
}

} // namespace

TEST_CASE("hull: a limb, one disc in another, equal ones in a row, a triangle") {
  check_holds({{{10, 10}, 5}});
  check_holds({{{10, 10}, 5}, {{40, 22}, 3}});
  check_holds({{{10, 10}, 15}, {{12, 12}, 3}});
  check_holds({{{10, 10}, 5}, {{20, 10}, 5}, {{30, 10}, 5}, {{40, 10}, 5}});
  check_holds({{{10, 10}, 5}, {{10, 10}, 5}, {{40, 50}, 5}});
  check_holds({{{0, 0}, 1}, {{30, 0}, 9}, {{10, 40}, 4}, {{15, 12}, 2}});
}

TEST_CASE("hull: any discs") {
  std::mt19937 random(7);
  std::uniform_real_distribution<double> place(0, 100), radius(0, 30);
  for (int i = 0; i < 300; ++i) {
    std::vector<Disc> discs(1 + i % 9);
    for (Disc& disc : discs)
      disc = {{place(random), place(random)}, radius(random)};
    CAPTURE(i);
    check_holds(discs);
  }
}

TEST_CASE("hull: an outline is no larger than it must be") {
  // Two discs of radius 10, 40 apart: two half circles and two lines.
  std::vector<PathPart> parts;
  const std::vector<Disc> discs{{{0, 0}, 10}, {{40, 0}, 10}};
  add_hull(parts, discs);
  double round = 0;
  for (const PathPart& part : parts)
    if (const auto* arc = std::get_if<Arc>(&part))
      round += arc->to - arc->from;
  CHECK(round == doctest::Approx(360));
}
