#pragma once

#include "scene/element.hpp"

#include <vector>

namespace coach {

/// A picture: elements from back to front, each with what drawing it may touch.
class Scene {
 public:
  struct Shape {
    Rect bounds; ///< whole pixels
    Element element;
    bool operator==(const Shape&) const = default;
  };

  /// Puts an element in front of all others; the items of a group that is drawn as they are, one
  /// by one, so that little is painted again when few of them change.
  void add(Element element, const Measure& measure);
  const std::vector<Shape>& shapes() const { return shapes_; }
  bool operator==(const Scene&) const = default;

 private:
  std::vector<Shape> shapes_;
};

/// The rectangles (whole pixels, not overlapping much) that must be drawn again where `after`
/// replaces `before`; none if the two are equal.
std::vector<Rect> changed(const Scene& before, const Scene& after);

} // namespace coach
