#pragma once

#include "engine/pain_zone.hpp"
#include "prompts/language.hpp"
#include "screens/paragraph.hpp"

#include <initializer_list>
#include <optional>
#include <vector>

namespace coach {

/// Eleven columns side by side, one for each number; in units.
struct PainColumns {
  double x = 0, width = 0, gap = 0;
  double left(int number) const { return x + number * (width + gap); }
  double right(int number) const { return left(number) + width; }
};
/// Eleven columns from `x` on that take `room` together.
PainColumns pain_columns(double x, double room, double gap);

/// Brackets under the columns that belong to one zone, with the zone's words under them.
struct ZoneBrackets {
  struct Zone {
    ZoneRange range;
    Paragraph words, quote; ///< the coach's and the author's; empty where they do not fit
    double middle = 0;      ///< of both, under the bracket
  };
  std::vector<Zone> zones;
  bool empty() const { return zones.empty(); }
  bool has_words() const;
  double height() const;
};
/// The words in the first of these sizes in which all of them fit under their brackets, bold.
ZoneBrackets lay_brackets(const Pen& pen, const std::vector<ZoneRange>& zones,
                          const PainColumns& columns, std::initializer_list<double> sizes,
                          const Language& language);
/// Puts the words of this zone alone under its bracket.
void add_words_of(ZoneBrackets& brackets, PainZone zone, const Pen& pen, const PainColumns& columns,
                  const Language& language);
/// Puts the author's words, in quotation marks, under the zones' own, where all have room.
void add_quotes(ZoneBrackets& brackets, const Pen& pen, const PainColumns& columns,
                const PainRule& rule, const Language& language);
/// Draws them from `top` on. With `chosen` the words of the other zones are fainter.
void draw_brackets(Pen& pen, const ZoneBrackets& brackets, const PainColumns& columns, double top,
                   std::optional<PainZone> chosen = std::nullopt);

/// "4–5".
std::string range_words(const ZoneRange& zone);

} // namespace coach
