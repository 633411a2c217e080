#include "screens/play_bar.hpp"

#include "screens/play_buttons.hpp"

#include <algorithm>
#include <set>

namespace coach {
namespace {

constexpr double height = 96, gap = 16, padding = 32, icon_size = 44, icon_only = 128;
constexpr double label_size = 46, left_margin = 72, right_margin = 24, corner = 28;
constexpr double least_icon_only = 84;

Weight weight_of(const ButtonLook& button) {
  return button.role == Role::primary_button ? Weight::bold : Weight::regular;
}

/// How a button is painted.
struct Paint {
  Colour ground, colour;
};

Paint usual_paint(const ButtonLook& button, const Look& look) {
  const Theme& theme = look.theme;
  const bool held = look.held == action_id(button.action);
  if (button.role == Role::primary_button)
    return {held ? theme.ink2 : theme.ink, theme.paper};
  return {held && button.role != Role::long_press ? theme.press : theme.tint, theme.ink};
}

void paint_button(Pen& pen, const ButtonLook& button, const Rect& place, const Paint& paint) {
  pen.box(place, paint.ground, corner);
  const bool has_icon = button.icon != Icon::none, has_words = !button.label.empty();
  const double words = pen.text_width(button.label, label_size, weight_of(button));
  double width = words;
  if (has_icon)
    width += icon_size + (has_words ? gap : 0);
  double x = place.centre().x - width / 2;
  if (has_icon) {
    pen.icon(button.icon, {x, place.centre().y - icon_size / 2}, icon_size, paint.colour);
    x += icon_size + gap;
  }
  pen.text_in_row(button.label, {x, place.centre().y}, label_size, weight_of(button), paint.colour);
}

/// A button that is filled with ink as far as it was pressed.
void paint_long_press(Pen& pen, const ButtonLook& button, const Rect& place, const Look& look) {
  paint_button(pen, button, place, {look.theme.tint, look.theme.ink});
  if (look.held != action_id(button.action) || look.held_part <= 0)
    return;
  Scene filled;
  Pen inner(filled, look.area, look.theme, look.measure);
  paint_button(inner, button, place, {look.theme.ink, look.theme.paper});
  pen.inside({place.x, place.y, place.width * look.held_part, place.height}, filled);
}

/// How wide buttons are and which of them show their words: alike in all bars that follow each
/// other by themselves, that is while the session runs, and in those of a pause.
class BarPlan {
 public:
  BarPlan(const Pen& pen, const PlayState& state, const Language& language) : pen_(pen) {
    for (int i = 0; i <= static_cast<int>(BarKind::finished); ++i) {
      const auto kind = static_cast<BarKind>(i);
      const auto bar = bar_of(kind, language);
      primary_ = std::max(primary_, button_width(pen, bar.front()));
      const bool of_pause = kind >= BarKind::paused;
      if (kind != BarKind::finished && of_pause == state.paused)
        bars_.push_back(bar);
    }
    using enum PlayAction;
    for (const std::vector<PlayAction>& next :
         {std::vector{back, skip}, std::vector{end}, std::vector{hurts}})
      if (!all_fit())
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

  /// The bar with as many words as it has room for.
  std::vector<ButtonLook> fitted(std::vector<ButtonLook> bar) const {
    for (ButtonLook& button : bar)
      if (short_.contains(button.action) && button.role != Role::primary_button)
        button.label = button.short_label;
    for (const PlayAction action :
         {PlayAction::much_longer, PlayAction::pause, PlayAction::undo_rep, PlayAction::redo_set,
          PlayAction::start_now})
      for (std::size_t i = 1; i < bar.size(); ++i)
        if (bar[i].action == action && !fits(bar))
          bar[i].label = bar[i].short_label;
    return bar;
  }
  double width(const ButtonLook& button) const {
    if (button.role == Role::primary_button)
      return primary_;
    return button.label.empty() ? icon_only : button_width(pen_, button);
  }
  /// Room in a portrait screen's first row, and in the second one, that no bar needs.
  double spare_above() const { return row_width() - most(0, row); }
  double spare_below() const { return row_width() - most(row, std::string::npos); }

  static constexpr std::size_t row = 3; ///< buttons in a portrait screen's first row

 private:
  double row_width() const { return pen_.width() - 2 * right_margin; }
  /// Of the buttons [first, last), with the gaps between them.
  double widths(const std::vector<ButtonLook>& bar, std::size_t first, std::size_t last) const {
    double sum = 0;
    for (std::size_t i = first; i < last; ++i)
      sum += width(bar[i]) + (i == first ? 0 : gap);
    return sum;
  }
  /// The widest such part of all bars.
  double most(std::size_t first, std::size_t last) const {
    double widest = 0;
    for (const auto& bar : bars_) {
      const auto shown = fitted(bar);
      widest = std::max(widest, widths(shown, first, std::min(last, shown.size())));
    }
    return widest;
  }
  bool fits(const std::vector<ButtonLook>& bar) const {
    if (pen_.portrait())
      return widths(bar, 0, row) <= row_width() && widths(bar, row, bar.size()) <= row_width();
    return widths(bar, 0, bar.size()) <= pen_.width() - left_margin - right_margin;
  }
  bool all_fit() const {
    return std::ranges::all_of(bars_, [&](const auto& bar) { return fits(fitted(bar)); });
  }

  const Pen& pen_;
  std::vector<std::vector<ButtonLook>> bars_;
  std::set<PlayAction> short_{PlayAction::settings}; ///< of those that stay
  double primary_ = 0;
};

/// Draws buttons and notes their targets. A button that says how it is pressed grows to the left,
/// where the others make room; what can be pressed stays where it is.
class Bar {
 public:
  Bar(Pen& pen, const PlayState& state, const Look& look, Targets& targets)
      : pen_(pen), state_(state), look_(look), targets_(targets) {}

  /// `label` is what the button is called where it shows only its icon.
  void add(const ButtonLook& button, const Rect& place, const std::string& label) {
    targets_.push_back(
        {pen_.pixels(place), action_id(button.action), button.role, label, pen_.pixels(corner)});
    if (!says_how(button))
      return placed_.push_back({button, place});
    talking_ = {button, place};
    talking_->button.label = look_.language.say("play.keep_pressing", "Keep pressing");
    const double width = std::max(place.width, button_width(pen_, talking_->button));
    talking_->place.x = std::max(right_margin, place.right() - width);
    talking_->place.width = width;
  }
  void finish() {
    for (const Placed& one : placed_)
      if (!talking_ || !overlap(one.place, talking_->place))
        paint_button(pen_, one.button, one.place, usual_paint(one.button, look_));
    if (talking_)
      paint_long_press(pen_, talking_->button, talking_->place, look_);
  }

 private:
  bool says_how(const ButtonLook& button) const {
    return button.role == Role::long_press &&
           (state_.keep_pressing || look_.held == action_id(button.action));
  }

  struct Placed {
    ButtonLook button;
    Rect place;
  };
  Pen& pen_;
  const PlayState& state_;
  const Look& look_;
  Targets& targets_;
  std::vector<Placed> placed_;
  std::optional<Placed> talking_;
};

/// A bar and what its buttons are called.
struct Shown {
  std::vector<ButtonLook> buttons;
  std::vector<std::string> labels;

  Shown(const PlayState& state, const BarPlan& plan) : buttons(plan.fitted(state.buttons)) {
    for (const ButtonLook& button : state.buttons)
      labels.push_back(button.label);
  }
};

/// From the right edge leftwards.
void add_far_end(const Pen& pen, const Shown& shown, const BarPlan& plan, double more, Bar& bar) {
  double right = pen.width() - right_margin;
  for (std::size_t i = shown.buttons.size(); i-- > 0;) {
    const ButtonLook& button = shown.buttons[i];
    if (!at_far_end(button.action))
      continue;
    const double width = plan.width(button) + more;
    bar.add(button, {right - width, pen.height() - 120, width, height}, shown.labels[i]);
    right -= width + gap;
  }
}

void add_landscape(const Pen& pen, const Shown& shown, const BarPlan& plan, Bar& bar) {
  double x = left_margin;
  for (std::size_t i = 0; i < shown.buttons.size(); ++i) {
    const ButtonLook& button = shown.buttons[i];
    if (at_far_end(button.action))
      continue;
    bar.add(button, {x, pen.height() - 120, plan.width(button), height}, shown.labels[i]);
    x += plan.width(button) + gap;
  }
  add_far_end(pen, shown, plan, 0, bar);
}

/// Three buttons across the screen, the others below: the far end as wide as is left over.
void add_portrait(const Pen& pen, const Shown& shown, const BarPlan& plan, Bar& bar) {
  constexpr double most_more = 120;
  const double more = plan.spare_above() / BarPlan::row;
  double x = right_margin;
  for (std::size_t i = 0; i < shown.buttons.size(); ++i) {
    const ButtonLook& button = shown.buttons[i];
    const bool above = i < BarPlan::row;
    if (i == BarPlan::row)
      x = right_margin;
    if (at_far_end(button.action))
      continue;
    double width = plan.width(button) + (above ? more : 0);
    if (i + 1 == BarPlan::row)
      width = pen.width() - right_margin - x; // to the end of the row
    bar.add(button, {x, pen.height() - (above ? 232 : 120), width, height}, shown.labels[i]);
    x += width + gap;
  }
  add_far_end(pen, shown, plan, std::min(plan.spare_below() / 2, most_more), bar);
}

} // namespace

double button_width(const Pen& pen, const ButtonLook& button) {
  const double words = pen.text_width(button.label, label_size, weight_of(button));
  return 2 * padding + words + (button.icon == Icon::none ? 0 : icon_size + gap);
}

void draw_button(Pen& pen, const ButtonLook& button, const Rect& place, const Look& look,
                 Targets& targets) {
  paint_button(pen, button, place, usual_paint(button, look));
  targets.push_back(
      {pen.pixels(place), action_id(button.action), button.role, button.label, pen.pixels(corner)});
}

void draw_bar(Pen& pen, const PlayState& state, const Look& look, Targets& targets) {
  const BarPlan plan(pen, state, look.language);
  const Shown shown(state, plan);
  Bar bar(pen, state, look, targets);
  if (pen.portrait())
    add_portrait(pen, shown, plan, bar);
  else
    add_landscape(pen, shown, plan, bar);
  bar.finish();
}

void draw_icon_bar(Pen& pen, const PlayState& state, const Look& look, const Rect& place,
                   Targets& targets) {
  constexpr double words_padding = 14;
  Bar bar(pen, state, look, targets);
  double words = 0, icons = 0; // room that words need, buttons without words
  for (const ButtonLook& button : state.buttons)
    if (button.short_label.empty())
      ++icons;
    else
      words += pen.text_width(button.short_label, label_size, Weight::regular) + 2 * words_padding;
  const double gaps = gap * static_cast<double>(state.buttons.size() - 1);
  const double width = std::clamp((place.width - gaps - words) / icons, least_icon_only, icon_only);
  double x = place.x;
  for (const ButtonLook& button : state.buttons) {
    ButtonLook small = button;
    small.label = button.short_label;
    const double wide =
        small.label.empty()
            ? width
            : pen.text_width(small.label, label_size, Weight::regular) + 2 * words_padding;
    bar.add(small, {x, place.y, wide, place.height}, button.label);
    x += wide + gap;
  }
  bar.finish();
}

} // namespace coach
