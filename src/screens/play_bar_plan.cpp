#include "screens/play_bar_plan.hpp"

#include "screens/play_bar.hpp"
#include "screens/play_buttons.hpp"

#include <algorithm>
#include <string>

namespace coach {

BarPlan::BarPlan(const Pen& pen, const PlayState& state, const Language& language) : pen_(pen) {
  for (int i = 0; i <= static_cast<int>(BarKind::finished); ++i) {
    const auto kind = static_cast<BarKind>(i);
    const auto bar = bar_of(kind, language);
    primary_ = std::max(primary_, labelled_width(bar.front()));
    const bool of_pause = kind >= BarKind::paused;
    if (kind != BarKind::finished && of_pause == state.paused)
      bars_.push_back(bar);
  }
  using enum PlayAction;
  for (const std::set<PlayAction>& next : {std::set{back, skip}, std::set{end}, std::set{hurts}})
    if (!all_fit(next))
      short_.insert(next.begin(), next.end());
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
  for (const PlayAction action :
       {PlayAction::pause, PlayAction::undo_rep, PlayAction::redo_set, PlayAction::start_now})
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

double BarPlan::spare(const std::vector<ButtonLook>& bar, std::size_t first,
                      std::size_t last) const {
  return row_width() - widths(bar, first, last);
}

double BarPlan::spare_above() const { return row_width() - most(0, row); }

double BarPlan::spare_below() const { return row_width() - most(row, std::string::npos); }

double BarPlan::widths(const std::vector<ButtonLook>& bar, std::size_t first,
                       std::size_t last) const {
  double sum = 0;
  for (std::size_t i = first; i < last; ++i)
    sum += width(bar[i]) + (i == first ? 0 : button_gap);
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
  return spare(bar, first, last) >= 0;
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
