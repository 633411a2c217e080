#include "screens/quit_question.hpp"

#include "screens/controls.hpp"
#include "screens/paragraph.hpp"

#include <algorithm>

namespace coach {

void draw_quit_question(Drawn& drawn, const Look& look, ActionId stay, ActionId leave) {
  constexpr double inset = 56, button = 128, gap = 16;
  Pen pen(drawn.scene, look.area, look.theme, look.measure);
  drawn.targets.clear();
  Controls controls(pen, drawn.targets, look);
  const Language& language = look.language;
  ButtonFace no{Icon::none, language.say("quit.no", "No, stay"), Role::primary_button, 46};
  ButtonFace yes{Icon::close, language.say("common.close", "Close"), Role::button, 46};

  const double width = std::min(1056.0, pen.width() - 48), room = width - 2 * inset;
  const Paragraph title = fitted(pen, language.say("quit.title", "Close the coach?"), {92, 76, 63},
                                 Weight::bold, room, 2);
  const double height = inset + title.height() + inset + button + inset;
  const Rect paper{(pen.width() - width) / 2, (pen.height() - height) / 2, width, height};
  pen.box({0, 0, pen.width(), pen.height()}, pen.theme().scrim);
  pen.box(paper, pen.theme().paper, 40);
  draw(pen, title, {paper.x + inset, paper.y + inset}, pen.theme().ink);

  while (no.size > 34 && controls.button_width(no) + controls.button_width(yes) + gap > room)
    no.size = yes.size = no.size - 4;
  const double y = paper.bottom() - inset - button;
  const double spare = (room - gap - controls.button_width(no) - controls.button_width(yes)) / 2;
  const double first = controls.button_width(no) + spare;
  controls.button({paper.x + inset, y, first, button}, no, stay);
  controls.button({paper.x + inset + first + gap, y, room - first - gap, button}, yes, leave);
}

} // namespace coach
