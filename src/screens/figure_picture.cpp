#include "screens/figure_picture.hpp"

#include "screens/figure_cache.hpp"

namespace coach {

void draw_figure(Pen& pen, const Look& look, const FigurePicture& picture, const Rect& place,
                 Colour accent, double most_per_metre) {
  if (look.figures == nullptr || picture.exercise == nullptr || place.empty())
    return;
  const Figure& figure = look.figures->figure(*picture.exercise, picture.side);
  const bool dark = look.theme.room == dark_theme().room;
  const FigureStyle style{look.palette, dark, look.theme.room, accent, picture.still};
  const Rect pixels = pen.pixels(place);
  const double scale = pen.pixels(most_per_metre);
  pen.group(figure.draw(picture.moment, pixels, scale, style));
  if (picture.ghost)
    pen.group(figure.ghost(pixels, scale, style));
}

bool is_wide(const Look& look, const FigurePicture& picture) {
  return look.figures == nullptr || picture.exercise == nullptr ||
         look.figures->figure(*picture.exercise, picture.side).wide();
}

FigurePicture at_full_effort(const Look& look, const Exercise& exercise, Side side) {
  FigurePicture picture{&exercise, side, {}, false, false};
  if (look.figures == nullptr)
    return picture;
  picture.moment = look.figures->figure(exercise, side).peak();
  return picture;
}

void draw_figures(Pen& pen, const Look& look, const FigurePlaces& places) {
  for (const FigurePlace& place : places) {
    if (place.exercise == nullptr)
      continue;
    FigurePicture picture = at_full_effort(look, *place.exercise, Side::right);
    picture.still = true;
    draw_figure(pen, look, picture, place.place, look.theme.move);
  }
}

} // namespace coach
