#include "screens/play_bar.hpp"

#include "screens/words.hpp"

#include <algorithm>
#include <numeric>

namespace coach {
namespace {

constexpr double height = 96, gap = 16, padding = 32, icon_size = 44, icon_only = 128;
constexpr double label_size = 46, left_margin = 72, right_margin = 24;
constexpr std::size_t first_row = 3;

ButtonLook primary(PlayAction action, Icon icon, const char* label) {
  return {action, icon, label, Role::primary_button, false};
}
ButtonLook plain(PlayAction action, Icon icon, const char* label) {
  return {action, icon, label, Role::button, false};
}
const ButtonLook& end_button() {
  static const ButtonLook look{PlayAction::end, Icon::end, shown::end_button, Role::button, true};
  return look;
}
ButtonLook pause_button(Role role) {
  return {PlayAction::pause, Icon::pause, shown::pause_button, role, false};
}
ButtonLook back_button() { return plain(PlayAction::back, Icon::back, shown::back_button); }
ButtonLook skip_button() { return plain(PlayAction::skip, Icon::skip, shown::skip_button); }
ButtonLook undo_button() { return plain(PlayAction::undo_rep, Icon::undo, shown::undo_button); }

Weight weight_of(const ButtonLook& button) {
  return button.role == Role::primary_button ? Weight::bold : Weight::regular;
}

double sum(const std::vector<double>& widths) {
  return std::accumulate(widths.begin(), widths.end(), 0.0) +
         gap * static_cast<double>(widths.size() - 1);
}

void draw_landscape(Pen& pen, const PlayState& state, Targets& targets) {
  const double room = pen.width() - left_margin - right_margin;
  std::vector<double> widths;
  for (const ButtonLook& button : state.buttons)
    widths.push_back(button_width(pen, button));
  std::vector<ButtonWords> words(widths.size(), ButtonWords::shown);
  // Where the bar is too long, Back and Skip lose their words first, then the others but two.
  const auto shorten = [&](bool (*which)(PlayAction)) {
    for (std::size_t i = 0; i < widths.size(); ++i) {
      if (sum(widths) <= room || !which(state.buttons[i].action))
        continue;
      widths[i] = icon_only;
      words[i] = ButtonWords::hidden;
    }
  };
  shorten(
      [](PlayAction action) { return action == PlayAction::back || action == PlayAction::skip; });
  shorten([](PlayAction action) {
    return action == PlayAction::undo_rep || action == PlayAction::redo_set ||
           action == PlayAction::pause;
  });
  const double y = pen.height() - 120;
  double x = left_margin, far_end = pen.width() - right_margin;
  for (std::size_t i = 0; i < widths.size(); ++i) {
    const ButtonLook& button = state.buttons[i];
    if (button.at_end)
      far_end -= widths[i];
    const double at = button.at_end ? far_end : x;
    draw_button(pen, state, button, {at, y, widths[i], height}, words[i], targets);
    if (button.at_end)
      far_end -= gap;
    else
      x += widths[i] + gap;
  }
}

/// One row across the screen; the buttons share what their words leave over.
void draw_row(Pen& pen, const PlayState& state, std::size_t first, std::size_t last, double y,
              Targets& targets) {
  std::vector<double> widths;
  for (std::size_t i = first; i < last; ++i)
    widths.push_back(button_width(pen, state.buttons[i]));
  const double room = pen.width() - 2 * right_margin;
  const double more = (room - sum(widths)) / static_cast<double>(widths.size());
  double x = right_margin;
  for (std::size_t i = first; i < last; ++i) {
    const double width = widths[i - first] + more;
    draw_button(pen, state, state.buttons[i], {x, y, width, height}, ButtonWords::shown, targets);
    x += width + gap;
  }
}

} // namespace

std::vector<ButtonLook> buttons_for(const View& view, const Timeline& timeline) {
  if (view.state == SessionState::finished)
    return {primary(PlayAction::close, Icon::check, shown::close_button)};
  const Step& step = timeline.steps[view.step];
  if (view.state == SessionState::paused) {
    std::vector<ButtonLook> all{primary(PlayAction::resume, Icon::play, shown::continue_button),
                                plain(PlayAction::redo_set, Icon::redo, shown::redo_button)};
    if (step.place.rep > 0)
      all.push_back(undo_button());
    all.insert(all.end(), {back_button(), skip_button(), end_button()});
    return all;
  }
  if (view.state == SessionState::counting_in)
    return {pause_button(Role::primary_button), back_button(), skip_button(), end_button()};
  if (step.open() && step.open_kind != OpenKind::ready) {
    std::vector<ButtonLook> all{primary(PlayAction::done, Icon::check, shown::done_button)};
    if (step.open_kind == OpenKind::as_many || step.place.rep > 0)
      all.push_back(undo_button());
    all.insert(all.end(), {pause_button(Role::button), back_button(), skip_button(), end_button()});
    return all;
  }
  if (step.open() || step.kind == StepKind::rest || step.kind == StepKind::setup)
    return {primary(PlayAction::ready, Icon::play, shown::ready_button), pause_button(Role::button),
            back_button(), end_button()};
  return {pause_button(Role::primary_button), back_button(), skip_button(), end_button()};
}

double button_width(const Pen& pen, const ButtonLook& button) {
  const double words = pen.text_width(button.label, label_size, weight_of(button));
  return 2 * padding + words + (button.icon == Icon::none ? 0 : icon_size + gap);
}

void draw_button(Pen& pen, const PlayState& state, const ButtonLook& button, const Rect& place,
                 ButtonWords words, Targets& targets) {
  const Theme& theme = pen.theme();
  const bool first = button.role == Role::primary_button, held = state.held == button.action;
  if (state.focus == button.action)
    pen.outline(grown(place, 12), theme.ink, 6, 40);
  pen.box(place, first ? (held ? theme.ink2 : theme.ink) : (held ? theme.press : theme.tint), 28);
  const Colour colour = first ? theme.paper : theme.ink;
  const double label = words == ButtonWords::hidden
                           ? 0
                           : gap + pen.text_width(button.label, label_size, weight_of(button));
  const bool has_icon = button.icon != Icon::none;
  double x = place.centre().x - ((has_icon ? icon_size : -gap) + label) / 2;
  if (has_icon) {
    pen.icon(button.icon, {x, place.centre().y - icon_size / 2}, icon_size, colour);
    x += icon_size + gap;
  }
  if (words == ButtonWords::shown)
    pen.text_in_row(button.label, {x, place.centre().y}, label_size, weight_of(button), colour);
  targets.push_back(
      {pen.pixels(place), action_id(button.action), button.role, button.label, pen.pixels(28)});
}

void draw_bar(Pen& pen, const PlayState& state, Targets& targets) {
  if (state.buttons.empty())
    return;
  if (!pen.portrait())
    return draw_landscape(pen, state, targets);
  const std::size_t count = state.buttons.size(), first = std::min(count, first_row);
  draw_row(pen, state, 0, first, pen.height() - 232, targets);
  if (count > first)
    draw_row(pen, state, first, count, pen.height() - 120, targets);
}

} // namespace coach
