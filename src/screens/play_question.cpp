#include "screens/play_question.hpp"

#include "screens/play_bar.hpp"
#include "screens/words.hpp"

#include <algorithm>

namespace coach {

void draw_question(Pen& pen, const PlayState& state, Targets& targets) {
  constexpr double height = 440, inset = 56, button = 96, gap = 16;
  const double width = std::min(1056.0, pen.width() - 48);
  const Rect paper{(pen.width() - width) / 2, (pen.height() - height) / 2, width, height};
  pen.box({0, 0, pen.width(), pen.height()}, pen.theme().scrim);
  pen.box(paper, pen.theme().paper, 40);
  const double x = paper.x + inset, room = width - 2 * inset;
  pen.text_in_row(shown::end_question, {x, paper.y + 100}, 92, Weight::bold, pen.theme().ink);
  pen.text_in_row(shown::end_note, {x, paper.y + 196}, 60, Weight::regular, pen.theme().ink);
  const ButtonLook no{PlayAction::end_no, Icon::play, shown::end_no, Role::primary_button, false};
  const ButtonLook yes{PlayAction::end_yes, Icon::end, shown::end_yes, Role::button, false};
  const double y = paper.bottom() - inset - button;
  const double spare = (room - gap - button_width(pen, no) - button_width(pen, yes)) / 2;
  const double first = button_width(pen, no) + spare;
  targets.clear();
  draw_button(pen, state, no, {x, y, first, button}, ButtonWords::shown, targets);
  draw_button(pen, state, yes, {x + first + gap, y, room - first - gap, button}, ButtonWords::shown,
              targets);
}

} // namespace coach
