#pragma once

#include "scene/scene.hpp"
#include "screens/icons.hpp"

#include <string>
#include <vector>

namespace coach {

/// One unit of the screens in pixels: 1080 of them are the short side of a usual screen.
double unit_of(Area area);

/// Draws into a scene in the screen's own unit: 1080 units are the short side of a usual screen,
/// so that sizes are the same part of every screen. Edges and baselines fall on whole pixels.
class Pen {
 public:
  Pen(Scene& scene, Area area, const Theme& theme, const Measure& measure);

  const Theme& theme() const { return theme_; }
  /// The screen's size in units; one of them is more than 1080 on unusual screens.
  double width() const { return width_; }
  double height() const { return height_; }
  bool portrait() const { return height_ > width_; }

  void box(const Rect& rect, Colour colour, double corner = 0);
  /// Corners: how round on the left and on the right side.
  void flag(const Rect& rect, Colour colour, double left_corner, double right_corner);
  void outline(const Rect& rect, Colour colour, double stroke, double corner);
  void outline_flag(const Rect& rect, Colour colour, double stroke, double left_corner,
                    double right_corner);
  /// The part of `part` that lies inside the rounded rectangle `frame`.
  void clipped_box(const Rect& frame, const Rect& part, Colour colour, double corner);
  /// The part of another picture of the same area that lies inside `part`.
  void inside(const Rect& part, const Scene& picture);
  /// The ring around what has the focus; `rect` and `corner` are in pixels.
  void focus_ring(const Rect& rect, double corner);
  /// Elements in pixels that were drawn elsewhere.
  void group(Group group);
  void disc(Spot centre, double radius, Colour colour);
  void circle(Spot centre, double radius, Colour colour, double stroke);
  /// A part of a circle, in degrees clockwise from 12 o'clock.
  void arc(Spot centre, double radius, double from, double to, Colour colour, Stroke stroke);
  /// The outline of a thick arc.
  void hollow_arc(const Arc& arc, double thickness, Colour colour, double stroke);
  void line(const std::vector<Spot>& spots, Colour colour, double stroke);
  void icon(Icon which, Spot corner, double size, Colour colour);
  void legs(Leg working, Spot corner, double height, Colour colour);
  /// One line; `at` is on the baseline.
  void text(const std::string& words, Spot at, double size, Weight weight, Colour colour,
            Align align = Align::left);
  /// One line whose capitals are centred on `middle`, as in a box of that height.
  void text_in_row(const std::string& words, Spot middle, double size, Weight weight, Colour colour,
                   Align align = Align::left);

  double text_width(const std::string& words, double size, Weight weight) const;
  /// Lines no wider than `width`: see wrap().
  std::vector<std::string> lines(const std::string& words, double size, Weight weight,
                                 double width) const;
  /// The same number of lines, no word alone on the last one: see wrap_evenly().
  std::vector<std::string> even_lines(const std::string& words, double size, Weight weight,
                                      double width, double last = 1) const;
  /// The words, cut with an ellipsis where they are wider than `width`.
  std::string cut(const std::string& words, double size, Weight weight, double width) const;
  /// The rectangle in pixels.
  Rect pixels(const Rect& rect) const;
  /// A length in pixels.
  double pixels(double length) const { return length * unit_; }

 private:
  void add(Path path);
  void add(std::vector<Path> paths);
  Type type(double size, Weight weight) const;
  Spot pixels(Spot spot) const { return {spot.x * unit_, spot.y * unit_}; }

  Scene& scene_;
  const Theme& theme_;
  const Measure& measure_;
  double unit_, width_, height_;
};

} // namespace coach
