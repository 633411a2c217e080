#include "screens/home_layout.hpp"

#include "screens/pager.hpp"

#include <algorithm>

namespace coach {
namespace {

constexpr double inset = 44, top_inset = 36, bottom_inset = 24;
constexpr double tile = 140, tile_gap = 24, chevron = 44, chevron_gap = 8;
constexpr double row_width(double card) { return card - tile - tile_gap - chevron - chevron_gap; }

/// The largest size in which every name stands in one line, else a smaller one for all.
double size_of_names(const Pen& pen, const std::vector<HomeRow>& rows, double width) {
  double size = 46;
  for (const HomeRow& row : rows)
    size = std::min(size, fitted_name(pen, row.name, 46, {40, 34}, width).size);
  return size;
}

HomePanel::Row lay_row(const Pen& pen, const Look& look, const HomeRow& row, const Rect& card,
                       double size) {
  const double width = row_width(card.width);
  HomePanel::Row laid;
  laid.program = row.program;
  laid.card = card;
  laid.thumbnail = {card.x, card.centre().y - tile / 2, tile, tile};
  laid.name = fitted(pen, row.name, {size, 34}, Weight::bold, width, 2);
  const double note = near_size(look, 34);
  const int lines = laid.name.lines.size() > 1 ? 1 : 2;
  laid.note = fitted(pen, row.note, {note, 34}, Weight::regular, width, lines);
  return laid;
}

void draw_row(Pen& pen, Controls& controls, const HomePanel::Row& row) {
  const Theme& theme = pen.theme();
  std::string label;
  for (const Paragraph* part : {&row.name, &row.note})
    for (const std::string& line : part->lines)
      label += (label.empty() ? "" : " ") + line;
  controls.card(row.card, label, action_id(HomeAction::open, row.program), theme.paper, 28);
  pen.box(row.thumbnail, theme.room, 28);
  const double x = row.thumbnail.right() + tile_gap, middle = row.card.centre().y;
  const double y =
      draw(pen, row.name, {x, middle - (row.name.height() + row.note.height()) / 2}, theme.ink);
  draw(pen, row.note, {x, y}, theme.ink2);
  pen.icon(Icon::right, {row.card.right() - chevron, middle - chevron / 2}, chevron, theme.ink2);
}

} // namespace

HomePanel lay_home_panel(const Pen& pen, const Look& look, const Rect& place, const HomeRows& rows,
                         int turns) {
  // A name in one line and a note in two, or the other way round.
  const double note_pitch = paragraph(pen, "-", near_size(look, 34), Weight::regular, 99).pitch;
  const double row_height = std::max(tile, 54 + 2 * note_pitch);
  const double gap = pen.portrait() ? 12 : 22, pitch = row_height + gap;
  const double x = place.x + inset, width = place.width - 2 * inset;
  HomePanel panel;
  double y = place.y + top_inset;
  panel.head_y = y;
  if (rows.count > 0)
    y += 56 + 22;
  const double room = place.bottom() - bottom_inset + gap - y;
  int each = std::max(1, static_cast<int>(room / pitch));
  if (each < rows.count)
    each = std::max(1, static_cast<int>((room - pager_height) / pitch));
  panel.pages = std::max(1, (rows.count + each - 1) / each);
  panel.page = page_after(turns, panel.pages);
  const int first = panel.page * each, end = std::min(rows.count, first + each);
  std::vector<HomeRow> shown;
  for (int i = first; i < end; ++i)
    shown.push_back(rows.row(i));
  const double size = size_of_names(pen, shown, row_width(width));
  for (const HomeRow& row : shown) {
    panel.rows.push_back(lay_row(pen, look, row, {x, y, width, row_height}, size));
    y += pitch;
  }
  if (panel.pages > 1)
    panel.paper = place;
  else if (rows.count > 0)
    panel.paper = {place.x, place.y, place.width, y + top_inset - gap - place.y};
  return panel;
}

void draw_home_panel(Pen& pen, Controls& controls, const Look& look, const HomePanel& panel) {
  if (panel.paper.empty())
    return;
  const Theme& theme = pen.theme();
  pen.box(panel.paper, theme.paper, 40);
  const double x = panel.paper.x + inset, width = panel.paper.width - 2 * inset;
  const Paragraph head = fitted(pen, look.language.say("home.others", "Other programs"), {46, 40},
                                Weight::bold, width, 1);
  draw(pen, head, {x, panel.head_y + 28 - head.pitch / 2}, theme.ink);
  for (const HomePanel::Row& row : panel.rows)
    draw_row(pen, controls, row);
  if (panel.pages > 1)
    draw_pager(pen, controls, look, {x + width, panel.paper.bottom() - bottom_inset - 42},
               panel.page, panel.pages, action_id(HomeAction::page_back),
               action_id(HomeAction::page_on));
}

} // namespace coach
