#include "screens/pain_zones.hpp"

#include "screens/fitting.hpp"
#include "screens/pain_words.hpp"

#include <algorithm>

namespace coach {
namespace {

constexpr int numbers = 11;
constexpr double leg = 22, stroke = 5, words_below = 12;
constexpr double words_apart = 20;
constexpr int most_lines = 2;

double room_under(const ZoneRange& zone, const PainColumns& columns) {
  return columns.right(zone.to) - columns.left(zone.from);
}

/// Under the middle of its bracket, but not over the ends of the scale.
void place_words(ZoneBrackets::Zone& zone, const Pen& pen, const PainColumns& columns) {
  const double half = width_of(pen, zone.words) / 2;
  const double middle = (columns.left(zone.range.from) + columns.right(zone.range.to)) / 2;
  const double least = columns.left(0) + half, most = columns.right(numbers - 1) - half;
  zone.middle = std::max(least, std::min(middle, most));
}

/// True if no words come too close to others or stand out beside the scale.
bool are_apart(const Pen& pen, const std::vector<ZoneBrackets::Zone>& zones,
               const PainColumns& columns) {
  double end = columns.left(0) - words_apart;
  for (const ZoneBrackets::Zone& zone : zones) {
    const double half = width_of(pen, zone.words) / 2;
    if (zone.middle - half < end + words_apart - 1)
      return false;
    end = zone.middle + half;
  }
  return end <= columns.right(numbers - 1) + 1;
}

/// The words under a bracket in at most two lines; a long one may stand out on both sides.
Paragraph words_under(const Pen& pen, const std::string& words, double size, double room) {
  while (!words_fit(pen, words, size, Weight::bold, room))
    room += size / 4;
  return paragraph(pen, words, size, Weight::bold, room);
}

} // namespace

PainColumns pain_columns(double x, double room, double gap) {
  return {x, (room - gap * (numbers - 1)) / numbers, gap};
}

bool ZoneBrackets::has_words() const {
  return std::ranges::any_of(zones, [](const Zone& zone) { return !zone.words.empty(); });
}

double ZoneBrackets::height() const {
  double most = 0;
  for (const Zone& zone : zones)
    most = std::max(most, zone.words.height() + zone.quote.height());
  return empty() ? 0 : leg + (most > 0 ? words_below + most : 0);
}

ZoneBrackets lay_brackets(const Pen& pen, const std::vector<ZoneRange>& zones,
                          const PainColumns& columns, std::initializer_list<double> sizes,
                          const Language& language) {
  ZoneBrackets brackets;
  for (const double size : sizes) {
    brackets.zones.clear();
    bool fit = true;
    for (const ZoneRange& range : zones) {
      ZoneBrackets::Zone zone{range, {}, {}, 0};
      zone.words =
          words_under(pen, zone_words(range.zone, language), size, room_under(range, columns));
      place_words(zone, pen, columns);
      fit = fit && std::ssize(zone.words.lines) <= most_lines;
      brackets.zones.push_back(std::move(zone));
    }
    if (fit && are_apart(pen, brackets.zones, columns))
      return brackets;
  }
  for (ZoneBrackets::Zone& zone : brackets.zones)
    zone.words = {};
  return brackets;
}

void add_words_of(ZoneBrackets& brackets, PainZone zone, const Pen& pen, const PainColumns& columns,
                  const Language& language) {
  const double all = columns.right(numbers - 1) - columns.left(0);
  for (ZoneBrackets::Zone& one : brackets.zones)
    if (one.range.zone == zone) {
      one.words = fitting(pen, zone_words(zone, language), {46, 40, 34}, Weight::bold, all, 60);
      place_words(one, pen, columns);
    }
}

void add_quotes(ZoneBrackets& brackets, const Pen& pen, const PainColumns& columns,
                const PainRule& rule, const Language& language) {
  for (const double size : {46, 40, 34}) {
    bool fit = true;
    for (ZoneBrackets::Zone& zone : brackets.zones) {
      const std::string quote = quoted_advice(rule, zone.range.zone, language);
      const double room = room_under(zone.range, columns);
      zone.quote = paragraph(pen, quote, size, Weight::regular, room);
      zone.quote.lines = pen.even_lines(quote, size, Weight::regular, room);
      fit = fit && words_fit(pen, quote, size, Weight::regular, room) &&
            std::ssize(zone.quote.lines) <= (size > 34 ? 3 : 5);
    }
    if (fit)
      return;
  }
  for (ZoneBrackets::Zone& zone : brackets.zones)
    zone.quote = {};
}

void draw_brackets(Pen& pen, const ZoneBrackets& brackets, const PainColumns& columns, double top,
                   std::optional<PainZone> chosen) {
  const Theme& theme = pen.theme();
  for (const ZoneBrackets::Zone& zone : brackets.zones) {
    const double left = columns.left(zone.range.from) + stroke / 2;
    const double right = columns.right(zone.range.to) - stroke / 2;
    const bool fainter = chosen && *chosen != zone.range.zone;
    pen.line({{left, top}, {left, top + leg}, {right, top + leg}, {right, top}},
             fainter ? theme.edge : theme.ink2, stroke);
    Paragraph words = zone.words;
    if (fainter)
      words.weight = Weight::regular;
    const double y = draw(pen, words, {zone.middle, top + leg + words_below},
                          fainter ? theme.ink2 : theme.ink, Align::centre);
    draw(pen, zone.quote, {(left + right) / 2, y}, theme.ink2, Align::centre);
  }
}

std::string range_words(const ZoneRange& zone) {
  std::string words = std::to_string(zone.from);
  if (zone.to > zone.from)
    words += "–" + std::to_string(zone.to);
  return words;
}

} // namespace coach
