#include "scene/element.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace coach {
namespace {

/// The smallest upright box around the places added to it.
struct Box {
  double left = 1e9, top = 1e9, right = -1e9, bottom = -1e9;

  void add(Spot spot) {
    left = std::min(left, spot.x);
    right = std::max(right, spot.x);
    top = std::min(top, spot.y);
    bottom = std::max(bottom, spot.y);
  }
  void add(const Arc& arc) {
    add(on_circle(arc.centre, arc.radius, arc.from));
    add(on_circle(arc.centre, arc.radius, arc.to));
    for (double quarter = std::ceil(arc.from / 90) * 90; quarter < arc.to; quarter += 90)
      add(on_circle(arc.centre, arc.radius, quarter));
  }
  Rect rect() const { return left > right ? Rect{} : Rect{left, top, right - left, bottom - top}; }
};

Rect bounds_of(const Path& path) {
  Box box;
  for (const PathPart& part : path.parts) {
    if (const auto* move = std::get_if<MoveTo>(&part))
      box.add(move->to);
    if (const auto* line = std::get_if<LineTo>(&part))
      box.add(line->to);
    if (const auto* arc = std::get_if<Arc>(&part))
      box.add(*arc);
    if (const auto* polygon = std::get_if<Polygon>(&part))
      for (const Spot corner : polygon->corners)
        box.add(corner);
    if (const auto* curve = std::get_if<CurveTo>(&part)) {
      box.add(curve->control1);
      box.add(curve->control2);
      box.add(curve->to);
    }
  }
  return grown(box.rect(), path.stroke ? path.stroke->width : 1.0);
}

Rect bounds_of(const TextRun& run, const Measure& measure) {
  const double width = measure(run.text, run.type), em = run.type.size;
  const double x = run.align == Align::left     ? run.at.x
                   : run.align == Align::centre ? run.at.x - width / 2
                                                : run.at.x - width;
  return {x - 0.15 * em - 1, run.at.y - 1.15 * em, width + 0.3 * em + 2, 1.5 * em};
}

} // namespace

bool Group::operator==(const Group&) const = default;
bool Element::operator==(const Element&) const = default;

Spot on_circle(Spot centre, double radius, double degrees) {
  const double angle = degrees * std::numbers::pi / 180;
  return {centre.x + radius * std::sin(angle), centre.y - radius * std::cos(angle)};
}

Rect bounds(const Element& element, const Measure& measure) {
  if (const auto* path = std::get_if<Path>(&element.what))
    return bounds_of(*path);
  if (const auto* run = std::get_if<TextRun>(&element.what))
    return bounds_of(*run, measure);
  const auto& group = std::get<Group>(element.what);
  Rect all;
  for (const Element& inner : group.elements)
    all = join(all, bounds(inner, measure));
  return group.clip ? meet(all, *group.clip) : all;
}

} // namespace coach
