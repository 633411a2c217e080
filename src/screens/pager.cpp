#include "screens/pager.hpp"

#include "screens/paragraph.hpp"

namespace coach {
namespace {

constexpr double square = 84, gap = 24;

std::string page_words(const Look& look, int page, int pages) {
  return look.language.say("play.count", "{n} of {m}", {{"n", page + 1}, {"m", pages}});
}

} // namespace

double pager_width(const Pen& pen, const Look& look, int page, int pages) {
  const double words =
      pen.text_width(page_words(look, page, pages), near_size(look, 34), Weight::regular);
  return 2 * square + 2 * gap + words;
}

void draw_pager(Pen& pen, Controls& controls, const Look& look, Spot right_middle, int page,
                int pages, ActionId back, ActionId on) {
  const double y = right_middle.y - square / 2, x = right_middle.x - square;
  controls.icon_button({right_middle.x - pager_width(pen, look, page, pages), y, square, square},
                       Icon::left, look.language.say("common.page_back", "Page back"), back,
                       page > 0 ? Usable::yes : Usable::no);
  pen.text_in_row(page_words(look, page, pages), {x - gap, right_middle.y}, near_size(look, 34),
                  Weight::regular, pen.theme().ink2, Align::right);
  controls.icon_button({x, y, square, square}, Icon::right,
                       look.language.say("common.page_on", "Next page"), on,
                       page + 1 < pages ? Usable::yes : Usable::no);
}

} // namespace coach
