#include "screens/pen.hpp"

#include "screens/wrap.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace coach {
namespace {

/// A rectangle whose left and right corners may be round differently, in pixels.
std::vector<PathPart> rounded(const Rect& rect, double left, double right) {
  const double most = std::min(rect.width, rect.height) / 2;
  left = std::min(left, most);
  right = std::min(right, most);
  const double x = rect.x, y = rect.y, x2 = rect.right(), y2 = rect.bottom();
  std::vector<PathPart> parts{MoveTo{{x + left, y}}, LineTo{{x2 - right, y}}};
  if (right > 0)
    parts.push_back(Arc{{x2 - right, y + right}, right, 0, 90});
  parts.push_back(LineTo{{x2, y2 - right}});
  if (right > 0)
    parts.push_back(Arc{{x2 - right, y2 - right}, right, 90, 180});
  parts.push_back(LineTo{{x + left, y2}});
  if (left > 0)
    parts.push_back(Arc{{x + left, y2 - left}, left, 180, 270});
  parts.push_back(LineTo{{x, y + left}});
  if (left > 0)
    parts.push_back(Arc{{x + left, y + left}, left, 270, 360});
  parts.push_back(Close{});
  return parts;
}

} // namespace

double unit_of(Area area) {
  const double width = area.width, height = area.height;
  if (width >= height)
    return std::min(height / 1080, width / 1580);
  return std::min(width / 1080, height / 1720);
}

Pen::Pen(Scene& scene, Area area, const Theme& theme, const Measure& measure)
    : scene_(scene), theme_(theme), measure_(measure), unit_(unit_of(area)),
      width_(area.width / unit_), height_(area.height / unit_) {}

void Pen::add(Path path) {
  if (path.stroke)
    path.stroke->width = std::max(path.stroke->width, 1.0);
  scene_.add({std::move(path)}, measure_);
}

void Pen::add(std::vector<Path> paths) {
  for (Path& path : paths)
    add(std::move(path));
}

Type Pen::type(double size, Weight weight) const {
  return {static_cast<int>(std::lround(size * unit_)), weight};
}

Rect Pen::pixels(const Rect& rect) const {
  const double x = std::round(rect.x * unit_), y = std::round(rect.y * unit_);
  return {x, y, std::max(1.0, std::round(rect.right() * unit_) - x),
          std::max(1.0, std::round(rect.bottom() * unit_) - y)};
}

void Pen::box(const Rect& rect, Colour colour, double corner) {
  flag(rect, colour, corner, corner);
}

void Pen::flag(const Rect& rect, Colour colour, double left_corner, double right_corner) {
  add({rounded(pixels(rect), left_corner * unit_, right_corner * unit_), colour, std::nullopt});
}

void Pen::outline(const Rect& rect, Colour colour, double stroke, double corner) {
  outline_flag(rect, colour, stroke, corner, corner);
}

void Pen::outline_flag(const Rect& rect, Colour colour, double stroke, double left_corner,
                       double right_corner) {
  const Rect inside = grown(pixels(rect), -stroke * unit_ / 2);
  add({rounded(inside, left_corner * unit_, right_corner * unit_), colour,
       Stroke{stroke * unit_, Cap::butt}});
}

void Pen::clipped_box(const Rect& frame, const Rect& part, Colour colour, double corner) {
  Group group;
  group.clip = pixels(part);
  group.elements.push_back(
      {Path{rounded(pixels(frame), corner * unit_, corner * unit_), colour, std::nullopt}});
  scene_.add({std::move(group)}, measure_);
}

void Pen::group(Group group) { scene_.add({std::move(group)}, measure_); }

void Pen::focus_ring(const Rect& rect, double corner) {
  constexpr double gap = 6, stroke = 6;
  const double away = (gap + stroke / 2) * unit_;
  const double round = corner + away;
  add({rounded(grown(rect, away), round, round), theme_.ink, Stroke{stroke * unit_, Cap::butt}});
}

void Pen::disc(Spot centre, double radius, Colour colour) {
  add({{Arc{pixels(centre), radius * unit_, 0, 360}, Close{}}, colour, std::nullopt});
}

void Pen::circle(Spot centre, double radius, Colour colour, double stroke) {
  add({{Arc{pixels(centre), radius * unit_, 0, 360}, Close{}},
       colour,
       Stroke{stroke * unit_, Cap::butt}});
}

void Pen::arc(Spot centre, double radius, double from, double to, Colour colour, Stroke stroke) {
  if (to <= from)
    return;
  stroke.width *= unit_;
  add({{Arc{pixels(centre), radius * unit_, from, to}}, colour, stroke});
}

void Pen::hollow_arc(const Arc& arc, double thickness, Colour colour, double stroke) {
  const Spot centre = pixels(arc.centre);
  const double outer = (arc.radius + thickness / 2 - stroke / 2) * unit_;
  const double inner = (arc.radius - thickness / 2 + stroke / 2) * unit_;
  // The way back runs against the clock, in steps too short to be seen.
  std::vector<PathPart> parts{Arc{centre, outer, arc.from, arc.to}};
  const int steps = std::max(1, static_cast<int>(std::ceil((arc.to - arc.from) / 2)));
  for (int i = 0; i <= steps; ++i)
    parts.push_back(LineTo{on_circle(centre, inner, arc.to - (arc.to - arc.from) * i / steps)});
  parts.push_back(Close{});
  add({std::move(parts), colour, Stroke{stroke * unit_, Cap::round}});
}

void Pen::line(const std::vector<Spot>& spots, Colour colour, double stroke) {
  std::vector<PathPart> parts;
  for (const Spot& spot : spots) {
    if (parts.empty())
      parts.push_back(MoveTo{pixels(spot)});
    else
      parts.push_back(LineTo{pixels(spot)});
  }
  add({std::move(parts), colour, Stroke{stroke * unit_, Cap::round}});
}

void Pen::icon(Icon which, Spot corner, double size, Colour colour) {
  const Rect place = pixels(Rect{corner.x, corner.y, size, size});
  add(coach::icon(which, {place.x, place.y}, size * unit_, colour));
}

void Pen::legs(Leg working, Spot corner, double height, Colour colour) {
  add(coach::legs(working, pixels(corner), height * unit_, colour));
}

void Pen::text(const std::string& words, Spot at, double size, Weight weight, Colour colour,
               Align align) {
  if (words.empty())
    return;
  const Spot pixel = pixels(at);
  scene_.add({TextRun{without_soft_hyphens(words),
                      type(size, weight),
                      colour,
                      align,
                      {std::round(pixel.x), std::round(pixel.y)}}},
             measure_);
}

void Pen::text_in_row(const std::string& words, Spot middle, double size, Weight weight,
                      Colour colour, Align align) {
  text(words, {middle.x, middle.y + 0.357 * size}, size, weight, colour, align);
}

double Pen::text_width(const std::string& words, double size, Weight weight) const {
  return measure_(without_soft_hyphens(words), type(size, weight)) / unit_;
}

std::vector<std::string> Pen::lines(const std::string& words, double size, Weight weight,
                                    double width) const {
  return wrap(words, width,
              [&](std::string_view part) { return measure_(part, type(size, weight)) / unit_; });
}

std::vector<std::string> Pen::even_lines(const std::string& words, double size, Weight weight,
                                         double width, double last) const {
  return wrap_evenly(words, width, last, [&](std::string_view part) {
    return measure_(part, type(size, weight)) / unit_;
  });
}

void Pen::inside(const Rect& part, const Scene& picture) {
  Group group;
  group.clip = pixels(part);
  for (const Scene::Shape& shape : picture.shapes())
    group.elements.push_back(shape.element);
  scene_.add({std::move(group)}, measure_);
}

std::string Pen::cut(const std::string& words, double size, Weight weight, double width) const {
  std::string shorter = without_soft_hyphens(words);
  if (text_width(shorter, size, weight) <= width)
    return shorter;
  const auto is_inner_byte = [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
  };
  while (!shorter.empty()) {
    while (is_inner_byte(shorter.back()))
      shorter.pop_back();
    shorter.pop_back();
    while (!shorter.empty() && shorter.back() == ' ')
      shorter.pop_back();
    if (text_width(shorter + "…", size, weight) <= width)
      break;
  }
  return shorter + "…";
}

} // namespace coach
