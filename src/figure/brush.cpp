#include "figure/brush.hpp"

#include "figure/hull.hpp"

#include <algorithm>

namespace coach {

Solid chain(Hull balls) { return {Piece(std::move(balls), Join::chain)}; }

void add(Solid& to, const Solid& more) { to.insert(to.end(), more.begin(), more.end()); }

void Brush::fill(const Solid& solid, Colour colour, const Change& change) {
  Path path{{}, colour, {}, change.edge};
  path.parts.reserve(solid.size());
  for (const Piece& piece : solid) {
    discs_.clear();
    for (const Ball& ball : piece.balls) {
      Disc disc = camera_.disc(ball);
      disc.at.x += change.shift.x * disc.radius;
      disc.at.y += change.shift.y * disc.radius;
      disc.radius = std::max(0.0, disc.radius * change.part + change.grow * camera_.per_metre());
      discs_.push_back(disc);
    }
    const double slack = change.edge == Edge::coarse ? 0.2 : 0.1;
    if (!discs_.empty())
      path.parts.emplace_back(piece.join == Join::chain ? chain_of(discs_, slack)
                                                        : hull_of(discs_, slack));
  }
  if (!path.parts.empty())
    add(std::move(path));
}

void Brush::flat(const Solid& solid, Colour colour, double grow) {
  fill(solid, colour, {1, grow, {}, Edge::fine});
}

void Brush::faint(const Solid& solid, Colour colour, double grow) {
  fill(solid, colour, {1, grow, {}, Edge::coarse});
}

void Brush::round(const Solid& solid, const Shaded& tone, double part) {
  fill(solid, tone.shade, {});
  const double right = camera_.seen(camera_.right()).x;
  fill(solid, tone.light, {part, 0, {-(1 - part) * right, -(1 - part)}, Edge::coarse});
}

void Brush::add(Group group, double alpha) {
  group.alpha = alpha;
  group_.elements.emplace_back().what = std::move(group);
}

void Brush::surface(std::span<const Vec> edge, Colour colour) {
  Polygon polygon;
  polygon.corners.reserve(edge.size());
  for (const Vec at : edge)
    polygon.corners.push_back(camera_.spot(at));
  add({{std::move(polygon)}, colour, {}});
}

void Brush::line(std::span<const Vec> through, double width, Colour colour) {
  Path path{{}, colour, Stroke{width * camera_.per_metre(), Cap::round}};
  for (std::size_t i = 0; i < through.size(); ++i) {
    const Spot at = camera_.spot(through[i]);
    if (i == 0)
      path.parts.emplace_back(MoveTo{at});
    else
      path.parts.emplace_back(LineTo{at});
  }
  add(std::move(path));
}

} // namespace coach
