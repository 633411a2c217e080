#include "screens/play_question.hpp"

#include "screens/play_bar.hpp"

#include <algorithm>

namespace coach {

void draw_question(Pen& pen, const Look& look, Targets& targets) {
  constexpr double inset = 56, button = 96, gap = 16, size = 60, pitch = 80;
  const Language& language = look.language;
  const ButtonLook no{PlayAction::end_no,
                      Icon::play,
                      language.say("paused.keep_going", "No, keep going"),
                      {},
                      Role::primary_button};
  const ButtonLook yes{PlayAction::end_yes, Icon::end,
                       language.say("paused.end_today", "End for today")};
  const double width = std::min(1290.0, pen.width() - 48), room = width - 2 * inset;
  std::string words = language.say("paused.end_confirm", "End for today? What you did counts.");
  if (const auto at = words.find("? "); at != std::string::npos)
    words[at + 1] = '\n'; // the question stands alone
  const auto lines = pen.lines(words, size, Weight::bold, room);
  const double no_width = button_width(pen, no), yes_width = button_width(pen, yes);
  const bool beside = no_width + gap + yes_width <= room;
  const double height = 2 * inset + pitch * static_cast<double>(lines.size()) + 32 +
                        (beside ? button : 2 * button + gap);
  const Rect paper{(pen.width() - width) / 2, (pen.height() - height) / 2, width, height};
  pen.box({0, 0, pen.width(), pen.height()}, pen.theme().scrim);
  pen.box(paper, pen.theme().paper, 40);
  double y = paper.y + inset;
  for (const std::string& line : lines) {
    pen.text_in_row(line, {paper.x + inset, y + pitch / 2}, size, Weight::bold, pen.theme().ink);
    y += pitch;
  }
  targets.clear();
  y += 32;
  const double x = paper.x + inset;
  if (!beside) {
    draw_button(pen, no, {x, y, room, button}, look, targets);
    return draw_button(pen, yes, {x, y + button + gap, room, button}, look, targets);
  }
  const double first = no_width + (room - gap - no_width - yes_width) / 2;
  draw_button(pen, no, {x, y, first, button}, look, targets);
  draw_button(pen, yes, {x + first + gap, y, room - first - gap, button}, look, targets);
}

} // namespace coach
