#include "screens/fitting.hpp"
#include "screens/pain_words.hpp"
#include "screens/summary_layout.hpp"

#include <algorithm>

namespace coach {
namespace {

constexpr double inset = 44, scale_height = 2 * 114 + 16;

/// The words on the paper, measured for its width.
struct Words {
  Paragraph question, no_pain, worst;
  Paragraph who, stop; ///< what the author says of pain to stop at, in the place of the two above
  double height() const {
    const double below = std::max(no_pain.height() + worst.height(), who.height() + stop.height());
    return inset + question.height() + 20 + scale_height + 14 + below + inset;
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
  const auto& program = page.surroundings.playing.program;
  if (program == nullptr)
    return words;
  const std::string quote = quoted_advice(program->pain, PainZone::stop, language);
  if (quote.empty())
    return words;
  words.who = paragraph(pen, author_says(language), note, Weight::regular, width);
  words.stop = paragraph(pen, quote, note, Weight::bold, width);
  return words;
}

} // namespace

double pain_paper_height(const SummaryPage& page, double width) {
  return words_of(page, width - 2 * inset).height();
}

void draw_pain_paper(const SummaryPage& page, const Rect& paper, std::optional<int> pain) {
  Pen& pen = page.pen;
  const Theme& theme = pen.theme();
  const double x = paper.x + inset, width = paper.width - 2 * inset;
  const Words words = words_of(page, width);
  pen.box(paper, theme.paper, 40);
  double y = draw(pen, words.question, {x, paper.y + inset - 8}, theme.ink) + 20;
  page.controls.scale({x, y, width, scale_height}, 6, pain, 52, action_id(SummaryAction::pain));
  y += scale_height + 14;
  const auto& program = page.surroundings.playing.program;
  if (pain && !words.stop.lines.empty() && zone_of(program->pain, *pain) == PainZone::stop) {
    draw(pen, words.stop, {x, draw(pen, words.who, {x, y}, theme.ink2)}, theme.ink);
    return;
  }
  y = draw(pen, words.no_pain, {x, y}, theme.ink2);
  draw(pen, words.worst, {x, y}, theme.ink2);
}

} // namespace coach
