#include "screens/first_start_parts.hpp"

#include "screens/fitting.hpp"

#include <algorithm>

namespace coach {
namespace {

constexpr double big_button = 128, edge = 24;

} // namespace

double answer_height(const Pen& pen) { return pen.portrait() ? 176 : 128; }

double margin_of(const Pen& pen) { return pen.portrait() ? 48 : 72; }

Rect page_place(const Pen& pen, double bottom) {
  constexpr double top = 176;
  const double left = margin_of(pen);
  return {left, top, pen.width() - 2 * left, bottom - top};
}

void draw_options(const FirstView& view, const Options& options, const Rect& place) {
  constexpr double gap = 16, padding = 20, corner = 36;
  Pen& pen = view.pen;
  const Theme& theme = pen.theme();
  const auto count = static_cast<double>(options.words.size());
  const double width = (place.width - gap * (count - 1)) / count;
  double size = 54;
  for (const std::string& words : options.words)
    size = std::min(size, fitting(pen, words, {54, 46, 40, 34, 28}, Weight::bold,
                                  width - 2 * padding, place.height - 28)
                              .size);
  for (int i = 0; i < std::ssize(options.words); ++i) {
    const auto index = static_cast<std::size_t>(i);
    const Rect box{place.x + (width + gap) * i, place.y, width, place.height};
    const bool on = options.chosen == i, held = view.look.held == options.actions[index];
    pen.box(box, on ? theme.ink : held ? theme.press : theme.tint, corner);
    const Paragraph words = paragraph(pen, options.words[index], size,
                                      on ? Weight::bold : Weight::regular, width - 2 * padding);
    draw(pen, words, {box.centre().x, box.centre().y - words.height() / 2},
         on ? theme.paper : theme.ink, Align::centre);
    if (on) {
      constexpr double sign = 36, inside = 16;
      pen.icon(Icon::check, {box.right() - sign - inside, box.y + inside}, sign, theme.paper);
    }
    view.targets.push_back({pen.pixels(box), options.actions[index], Role::option,
                            options.words[index], pen.pixels(corner)});
  }
}

double go_on_top(const Pen& pen) { return pen.height() - edge - big_button; }

void draw_go_on(const FirstView& view, const std::string& words, Ready ready) {
  constexpr double least = 420, faint = 0.42;
  Pen& pen = view.pen;
  const double left = pen.portrait() ? edge : margin_of(pen);
  ButtonFace face{Icon::none, words, Role::primary_button, 63};
  const double width =
      pen.portrait() ? pen.width() - 2 * edge : std::max(least, view.controls.button_width(face));
  const Rect place{left, go_on_top(pen), width, big_button};
  if (ready == Ready::yes) {
    view.controls.button(place, face, action_id(FirstAction::go_on));
  } else {
    pen.box(place, faded(pen.theme().ink, faint), 36);
    pen.text_in_row(words, place.centre(), face.size, Weight::bold, pen.theme().paper,
                    Align::centre);
  }
}

double draw_heading(const FirstView& view, const std::string& words, const Rect& place) {
  return draw(view.pen, fitting(view.pen, words, {76, 63, 54, 46}, Weight::bold, place.width, 180),
              {place.x, place.y}, view.pen.theme().ink);
}

} // namespace coach
