#include "screens/pager.hpp"

#include "screens/paragraph.hpp"

namespace coach {

void draw_pager(Pen& pen, Controls& controls, const Look& look, Spot right_middle, int page,
                int pages, ActionId back, ActionId on) {
  constexpr double square = 84, gap = 24;
  const Language& language = look.language;
  const std::string words =
      language.say("play.count", "{n} of {m}", {{"n", page + 1}, {"m", pages}});
  const double size = near_size(look, 34), wide = pen.text_width(words, size, Weight::regular);
  const double y = right_middle.y - square / 2, x = right_middle.x - square;
  controls.icon_button({x - 2 * gap - wide - square, y, square, square}, Icon::left,
                       language.say("common.page_back", "Page back"), back);
  pen.text_in_row(words, {x - gap - wide, right_middle.y}, size, Weight::regular, pen.theme().ink2);
  controls.icon_button({x, y, square, square}, Icon::right,
                       language.say("common.page_on", "Next page"), on);
}

} // namespace coach
