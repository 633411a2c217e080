#include "figure/sketch.hpp"

#include <algorithm>
#include <array>

namespace coach {
namespace {

constexpr double size = 1.08; ///< a little larger than life: a friendly face

/// The face as rings from the forehead to the chin.
struct Ring {
  double height, centre, radius;
};
constexpr std::array<Ring, 5> face_rings{{{0.050, 0.010, 0.086},
                                          {0.020, 0.014, 0.084},
                                          {-0.012, 0.018, 0.079},
                                          {-0.050, 0.024, 0.062},
                                          {-0.090, 0.040, 0.034}}};

/// The lowest hair at so many degrees from the front, as an angle above the middle of the head.
struct HairEdge {
  double around, height;
};
using HairLine = std::array<HairEdge, 9>;
constexpr HairLine short_line{
    {{0, 50}, {24, 53}, {44, 44}, {62, 22}, {78, -6}, {92, -14}, {106, 4}, {128, -34}, {180, -44}}};
constexpr HairLine cropped_line{
    {{0, 56}, {24, 58}, {44, 50}, {60, 30}, {76, 8}, {90, -2}, {106, 8}, {128, -24}, {180, -36}}};
constexpr HairLine bun_line{
    {{0, 54}, {24, 50}, {44, 40}, {62, 24}, {78, 6}, {92, 2}, {108, -2}, {128, -22}, {180, -34}}};

const HairLine& hair_line(Hair style) {
  return style == Hair::short_cut ? short_line : style == Hair::bun ? bun_line : cropped_line;
}

double lowest_hair(const HairLine& line, double around) {
  const double angle = std::abs(around);
  for (std::size_t i = 0; i + 1 < line.size(); ++i)
    if (angle <= line[i + 1].around) {
      const double part = (angle - line[i].around) / (line[i + 1].around - line[i].around);
      return line[i].height + (line[i + 1].height - line[i].height) * part * part * (3 - 2 * part);
    }
  return line.back().height;
}

class Head {
 public:
  explicit Head(const Sketch& sketch) : sketch_(sketch), body_(sketch.body) {}

  void draw() {
    const Camera& camera = sketch_.brush.camera();
    const bool from_front = camera.towards(body_.chest * neckline) > 0;
    if (from_front)
      draw_neck();
    const double looks = camera.towards(body_.face.x);
    if (looks >= 0)
      draw_bun();
    draw_skull();
    draw_face();
    draw_hair();
    draw_ears();
    if (looks < 0)
      draw_bun();
  }

  void draw_neck() {
    const Vec low = body_.thorax + body_.chest * Vec{-0.010, 0.262, 0};
    sketch_.brush.flat({{{low, 0.046}, {at({-0.012, -0.062, 0}), 0.043 * size}}},
                       mixed(sketch_.colours.skin.light, sketch_.colours.skin.shade, 0.72));
  }

  static constexpr Vec neckline{0.42, 0.91, 0};

 private:
  Vec at(Vec off) const { return body_.head + body_.face * (off * size); }
  double towards(Vec direction) const {
    return sketch_.brush.camera().towards(body_.face * direction);
  }

  void draw_skull() {
    Solid skull{{{at({-0.018, 0.026, 0}), 0.086 * size},
                 {at({0.010, 0.024, 0}), 0.086 * size},
                 {at({0.022, -0.014, -0.010}), 0.073 * size},
                 {at({0.022, -0.014, 0.010}), 0.073 * size},
                 {at({0.028, -0.060, -0.008}), 0.050 * size},
                 {at({0.028, -0.060, 0.008}), 0.050 * size},
                 {at({0.046, -0.090, 0}), 0.028 * size}}};
    const Hull nose{{at({0.090, 0.004, 0}), 0.009 * size}, {at({0.103, -0.026, 0}), 0.0135 * size}};
    if (std::abs(towards({0, 0, 1})) > 0.35)
      skull.push_back(nose);
    sketch_.brush.round(skull, sketch_.colours.skin, 0.95);
  }

  /// The surface of the face, so many degrees to the side and so high.
  struct Patch {
    Vec at, normal;
  };
  Patch patch(double around, double height) const {
    std::size_t i = 0;
    while (i + 2 < face_rings.size() && height < face_rings[i + 1].height)
      ++i;
    const Ring &top = face_rings[i], &low = face_rings[i + 1];
    const double part = (top.height - height) / (top.height - low.height);
    const double radius = top.radius + (low.radius - top.radius) * part;
    const Vec normal{std::cos(radians(around)), 0, std::sin(radians(around))};
    return {Vec{top.centre + (low.centre - top.centre) * part, height, 0} + normal * radius,
            normal};
  }

  /// An oval on the face; flattened at the side by itself.
  void oval(double around, double height, double wide, double high, Colour colour) {
    const Patch spot = patch(around, height);
    if (towards(spot.normal) < 0.06)
      return;
    const Vec along{-spot.normal.z, 0, spot.normal.x};
    std::vector<Vec> edge;
    for (int i = 0; i < 16; ++i) {
      const double angle = radians(i * 22.5);
      edge.push_back(
          at(spot.at + along * (std::cos(angle) * wide) + Vec{0, std::sin(angle) * high, 0}));
    }
    sketch_.brush.surface(edge, colour);
  }

  /// A line on the face through places {degrees to the side, height}.
  void stroke(std::span<const Spot> through, double width, Colour colour) {
    std::vector<Vec> places;
    for (const Spot& spot : through) {
      const Patch on = patch(spot.x, spot.y);
      if (towards(on.normal) > 0.04)
        places.push_back(at(on.at));
    }
    if (places.size() > 1)
      sketch_.brush.line(places, width * size, colour);
  }

  void draw_face() {
    const Colours& colours = sketch_.colours;
    const Colour brow = mixed(colours.hair.light, colours.skin.shade, 0.28);
    for (const double side : {-1.0, 1.0}) {
      oval(side * 40, -0.040, 0.017, 0.014, colours.cheek);
      oval(side * 25, -0.004, 0.0082, 0.0120, colours.eye);
      oval(side * 25 - 1.6, 0.001, 0.0026, 0.0030, {255, 255, 255, 220});
      const std::array<Spot, 4> line{
          {{side * 14, 0.021}, {side * 21, 0.027}, {side * 29, 0.027}, {side * 37, 0.020}}};
      stroke(line, 0.0066, brow);
    }
    std::vector<Spot> smile;
    for (int i = -5; i <= 5; ++i)
      smile.push_back({i * 5.0, -0.063 + 0.0105 * (i / 5.0) * (i / 5.0)});
    stroke(smile, 0.0068, colours.lips);
    if (std::abs(towards({0, 0, 1})) <= 0.8 && towards({1, 0, 0}) > 0)
      draw_nose();
  }

  void draw_nose() {
    const Colours& colours = sketch_.colours;
    const double side = towards({0, 0, 1}) >= 0 ? -1 : 1;
    sketch_.brush.flat({{{at({0.098, -0.024, 0}), 0.0145 * size},
                         {at({0.094, -0.010, side * 0.002}), 0.009 * size}}},
                       mixed(colours.skin.light, colours.skin.shade, 0.5));
    sketch_.brush.flat(
        {{{at({0.101, -0.0215, 0}), 0.0120 * size}, {at({0.096, -0.004, 0}), 0.008 * size}}},
        colours.skin.light);
  }

  void draw_ears() {
    for (const double side : {-1.0, 1.0}) {
      if (towards({0, 0, side}) < 0.02)
        continue;
      const auto ear = [&](double grow) {
        return Solid{{{at({-0.010, 0.000, side * 0.086}), (0.019 + grow) * size},
                      {at({-0.004, -0.026, side * 0.083}), (0.012 + grow) * size}}};
      };
      sketch_.brush.flat(ear(0), sketch_.colours.skin.shade);
      sketch_.brush.flat(ear(-0.0055), sketch_.colours.skin.light);
    }
  }

  void draw_bun() {
    if (sketch_.colours.style == Hair::bun)
      sketch_.brush.round({{{at({-0.112, 0.062, 0}), 0.043 * size}}}, sketch_.colours.hair, 0.9);
  }

  /// The hair's surface where it faces `around` and `height` (degrees).
  Vec hair_at(double around, double height) const {
    const double level = std::cos(radians(height));
    const Vec normal{level * std::cos(radians(around)), std::sin(radians(height)),
                     level * std::sin(radians(around))};
    const double part = std::clamp(0.5 + normal.x * 1.5, 0.0, 1.0);
    const double thick = sketch_.colours.style == Hair::cropped ? 0.093 : 0.0975;
    return at(between({-0.022, 0.030, 0}, {0.010, 0.030, 0}, part) + normal * thick);
  }

  /// The heights between which the hair at this angle faces the viewer.
  std::pair<double, double> seen_heights(double around) const {
    const double low = lowest_hair(hair_line(sketch_.colours.style), around);
    const double level = towards({std::cos(radians(around)), 0, std::sin(radians(around))});
    const double up = towards({0, 1, 0});
    // cos(h) level + sin(h) up >= 0 holds within 90 degrees of the best height.
    const double best = degrees(std::atan2(up, level));
    double first = best - 90, last = best + 90;
    if (best > 90 || (best < 0 && last < low)) {
      first += best > 180 ? -360 : 0;
      last += best > 180 ? -360 : 0;
    }
    return {std::max(low, first), std::min(90.0, last)};
  }

  void draw_hair() {
    const int columns = 36, rows = 8;
    Path path{{}, sketch_.colours.hair.light, {}};
    const auto add_strip = [&](double from, double to) {
      const auto left = seen_heights(from), right = seen_heights(to);
      if (left.first >= left.second && right.first >= right.second)
        return;
      std::vector<Spot> edge;
      const Camera& camera = sketch_.brush.camera();
      for (int i = 0; i <= rows; ++i)
        edge.push_back(camera.spot(hair_at(from, height(left, i, rows))));
      for (int i = rows; i >= 0; --i)
        edge.push_back(camera.spot(hair_at(to, height(right, i, rows))));
      double area = 0;
      for (std::size_t i = 0; i < edge.size(); ++i) {
        const Spot &a = edge[i], &b = edge[(i + 1) % edge.size()];
        area += a.x * b.y - a.y * b.x;
      }
      if (area < 0)
        std::ranges::reverse(edge);
      path.parts.emplace_back(MoveTo{edge.front()});
      for (std::size_t i = 1; i < edge.size(); ++i)
        path.parts.emplace_back(LineTo{edge[i]});
      path.parts.emplace_back(Close{});
    };
    for (int i = 0; i < columns; ++i)
      add_strip(-180 + 360.0 * i / columns, -180 + 360.0 * (i + 1) / columns);
    sketch_.brush.add(std::move(path));
  }

  static double height(std::pair<double, double> range, int row, int rows) {
    const double high = std::max(range.first, range.second);
    return range.first + (high - range.first) * row / rows;
  }

  const Sketch& sketch_;
  const Skeleton& body_;
};

} // namespace

void draw_head(const Sketch& sketch) { Head(sketch).draw(); }

} // namespace coach
