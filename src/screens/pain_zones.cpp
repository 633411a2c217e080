#include "screens/pain_zones.hpp"

#include "screens/fitting.hpp"
#include "screens/pain_words.hpp"

#include <algorithm>

namespace coach {
namespace {

constexpr int numbers = 11;
constexpr double leg = 22, stroke = 5, words_below = 12;
constexpr int most_lines = 2;

bool fits(const Pen& pen, const Paragraph& laid, const std::string& words, double width) {
  return std::ssize(laid.lines) <= most_lines &&
         words_fit(pen, words, laid.size, laid.weight, width);
}

} // namespace

PainColumns pain_columns(double x, double room, double gap) {
  return {x, (room - gap * (numbers - 1)) / numbers, gap};
}

double ZoneBrackets::height() const {
  double most = 0;
  for (const Paragraph& paragraph : words)
    most = std::max(most, paragraph.height());
  return empty() ? 0 : leg + (most > 0 ? words_below + most : 0);
}

ZoneBrackets lay_brackets(const Pen& pen, const std::vector<ZoneRange>& zones,
                          const PainColumns& columns, std::initializer_list<double> sizes,
                          const Language& language) {
  for (const double size : sizes) {
    ZoneBrackets made{zones, {}};
    bool fit = true;
    for (const ZoneRange& zone : zones) {
      const double room = columns.right(zone.to) - columns.left(zone.from);
      const std::string words = zone_words(zone.zone, language);
      made.words.push_back(paragraph(pen, words, size, Weight::bold, room));
      fit = fit && fits(pen, made.words.back(), words, room);
    }
    if (fit)
      return made;
  }
  return {zones, {}};
}

void draw_brackets(Pen& pen, const ZoneBrackets& brackets, const PainColumns& columns, double top,
                   std::optional<PainZone> chosen) {
  const Theme& theme = pen.theme();
  for (std::size_t i = 0; i < brackets.zones.size(); ++i) {
    const ZoneRange& zone = brackets.zones[i];
    const double left = columns.left(zone.from) + stroke / 2;
    const double right = columns.right(zone.to) - stroke / 2;
    const bool fainter = chosen && *chosen != zone.zone;
    pen.line({{left, top}, {left, top + leg}, {right, top + leg}, {right, top}},
             fainter ? theme.edge : theme.ink2, stroke);
    if (i < brackets.words.size()) {
      Paragraph words = brackets.words[i];
      if (fainter)
        words.weight = Weight::regular;
      draw(pen, words, {(left + right) / 2, top + leg + words_below},
           fainter ? theme.ink2 : theme.ink, Align::centre);
    }
  }
}

std::string range_words(const ZoneRange& zone) {
  std::string words = std::to_string(zone.from);
  if (zone.to > zone.from)
    words += "–" + std::to_string(zone.to);
  return words;
}

} // namespace coach
