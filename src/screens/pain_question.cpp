#include "screens/fitting.hpp"
#include "screens/pain_pages.hpp"
#include "screens/pain_words.hpp"
#include "screens/pain_zones.hpp"

#include <algorithm>

namespace coach {
namespace {

constexpr double line_end = 78; ///< the middle of the line above the question
constexpr double question_top = 112;
constexpr double least_scale = 160; ///< the height of the numbers where there is much below them
constexpr double range_width = 192; ///< of "6–10" in the list of zones

/// Everything but the scale itself, measured before it has a place.
struct Parts {
  double left = 0, width = 0;
  Paragraph question, no_pain, worst, limits, keys;
  std::optional<PainRule> rule; ///< the author's
  std::vector<ZoneRange> zones;
};

/// In one line where both have room side by side, else in two.
void lay_ends(const Pen& pen, const Language& language, Parts& parts) {
  const std::string none = no_pain_words(language), worst = worst_pain_words(language);
  for (const double size : {46, 40}) {
    parts.no_pain = paragraph(pen, none, size, Weight::regular, parts.width);
    parts.worst = paragraph(pen, worst, size, Weight::regular, parts.width);
    if (width_of(pen, parts.no_pain) + width_of(pen, parts.worst) + 60 <= parts.width)
      return;
  }
  parts.worst = fitting(pen, worst, {46, 40, 34}, Weight::regular, parts.width * 0.62, 120);
  parts.no_pain =
      fitting(pen, none, {parts.worst.size, 34}, Weight::regular, parts.width * 0.34, 120);
}

Parts parts_of(const PainPage& page, const PainQuestion& question) {
  const Pen& pen = page.pen;
  const Language& language = page.look.language;
  Parts parts;
  parts.left = pen.portrait() ? 48 : 72;
  parts.width = pen.width() - 2 * parts.left;
  parts.question = fitting(pen, language.say("pain.during.title", "How much does it hurt?"),
                           {92, 80, 76, 63}, Weight::bold, parts.width, pen.portrait() ? 330 : 220);
  lay_ends(pen, language, parts);
  const double note = near_size(page.look, 34);
  if (page.playing.program != nullptr)
    parts.rule = page.playing.program->pain;
  parts.zones = zones_of(parts.rule);
  if (!parts.zones.empty())
    parts.limits = paragraph(pen, language.say("pain.limits", "Your program sets these limits."),
                             pen.portrait() ? 46 : note, Weight::regular, parts.width);
  const std::string keys =
      question.one_typed ? language.say("pain.you_said", "You said {n}. Enter = yes", {{"n", 1}})
                         : language.say("pain.keys", "Press 0 to 9. For 10: 1, then 0.");
  parts.keys =
      paragraph(pen, keys, note, question.one_typed ? Weight::bold : Weight::regular, parts.width);
  return parts;
}

/// Whether the author's words stand under the coach's.
enum class Quotes : std::uint8_t { no, yes };

/// "Go on", and what the author says.
struct ListedZone {
  Paragraph words, quote;
};

ListedZone listed_zone(const PainPage& page, const ZoneRange& zone, const Parts& parts,
                       Quotes quotes) {
  const double width = parts.width - range_width;
  const Language& language = page.look.language;
  ListedZone listed{
      paragraph(page.pen, zone_words(zone.zone, language), 46, Weight::regular, width), {}};
  if (quotes == Quotes::yes)
    listed.quote = fitting(page.pen, quoted_advice(parts.rule, zone.zone, language), {46, 40, 34},
                           Weight::regular, width, 120);
  return listed;
}

double height_of_list(const PainPage& page, const Parts& parts, Quotes quotes) {
  double height = 0;
  for (const ZoneRange& zone : parts.zones) {
    const ListedZone listed = listed_zone(page, zone, parts, quotes);
    height += listed.words.height() + listed.quote.height() + 16;
  }
  return height;
}

/// "0–3 Go on", a line or more for each zone; gives the y below.
double draw_list(const PainPage& page, const Parts& parts, double y, Quotes quotes) {
  for (const ZoneRange& zone : parts.zones) {
    const ListedZone listed = listed_zone(page, zone, parts, quotes);
    page.pen.text_in_row(range_words(zone), {parts.left, y + listed.words.pitch / 2}, 46,
                         Weight::bold, page.pen.theme().ink);
    y = draw(page.pen, listed.words, {parts.left + range_width, y}, page.pen.theme().ink);
    y = draw(page.pen, listed.quote, {parts.left + range_width, y}, page.pen.theme().ink2) + 16;
  }
  return y - 16;
}

/// The two ends of the scale, the last lines of both just above `bottom`.
void draw_ends(const PainPage& page, const Parts& parts, double bottom) {
  const Colour colour = page.pen.theme().ink2;
  draw(page.pen, parts.no_pain, {parts.left, bottom - parts.no_pain.height()}, colour);
  draw(page.pen, parts.worst, {parts.left + parts.width, bottom - parts.worst.height()}, colour,
       Align::right);
}

double height_of_ends(const Parts& parts) {
  return std::max(parts.no_pain.height(), parts.worst.height());
}

void draw_scale(const PainPage& page, const PainQuestion& question, const Rect& place,
                int columns) {
  const auto chosen = question.one_typed ? std::optional(1) : question.pain;
  page.controls.scale(place, columns, chosen, 84, action_id(PainAction::number));
  if (!question.one_typed)
    return;
  // Enter means the 1 now, whatever had the focus.
  const auto number = [](int n) { return action_id(PainAction::number, n); };
  std::erase_if(page.targets, [&](const Target& target) {
    return action_of<PainAction>(target.action) == PainAction::number &&
           target.action != number(1) && target.action != number(10);
  });
  std::ranges::find(page.targets, number(1), &Target::action)->role = Role::primary_button;
}

/// Eleven in a row, the zones in brackets under them, or as a list where words are too long.
void draw_wide(const PainPage& page, const PainQuestion& question, const Parts& parts, double y,
               double bar_top) {
  Pen& pen = page.pen;
  const double notes = bar_top - 28 - parts.keys.height() - parts.limits.height();
  const PainColumns columns = pain_columns(parts.left, parts.width, 16);
  ZoneBrackets brackets = lay_brackets(pen, parts.zones, columns, {46, 40, 34}, page.look.language);
  const double top = y + 32 + height_of_ends(parts) + 10;
  if (brackets.has_words() && parts.rule) {
    const ZoneBrackets without = brackets;
    add_quotes(brackets, pen, columns, *parts.rule, page.look.language);
    if (top + least_scale + 22 + brackets.height() + 20 > notes)
      brackets = without;
  }
  const bool listed = !brackets.empty() && !brackets.has_words();
  const double below = listed ? 74.0 * static_cast<double>(parts.zones.size()) + 24
                              : brackets.height() + (brackets.empty() ? 0 : 22);
  const double height = std::min(240.0, notes - 20 - below - top);
  draw_ends(page, parts, top - 10);
  draw_scale(page, question, {parts.left, top, parts.width, height}, 11);
  if (listed)
    draw_list(page, parts, top + height + 24, Quotes::no);
  else
    draw_brackets(pen, brackets, columns, top + height + 22);
  const double y_notes = std::min(notes, top + height + below + 44);
  const double below_limits = draw(pen, parts.limits, {parts.left, y_notes}, pen.theme().ink2);
  draw(pen, parts.keys, {parts.left, below_limits},
       question.one_typed ? pen.theme().ink : pen.theme().ink2);
}

/// The zones as a list, then six and five numbers.
void draw_tall(const PainPage& page, const PainQuestion& question, const Parts& parts, double y,
               double bar_top) {
  constexpr double height = 2 * 230 + 16, usual_top = 1010;
  Pen& pen = page.pen;
  const double keys = bar_top - 28 - parts.keys.height();
  const double highest = keys - 24 - height; ///< lower than that the scale has no room
  if (!parts.zones.empty()) {
    y = draw(pen, parts.limits, {parts.left, y + 36}, pen.theme().ink2) + 16;
    const double room = highest - 36 - height_of_ends(parts) - 10 - y;
    const Quotes quotes =
        height_of_list(page, parts, Quotes::yes) <= room ? Quotes::yes : Quotes::no;
    y = draw_list(page, parts, y, quotes);
  }
  const double least = y + 36 + height_of_ends(parts) + 10;
  const double top = std::min(std::max(usual_top, least), highest);
  draw_ends(page, parts, top - 10);
  draw_scale(page, question, {parts.left, top, parts.width, height}, 6);
  draw(pen, parts.keys, {parts.left, top + height + 20},
       question.one_typed ? pen.theme().ink : pen.theme().ink2);
}

} // namespace

void draw_pain_question(const PainPage& page, const PainQuestion& question) {
  Pen& pen = page.pen;
  const Language& language = page.look.language;
  const Parts parts = parts_of(page, question);
  const std::string back = question.pain ? language.say("common.back", "Back")
                                         : language.say("pain.skip", "Back to the exercise");
  const ButtonRows bar =
      lay_button_rows(pen, page.controls,
                      {{{Icon::left, back}, action_id(PainAction::no_answer), false},
                       end_button(page, action_id(PainAction::end))});
  draw_eyebrow(pen, sore_place(page.playing, language), {parts.left, line_end}, parts.width);
  const double y = draw(pen, parts.question, {parts.left, question_top}, pen.theme().ink);
  if (pen.portrait())
    draw_tall(page, question, parts, y, bar.top);
  else
    draw_wide(page, question, parts, y, bar.top);
  draw(page.controls, bar, page.look);
}

} // namespace coach
