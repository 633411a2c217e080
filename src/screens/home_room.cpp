#include "screens/home_layout.hpp"

#include <algorithm>

namespace coach {
namespace {

constexpr double title_y = 124, icon_size = 54, icon_gap = 22, chip_gap = 28;
constexpr double indent = icon_size + icon_gap;

/// How large the words are; smaller where a language needs more of them.
struct Style {
  double title = 80, text = 46;
  bool one_chip = false; ///< exercises and minutes stand together
};

std::vector<HomeRoom::Chip> chips_of(const Pen& pen, const HomeWords& words, const Style& style,
                                     double width) {
  std::vector<HomeRoom::Chip> chips;
  const auto add = [&](Icon icon, const std::string& text) {
    if (!text.empty())
      chips.push_back({icon, paragraph(pen, text, style.text, Weight::regular, width - indent), 0});
  };
  if (style.one_chip && !words.minutes.empty()) {
    const std::string line = words.minutes + " · " + words.exercises;
    const bool fits = pen.text_width(line, style.text, Weight::regular) <= width - indent;
    add(Icon::clock, fits ? line : words.minutes + '\n' + words.exercises);
  } else {
    add(Icon::clock, words.minutes);
    add(Icon::list, words.exercises);
  }
  add(Icon::chair, words.chair);
  add(Icon::mat, words.have_ready);
  return chips;
}

HomeRoom lay(const Pen& pen, const Look& look, const HomeWords& words, const HomeFrame& frame,
             const Style& style) {
  const Rect& place = frame.words;
  const double title_width = words.drop.empty() ? frame.title_width : frame.room_right - place.x;
  HomeRoom room;
  room.title = fitted(pen, words.title, {style.title, 63, 50}, Weight::bold, title_width, 3);
  double y = place.y + room.title.height() + (style.one_chip ? 30 : 44);
  room.chips = chips_of(pen, words, style, place.width);
  for (HomeRoom::Chip& chip : room.chips) {
    chip.y = y;
    y += std::max(icon_size, chip.words.height()) + (style.one_chip ? 20 : chip_gap);
  }
  if (!words.pain_rule.empty()) {
    const double width = place.width - indent;
    room.rule_y = y + 8;
    room.rule_head = paragraph(pen, words.pain_head, std::min(near_size(look, 34), style.text),
                               Weight::regular, width);
    room.rule = paragraph(pen, words.pain_rule, style.text, Weight::regular, width);
    y = room.rule_y + room.rule_head.height() + room.rule.height();
  }
  room.bottom = y;
  return room;
}

/// Each sentence on a line of its own where that takes no more lines than there may be.
Paragraph in_sentences(const Pen& pen, const std::string& words, double size, double width,
                       int most) {
  std::string apart = words;
  for (auto at = apart.find(". "); at != std::string::npos; at = apart.find(". ", at))
    apart[at + 1] = '\n';
  const Paragraph sentences = paragraph(pen, apart, size, Weight::regular, width);
  if (std::ssize(sentences.lines) <= most)
    return sentences;
  return fitted(pen, words, {size}, Weight::regular, width, most);
}

/// Two notices in up to two lines each, or one in up to two and what is behind it in a third.
std::vector<Paragraph> lines_of(const Pen& pen, const Look& look,
                                const std::vector<std::string>& notices, double width) {
  constexpr std::size_t most = 2;
  std::vector<Paragraph> lines;
  for (std::size_t i = 0; i < std::min(most, notices.size()); ++i) {
    const std::string& notice = notices[i];
    const auto end = std::min(notice.find('\n'), notice.size());
    lines.push_back(
        in_sentences(pen, notice.substr(0, end), near_size(look, 34), width, i == 0 ? 2 : 1));
    if (notices.size() == 1 && end < notice.size())
      lines.push_back(
          fitted(pen, notice.substr(end + 1), {near_size(look, 30)}, Weight::regular, width, 1));
  }
  return lines;
}

double height_of(const std::vector<Paragraph>& paragraphs) {
  double height = 0;
  for (const Paragraph& paragraph : paragraphs)
    height += paragraph.height();
  return height;
}

void add_notice(HomeRoom& room, const Pen& pen, const Look& look, const HomeWords& words,
                const HomeFrame& frame) {
  if (words.notices.empty())
    return;
  const double x = pen.portrait() ? 24 : frame.words.x;
  const double width = frame.room_right - x;
  room.notices = lines_of(pen, look, words.notices, width - 140);
  const double height = std::max(108.0, height_of(room.notices) + 20);
  room.notice = {x, frame.bar_y - 14 - height, width, height};
}

Rect figure_place(const Pen& pen, const HomeWords& words, const HomeRoom& room,
                  const HomeFrame& frame) {
  double right = 0;
  for (const HomeRoom::Chip& chip : room.chips)
    right = std::max(right, indent + width_of(pen, chip.words));
  right = std::max(right, indent + width_of(pen, room.rule));
  right = std::max(right, indent + width_of(pen, room.rule_head));
  const double title_right = frame.words.x + width_of(pen, room.title);
  double x = frame.words.x + right + 28, y = 60;
  if (pen.portrait())
    y = title_y + room.title.height() + 24;
  else
    x = std::max(x, title_right + 28);
  const double bottom = room.notice.empty() ? frame.bar_y - (pen.portrait() ? 28 : 48)
                                            : room.notice.y - (pen.portrait() ? 20 : 28);
  if (words.minutes.empty())
    return {};
  return {x, y, frame.room_right - x, bottom - y};
}

/// An empty place that waits for a file.
void draw_drop(Pen& pen, const std::string& words, const Rect& place) {
  constexpr double icon = 120, gap = 28;
  const Theme& theme = pen.theme();
  const Paragraph text = fitted(pen, words, {54, 46}, Weight::regular, place.width - 120, 2);
  const double top = place.centre().y - (icon + gap + text.height()) / 2;
  pen.outline(place, theme.edge, 4, 40);
  pen.icon(Icon::down, {place.centre().x - icon / 2, top}, icon, theme.ink2);
  draw(pen, text, {place.centre().x, top + icon + gap}, theme.ink, Align::centre);
}

/// An open ring and its bead.
void draw_mark(Pen& pen, Spot corner, double size) {
  const double part = size / 24;
  const Spot centre{corner.x + size / 2, corner.y + size / 2};
  pen.arc(centre, 8.6 * part, 89, 361, pen.theme().ink, {3 * part, Cap::round});
  pen.disc(on_circle(centre, 8.6 * part, 45), 4 * part, pen.theme().ink);
}

} // namespace

HomeFrame home_frame(const Pen& pen, bool other_programs) {
  HomeFrame frame;
  if (pen.portrait()) {
    const double settings_y = pen.height() - 120;
    frame.bar_height = 136;
    frame.bar_y =
        other_programs ? std::max(pen.height() - 1002, 860.0) : settings_y - 24 - frame.bar_height;
    frame.room_right = pen.width() - 24;
    frame.title_width = 680;
    frame.words = {48, title_y, 580, frame.bar_y - 24 - title_y};
    const double y = frame.bar_y + frame.bar_height + 24;
    frame.panel = {24, y, pen.width() - 48, settings_y - 16 - y};
    return frame;
  }
  frame.panel = {pen.width() - 736, 40, 712, pen.height() - 184};
  const double beside_panel = frame.panel.x - 24;
  frame.room_right = other_programs ? beside_panel : pen.width() - 72;
  frame.bar_y = pen.height() - 152;
  frame.bar_height = 128;
  frame.title_width = std::min(680.0, beside_panel - 72 - 380);
  frame.words = {72, title_y, frame.title_width, frame.bar_y - 24 - title_y};
  return frame;
}

HomeRoom lay_home_room(const Pen& pen, const Look& look, const HomeWords& words,
                       const HomeFrame& frame) {
  HomeRoom notice;
  add_notice(notice, pen, look, words, frame);
  const double bottom = notice.notice.empty() ? frame.words.bottom() : notice.notice.y - 16;
  HomeRoom room;
  for (const Style& style :
       {Style{80, 46, false}, Style{80, 46, true}, Style{63, 46, true}, Style{63, 40, true},
        Style{63, 36, true}, Style{50, 34, true}, Style{46, 30, true}}) {
    room = lay(pen, look, words, frame, style);
    if (room.bottom <= bottom)
      break;
  }
  room.notices = notice.notices;
  room.notice = notice.notice;
  room.figure = figure_place(pen, words, room, frame);
  if (!words.drop.empty()) {
    const double x = pen.portrait() ? 24 : frame.words.x, y = room.bottom + 16;
    const double end = room.notice.empty() ? frame.bar_y - 24 : room.notice.y - 24;
    room.drop = {x, y, frame.room_right - x, end - y};
  }
  return room;
}

void draw_home_room(Pen& pen, const HomeWords& words, const HomeRoom& room,
                    const HomeFrame& frame) {
  const Theme& theme = pen.theme();
  const double x = frame.words.x, words_x = x + indent;
  draw_mark(pen, {x, 52}, 52);
  const Paragraph date =
      fitted(pen, words.date, {46, 40, 34}, Weight::regular, frame.title_width - 72, 1);
  draw(pen, date, {x + 72, 78 - date.pitch / 2}, theme.ink2);
  draw(pen, room.title, {x, frame.words.y}, theme.ink);
  for (const HomeRoom::Chip& chip : room.chips) {
    pen.icon(chip.icon, {x, chip.y}, icon_size, theme.ink2);
    const double middle = chip.y + icon_size / 2;
    draw(pen, chip.words, {words_x, middle - chip.words.pitch / 2}, theme.ink);
  }
  if (!room.rule.empty()) {
    pen.icon(Icon::hurt, {x, room.rule_y + 6}, icon_size, theme.ink2);
    const double y = draw(pen, room.rule_head, {words_x, room.rule_y}, theme.ink2);
    draw(pen, room.rule, {words_x, y}, theme.ink);
  }
  if (!room.drop.empty())
    draw_drop(pen, words.drop, room.drop);
  if (room.notice.empty())
    return;
  pen.box(room.notice, theme.paper, 28);
  pen.icon(Icon::info, {room.notice.x + 28, room.notice.centre().y - 28}, 56, theme.ink);
  double y = room.notice.centre().y - height_of(room.notices) / 2;
  for (const Paragraph& notice : room.notices)
    y = draw(pen, notice, {room.notice.x + 110, y},
             notice.size < room.notices.front().size ? theme.ink2 : theme.ink);
}

} // namespace coach
