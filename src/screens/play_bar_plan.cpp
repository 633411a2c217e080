#include "screens/play_bar_plan.hpp"

#include "screens/play_bar.hpp"
#include "screens/play_buttons.hpp"

#include <algorithm>
#include <string>

namespace coach {

using enum PlayAction;

BarPlan::BarPlan(const Pen& pen, const PlayState& state, const Language& language)
    : pen_(pen), paused_(state.paused) {
  for (int i = 0; i <= static_cast<int>(BarKind::finished); ++i) {
    const auto kind = static_cast<BarKind>(i);
    const auto bar = bar_of(kind, language);
    primary_ = std::max(primary_, labelled_width(bar.front()));
    const bool of_pause = kind >= BarKind::paused;
    if (kind != BarKind::finished && of_pause == state.paused)
      bars_.push_back(bar);
  }
  shorten();
}

void BarPlan::shorten() {
  short_ = {settings};
  using Alike = std::set<PlayAction>;
  const auto shorten_if_need_be = [&](const std::vector<Alike>& order) {
    for (const Alike& next : order)
      if (!all_fit(next))
        short_.insert(next.begin(), next.end());
  };
  if (paused_) // it hurts and End are pressed by those who cannot look for long
    return shorten_if_need_be({{back, skip}, {undo_rep, redo_set}, {end}, {hurts}, {start_now}});
  shorten_if_need_be({{back, skip}, {end}, {hurts}});
  // The second Pause stands in more than one bar.
  if (std::ranges::any_of(bars_, [&](const auto& bar) {
        const auto found =
            std::ranges::find(bar.begin() + 1, bar.end(), pause, &ButtonLook::action);
        return found != bar.end() &&
               fitted(bar)[static_cast<std::size_t>(found - bar.begin())].label.empty();
      }))
    short_.insert(pause);
}

std::vector<ButtonLook> BarPlan::fitted(std::vector<ButtonLook> bar) const {
  for (ButtonLook& button : bar)
    if (short_.contains(button.action) && button.role != Role::primary_button)
      button.label = button.short_label;
  if (paused_)
    return bar;
  for (const PlayAction action : {pause, undo_rep})
    for (std::size_t i = 1; i < bar.size(); ++i)
      if (bar[i].action == action && !fits(bar, i))
        bar[i].label = bar[i].short_label;
  return bar;
}

double BarPlan::width(const ButtonLook& button) const {
  if (button.role == Role::primary_button)
    return primary_;
  return button.label.empty() ? icon_button : labelled_width(button);
}

double BarPlan::slot_width(std::size_t i) const {
  double widest = 0;
  for (const auto& bar : bars_)
    widest = std::max(widest, width(fitted(bar)[i]));
  return widest;
}

Rect BarPlan::slot(PlayAction action) const {
  constexpr double height = 96;
  std::size_t at = 0;
  for (const auto& bar : bars_)
    for (std::size_t i = 0; i < bar.size(); ++i)
      if (bar[i].action == action)
        at = i;
  const auto& bar = bars_.front();
  const std::size_t count = bar.size();
  const double y = pen_.height() - 120;
  if (pen_.portrait()) {
    const std::size_t first = at < row ? 0 : row, last = at < row ? row : count;
    const double more =
        (row_width() - widths(bar, first, last)) / static_cast<double>(last - first);
    const double before = at > first ? widths(bar, first, at) + button_gap : 0;
    return {bar_right + before + more * static_cast<double>(at - first),
            first == 0 ? y - height - button_gap : y, slot_width(at) + more, height};
  }
  if (at_far_end(action))
    return {pen_.width() - bar_right - widths(bar, at, count), y, slot_width(at), height};
  const double before = at > 0 ? widths(bar, 0, at) + button_gap : 0;
  return {bar_left + before, y, slot_width(at), height};
}

double BarPlan::spare_above() const { return row_width() - most(0, row); }

double BarPlan::spare_below() const { return row_width() - most(row, std::string::npos); }

double BarPlan::widths(const std::vector<ButtonLook>& bar, std::size_t first,
                       std::size_t last) const {
  double sum = 0;
  for (std::size_t i = first; i < last; ++i)
    sum += (paused_ ? slot_width(i) : width(bar[i])) + (i == first ? 0 : button_gap);
  return sum;
}

double BarPlan::most(std::size_t first, std::size_t last) const {
  double widest = 0;
  for (const auto& bar : bars_) {
    const auto shown = fitted(bar);
    widest = std::max(widest, widths(shown, first, std::min(last, shown.size())));
  }
  return widest;
}

double BarPlan::labelled_width(const ButtonLook& button) const {
  constexpr double narrower = 20; // on a portrait screen, for the sake of words
  return button_width(pen_, button) - (pen_.portrait() ? narrower : 0);
}

bool BarPlan::fits(const std::vector<ButtonLook>& bar, std::size_t i) const {
  if (!pen_.portrait())
    return widths(bar, 0, bar.size()) <= pen_.width() - bar_left - bar_right;
  const std::size_t first = i < row ? 0 : row,
                    last = i < row ? std::min(row, bar.size()) : bar.size();
  return widths(bar, first, last) <= row_width();
}

bool BarPlan::all_fit(const std::set<PlayAction>& actions) const {
  return std::ranges::all_of(bars_, [&](const auto& bar) {
    const auto shown = fitted(bar);
    for (std::size_t i = 0; i < shown.size(); ++i)
      if (actions.contains(shown[i].action) && !fits(shown, i))
        return false;
    return true;
  });
}

} // namespace coach
