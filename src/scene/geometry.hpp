#pragma once

namespace coach {

/// A place on the screen in pixels; x to the right, y down.
struct Spot {
  double x = 0, y = 0;
  bool operator==(const Spot&) const = default;
};

/// The size of a screen or of a picture in whole pixels.
struct Area {
  int width = 0, height = 0;
  bool operator==(const Area&) const = default;
};

/// An upright rectangle in pixels; empty if a side is not positive.
struct Rect {
  double x = 0, y = 0, width = 0, height = 0;

  double right() const { return x + width; }
  double bottom() const { return y + height; }
  Spot centre() const { return {x + width / 2, y + height / 2}; }
  bool empty() const { return width <= 0 || height <= 0; }
  bool contains(Spot spot) const {
    return x <= spot.x && spot.x < right() && y <= spot.y && spot.y < bottom();
  }
  bool operator==(const Rect&) const = default;
};

/// True if the two share some area.
bool overlap(const Rect& a, const Rect& b);
/// The smallest rectangle that holds both; an empty one does not count.
Rect join(const Rect& a, const Rect& b);
/// What both share; empty if they do not overlap.
Rect meet(const Rect& a, const Rect& b);
/// `rect` with `by` pixels more on every side.
Rect grown(const Rect& rect, double by);
/// The smallest rectangle of whole pixels that holds `rect`.
Rect whole_pixels(const Rect& rect);

} // namespace coach
