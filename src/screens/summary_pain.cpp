#include "screens/fitting.hpp"
#include "screens/pain_words.hpp"
#include "screens/summary_layout.hpp"

#include <algorithm>

namespace coach {
namespace {

constexpr double inset = 44, scale_height = 2 * 114 + 16;

/// The words on the paper, measured for its width.
struct Words {
  Paragraph question, no_pain, worst, who;
  double ends() const { return no_pain.height() + worst.height(); }
  /// Without the author's words.
  double height() const {
    return inset + question.height() + 20 + scale_height + 14 + ends() + 28 + who.height() + inset;
  }
};

Words words_of(const SummaryPage& page, double width) {
  const Pen& pen = page.pen;
  const Language& language = page.look.language;
  const double note = near_size(page.look, 34);
  Words words;
  words.question = fitting(pen, language.say("pain.now.title", "How much does it hurt now?"),
                           {63, 54, 46}, Weight::bold, width, 150);
  words.no_pain = paragraph(pen, no_pain_words(language), note, Weight::regular, width);
  words.worst = paragraph(pen, worst_pain_words(language), note, Weight::regular, width);
  words.who = paragraph(pen, author_says(language), note, Weight::regular, width);
  return words;
}

Paragraph advice(const SummaryPage& page, int pain, double width, double height) {
  const std::string words =
      advice_words(page.surroundings.playing.program.get(), pain, page.look.language);
  return fitting(page.pen, words, {46, 40, 34, 30}, Weight::bold, width, height);
}

} // namespace

double pain_paper_height(const SummaryPage& page, double width) {
  constexpr double usual_advice = 150;
  const Words words = words_of(page, width - 2 * inset);
  double most = 0;
  for (int pain = 0; pain <= 10; ++pain)
    most = std::max(most, advice(page, pain, width - 2 * inset, usual_advice).height());
  return words.height() + most - (most > 0 ? 0 : words.who.height() + 28);
}

void draw_pain_paper(const SummaryPage& page, const Rect& paper, std::optional<int> pain) {
  Pen& pen = page.pen;
  const Theme& theme = pen.theme();
  const double x = paper.x + inset, width = paper.width - 2 * inset;
  const Words words = words_of(page, width);
  pen.box(paper, theme.paper, 40);
  double y = draw(pen, words.question, {x, paper.y + inset - 8}, theme.ink) + 20;
  page.controls.scale({x, y, width, scale_height}, 6, pain, 52, action_id(SummaryAction::pain));
  y = draw(pen, words.no_pain, {x, y + scale_height + 14}, theme.ink2);
  y = draw(pen, words.worst, {x, y}, theme.ink2) + 28;
  if (!pain)
    return;
  const double room = paper.bottom() - inset / 2 - y - words.who.height();
  const Paragraph said = advice(page, *pain, width, room);
  if (said.empty())
    return;
  y = draw(pen, words.who, {x, y}, theme.ink2);
  draw(pen, said, {x, y}, theme.ink);
}

} // namespace coach
