#include "screens/controls.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace coach {
namespace {

constexpr double icon_gap = 16, padding = 32;

/// Beside words of this size: 56 on Start, 44 on other buttons.
double icon_size(const ButtonFace& face) { return std::max(44.0, std::round(0.89 * face.size)); }
constexpr double square = 84, value_width = 150;
constexpr double option_padding = 14, inset = 6, check_part = 0.8;
constexpr double disabled = 0.42;

double corner_of(double height) { return height >= 128 ? 36 : height >= 96 ? 28 : 24; }

Weight weight_of(Role role) {
  return role == Role::primary_button ? Weight::bold : Weight::regular;
}

void paint_button(Pen& pen, const Rect& place, const ButtonFace& face, Colour ground,
                  Colour colour) {
  pen.box(place, ground, corner_of(place.height));
  const bool has_icon = face.icon != Icon::none;
  const double words = pen.text_width(face.words, face.size, weight_of(face.role));
  double x = place.centre().x - (words + (has_icon ? icon_size(face) + icon_gap : 0)) / 2;
  if (has_icon) {
    const double icon = icon_size(face);
    pen.icon(face.icon, {x, place.centre().y - icon / 2}, icon, colour);
    x += icon + icon_gap;
  }
  pen.text_in_row(face.words, {x, place.centre().y}, face.size, weight_of(face.role), colour);
}

double check_and_gap(double size) { return (check_part + 0.2) * size; }

ActionId following(ActionId first, int i) { return ActionId{static_cast<int>(first) + i}; }

} // namespace

double option_width(const Pen& pen, const std::string& words, double size) {
  return pen.text_width(words, size, Weight::bold) + check_and_gap(size) + 2 * option_padding;
}

void draw_chosen(Pen& pen, const std::string& words, const Rect& place, double size) {
  const double width = check_and_gap(size) + pen.text_width(words, size, Weight::bold);
  const Spot at{place.centre().x - width / 2, place.centre().y};
  pen.icon(Icon::check, {at.x, at.y - check_part * size / 2}, check_part * size, pen.theme().paper);
  pen.text_in_row(words, {at.x + check_and_gap(size), at.y}, size, Weight::bold, pen.theme().paper);
}

void Controls::target(const Rect& place, ActionId action, Role role, const std::string& label,
                      double corner) {
  targets_.push_back({pen_.pixels(place), action, role, label, pen_.pixels(corner)});
}

double Controls::button_width(const ButtonFace& face) const {
  const double words = pen_.text_width(face.words, face.size, weight_of(face.role));
  return 2 * padding + words + (face.icon == Icon::none ? 0 : icon_size(face) + icon_gap);
}

void Controls::button(const Rect& place, const ButtonFace& face, ActionId action) {
  const Theme& theme = pen_.theme();
  const bool first = face.role == Role::primary_button, slow = face.role == Role::long_press;
  if (first)
    paint_button(pen_, place, face, held(action) ? theme.ink2 : theme.ink, theme.paper);
  else
    paint_button(pen_, place, face, held(action) && !slow ? theme.press : theme.tint, theme.ink);
  if (slow && held(action) && look_.held_part > 0) {
    Scene filled;
    Pen inner(filled, look_.area, look_.theme, look_.measure);
    paint_button(inner, place, face, theme.ink, theme.paper);
    pen_.inside({place.x, place.y, place.width * look_.held_part, place.height}, filled);
  }
  target(place, action, face.role, face.words, corner_of(place.height));
}

void Controls::icon_button(const Rect& place, Icon icon, const std::string& label, ActionId action,
                           Usable usable) {
  const Theme& theme = pen_.theme();
  const double corner = corner_of(place.height), size = std::min(48.0, place.height / 2);
  const bool faint = usable == Usable::no;
  pen_.box(place,
           faint          ? faded(theme.tint, disabled)
           : held(action) ? theme.press
                          : theme.tint,
           corner);
  pen_.icon(icon, {place.centre().x - size / 2, place.centre().y - size / 2}, size,
            faint ? faded(theme.ink, disabled) : theme.ink);
  if (faint)
    return;
  target(place, action, Role::button, label, corner);
}

void Controls::stepper(Spot right_middle, const StepperFace& face, ActionId less, ActionId more) {
  const Theme& theme = pen_.theme();
  const double y = right_middle.y - square / 2;
  const auto side = [&](double x, Icon icon, bool can, const std::string& label, ActionId action) {
    icon_button({x, y, square, square}, icon, label, action, can ? Usable::yes : Usable::no);
  };
  side(right_middle.x - 2 * square - value_width, Icon::minus, face.can_less, face.less, less);
  side(right_middle.x - square, Icon::plus, face.can_more, face.more, more);
  pen_.text_in_row(face.value, {right_middle.x - square - value_width / 2, right_middle.y},
                   face.size, Weight::bold, theme.ink, Align::centre);
}

double Controls::choice_width(const std::vector<std::string>& options, double size) const {
  double width = 2 * inset;
  for (const std::string& option : options)
    width += option_width(pen_, option, size);
  return width;
}

void Controls::choice(Spot right_middle, const std::vector<std::string>& options, int chosen,
                      ActionId first, double size) {
  const Theme& theme = pen_.theme();
  const double width = choice_width(options, size), y = right_middle.y - square / 2;
  double x = right_middle.x - width;
  pen_.box({x, y, width, square}, theme.tint, 28);
  x += inset;
  for (int i = 0; i < std::ssize(options); ++i) {
    const std::string& option = options[static_cast<std::size_t>(i)];
    const double wide = option_width(pen_, option, size);
    const Rect place{x, y + inset, wide, square - 2 * inset};
    const bool on = i == chosen;
    const ActionId action = following(first, i);
    if (on || held(action))
      pen_.box(place, on ? theme.ink : theme.press, 22);
    if (on)
      draw_chosen(pen_, option, place, size);
    else
      pen_.text_in_row(option, place.centre(), size, Weight::regular, theme.ink, Align::centre);
    target({x, y, wide, square}, action, Role::option, option, 22);
    x += wide;
  }
}

void Controls::toggle(Spot right_middle, bool on, const std::string& word, const std::string& label,
                      ActionId action) {
  constexpr double width = 132, height = 72, knob = 52;
  const Theme& theme = pen_.theme();
  const Rect track{right_middle.x - width, right_middle.y - height / 2, width, height};
  if (on)
    pen_.box(track, held(action) ? theme.ink2 : theme.ink, height / 2);
  else
    pen_.outline(track, theme.edge, 4, height / 2);
  const double from_edge = 10 + knob / 2;
  pen_.disc({on ? track.right() - from_edge : track.x + from_edge, right_middle.y}, knob / 2,
            on ? theme.paper : theme.edge);
  const double size = 32 * look_.near_text;
  pen_.text_in_row(word, {track.x - 20, right_middle.y}, size, Weight::regular, theme.ink2,
                   Align::right);
  const double words = pen_.text_width(word, size, Weight::regular) + 20;
  target({track.x - words, right_middle.y - square / 2, width + words, square}, action,
         Role::toggle, label, 28);
}

void Controls::scale(const Rect& place, int columns, std::optional<int> chosen, double size,
                     ActionId first) {
  constexpr int numbers = 11;
  constexpr double gap = 16;
  const Theme& theme = pen_.theme();
  const int rows = (numbers + columns - 1) / columns;
  const double width = (place.width - gap * (columns - 1)) / columns;
  const double height = (place.height - gap * (rows - 1)) / rows;
  for (int n = 0; n < numbers; ++n) {
    const int column = n % columns, row = n / columns;
    const Rect box{place.x + (width + gap) * column, place.y + (height + gap) * row, width, height};
    const bool on = chosen == n;
    pen_.box(box, on ? theme.ink : held(following(first, n)) ? theme.press : theme.tint, 28);
    const double level = height * n / 10;
    if (!on && level >= 1)
      pen_.clipped_box(box, {box.x, box.bottom() - level, width, level}, theme.press, 28);
    pen_.text_in_row(std::to_string(n), box.centre(), size, Weight::bold,
                     on ? theme.paper : theme.ink, Align::centre);
    target(box, following(first, n), Role::option, std::to_string(n), 28);
  }
}

void Controls::card(const Rect& place, const std::string& label, ActionId action, Colour colour,
                    double corner) {
  pen_.box(place, held(action) ? pen_.theme().press : colour, corner);
  target(place, action, Role::button, label, corner);
}

double Controls::head(const std::string& title, const std::string& back, ActionId action) {
  const double left = pen_.portrait() ? 48 : 72;
  icon_button({left, 40, 96, 96}, Icon::left, back, action);
  const double size = 63, room = pen_.width() - left - 96 - 32 - 48;
  pen_.text_in_row(pen_.cut(title, size, Weight::bold, room), {left + 128, 88}, size, Weight::bold,
                   pen_.theme().ink);
  return 152;
}

} // namespace coach
