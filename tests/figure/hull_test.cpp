// Outlines hold what they are drawn around.
#include "figure/hull.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <numbers>
#include <random>

using namespace coach;

namespace {

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
  const std::vector<Spot> edge = hull_of(discs).corners;
  REQUIRE(edge.size() > 2);
  for (const Disc& disc : discs)
    for (int i = 0; i < 48; ++i)
      CHECK(outside(edge, on_circle(disc.at, disc.radius, i * 7.5)) < 1e-6);
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

namespace {

/// How often the outline goes round a place; its inside is everything that is not 0.
int turns_round(const std::vector<Spot>& edge, Spot at) {
  double sum = 0;
  for (std::size_t i = 0; i < edge.size(); ++i) {
    const Spot &a = edge[i], &b = edge[(i + 1) % edge.size()];
    sum += std::remainder(std::atan2(b.y - at.y, b.x - at.x) - std::atan2(a.y - at.y, a.x - at.x),
                          2 * std::numbers::pi);
  }
  return static_cast<int>(std::lround(sum / (2 * std::numbers::pi)));
}

} // namespace

TEST_CASE("chain: a limb holds its discs and what is between neighbours, however it bends") {
  std::mt19937 random(11);
  std::uniform_real_distribution<double> turn(-2.4, 2.4), far(20, 60), radius(6, 14), one(0, 1);
  for (int round = 0; round < 300; ++round) {
    CAPTURE(round);
    std::vector<Disc> discs{{{0, 0}, radius(random)}};
    double way = 0;
    for (int i = 0; i < round % 6; ++i) {
      way += turn(random);
      const double step = far(random);
      const Spot last = discs.back().at;
      discs.push_back(
          {{last.x + step * std::cos(way), last.y + step * std::sin(way)}, radius(random)});
    }
    const std::vector<Spot> edge = chain_of(discs).corners;
    for (std::size_t i = 0; i < discs.size(); ++i) {
      const Disc &a = discs[i], &b = discs[std::min(i + 1, discs.size() - 1)];
      for (int probe = 0; probe < 12; ++probe) {
        // A place inside of a disc somewhere on the way from one to the next.
        const double part = one(random);
        const Spot centre{a.at.x + (b.at.x - a.at.x) * part, a.at.y + (b.at.y - a.at.y) * part};
        const double reach = (a.radius + (b.radius - a.radius) * part) * 0.97 * one(random);
        CHECK(turns_round(edge, on_circle(centre, reach, one(random) * 360)) != 0);
      }
    }
  }
}

TEST_CASE("hull: an outline is no larger than it must be, and has few corners") {
  // Two discs of radius 10, 40 apart: two half circles and two lines.
  const std::vector<Spot> edge = hull_of(std::vector<Disc>{{{0, 0}, 10}, {{40, 0}, 10}}).corners;
  double length = 0;
  for (std::size_t i = 0; i < edge.size(); ++i) {
    const Spot &a = edge[i], &b = edge[(i + 1) % edge.size()];
    length += std::hypot(b.x - a.x, b.y - a.y);
  }
  CHECK(length == doctest::Approx(20 * std::numbers::pi + 80).epsilon(0.01));
  CHECK(edge.size() <= 26);
  for (const Spot& corner : edge) {
    const double inside = std::clamp(corner.x, 0.0, 40.0);
    CHECK(std::hypot(corner.x - inside, corner.y) < 10.101);
  }
}
