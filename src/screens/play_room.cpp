#include "screens/play_room.hpp"

#include "screens/play_panel.hpp"
#include "screens/words.hpp"

#include <algorithm>

namespace coach {
namespace {

constexpr double label_size = 46, name_size = 92, name_pitch = 104, cue_size = 60, cue_pitch = 76;
constexpr std::size_t most_name_lines = 3, most_caption_lines = 2;

/// The part of the screen that is not panel or bar, and how far down it is filled.
struct Room {
  double left, width, edge, bottom;
  double y = 48;

  explicit Room(const Pen& pen) : left(pen.portrait() ? 48 : 72) {
    const Rect panel = panel_place(pen);
    edge = pen.portrait() ? pen.width() : panel.x;
    width = pen.portrait() ? pen.width() - 2 * left : panel.x - 24 - left - 24;
    bottom = pen.portrait() ? panel.y - 10 : pen.height() - 152;
  }
};

void draw_head(Pen& pen, const PlayState& state, Room& room) {
  const Theme& theme = pen.theme();
  pen.text_in_row(pen.cut(state.eyebrow, label_size, Weight::regular, room.width),
                  {room.left, room.y + 30}, label_size, Weight::regular, theme.ink2);
  room.y += 64;
  const auto lines = pen.lines(state.name, name_size, Weight::bold, room.width);
  for (std::size_t i = 0; i < std::min(lines.size(), most_name_lines); ++i) {
    pen.text_in_row(pen.cut(lines[i], name_size, Weight::bold, room.width),
                    {room.left, room.y + name_pitch / 2}, name_size, Weight::bold, theme.ink);
    room.y += name_pitch;
  }
  if (state.under.empty() || lines.size() >= most_name_lines)
    return;
  pen.text_in_row(pen.cut(state.under, label_size, Weight::regular, room.width),
                  {room.left, room.y + 4 + 30}, label_size, Weight::regular, theme.ink2);
  room.y += 64;
}

enum class FlagLook : std::uint8_t { solid, ghost };

struct FlagSize {
  double height, word;
};

/// A flag on the edge of the room that belongs to its side. Returns its rectangle.
Rect draw_flag(Pen& pen, const Room& room, Side side, double y, FlagSize size, FlagLook look) {
  const bool left = side == Side::left, solid = look == FlagLook::solid;
  const std::string word = shown::side(side);
  const double margin = left && !pen.portrait() ? 72 : 48;
  const double gap = 0.42 * size.word, round_margin = 0.44 * size.height;
  const double text = pen.text_width(word, size.word, Weight::bold);
  const double width = margin + text + gap + legs_width(size.word) + round_margin;
  const Rect place{left ? 0 : room.edge - width, y, width, size.height};
  const double middle = place.centre().y, round = size.height / 2;
  const Colour colour = solid ? pen.theme().room : pen.theme().ink2;
  const double left_round = left ? 0 : round, right_round = left ? round : 0;
  if (solid)
    pen.flag(place, pen.theme().ink, left_round, right_round);
  else
    pen.outline_flag(place, pen.theme().edge, 4, left_round, right_round);
  const double legs_y = middle - size.word / 2;
  if (left) {
    pen.text_in_row(word, {margin, middle}, size.word, Weight::bold, colour);
    pen.legs(Leg::left, {margin + text + gap, legs_y}, size.word, colour);
  } else {
    const double x = place.x + round_margin;
    pen.legs(Leg::right, {x, legs_y}, size.word, colour);
    pen.text_in_row(word, {x + legs_width(size.word) + gap, middle}, size.word, Weight::bold,
                    colour);
  }
  return place;
}

void draw_change_of_side(Pen& pen, const PlayState& state, Room& room) {
  const bool portrait = pen.portrait();
  const double y = std::max(room.y + 28, portrait ? 248.0 : 252.0);
  const FlagSize size = portrait ? FlagSize{136, 80} : FlagSize{156, 92};
  const Rect fresh = draw_flag(pen, room, state.side, y, size, FlagLook::solid);
  const Rect old = draw_flag(pen, room, state.side_before, y + (portrait ? 10 : 20),
                             portrait ? FlagSize{116, 66} : FlagSize{116, 66}, FlagLook::ghost);
  // The arrow points from the flag that was to the one that is.
  const bool to_left = state.side == Side::left;
  const double middle = fresh.centre().y;
  const double space_from = to_left ? fresh.right() : old.right();
  const double space_to = to_left ? old.x : fresh.x;
  const double length = std::min(184.0, space_to - space_from - 80);
  if (length > 60) {
    const double centre = (space_from + space_to) / 2, half = length / 2;
    const double tip = to_left ? centre - half : centre + half, back = to_left ? 34 : -34;
    pen.line({{centre + half, middle}, {centre - half, middle}}, pen.theme().ink, 10);
    pen.line({{tip + back, middle - 34}, {tip, middle}, {tip + back, middle + 34}}, pen.theme().ink,
             10);
  }
  room.y = fresh.bottom();
}

void draw_side(Pen& pen, const PlayState& state, Room& room) {
  if (state.side == Side::both)
    return;
  if (state.side_before != Side::both && state.side_before != state.side)
    return draw_change_of_side(pen, state, room);
  const double y = pen.portrait() ? room.y + 20 : std::max(room.y + 28, 300.0);
  room.y = draw_flag(pen, room, state.side, y, {116, 66}, FlagLook::solid).bottom();
}

/// How large the lines that tell how to get into position are: as large as all of them fit.
struct LineSize {
  double text, pitch, sign, indent, above, between;
};
constexpr LineSize line_sizes[] = {{cue_size, cue_pitch, 64, 92, 36, 20},
                                   {label_size, 58, 52, 76, 36, 20},
                                   {label_size, 52, 46, 66, 14, 6}};

double height_of_lines(const Pen& pen, const PlayState& state, const Room& room, LineSize size) {
  double height = size.above;
  for (const std::string& words : state.lines) {
    const auto lines = pen.lines(words, size.text, Weight::regular, room.width - size.indent);
    height += size.pitch * static_cast<double>(lines.size()) + size.between;
  }
  return height - size.between;
}

void draw_lines(Pen& pen, const PlayState& state, Room& room) {
  if (state.lines.empty())
    return;
  const double space = room.bottom - room.y;
  LineSize size{};
  for (const LineSize& fits : line_sizes) {
    size = fits;
    if (height_of_lines(pen, state, room, size) <= space)
      break;
  }
  double y = room.y + size.above;
  for (std::size_t i = 0; i < state.lines.size(); ++i) {
    const auto lines =
        pen.lines(state.lines[i], size.text, Weight::regular, room.width - size.indent);
    if (y + size.pitch * static_cast<double>(lines.size()) > room.bottom)
      return;
    const Rect sign{room.left, y + (size.pitch - size.sign) / 2, size.sign, size.sign};
    pen.outline(sign, pen.theme().ink, 4, size.sign / 2);
    pen.text_in_row(std::to_string(i + 1), sign.centre(), 0.72 * size.sign, Weight::bold,
                    pen.theme().ink, Align::centre);
    for (const std::string& line : lines) {
      pen.text_in_row(line, {room.left + size.indent, y + size.pitch / 2}, size.text,
                      Weight::regular, pen.theme().ink);
      y += size.pitch;
    }
    y += size.between;
    room.y = y;
  }
}

void draw_caption(Pen& pen, const PlayState& state, const Room& room) {
  constexpr double icon_size = 52, indent = 76;
  if (state.caption.empty() && state.sound)
    return;
  auto lines = pen.lines(state.caption, cue_size, Weight::regular, room.width - indent);
  if (lines.empty())
    lines.emplace_back();
  if (lines.size() > most_caption_lines) {
    // The end of it is cut, not what it begins with.
    for (std::size_t i = most_caption_lines; i < lines.size(); ++i)
      lines[most_caption_lines - 1] += ' ' + lines[i];
    lines.resize(most_caption_lines);
    lines.back() = pen.cut(lines.back(), cue_size, Weight::regular, room.width - indent);
  }
  double y = room.bottom - cue_pitch * static_cast<double>(lines.size());
  if (y < room.y)
    return; // the lines that tell how to get into position need the place
  const Icon icon = state.sound ? Icon::sound : Icon::mute;
  pen.icon(icon, {room.left, y + 12}, icon_size, pen.theme().ink2);
  for (const std::string& line : lines) {
    pen.text_in_row(line, {room.left + indent, y + cue_pitch / 2}, cue_size, Weight::regular,
                    pen.theme().ink);
    y += cue_pitch;
  }
}

} // namespace

void draw_session_track(Pen& pen, const PlayState& state) {
  constexpr double gap = 8;
  double total = 0;
  for (const SessionPart& part : state.session)
    total += static_cast<double>(part.length.count());
  if (total <= 0)
    return;
  const double room = pen.width() - gap * static_cast<double>(state.session.size() - 1);
  const Theme& theme = pen.theme();
  double x = 0;
  for (const SessionPart& part : state.session) {
    const double width = room * static_cast<double>(part.length.count()) / total;
    if (part.done >= 1 && !part.now) {
      pen.box({x, 0, width, 12}, theme.ink2);
    } else {
      pen.box({x, 0, width, 5}, theme.edge);
      if (part.now)
        pen.box({x, 0, std::max(4.0, width * part.done), 20}, theme.ink);
    }
    x += width + gap;
  }
}

void draw_room(Pen& pen, const PlayState& state) {
  Room room(pen);
  draw_head(pen, state, room);
  draw_side(pen, state, room);
  draw_lines(pen, state, room);
  draw_caption(pen, state, room);
}

} // namespace coach
