#include "screens/play_room.hpp"

#include "screens/figure_cache.hpp"
#include "screens/play_ring.hpp"

#include <algorithm>

namespace coach {
namespace {

constexpr double label_size = 46, name_size = 92, name_pitch = 104;

void draw_head(Pen& pen, const PlayState& state, const RoomPlan& plan) {
  constexpr double under_pitch = 58;
  const Theme& theme = pen.theme();
  // Where it was paused stands in the place of a line, so that nothing moves.
  const bool above = state.paused_where.empty() || (state.in_bout && !plan.under.empty());
  double y = 112;
  const bool beside_flag = !plan.flag.empty() && plan.flag.y < y && plan.flag.x > plan.left;
  const double end = beside_flag ? plan.flag.x : plan.edge;
  pen.text_in_row(pen.cut(above ? state.eyebrow : state.paused_where, label_size, Weight::regular,
                          end - plan.left - 24),
                  {plan.left, 78}, label_size, Weight::regular, theme.ink2);
  for (const std::string& line : plan.name) {
    pen.text_in_row(line, {plan.left, y + name_pitch / 2}, name_size, Weight::bold, theme.ink);
    y += name_pitch;
  }
  y += 4 + 30;
  for (const std::string& line : plan.under) {
    pen.text_in_row(line, {plan.left, y}, label_size, Weight::regular, theme.ink2);
    y += under_pitch;
  }
}

void draw_side(Pen& pen, const PlayState& state, const RoomPlan& plan, const Look& look) {
  if (!plan.old_flag.empty()) {
    draw_flag(pen, state.side_before, plan.old_flag, {116, 66}, look, state.ghost);
    if (state.slide >= 1)
      draw_arrow(pen, plan.old_flag, plan.flag);
  }
  if (!plan.flag.empty())
    draw_flag(pen, state.side, plan.flag, plan.flag_size, look);
}

void draw_caption(Pen& pen, const PlayState& state, const RoomPlan& plan) {
  constexpr double icon_size = 40;
  const Theme& theme = pen.theme();
  const WordSize& size = plan.caption.size;
  const std::vector<std::string>& lines = plan.caption.lines;
  double y = plan.caption_y, x = plan.left;
  if (!lines.empty() && !(state.paused && state.sound)) { // then it is not what is said
    pen.icon(state.sound ? Icon::sound : Icon::mute, {x, y + (size.pitch - icon_size) / 2},
             icon_size, faded(theme.ink2, state.caption_shows));
    x += caption_indent;
  }
  for (const std::string& line : lines) {
    pen.text_in_row(line, {x, y + size.pitch / 2}, size.text, Weight::regular,
                    faded(theme.ink, state.caption_shows));
    y += size.pitch;
  }
}

} // namespace

Rect covered(const Look& look, const FigurePicture& picture, const Rect& place) {
  if (place.empty())
    return {place.x, place.y, 0, 0};
  if (look.figures == nullptr || picture.exercise == nullptr ||
      picture.shown == FigureShown::both_ends)
    return place;
  const Figure& figure = look.figures->figure(*picture.exercise, picture.side);
  const double scale =
      std::min({place.width / figure.width(), place.height / figure.height(), most_figure});
  const double width = figure.width() * scale, height = figure.height() * scale;
  return {place.centre().x - width / 2, place.bottom() - height, width, height};
}

void draw_session_track(Pen& pen, const PlayState& state, double now_height) {
  constexpr double gap = 8, least_now = 8;
  double total = 0;
  for (const SessionPart& part : state.session)
    total += static_cast<double>(part.length.count());
  if (total <= 0)
    return;
  const double room = pen.width() - gap * static_cast<double>(state.session.size() - 1);
  const Theme& theme = pen.theme();
  double x = 0;
  for (const SessionPart& part : state.session) {
    const double width = room * static_cast<double>(part.length.count()) / total;
    if (part.done >= 1 && !part.now) {
      pen.box({x, 0, width, 12}, theme.ink2);
    } else {
      pen.box({x, 0, width, 5}, theme.edge);
      if (part.now && width * part.done >= least_now)
        pen.box({x, 0, width * part.done, now_height}, theme.ink);
    }
    x += width + gap;
  }
}

void draw_room(Pen& pen, const PlayState& state, const Look& look) {
  const RoomPlan plan = plan_room(pen, state, look);
  draw_figure(pen, look, state.person, plan.figure, colour_of(look.theme, state.plate.accent));
  draw_head(pen, state, plan);
  draw_lines(pen, plan.lines, plan.line_size, {plan.left, plan.lines_y});
  draw_side(pen, state, plan, look);
  if (state.card.empty())
    draw_caption(pen, state, plan);
  else
    draw_card(pen, state, pen.portrait() ? 24 : plan.left - 44,
              plan.edge - (pen.portrait() ? 24 : 48), plan.bottom);
}

void draw_card(Pen& pen, const PlayState& state, double left, double right, double bottom) {
  constexpr double inset = 44, pitch = 64;
  const double width = right - left;
  std::vector<std::string> lines;
  for (const std::string& fact : state.card)
    for (std::string& line : pen.lines(fact, label_size, Weight::regular, width - 2 * inset))
      lines.push_back(std::move(line));
  const double height = pitch * static_cast<double>(lines.size()) + inset;
  double y = bottom - height;
  pen.box({left, y, width, height}, pen.theme().paper, 40);
  y += inset / 2;
  for (const std::string& line : lines) {
    pen.text_in_row(line, {left + inset, y + pitch / 2}, label_size, Weight::regular,
                    pen.theme().ink);
    y += pitch;
  }
}

} // namespace coach
