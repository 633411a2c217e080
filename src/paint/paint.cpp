#include "paint/paint.hpp"

#include <cairo.h>

#include <cmath>
#include <memory>
#include <numbers>

namespace coach {
namespace {

struct DestroyContext {
  void operator()(cairo_t* context) const { cairo_destroy(context); }
};
struct DestroySurface {
  void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};

void set_colour(cairo_t* to, Colour colour) {
  cairo_set_source_rgba(to, colour.red / 255.0, colour.green / 255.0, colour.blue / 255.0,
                        colour.alpha / 255.0);
}

struct AddPart {
  cairo_t* to;

  void operator()(const MoveTo& move) const { cairo_move_to(to, move.to.x, move.to.y); }
  void operator()(const LineTo& line) const { cairo_line_to(to, line.to.x, line.to.y); }
  void operator()(const CurveTo& curve) const {
    cairo_curve_to(to, curve.control1.x, curve.control1.y, curve.control2.x, curve.control2.y,
                   curve.to.x, curve.to.y);
  }
  void operator()(const Arc& arc) const {
    constexpr double degree = std::numbers::pi / 180;
    cairo_arc(to, arc.centre.x, arc.centre.y, arc.radius, (arc.from - 90) * degree,
              (arc.to - 90) * degree);
  }
  void operator()(const Close&) const { cairo_close_path(to); }
  void operator()(const Polygon& polygon) const {
    cairo_new_sub_path(to);
    for (const Spot corner : polygon.corners)
      cairo_line_to(to, corner.x, corner.y);
    cairo_close_path(to);
  }
};

void draw(cairo_t* to, const Path& path) {
  cairo_new_path(to);
  for (const PathPart& part : path.parts)
    std::visit(AddPart{to}, part);
  set_colour(to, path.colour);
  cairo_set_antialias(to,
                      path.edge == Edge::coarse ? CAIRO_ANTIALIAS_FAST : CAIRO_ANTIALIAS_DEFAULT);
  if (!path.stroke)
    return cairo_fill(to);
  const bool round = path.stroke->cap == Cap::round;
  cairo_set_line_width(to, path.stroke->width);
  cairo_set_line_cap(to, round ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_BUTT);
  cairo_set_line_join(to, round ? CAIRO_LINE_JOIN_ROUND : CAIRO_LINE_JOIN_MITER);
  cairo_stroke(to);
}

void draw(cairo_t* to, const TextRun& run, TextPainter& text) {
  const double width = text.width(run.text, run.type);
  const double back = run.align == Align::left ? 0 : run.align == Align::centre ? width / 2 : width;
  const TextMask& mask = text.mask(run.text, run.type);
  if (mask.width == 0 || mask.height == 0)
    return;
  // Cairo only reads through this pointer.
  auto* coverage = const_cast<unsigned char*>(mask.coverage.data());
  const std::unique_ptr<cairo_surface_t, DestroySurface> surface(
      cairo_image_surface_create_for_data(coverage, CAIRO_FORMAT_A8, mask.width, mask.height,
                                          mask.stride));
  set_colour(to, run.colour);
  cairo_mask_surface(to, surface.get(), std::round(run.at.x - back) - mask.left,
                     std::round(run.at.y) - mask.ascent);
}

void draw(cairo_t* to, const Element& element, TextPainter& text);

void draw(cairo_t* to, const Group& group, TextPainter& text) {
  cairo_save(to);
  if (group.clip) {
    cairo_rectangle(to, group.clip->x, group.clip->y, group.clip->width, group.clip->height);
    cairo_clip(to);
  }
  const bool together = group.alpha < 1;
  if (together)
    cairo_push_group(to);
  for (const Element& element : group.elements)
    draw(to, element, text);
  if (together) {
    cairo_pop_group_to_source(to);
    cairo_paint_with_alpha(to, group.alpha);
  }
  cairo_restore(to);
}

void draw(cairo_t* to, const Element& element, TextPainter& text) {
  if (const auto* path = std::get_if<Path>(&element.what))
    draw(to, *path);
  if (const auto* run = std::get_if<TextRun>(&element.what))
    draw(to, *run, text);
  if (const auto* group = std::get_if<Group>(&element.what))
    draw(to, *group, text);
}

} // namespace

void paint(Frame& frame, const Scene& scene, std::span<const Rect> where, TextPainter& text) {
  const std::unique_ptr<cairo_t, DestroyContext> context(cairo_create(frame.surface()));
  cairo_t* to = context.get();
  for (const Rect& wanted : where) {
    const Rect rect = whole_pixels(wanted);
    cairo_save(to);
    cairo_rectangle(to, rect.x, rect.y, rect.width, rect.height);
    cairo_clip(to);
    for (const Scene::Shape& shape : scene.shapes())
      if (overlap(shape.bounds, rect))
        draw(to, shape.element, text);
    cairo_restore(to);
  }
}

void paint(Frame& frame, const Scene& scene, TextPainter& text) {
  const Rect all{0, 0, static_cast<double>(frame.area().width),
                 static_cast<double>(frame.area().height)};
  paint(frame, scene, std::span(&all, 1), text);
}

} // namespace coach
