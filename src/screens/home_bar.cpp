#include "screens/home_layout.hpp"

#include <algorithm>

namespace coach {
namespace {

constexpr double gap = 16, padding = 28;

/// How the buttons of the bar are written: smaller where a language needs more letters.
struct BarStyle {
  double start = 63, through = 46, short_form = 34;
  int short_lines = 2;
};

/// The narrowest paragraph of the words in so many lines.
Paragraph narrow(const Pen& pen, const std::string& words, double size, int lines) {
  const double all = pen.text_width(words, size, Weight::regular);
  double width = all / lines;
  Paragraph made = paragraph(pen, words, size, Weight::regular, width);
  while (std::ssize(made.lines) > lines && width < all) {
    width += size / 4;
    made = paragraph(pen, words, size, Weight::regular, width);
  }
  return made;
}

struct Bar {
  ButtonFace start, through;
  Paragraph short_form;
  double start_width = 0, through_width = 0, short_width = 0;

  double width() const {
    return start_width + gap + through_width + (short_form.empty() ? 0 : gap + short_width);
  }
};

Bar lay_bar(const Pen& pen, const Controls& controls, const Look& look,
            const std::string& short_form, const BarStyle& style) {
  const Language& language = look.language;
  Bar bar;
  bar.start = {Icon::play, language.say("common.start", "Start"), Role::primary_button,
               style.start};
  bar.through = {Icon::list, language.say("home.look_through", "Look through"), Role::button,
                 style.through};
  bar.start_width = controls.button_width(bar.start);
  bar.through_width = controls.button_width(bar.through);
  if (!short_form.empty()) {
    bar.short_form = narrow(pen, short_form, style.short_form, style.short_lines);
    bar.short_width = width_of(pen, bar.short_form) + 2 * padding;
  }
  return bar;
}

/// Shares out what is left of the room: in portrait all of it, else so much that the buttons look
/// at ease.
void spread(Bar& bar, double room, bool portrait) {
  const int buttons = bar.short_form.empty() ? 2 : 3;
  const double most = portrait ? room : 40;
  const double spare = std::clamp((room - bar.width()) / buttons, 0.0, most);
  bar.start_width += spare;
  bar.through_width += spare;
  bar.short_width += spare;
}

} // namespace

void draw_home_bar(Pen& pen, Controls& controls, const Look& look, const HomeFrame& frame,
                   const std::string& short_form) {
  const double left = pen.portrait() ? 24 : frame.words.x, room = frame.room_right - left;
  const double note = std::min(40.0, near_size(look, 34));
  Bar bar;
  for (const BarStyle& style :
       {BarStyle{63, 46, note, 2}, BarStyle{63, 46, 34, 2}, BarStyle{54, 46, 34, 2},
        BarStyle{54, 40, 34, 2}, BarStyle{50, 36, 34, 2}, BarStyle{46, 34, 30, 2},
        BarStyle{46, 30, 28, 3}}) {
    bar = lay_bar(pen, controls, look, short_form, style);
    if (bar.width() <= room)
      break;
  }
  spread(bar, room, pen.portrait());
  double x = left;
  const auto next = [&](double width) {
    const Rect place{x, frame.bar_y, width, frame.bar_height};
    x += width + gap;
    return place;
  };
  controls.button(next(bar.start_width), bar.start, action_id(HomeAction::start));
  controls.button(next(bar.through_width), bar.through, action_id(HomeAction::look_through));
  if (bar.short_form.empty())
    return;
  const Rect place = next(bar.short_width);
  controls.card(place, short_form, action_id(HomeAction::short_form), pen.theme().tint, 36);
  draw(pen, bar.short_form, {place.centre().x, place.centre().y - bar.short_form.height() / 2},
       pen.theme().ink, Align::centre);
}

void draw_home_search(Pen& pen, Controls& controls, const Look& look, const HomeFrame& frame) {
  const ButtonFace face{Icon::redo, look.language.say("home.look_again", "Look again"),
                        Role::primary_button, 54};
  const double left = pen.portrait() ? 24 : frame.words.x, room = frame.room_right - left;
  const double width = pen.portrait() ? room : controls.button_width(face) + 40;
  controls.button({left, frame.bar_y, width, frame.bar_height}, face,
                  action_id(HomeAction::look_again));
}

void draw_home_settings(Pen& pen, Controls& controls, const Look& look) {
  const ButtonFace face{Icon::sliders, look.language.say("home.settings", "Settings"), Role::button,
                        46};
  const double width = pen.portrait() ? pen.width() - 48 : controls.button_width(face);
  controls.button({pen.width() - 24 - width, pen.height() - 120, width, 96}, face,
                  action_id(HomeAction::settings));
}

} // namespace coach
