#include "screens/settings_people.hpp"

#include "screens/figure_cache.hpp"

namespace coach {
namespace {

constexpr double tile = 96, gap = 20, corner = 24;
constexpr double per_metre = 220, above_head = 12, before_face = 6;

/// Head and shoulders of somebody who stands there, inside the tile.
void draw_face(Pen& pen, const Look& look, FigurePalette palette, const Rect& place) {
  const Figure& figure = look.figures->figure(Exercise{}, Side::right);
  const double width = figure.width() * per_metre, height = figure.height() * per_metre;
  const Rect body{place.centre().x + before_face - width / 2, place.y + above_head, width, height};
  const bool dark = look.theme.room == dark_theme().room;
  Scene picture;
  Pen inner(picture, look.area, look.theme, look.measure);
  inner.group(figure.draw({}, pen.pixels(body), pen.pixels(per_metre),
                          {palette, dark, look.theme.room, look.theme.move, true}));
  pen.inside(place, picture);
}

} // namespace

double width_of_people(const SettingPerson& row) {
  return static_cast<double>(row.names.size()) * (tile + gap) - gap;
}

void draw_people(Pen& pen, Targets& targets, const Look& look, const SettingPerson& row,
                 Spot right_middle) {
  const Theme& theme = pen.theme();
  double x = right_middle.x - width_of_people(row);
  for (int i = 0; i < std::ssize(row.names); ++i, x += tile + gap) {
    const Rect place{x, right_middle.y - tile / 2, tile, tile};
    const ActionId action{static_cast<int>(row.first) + i};
    pen.box(place, look.held == action ? theme.press : theme.room, corner);
    if (look.figures != nullptr)
      draw_face(pen, look, static_cast<FigurePalette>(i), place);
    else
      pen.text_in_row(std::to_string(i + 1), place.centre(), 46, Weight::bold, theme.ink,
                      Align::centre);
    if (i == row.chosen) {
      constexpr double sign = 36;
      const Rect badge{place.right() - sign - 4, place.bottom() - sign - 4, sign, sign};
      pen.outline(place, theme.ink, 6, corner);
      pen.disc(badge.centre(), sign / 2, theme.ink);
      pen.icon(Icon::check, {badge.x + 6, badge.y + 6}, sign - 12, theme.paper);
    }
    targets.push_back({pen.pixels(place), action, Role::option,
                       row.names[static_cast<std::size_t>(i)], pen.pixels(corner)});
  }
}

} // namespace coach
