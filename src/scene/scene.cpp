#include "scene/scene.hpp"

#include <algorithm>
#include <utility>

namespace coach {
namespace {

/// To begin another rectangle costs as much as to paint so many pixels.
constexpr double beginning = 16'000;

double size(const Rect& rect) { return rect.empty() ? 0 : rect.width * rect.height; }

/// Adds a rectangle, joining it with those that would be drawn over again anyway.
void add_merged(std::vector<Rect>& rects, Rect rect) {
  if (rect.empty())
    return;
  for (std::size_t i = 0; i < rects.size();) {
    const Rect both = join(rects[i], rect);
    if (size(both) > size(rects[i]) + size(rect) + beginning) {
      ++i;
      continue;
    }
    rect = both;
    rects.erase(rects.begin() + static_cast<std::ptrdiff_t>(i));
    i = 0;
  }
  rects.push_back(rect);
}

} // namespace

void Scene::add(Element element, const Measure& measure) {
  auto* group = std::get_if<Group>(&element.what);
  if (group != nullptr && group->alpha >= 1 && !group->clip) {
    for (Element& item : group->elements)
      add(std::move(item), measure);
    return;
  }
  if (shapes_.empty())
    shapes_.reserve(128); // as many as most pictures have
  const Rect touched = whole_pixels(bounds(element, measure));
  shapes_.push_back({touched, std::move(element)});
}

std::vector<Rect> changed(const Scene& before, const Scene& after) {
  // Walks both from back to front; what has no equal partner further on in the other was changed.
  const auto& old_shapes = before.shapes();
  const auto& new_shapes = after.shapes();
  std::vector<Rect> rects;
  auto rest = new_shapes.begin();
  for (const Scene::Shape& shape : old_shapes) {
    const auto partner = std::find(rest, new_shapes.end(), shape);
    if (partner == new_shapes.end()) {
      add_merged(rects, shape.bounds);
      continue;
    }
    for (; rest != partner; ++rest)
      add_merged(rects, rest->bounds);
    rest = partner + 1;
  }
  for (; rest != new_shapes.end(); ++rest)
    add_merged(rects, rest->bounds);
  return rects;
}

} // namespace coach
