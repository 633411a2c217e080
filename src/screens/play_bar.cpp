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

/// A button that says how it is pressed, filled with ink as far as it was. It grows to the left
/// where its words need that; what can be pressed stays.
void paint_long_press(Pen& pen, ButtonLook button, Rect place, const Look& look) {
  button.label = look.language.say("play.keep_pressing", "Keep pressing");
  const double right = place.right();
  place.width = std::max(place.width, button_width(pen, button));
  place.x = right - place.width;
  paint_button(pen, button, place, {look.theme.tint, look.theme.ink});
  if (look.held != action_id(button.action) || look.held_part <= 0)
    return;
  Scene filled;
  Pen inner(filled, look.area, look.theme, look.measure);
  paint_button(inner, button, place, {look.theme.ink, look.theme.paper});
  pen.inside({place.x, place.y, place.width * look.held_part, place.height}, filled);
}

/// The widths of buttons: the same in all bars of a language.
class BarPlan {
 public:
  BarPlan(const Pen& pen, const Language& language) : pen_(pen) {
    for (int kind = 0; kind < static_cast<int>(BarKind::finished); ++kind)
      bars_.push_back(bar_of(static_cast<BarKind>(kind), language));
    for (const auto& bar : bars_)
      primary_ = std::max(primary_, button_width(pen, bar.front()));
    using enum PlayAction;
    for (const std::set<PlayAction>& next :
         std::initializer_list<std::set<PlayAction>>{{much_longer},
                                                     {back, skip, start_now},
                                                     {pause},
                                                     {undo_rep, redo_set},
                                                     {end},
                                                     {hurts}}) {
      if (all_fit())
        break;
      short_.insert(next.begin(), next.end());
    }
  }

  /// As it stands in the bar, with fewer words or none where the bar is too long.
  ButtonLook shown(ButtonLook button) const {
    if (button.role != Role::primary_button && short_.contains(button.action))
      button.label = button.short_label;
    return button;
  }
  double width(const ButtonLook& button) const {
    if (button.role == Role::primary_button)
      return primary_;
    const ButtonLook look = shown(button);
    return look.label.empty() ? icon_only : button_width(pen_, look);
  }
  /// Of the buttons [first, last), with the gaps between them.
  double width(const std::vector<ButtonLook>& bar, std::size_t first, std::size_t last) const {
    double sum = 0;
    for (std::size_t i = first; i < last; ++i)
      sum += width(bar[i]) + (i == first ? 0 : gap);
    return sum;
  }
  /// Room in a portrait screen's second row that no bar needs.
  double spare_below() const {
    double most = 0;
    for (const auto& bar : bars_)
      most = std::max(most, width(bar, row, bar.size()));
    return row_width() - most;
  }
  double spare_above() const { return row_width() - width(bars_.front(), 0, row); }

  static constexpr std::size_t row = 3; ///< buttons in a portrait screen's first row

 private:
  double row_width() const { return pen_.width() - 2 * right_margin; }
  bool all_fit() const {
    if (pen_.portrait())
      return spare_above() >= 0 && spare_below() >= 0;
    return std::ranges::all_of(bars_, [&](const auto& bar) {
      return width(bar, 0, bar.size()) <= pen_.width() - left_margin - right_margin;
    });
  }

  const Pen& pen_;
  std::vector<std::vector<ButtonLook>> bars_;
  std::set<PlayAction> short_;
  double primary_ = 0;
};

/// Draws buttons and notes their targets, the one that says how it is pressed in front.
class Bar {
 public:
  Bar(Pen& pen, const PlayState& state, const Look& look, Targets& targets)
      : pen_(pen), state_(state), look_(look), targets_(targets) {}

  /// `label` is what the button is called where it shows only its icon.
  void add(const ButtonLook& button, const Rect& place, const std::string& label) {
    const bool says_how = button.role == Role::long_press &&
                          (state_.keep_pressing || look_.held == action_id(button.action));
    if (says_how)
      last_ = {button, place};
    else
      paint_button(pen_, button, place, usual_paint(button, look_));
    targets_.push_back(
        {pen_.pixels(place), action_id(button.action), button.role, label, pen_.pixels(corner)});
  }
  void finish() {
    if (last_)
      paint_long_press(pen_, last_->button, last_->place, look_);
  }

 private:
  struct Placed {
    ButtonLook button;
    Rect place;
  };
  Pen& pen_;
  const PlayState& state_;
  const Look& look_;
  Targets& targets_;
  std::optional<Placed> last_;
};

void draw_landscape(const Pen& pen, const PlayState& state, const BarPlan& plan, Bar& bar) {
  const double y = pen.height() - 120;
  double x = left_margin, far_end = pen.width() - right_margin;
  for (const ButtonLook& button : state.buttons)
    if (!at_far_end(button.action)) {
      bar.add(plan.shown(button), {x, y, plan.width(button), height}, button.label);
      x += plan.width(button) + gap;
    }
  for (auto button = state.buttons.rbegin(); button != state.buttons.rend(); ++button)
    if (at_far_end(button->action)) {
      far_end -= plan.width(*button);
      bar.add(plan.shown(*button), {far_end, y, plan.width(*button), height}, button->label);
      far_end -= gap;
    }
}

/// Three buttons across the screen, the others below: the far end as wide as is left over.
void draw_portrait(const Pen& pen, const PlayState& state, const BarPlan& plan, Bar& bar) {
  double x = right_margin, far_end = pen.width() - right_margin;
  const double more_above = plan.spare_above() / BarPlan::row;
  const double more_below = std::min(plan.spare_below() / 2, 120.0);
  for (std::size_t i = 0; i < state.buttons.size(); ++i) {
    const ButtonLook& button = state.buttons[i];
    if (at_far_end(button.action))
      continue;
    const bool above = i < BarPlan::row;
    if (i == BarPlan::row)
      x = right_margin;
    const double width = plan.width(button) + (above ? more_above : 0);
    bar.add(plan.shown(button), {x, pen.height() - (above ? 232 : 120), width, height},
            button.label);
    x += width + gap;
  }
  for (auto button = state.buttons.rbegin(); button != state.buttons.rend(); ++button)
    if (at_far_end(button->action)) {
      const double width = plan.width(*button) + more_below;
      far_end -= width;
      bar.add(plan.shown(*button), {far_end, pen.height() - 120, width, height}, button->label);
      far_end -= gap;
    }
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
  const BarPlan plan(pen, look.language);
  Bar bar(pen, state, look, targets);
  if (pen.portrait())
    draw_portrait(pen, state, plan, bar);
  else
    draw_landscape(pen, state, plan, bar);
  bar.finish();
}

void draw_icon_bar(Pen& pen, const PlayState& state, const Look& look, const Rect& place,
                   Targets& targets) {
  Bar bar(pen, state, look, targets);
  const auto count = static_cast<double>(state.buttons.size());
  const double width = std::clamp((place.width + gap) / count - gap, least_icon_only, icon_only);
  double x = place.x;
  for (const ButtonLook& button : state.buttons) {
    ButtonLook small = button;
    small.label = button.short_label;
    bar.add(small, {x, place.y, width, place.height}, button.label);
    x += width + gap;
  }
  bar.finish();
}

} // namespace coach
