#pragma once

#include "scene/geometry.hpp"
#include "scene/theme.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace coach {

struct MoveTo {
  Spot to;
  bool operator==(const MoveTo&) const = default;
};
struct LineTo {
  Spot to;
  bool operator==(const LineTo&) const = default;
};
/// A cubic Bezier curve.
struct CurveTo {
  Spot control1, control2, to;
  bool operator==(const CurveTo&) const = default;
};
/// A part of a circle, clockwise, in degrees from 12 o'clock; joined to what is before it.
struct Arc {
  Spot centre;
  double radius = 0, from = 0, to = 360;
  bool operator==(const Arc&) const = default;
};
struct Close {
  bool operator==(const Close&) const = default;
};
/// A shape of its own: corners joined by lines, the last one with the first.
struct Polygon {
  std::vector<Spot> corners;
  bool operator==(const Polygon&) const = default;
};
using PathPart = std::variant<MoveTo, LineTo, CurveTo, Arc, Close, Polygon>;

enum class Cap : std::uint8_t { butt, round };

/// A line of this width in pixels; round caps have round joins.
struct Stroke {
  double width = 1;
  Cap cap = Cap::butt;
  bool operator==(const Stroke&) const = default;
};

/// How finely a shape's edge is smoothed. Coarse costs a third less and shows only where the shape
/// stands out from what is under it.
enum class Edge : std::uint8_t { fine, coarse };

/// A shape of one colour: its line if it has a stroke, else its inside.
struct Path {
  std::vector<PathPart> parts;
  Colour colour;
  std::optional<Stroke> stroke;
  Edge edge = Edge::fine;
  bool operator==(const Path&) const = default;
};

enum class Weight : std::uint8_t { regular, bold };
enum class Align : std::uint8_t { left, centre, right };

/// How letters look: size in whole pixels per em.
struct Type {
  int size = 16;
  Weight weight = Weight::regular;
  auto operator<=>(const Type&) const = default;
};

/// One line of text; `at` is on its baseline, at its left end, middle or right end.
struct TextRun {
  std::string text;
  Type type;
  Colour colour;
  Align align = Align::left;
  Spot at;
  bool operator==(const TextRun&) const = default;
};

/// The advance width of a line in pixels.
using Measure = std::function<double(std::string_view text, Type type)>;

struct Element;

/// Items drawn as one, `alpha` 0-1, cut by `clip`.
struct Group {
  double alpha = 1;
  std::optional<Rect> clip;
  std::vector<Element> elements;
  bool operator==(const Group&) const;
};

/// Anything that can be drawn.
struct Element {
  std::variant<Path, TextRun, Group> what;
  bool operator==(const Element&) const;
};

/// The place at `degrees` clockwise from 12 o'clock on a circle.
Spot on_circle(Spot centre, double radius, double degrees);
/// Everything that drawing the element may touch, its soft edges included.
Rect bounds(const Element& element, const Measure& measure);

} // namespace coach
