#include "screens/play_large.hpp"

#include "screens/play_bar.hpp"
#include "screens/play_flag.hpp"
#include "screens/play_large_panel.hpp"
#include "screens/play_panel.hpp"
#include "screens/play_ring.hpp"
#include "screens/play_room.hpp"

#include <algorithm>
#include <cmath>
#include <utility>
#include <variant>

namespace coach {
namespace {

constexpr double least_width = 1720, left = 72, state_size = 172, least_state_size = 46;
constexpr double top = 36, plate = 144, plate_gap = 36, label_size = 92;
constexpr std::size_t most_name_lines = 3;

/// Where things stand, in units.
struct Plan {
  Rect panel;
  double width = 0; ///< of the words on the left
  Rect flag;        ///< empty where there is none
  std::vector<std::string> name;
  double name_y = 0, name_size = label_size;
  double name_pitch() const { return 1.13 * name_size; }
  double name_bottom() const { return name_y + name_pitch() * static_cast<double>(name.size()); }
  double bottom = 0; ///< baseline of what stands above the bar
  Rect figure;
};

/// Rather smaller than in two lines, which leave little room for the figure.
void plan_name(const Pen& pen, const PlayState& state, Plan& plan) {
  for (const double size : {label_size, 86.0, 80.0, 76.0, 63.0}) {
    plan.name_size = size;
    plan.name = pen.even_lines(state.name, size, Weight::bold, plan.width);
    if (plan.name.size() == 1)
      return;
  }
  if (plan.name.size() > most_name_lines) {
    plan.name.resize(most_name_lines);
    plan.name.back() = pen.cut(plan.name.back() + "…", plan.name_size, Weight::bold, plan.width);
  }
}

/// Below flag and name or, where the picture is larger there, beside them.
Rect figure_place(const Pen& pen, const PlayState& state, const Plan& plan, const Look& look) {
  constexpr double margin = 36, gap = 24;
  double bottom = pen.height() - 140; // the lower, the smaller what stands below
  if (!state.counts.empty())
    bottom = pen.height() - 284;
  else if (!state.words.empty() && !words_in_panel(state))
    bottom = pen.height() - 236;
  const double first = top + plate + 28, right = plan.panel.x - gap;
  const double name_bottom = plan.name_bottom() + 20;
  double words = plan.name.empty() ? 0 : left;
  for (const std::string& line : plan.name)
    words = std::max(words, left + pen.text_width(line, plan.name_size, Weight::bold));
  Rect beside{margin, first, right - margin, bottom - first}, below = beside;
  below.y = name_bottom;
  below.height = std::max(0.0, bottom - name_bottom);
  if (state.side == Side::right && !plan.name.empty())
    return below;
  if (state.side == Side::right)
    beside.width = plan.flag.x - gap - margin;
  else
    beside.x = std::max({margin, words + gap, plan.flag.right() + gap});
  beside.width = std::max(0.0, std::min(beside.right(), right) - beside.x);
  const auto height_in = [&](const Rect& place) {
    return covered(look, state.person, place).height;
  };
  return height_in(beside) > height_in(below) ? beside : below;
}

/// The seconds before an exercise starts.
bool counts_in(const PlayState& state) {
  return std::holds_alternative<PillRing>(state.ring) && state.words.empty() && state.lines.empty();
}

Plan plan_of(const Pen& pen, const PlayState& state, const Look& look) {
  Plan plan;
  plan.panel = large_panel_place(pen);
  plan.width = plan.panel.x - left - 24;
  plan.bottom = pen.height() - 148;
  plan.name_y = top + plate + 44;
  if (state.side != Side::both) {
    plan.flag = flag_place(pen, state.side, top + plate + 52, plan.panel.x, large_flag, look);
    plan.name_y = plan.flag.bottom() + 16;
  }
  // While sides change the exercise stays the same: rather a larger figure.
  const bool changes = state.side_before != Side::both && state.side_before != state.side;
  if (!state.in_bout && !changes)
    plan_name(pen, state, plan);
  if (plan.name.size() > 1 && counts_in(state))
    plan.name.clear(); // it was seen before
  plan.figure = figure_place(pen, state, plan, look);
  return plan;
}

/// In one line if it can be large, else in two beside the sign.
void draw_state(Pen& pen, const PlayState& state, const Plan& plan) {
  constexpr double one_line = 78, pitch = 80, free = 12;
  draw_plate(pen, state.plate, {left, top}, plate);
  const double room = plan.width - plate - plate_gap - free, x = left + plate + plate_gap;
  double size = state_size;
  while (size > one_line && pen.text_width(state.word, size, Weight::bold) > room)
    size -= 2;
  std::vector<std::string> lines{state.word};
  if (pen.text_width(state.word, size, Weight::bold) > room)
    for (size = 76; size > least_state_size; size -= 2)
      if (lines = pen.even_lines(state.word, size, Weight::bold, room); lines.size() <= 2)
        break;
  draw_state_word(pen, std::move(lines), {x, top + plate / 2}, {size, pitch, 2}, room);
}

/// "Rep 7 / 15", with a shorter label or none where that is too long.
void draw_count(Pen& pen, const CountOf& count, const Plan& plan) {
  constexpr double gap = 28;
  const Theme& theme = pen.theme();
  const std::string number = std::to_string(count.n), of = "/ " + std::to_string(count.of);
  const double number_width = pen.text_width(number, state_size, Weight::bold);
  const double most = pen.text_width(std::to_string(count.of), state_size, Weight::bold) + gap +
                      pen.text_width(of, label_size, Weight::regular);
  Spot at{left, plan.bottom};
  for (const std::string& label : {count.label, count.short_label}) {
    const double width = pen.text_width(label, label_size, Weight::regular) + gap;
    if (width + most > plan.width)
      continue;
    pen.text(label, at, label_size, Weight::regular, theme.ink2);
    at.x += width;
    break;
  }
  pen.text(number, at, state_size, Weight::bold, theme.ink);
  at.x += number_width + gap;
  pen.text(of, at, label_size, Weight::regular, theme.ink2);
}

void draw_words(Pen& pen, const PlayState& state, const Plan& plan) {
  std::vector<std::string> lines;
  double size = 0;
  for (const double smaller : {92.0, 76.0, 60.0})
    if (size == 0 || lines.size() > 1) {
      size = smaller;
      lines = pen.lines(state.words, size, Weight::regular, plan.width);
    }
  if (lines.size() > 1)
    lines = {pen.cut(state.words, size, Weight::regular, plan.width)};
  for (const std::string& line : lines)
    pen.text(line, {left, plan.bottom}, size, Weight::regular, pen.theme().ink);
}

} // namespace

bool uses_large(const Pen& pen, const Look& look) {
  return look.large_play && !pen.portrait() && pen.width() >= least_width;
}

void draw_large(Pen& pen, const PlayState& state, const Look& look, Targets& targets) {
  const Plan plan = plan_of(pen, state, look);
  const Theme& theme = pen.theme();
  draw_figure(pen, look, state.person, plan.figure, colour_of(theme, state.plate.accent));
  draw_state(pen, state, plan);
  if (!plan.flag.empty())
    draw_flag(pen, state.side, plan.flag, large_flag, look);
  double y = plan.name_y;
  for (const std::string& line : plan.name) {
    pen.text_in_row(line, {left, y + plan.name_pitch() / 2}, plan.name_size, Weight::bold,
                    theme.ink);
    y += plan.name_pitch();
  }
  if (!state.sound)
    pen.icon(Icon::mute, {plan.panel.x - 24 - 96, plan.bottom - 96}, 96, theme.ink2);
  if (!state.card.empty())
    draw_card(pen, state, 24, plan.panel.x - 24, pen.height() - 152);
  else if (!state.words.empty() && !words_in_panel(state))
    draw_words(pen, state, plan);
  else if (!state.counts.empty())
    draw_count(pen, state.counts.front(), plan);
  draw_large_panel(pen, state, plan.panel);
  draw_icon_bar(pen, state, look, {left, pen.height() - 120, plan.width, 96}, targets);
}

} // namespace coach
