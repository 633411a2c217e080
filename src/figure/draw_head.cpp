#include "figure/sketch.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace coach {
namespace {

constexpr double size = 1.08; ///< a little larger than life: a friendly face

/// The face as rings from the forehead to the chin.
struct Ring {
  double height, centre, radius;
};
constexpr std::array<Ring, 5> face_rings{{{0.050, 0.010, 0.084},
                                          {0.020, 0.013, 0.083},
                                          {-0.012, 0.018, 0.078},
                                          {-0.050, 0.024, 0.063},
                                          {-0.090, 0.040, 0.036}}};

/// The lowest hair at so many degrees from the front, as an angle above the middle of the head.
struct HairEdge {
  double around, height;
};
using HairLine = std::array<HairEdge, 9>;
constexpr HairLine short_line{{{0, 33},
                               {20, 30},
                               {40, 30},
                               {58, 22},
                               {72, -6},
                               {90, -20},
                               {104, -10},
                               {122, -36},
                               {180, -56}}};
constexpr HairLine cropped_line{
    {{0, 40}, {20, 42}, {40, 38}, {58, 24}, {72, 0}, {90, -12}, {104, -8}, {122, -30}, {180, -48}}};
constexpr HairLine bun_line{{{0, 38},
                             {20, 34},
                             {40, 24},
                             {58, 10},
                             {72, -6},
                             {90, -14},
                             {104, -18},
                             {122, -32},
                             {180, -46}}};

const HairLine& hair_line(Hair style) {
  return style == Hair::short_cut ? short_line : style == Hair::bun ? bun_line : cropped_line;
}

double lowest_hair(const HairLine& line, double around) {
  const double angle = std::abs(std::remainder(around, 360));
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
    const double looks = towards({1, 0, 0});
    if (looks >= 0)
      draw_bun();
    draw_skull();
    if (sketch_.has_face)
      draw_face();
    draw_hair();
    draw_ears();
    if (looks < 0)
      draw_bun();
  }

  void draw_neck() {
    const Vec low = body_.thorax + body_.chest * Vec{-0.010, 0.272, 0};
    sketch_.brush.flat({{{low, 0.050}, {at({-0.030, -0.030, 0}), 0.046 * size}}},
                       mixed(sketch_.colours.skin.light, sketch_.colours.skin.shade, 0.72));
  }

 private:
  Vec at(Vec off) const { return body_.head + body_.face * (off * size); }
  double towards(Vec direction) const {
    return sketch_.brush.camera().towards(body_.face * direction);
  }

  void draw_skull() {
    Solid skull{{{at({-0.018, 0.026, 0}), 0.085 * size},
                 {at({0.010, 0.024, 0}), 0.085 * size},
                 {at({0.020, -0.012, -0.012}), 0.072 * size},
                 {at({0.020, -0.012, 0.012}), 0.072 * size},
                 {at({0.024, -0.056, -0.018}), 0.047 * size},
                 {at({0.024, -0.056, 0.018}), 0.047 * size},
                 {at({0.002, -0.044, -0.032}), 0.036 * size},
                 {at({0.002, -0.044, 0.032}), 0.036 * size},
                 {at({0.044, -0.086, -0.009}), 0.027 * size},
                 {at({0.044, -0.086, 0.009}), 0.027 * size}}};
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
      if (towards(on.normal) > 0.22)
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
      std::vector<Spot> line;
      for (int i = 0; i <= 6; ++i)
        line.push_back({side * (14 + 4 * i), 0.0205 + 0.0075 * std::sin(radians(12 + 25 * i))});
      stroke(line, 0.0056, brow);
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
        return Solid{{{at({-0.012, 0.000, side * 0.084}), (0.0175 + grow) * size},
                      {at({-0.006, -0.024, side * 0.082}), (0.0125 + grow) * size}}};
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

  /// The heights between which the hair at this angle faces the viewer; none if low >= high.
  struct Strand {
    double around, low, high;
    bool seen() const { return low < high; }
  };
  Strand strand(double around) const {
    const double low = lowest_hair(hair_line(sketch_.colours.style), around);
    const double level = towards({std::cos(radians(around)), 0, std::sin(radians(around))});
    const double up = towards({0, 1, 0});
    if (up >= 0) // The crown is seen: all hair above the horizon of the head.
      return {around, std::max(low, degrees(std::atan(-level / std::max(up, 0.03)))), 90};
    return {around, low, degrees(std::atan(-level / std::min(up, -0.03)))};
  }

  /// A place on an edge of the hair, and where it is seen.
  struct EdgeEnd {
    Strand strand;
    Spot spot;
  };
  EdgeEnd end_of(const Strand& strand, double Strand::*height) const {
    return {strand, sketch_.brush.camera().spot(hair_at(strand.around, strand.*height))};
  }
  /// Adds an edge of the hair from one place to another, finer where it turns quickly.
  void add_edge(std::vector<Spot>& edge, double Strand::*height, const EdgeEnd& from,
                const EdgeEnd& to, int depth) const {
    if (depth == 6 || std::hypot(from.spot.x - to.spot.x, from.spot.y - to.spot.y) <= 5)
      return edge.push_back(to.spot);
    const EdgeEnd middle = end_of(strand((from.strand.around + to.strand.around) / 2), height);
    add_edge(edge, height, from, middle, depth + 1);
    add_edge(edge, height, middle, to, depth + 1);
  }

  void draw_hair() {
    const bool crown = towards({0, 1, 0}) >= 0;
    std::vector<Spot> lower, upper;
    // Begins at the far side, so that what is seen is one piece.
    const double far = degrees(std::atan2(-towards({0, 0, 1}), -towards({1, 0, 0})));
    Strand from = strand(far);
    for (int turn = 6; turn <= 360; turn += 6) {
      const Strand to = strand(far + turn);
      if (from.seen() && to.seen()) {
        for (const auto& [edge, height] :
             {std::pair{&lower, &Strand::low}, {&upper, &Strand::high}})
          if (!crown || edge == &lower)
            add_edge(*edge, height, end_of(from, height), end_of(to, height), 0);
      }
      from = to;
    }
    lower.insert(lower.end(), upper.rbegin(), upper.rend());
    if (lower.size() > 2)
      sketch_.brush.add({{Polygon{std::move(lower)}}, sketch_.colours.hair.light, {}});
  }

  const Sketch& sketch_;
  const Skeleton& body_;
};

} // namespace

void draw_head(const Sketch& sketch) { Head(sketch).draw(); }

void draw_neck(const Sketch& sketch) { Head(sketch).draw_neck(); }

} // namespace coach
