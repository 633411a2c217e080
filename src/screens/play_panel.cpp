#include "screens/play_panel.hpp"

#include "screens/play_ring.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace coach {
namespace {

constexpr double inset = 44, label_size = 46, number_size = 92, words_size = 60, words_inset = 32;
constexpr double number_gap = 14, small_number_size = 76, least_between = 40;

void draw_state(Pen& pen, const PlayState& state, const Rect& panel) {
  constexpr double plate = 88, gap = 26;
  const double middle = panel.y + (pen.portrait() ? 12 : 20) + 48;
  const double most = panel.width - 2 * 40;
  const double room = (pen.portrait() ? most : std::min(most, 632.0)) - plate - gap;
  double size = 92;
  for (const double smaller : {76.0, 63.0, 54.0, 46.0})
    if (pen.text_width(state.word, size, Weight::bold) > room)
      size = smaller;
  std::vector<std::string> lines{state.word};
  if (pen.text_width(state.word, size, Weight::bold) > room)
    lines = pen.even_lines(state.word, size, Weight::bold, room);
  double width = 0;
  for (const std::string& line : lines)
    width = std::max(width, std::min(room, pen.text_width(line, size, Weight::bold)));
  const double x = panel.centre().x - (plate + gap + width) / 2;
  draw_plate(pen, state.plate, {x, middle - plate / 2}, plate);
  draw_state_word(pen, std::move(lines), {x + plate + gap, middle}, {size, 50, 2}, room);
}

/// "Rep 7 of 15" on one line.
struct CountLine {
  std::string label, number, rest, highest;
  double size = number_size;

  double number_room(const Pen& pen) const { return pen.text_width(highest, size, Weight::bold); }
  double width(const Pen& pen) const {
    const double label_room =
        label.empty() ? 0 : pen.text_width(label, label_size, Weight::regular) + number_gap;
    return label_room + number_room(pen) + number_gap +
           pen.text_width(rest, label_size, Weight::regular);
  }
  /// True where the number would touch the ring's lowest part, around `middle`.
  bool below_ring(const Pen& pen, double x, double middle) const {
    constexpr double half = 96;
    if (!label.empty())
      x += pen.text_width(label, label_size, Weight::regular) + number_gap;
    return x < middle + half && x + number_room(pen) > middle - half;
  }
  void draw(Pen& pen, Spot at) const {
    const Theme& theme = pen.theme();
    if (!label.empty()) {
      pen.text(label, at, label_size, Weight::regular, theme.ink2);
      at.x += pen.text_width(label, label_size, Weight::regular) + number_gap;
    }
    pen.text(number, at, size, Weight::bold, theme.ink);
    at.x += pen.text_width(number, size, Weight::bold) + number_gap;
    pen.text(rest, at, label_size, Weight::regular, theme.ink2);
  }
};

std::string of(const CountOf& count, const Language& language) {
  return language.say("play.of", "of {m}", {{"m", count.of}});
}

/// In as many words as there is room for: "Rep 7 of 15", "Rep 7 / 15", shorter words, "7 / 15".
std::vector<CountLine> count_lines(const Pen& pen, const PlayState& state, double room,
                                   const Language& language) {
  std::vector<CountLine> lines;
  for (const CountOf& count : state.counts)
    lines.push_back({count.label, std::to_string(count.n), of(count, language),
                     std::to_string(std::max(count.n, count.of))});
  const auto fits = [&] {
    double all = lines.size() > 1 ? least_between : 0;
    for (const CountLine& line : lines)
      all += line.width(pen);
    return all <= room;
  };
  for (std::size_t i = 0; i < lines.size() && !fits(); ++i)
    for (std::size_t j = 0; j < lines.size(); ++j)
      lines[j].rest = "/ " + std::to_string(state.counts[j].of);
  for (std::size_t i = 0; i < lines.size() && !fits(); ++i)
    lines[i].label = state.counts[i].short_label;
  for (CountLine& line : lines)
    if (!fits())
      line.label.clear();
  return lines;
}

void draw_counts_in_line(Pen& pen, const PlayState& state, const Rect& panel, const Look& look) {
  const double y = panel.bottom() - 74, left = panel.x + inset, right = panel.right() - inset;
  auto lines = count_lines(pen, state, right - left, look.language);
  const auto start = [&](std::size_t i) { return i == 0 ? left : right - lines[i].width(pen); };
  bool below = false;
  for (std::size_t i = 0; i < lines.size(); ++i)
    below = below || lines[i].below_ring(pen, start(i), panel.centre().x);
  for (CountLine& line : lines)
    line.size = below ? small_number_size : number_size;
  for (std::size_t i = 0; i < lines.size(); ++i)
    lines[i].draw(pen, {start(i), y});
}

Spot ring_centre(const Pen& pen, const Rect& panel) {
  return {panel.centre().x, panel.y + (pen.portrait() ? 436 : 444)};
}

/// Room for words from the inset to the ring, `above` the panel's lower edge.
double room_beside_ring(const Pen& pen, const Rect& panel, double above) {
  constexpr double free = 12, reach = standard_ring.radius + standard_ring.now / 2;
  const double down = panel.bottom() - above - ring_centre(pen, panel).y;
  return panel.width / 2 - inset - free - std::sqrt(std::max(0.0, reach * reach - down * down));
}

void draw_counts_in_corners(Pen& pen, const PlayState& state, const Rect& panel, const Look& look) {
  const double room = room_beside_ring(pen, panel, 280 - 48 + label_size * 0.72);
  for (std::size_t i = 0; i < state.counts.size(); ++i) {
    const CountOf& count = state.counts[i];
    const Align align = i == 0 ? Align::left : Align::right;
    const double x = i == 0 ? panel.x + inset : panel.right() - inset, y = panel.bottom() - 280;
    const Theme& theme = pen.theme();
    const bool whole = pen.text_width(count.label, label_size, Weight::regular) <= room;
    pen.text(whole ? count.label : count.short_label, {x, y + 48}, label_size, Weight::regular,
             theme.ink2, align);
    pen.text(std::to_string(count.n), {x, y + 136}, number_size, Weight::bold, theme.ink, align);
    pen.text(of(count, look.language), {x, y + 192}, label_size, Weight::regular, theme.ink2,
             align);
  }
}

void draw_words(Pen& pen, const PlayState& state, const Rect& panel) {
  double size = words_size;
  const double room = panel.width - 2 * words_inset;
  for (const double smaller : {54.0, label_size})
    if (pen.text_width(state.words, size, Weight::regular) > room)
      size = smaller;
  pen.text(pen.cut(state.words, size, Weight::regular, room),
           {panel.centre().x, panel.bottom() - (pen.portrait() ? 23 : 84)}, size, Weight::regular,
           pen.theme().ink, Align::centre);
}

void draw_track(Pen& pen, const CountTrack& track, const Rect& panel) {
  if (track.of < 2)
    return;
  const double gap = track.of > 40 ? 3 : track.of > 8 ? 8 : 10, room = panel.width - 2 * inset;
  const double width = (room - gap * (track.of - 1)) / track.of;
  const double middle = panel.bottom() - 48 + 7;
  for (int i = 1; i <= track.of; ++i) {
    const double x = panel.x + inset + (i - 1) * (width + gap);
    const double height = i < track.now ? 14 : i == track.now ? 26 : 5;
    const Colour colour = i < track.now    ? pen.theme().ink2
                          : i == track.now ? pen.theme().ink
                                           : pen.theme().edge;
    pen.box({x, middle - height / 2, width, height}, colour,
            i < track.now    ? 3
            : i == track.now ? 5
                             : 2);
    if (i == track.enough && i < track.of)
      pen.box({x + width + gap / 2 - 2.5, middle - 15, 5, 30}, pen.theme().edge, 2.5);
  }
}

} // namespace

Rect panel_place(const Pen& pen) {
  if (pen.portrait())
    return {24, pen.height() - 1082, pen.width() - 48, 834};
  return {pen.width() - 736, 40, 712, pen.height() - 184};
}

void draw_plate(Pen& pen, const Plate& plate, Spot corner, double size) {
  const bool square = plate.shape == PlateShape::square,
             neutral = plate.accent == Accent::ink || plate.accent == Accent::ink2;
  pen.box({corner.x, corner.y, size, size}, colour_of(pen.theme(), plate.accent),
          square ? 0.24 * size : size / 2);
  const double icon = 0.62 * size, edge = (size - icon) / 2;
  pen.icon(plate.icon, {corner.x + edge, corner.y + edge}, icon,
           neutral ? pen.theme().paper : pen.theme().on_accent);
}

void draw_state_word(Pen& pen, std::vector<std::string> lines, Spot middle, const WordSize& size,
                     double room) {
  lines.resize(std::min(lines.size(), size.most));
  double y = middle.y - size.pitch * static_cast<double>(lines.size() - 1) / 2;
  for (const std::string& line : lines) {
    pen.text_in_row(pen.cut(line, size.text, Weight::bold, room), {middle.x, y}, size.text,
                    Weight::bold, pen.theme().ink);
    y += size.pitch;
  }
}

void draw_digits(Pen& pen, const PlayState& state, Spot centre, double size) {
  if (state.digits.empty() && std::holds_alternative<OpenRing>(state.ring)) {
    const double icon = 0.6 * size;
    return pen.icon(Icon::touch, {centre.x - icon / 2, centre.y - icon / 2}, icon,
                    colour_of(pen.theme(), state.plate.accent));
  }
  // Two figures fill the ring; minutes and larger numbers are smaller.
  pen.text_in_row(state.digits, centre, state.digits.size() <= 2 ? size : 240.0 / 412 * size,
                  Weight::bold, pen.theme().ink, Align::centre);
}

void draw_panel(Pen& pen, const PlayState& state, const Look& look) {
  const Rect panel = panel_place(pen);
  pen.box(panel, pen.theme().paper, 40);
  draw_state(pen, state, panel);
  draw_ring(pen, ring_centre(pen, panel), standard_ring, state);
  draw_digits(pen, state, ring_centre(pen, panel), 412);
  if (!state.words.empty())
    draw_words(pen, state, panel);
  else if (pen.portrait())
    draw_counts_in_corners(pen, state, panel, look);
  else
    draw_counts_in_line(pen, state, panel, look);
  if (state.words.empty() || !pen.portrait())
    draw_track(pen, state.track, panel);
}

} // namespace coach
