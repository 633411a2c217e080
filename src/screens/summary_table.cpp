#include "screens/dose_words.hpp"
#include "screens/fitting.hpp"
#include "screens/summary_layout.hpp"

#include <algorithm>

namespace coach {
namespace {

constexpr double least_height = 108, least_stepper_height = 84 + 12;
constexpr double air = 10, most_extra = 18; ///< around a row's words; where there is room
constexpr double head_height = 50, side_gap = 28;

/// The words of a row, measured.
struct RowWords {
  Paragraph name, note;
  double height() const { return name.height() + note.height(); }
};

struct Row {
  RowWords words;
  double height = 0; ///< with the air around them
};

/// All rows, and the widths that they share.
struct Table {
  std::vector<Row> rows;
  double bars_x = 0, bars_width = 0; ///< or of the steppers
  double head = 0;                   ///< the line above the bars; 0: none
  std::vector<int> starts{0};        ///< the first row of every page
};

const std::string& name_of(const SummaryPage& page, const ItemDone& item) {
  const Timeline& timeline = *page.surroundings.playing.timeline;
  return page.look.language.of(
      timeline.entries[static_cast<std::size_t>(item.entry)].exercise.title());
}

RowWords row_words(const SummaryPage& page, const ItemDone& item, const std::string& note,
                   double width) {
  const Pen& pen = page.pen;
  std::string name = name_of(page, item);
  std::ranges::replace(name, '\n', ' ');
  const double size = near_size(page.look, 34);
  return {fitted_name(pen, name, 46, {40, 34}, width),
          fitting(pen, note, {size, 34, 30, 28}, Weight::regular, width, size * 1.3)};
}

/// What was done, and whether pain made it less than the program's.
std::string done_note(const SummaryPage& page, const ItemDone& item) {
  const Language& language = page.look.language;
  const Playing& playing = page.surroundings.playing;
  const ItemId id = playing.timeline->entries[static_cast<std::size_t>(item.entry)].id;
  const auto chosen = playing.choice.items.find(id);
  const bool eased = chosen != playing.choice.items.end() && !chosen->second.eased.empty();
  return facts({done_words(item, language),
                eased ? language.say("summary.eased", "less today") : std::string()});
}

std::string side_note(const SummaryPage& page, Side side) {
  const Language& language = page.look.language;
  if (side == Side::both)
    return {};
  return side == Side::left ? language.say("common.left_leg", "Left leg")
                            : language.say("common.right_leg", "Right leg");
}

bool has_two_sides(const ItemDone& item) { return item.sides.size() > 1; }

/// As many rows on a page as have room; none stands alone on the last one.
void share_height(Table& table, double room, double least) {
  double used = 0;
  int i = 0;
  for (Row& row : table.rows) {
    row.height = std::max(least, row.words.height() + air);
    if (used > 0 && used + row.height > room) {
      table.starts.push_back(i);
      used = 0;
    }
    used += row.height;
    ++i;
  }
  const auto pages = table.starts.size();
  if (pages > 1 && table.starts.back() + 1 == i && i - table.starts[pages - 2] > 3)
    --table.starts.back();
}

Table lay(const SummaryPage& page, SummaryRows rows, const Rect& place) {
  Table table;
  const bool correcting = rows == SummaryRows::to_correct;
  table.bars_width =
      correcting ? Controls::stepper_width() : place.width * (place.width < 800 ? 0.4 : 0.46);
  table.bars_x = place.right() - table.bars_width;
  const double width = place.width - table.bars_width - 32;
  if (correcting) {
    for (const auto& [item, side] : sides_of(page.items)) {
      const ItemDone& done = page.items[static_cast<std::size_t>(item)];
      const Side leg = done.sides[static_cast<std::size_t>(side)].side;
      table.rows.push_back({row_words(page, done, side_note(page, leg), width), 0});
    }
  } else {
    for (const ItemDone& item : page.items)
      table.rows.push_back({row_words(page, item, done_note(page, item), width), 0});
    table.head = std::ranges::any_of(page.items, has_two_sides) ? head_height : 0;
  }
  share_height(table, place.height - table.head, correcting ? least_stepper_height : least_height);
  return table;
}

/// The bar of one set: filled as far as it was done.
void draw_set(Pen& pen, const SetDone& set, const Rect& place) {
  const double full = set.planned > 0 ? std::min(1.0, static_cast<double>(set.done) / set.planned)
                                      : (set.done > 0 ? 1.0 : 0.0);
  const double filled = place.width * full;
  if (filled >= 1)
    pen.box({place.x, place.y, filled, place.height}, pen.theme().ink2, 6);
  if (place.width - filled >= 1)
    pen.box({place.x + filled, place.centre().y - 3, place.width - filled, 6}, pen.theme().edge);
}

/// The bars of one leg, one for each set; one for all where they would be too short.
void draw_side(Pen& pen, const SideDone& side, const Rect& place) {
  constexpr double gap = 10, shortest = 20;
  std::vector<SetDone> sets = side.sets;
  const auto count = static_cast<double>(sets.size());
  if (place.width - gap * (count - 1) < shortest * count)
    sets = {{side.planned(), side.done()}};
  const auto share = [](const SetDone& set) { return std::max(set.planned, 1); };
  double shares = 0;
  for (const SetDone& set : sets)
    shares += share(set);
  const double room = place.width - gap * (static_cast<double>(sets.size()) - 1);
  double x = place.x;
  for (const SetDone& set : sets) {
    const double width = room * share(set) / shares;
    draw_set(pen, set, {x, place.y, width, place.height});
    x += width + gap;
  }
}

void draw_bars(Pen& pen, const ItemDone& item, double x, double width, double middle) {
  constexpr double height = 32;
  const double half = (width - side_gap) / 2;
  for (const SideDone& side : item.sides) {
    const double left = side.side == Side::right ? x + half + side_gap : x;
    draw_side(pen, side,
              {left, middle - height / 2, side.side == Side::both ? width : half, height});
  }
}

void draw_head(const SummaryPage& page, const Table& table, double y) {
  Pen& pen = page.pen;
  const Language& language = page.look.language;
  const double half = (table.bars_width - side_gap) / 2, size = near_size(page.look, 34);
  const auto word = [&](const std::string& words, double x) {
    draw(pen, fitting(pen, words, {size, 34, 30, 28}, Weight::regular, half, head_height), {x, y},
         pen.theme().ink2);
  };
  word(language.say("summary.left", "Left"), table.bars_x);
  word(language.say("summary.right", "Right"), table.bars_x + half + side_gap);
}

void draw_stepper(const SummaryPage& page, int number, Spot right_middle) {
  const Language& language = page.look.language;
  const auto [item, side] = sides_of(page.items)[static_cast<std::size_t>(number)];
  const ItemDone& done = page.items[static_cast<std::size_t>(item)];
  const int value = done.sides[static_cast<std::size_t>(side)].done();
  StepperFace face;
  face.value = number_words(done.unit, value);
  face.size = done.unit == DoneUnit::seconds ? 46 : 63;
  face.less = language.say("paused.one_less", "Count one less");
  face.more = language.say("summary.one_more", "Count one more");
  face.can_less = value > 0;
  face.can_more = changed_number(done, side, 1) != value;
  page.controls.stepper(right_middle, face, action_id(SummaryAction::less, number),
                        action_id(SummaryAction::more, number));
}

} // namespace

int pages_of_rows(const SummaryPage& page, SummaryRows rows, const Rect& place) {
  return static_cast<int>(lay(page, rows, place).starts.size());
}

void draw_rows(const SummaryPage& page, SummaryRows rows, const Rect& place, int number) {
  Pen& pen = page.pen;
  Table table = lay(page, rows, place);
  if (table.rows.empty())
    return;
  table.starts.push_back(static_cast<int>(table.rows.size()));
  const auto begin = table.starts.begin() + number;
  const int first = *begin, last = *(begin + 1);
  if (table.head > 0 &&
      std::any_of(page.items.begin() + first, page.items.begin() + last, has_two_sides))
    draw_head(page, table, place.y);
  double spare = place.height - table.head;
  for (int i = first; i < last; ++i)
    spare -= table.rows[static_cast<std::size_t>(i)].height;
  const double extra = std::clamp(spare / (last - first), 0.0, most_extra);
  double y = place.y + table.head;
  for (int i = first; i < last; ++i) {
    const Row& row = table.rows[static_cast<std::size_t>(i)];
    const double height = row.height + extra, middle = y + height / 2;
    if (i > first)
      pen.box({place.x, y - 1, place.width, 2}, pen.theme().line);
    const double words =
        draw(pen, row.words.name, {place.x, middle - row.words.height() / 2}, pen.theme().ink);
    draw(pen, row.words.note, {place.x, words}, pen.theme().ink2);
    if (rows == SummaryRows::to_correct)
      draw_stepper(page, i, {place.right(), middle});
    else
      draw_bars(pen, page.items[static_cast<std::size_t>(i)], table.bars_x, table.bars_width,
                middle);
    y += height;
  }
}

} // namespace coach
