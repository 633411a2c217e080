#include "screens/figure_picture.hpp"

#include "screens/figure_cache.hpp"

#include <algorithm>
#include <array>

namespace coach {

namespace {

constexpr double label_size = 34, label_height = 56, between_ends = 24;

/// Two places for pictures of this shape, beside or below each other, whichever shows them larger.
std::array<Rect, 2> two_places(const Figure& figure, const Rect& place) {
  const auto scale = [&](const Rect& rect) {
    return std::min(rect.width / figure.width(), (rect.height - label_height) / figure.height());
  };
  const double width = (place.width - between_ends) / 2, height = (place.height - between_ends) / 2;
  const std::array<Rect, 2> beside{{{place.x, place.y, width, place.height},
                                    {place.right() - width, place.y, width, place.height}}};
  const std::array<Rect, 2> below{{{place.x, place.y, place.width, height},
                                   {place.x, place.bottom() - height, place.width, height}}};
  return scale(beside[0]) >= scale(below[0]) ? beside : below;
}

/// Start and end with their names; the one that is held, or moved to, stands out.
void draw_both_ends(Pen& pen, const Look& look, const FigurePicture& picture, const Rect& place,
                    Colour accent, double most_per_metre) {
  const Figure& figure = look.figures->figure(*picture.exercise, picture.side);
  const auto places = two_places(figure, place);
  const FigureMoment& moment = picture.moment;
  const bool at_end = moment.movement >= 0 && !figure.ends_in_start(moment.movement);
  const std::array<std::string, 2> names{look.language.say("play.figure.start", "Start"),
                                         look.language.say("play.figure.end", "End")};
  for (const std::size_t end : {std::size_t{0}, std::size_t{1}}) {
    Rect cell = places[end];
    cell.height = std::max(0.0, cell.height - label_height);
    FigurePicture one{picture.exercise, picture.side, {}, false, picture.still};
    if (end == 1)
      one.moment = figure.peak();
    draw_figure(pen, look, one, cell, accent, most_per_metre);
    const bool now = at_end == (end == 1);
    const double middle = cell.centre().x;
    pen.text_in_row(names[end], {middle, cell.bottom() + label_height / 2 - 4}, label_size,
                    now ? Weight::bold : Weight::regular, now ? pen.theme().ink : pen.theme().ink2,
                    Align::centre);
    const double wide = pen.text_width(names[end], label_size, Weight::bold);
    if (now)
      pen.box({middle - wide / 2, cell.bottom() + label_height - 8, wide, 6}, accent);
  }
}

} // namespace

void draw_figure(Pen& pen, const Look& look, const FigurePicture& picture, const Rect& place,
                 Colour accent, double most_per_metre) {
  if (look.figures == nullptr || picture.exercise == nullptr || place.empty())
    return;
  const Figure& figure = look.figures->figure(*picture.exercise, picture.side);
  if (picture.shown == FigureShown::both_ends && figure.target() >= 0)
    return draw_both_ends(pen, look, picture, place, accent, most_per_metre);
  const bool dark = look.theme.room == dark_theme().room;
  const FigureStyle style{look.palette, dark, look.theme.room, accent, picture.still};
  const Rect pixels = pen.pixels(place);
  const double scale = pen.pixels(most_per_metre);
  pen.group(
      look.figures->draw(*picture.exercise, picture.side, picture.moment, pixels, scale, style));
  if (picture.ghost)
    pen.group(figure.ghost(pixels, scale, style));
}

bool is_wide(const Look& look, const FigurePicture& picture) {
  return look.figures == nullptr || picture.exercise == nullptr ||
         look.figures->figure(*picture.exercise, picture.side).wide();
}

FigurePicture at_full_effort(const Look& look, const Exercise& exercise, Side side) {
  FigurePicture picture;
  picture.exercise = &exercise;
  picture.side = side;
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
