#include "screens/play_flag.hpp"

#include <algorithm>

namespace coach {
namespace {

/// What stands in a flag, from its flat edge on: margin, word, gap, legs, margin at the round end.
struct Content {
  std::string word;
  double margin, word_width, gap, legs, round_margin;

  Content(const Pen& pen, Side side, FlagSize size, const Look& look)
      : word(side == Side::left ? look.language.say("play.left", "Left")
                                : look.language.say("play.right", "Right")),
        margin(side == Side::left && !pen.portrait() ? 72 : 48),
        word_width(pen.text_width(word, size.word, Weight::bold)), gap(0.42 * size.word),
        legs(legs_width(size.word)), round_margin(0.44 * size.height) {}
  double width() const { return margin + word_width + gap + legs + round_margin; }
};

void draw_ground(Pen& pen, const Rect& place, bool left, double ghost) {
  const double round = place.height / 2;
  const double left_round = left ? 0 : round, right_round = left ? round : 0;
  if (ghost < 1)
    pen.flag(place, faded(pen.theme().ink, 1 - ghost), left_round, right_round);
  if (ghost > 0)
    pen.outline_flag(place, faded(pen.theme().edge, ghost), 4, left_round, right_round);
}

} // namespace

Rect flag_place(const Pen& pen, Side side, double y, double edge, FlagSize size, const Look& look) {
  const double width = Content(pen, side, size, look).width();
  return {side == Side::left ? 0 : edge - width, y, width, size.height};
}

void draw_flag(Pen& pen, Side side, const Rect& place, FlagSize size, const Look& look,
               double ghost) {
  const Content content(pen, side, size, look);
  const bool left = side == Side::left;
  draw_ground(pen, place, left, ghost);
  const Colour colour = ghost > 0.5 ? pen.theme().ink2 : pen.theme().room;
  const double middle = place.centre().y, legs_y = middle - size.word / 2;
  if (left) {
    const double x = place.x + content.margin;
    pen.text_in_row(content.word, {x, middle}, size.word, Weight::bold, colour);
    pen.legs(Leg::left, {x + content.word_width + content.gap, legs_y}, size.word, colour);
    return;
  }
  const double x = place.x + content.round_margin;
  pen.legs(Leg::right, {x, legs_y}, size.word, colour);
  pen.text_in_row(content.word, {x + content.legs + content.gap, middle}, size.word, Weight::bold,
                  colour);
}

void draw_arrow(Pen& pen, const Rect& from, const Rect& to) {
  constexpr double longest = 184, shortest = 12, widest_barb = 34, stroke = 10;
  const bool to_left = to.x < from.x;
  const double begin = to_left ? from.x : from.right(), end = to_left ? to.right() : to.x;
  const double space = std::abs(begin - end), free = std::min(32.0, 0.2 * space + stroke / 2);
  const double length = std::min(longest, space - 2 * free);
  const double barb = std::min(widest_barb, length), rise = std::min(widest_barb, 1.4 * barb);
  if (length < shortest || (begin < end) == to_left)
    return;
  const double direction = to_left ? -1 : 1, middle = to.centre().y;
  const double tip = (begin + end) / 2 + direction * length / 2;
  const Colour colour = pen.theme().ink;
  if (length > 1.5 * barb) // else its head is enough
    pen.line({{tip - direction * length, middle}, {tip, middle}}, colour, stroke);
  pen.line({{tip - direction * barb, middle - rise},
            {tip, middle},
            {tip - direction * barb, middle + rise}},
           colour, stroke);
}

} // namespace coach
