#include "screens/play_bar.hpp"

#include "screens/play_bar_plan.hpp"
#include "screens/play_buttons.hpp"

#include <algorithm>
#include <utility>

namespace coach {
namespace {

constexpr double height = 96, padding = 32, icon_size = 44, label_size = 46, corner = 28;
constexpr double gap = button_gap, left_margin = bar_left, right_margin = bar_right;
constexpr double icon_only = icon_button, least_icon_only = 84;

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

/// Every button where it stands in all pauses; another one, or nothing, may stand there in others.
/// Where that one is wider, an icon has room for its words.
void add_slots(const Pen& pen, const Shown& shown, const BarPlan& plan, Bar& bar) {
  for (std::size_t i = 0; i < shown.buttons.size(); ++i) {
    const Rect place = plan.slot(shown.buttons[i].action);
    ButtonLook labelled = shown.buttons[i];
    labelled.label = shown.labels[i];
    const bool room = button_width(pen, labelled) <= place.width;
    bar.add(room ? labelled : shown.buttons[i], place, shown.labels[i]);
  }
}

/// Three buttons across the screen, the others below: the far end as wide as is left over.
void add_portrait(const Pen& pen, const Shown& shown, const BarPlan& plan, Bar& bar) {
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
  add_far_end(pen, shown, plan, plan.spare_below() / 2, bar);
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
  if (state.paused)
    add_slots(pen, shown, plan, bar);
  else if (pen.portrait())
    add_portrait(pen, shown, plan, bar);
  else
    add_landscape(pen, shown, plan, bar);
  bar.finish();
}

void draw_icon_bar(Pen& pen, const PlayState& state, const Look& look, const Rect& place,
                   Targets& targets) {
  constexpr double words_padding = 14, least_gap = 12;
  const auto words = [&](const ButtonLook& button) {
    return pen.text_width(button.short_label, label_size, Weight::regular) + 2 * words_padding;
  };
  std::vector<ButtonLook> buttons = state.buttons;
  const auto icon_width = [&](double between) {
    double room = place.width - between * static_cast<double>(buttons.size() - 1), icons = 0;
    for (const ButtonLook& button : buttons)
      button.short_label.empty() ? ++icons : room -= words(button);
    return std::min(room / icons, icon_only);
  };
  // Any press pauses, and the settings have a key.
  for (const PlayAction spare : {PlayAction::pause, PlayAction::settings})
    if (icon_width(least_gap) < least_icon_only)
      std::erase_if(buttons, [&](const ButtonLook& button) {
        return button.action == spare && button.role != Role::primary_button;
      });
  const double between = icon_width(gap) < least_icon_only ? least_gap : gap;
  Bar bar(pen, state, look, targets);
  double x = place.x;
  for (ButtonLook button : buttons) {
    const std::string label = std::exchange(button.label, button.short_label);
    const double wide = button.label.empty() ? icon_width(between) : words(button);
    bar.add(button, {x, place.y, wide, place.height}, label);
    x += wide + between;
  }
  bar.finish();
}

} // namespace coach
