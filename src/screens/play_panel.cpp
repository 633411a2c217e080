#include "screens/play_panel.hpp"

#include "screens/play_ring.hpp"

#include <algorithm>

namespace coach {
namespace {

constexpr double inset = 44, label_size = 46, number_size = 92, words_size = 60;

void draw_state(Pen& pen, const PlayState& state, const Rect& panel) {
  constexpr double plate = 88, gap = 26;
  const double middle = panel.y + (pen.portrait() ? 6 : 14) + 48;
  const double room = std::min(panel.width - 2 * 40, 632.0) - plate - gap;
  double size = 92;
  for (const double smaller : {76.0, 63.0})
    if (pen.text_width(state.word, size, Weight::bold) > room)
      size = smaller;
  const std::string word = pen.cut(state.word, size, Weight::bold, room);
  const double width = plate + gap + pen.text_width(word, size, Weight::bold);
  const double x = panel.centre().x - width / 2;
  const Colour accent = colour_of(pen.theme(), state.plate.accent);
  const bool square = state.plate.shape == PlateShape::square;
  pen.box({x, middle - plate / 2, plate, plate}, accent, square ? 21 : plate / 2);
  const double icon = 0.62 * plate;
  pen.icon(state.plate.icon, {x + (plate - icon) / 2, middle - icon / 2}, icon,
           state.plate.accent == Accent::ink || state.plate.accent == Accent::ink2
               ? pen.theme().paper
               : pen.theme().on_accent);
  pen.text_in_row(word, {x + plate + gap, middle}, size, Weight::bold, pen.theme().ink);
}

/// "Rep 7 of 15" on one line from `x` on, or its width only where there is no pen to draw with.
struct CountLine {
  const CountOf& count;
  const char* of;

  std::string rest() const { return std::string(of) + ' ' + std::to_string(count.of); }
  double width(const Pen& pen) const {
    return pen.text_width(count.label, label_size, Weight::regular) + 28 +
           pen.text_width(std::to_string(count.n), number_size, Weight::bold) +
           pen.text_width(rest(), label_size, Weight::regular);
  }
  void draw(Pen& pen, Spot at) const {
    const Theme& theme = pen.theme();
    pen.text(count.label, at, label_size, Weight::regular, theme.ink2);
    at.x += pen.text_width(count.label, label_size, Weight::regular) + 14;
    const std::string number = std::to_string(count.n);
    pen.text(number, at, number_size, Weight::bold, theme.ink);
    at.x += pen.text_width(number, number_size, Weight::bold) + 14;
    pen.text(rest(), at, label_size, Weight::regular, theme.ink2);
  }
};

void draw_counts_in_line(Pen& pen, const PlayState& state, const Rect& panel) {
  const double y = panel.bottom() - 74, left = panel.x + inset, right = panel.right() - inset;
  double all = 0;
  for (const CountOf& count : state.counts)
    all += CountLine{count, "of"}.width(pen);
  const bool tight = state.counts.size() > 1 && right - left - all < 40;
  for (std::size_t i = 0; i < state.counts.size(); ++i) {
    const CountLine line{state.counts[i], tight ? "/" : "of"};
    line.draw(pen, {i == 0 ? left : right - line.width(pen), y});
  }
}

void draw_counts_in_corners(Pen& pen, const PlayState& state, const Rect& panel) {
  for (std::size_t i = 0; i < state.counts.size(); ++i) {
    const CountOf& count = state.counts[i];
    const Align align = i == 0 ? Align::left : Align::right;
    const double x = i == 0 ? panel.x + inset : panel.right() - inset, y = panel.bottom() - 280;
    pen.text(count.label, {x, y + 48}, label_size, Weight::regular, pen.theme().ink2, align);
    pen.text(std::to_string(count.n), {x, y + 130}, number_size, Weight::bold, pen.theme().ink,
             align);
    pen.text("of " + std::to_string(count.of), {x, y + 194}, label_size, Weight::regular,
             pen.theme().ink2, align);
  }
}

void draw_words(Pen& pen, const PlayState& state, const Rect& panel) {
  double size = words_size;
  const double room = panel.width - 2 * inset;
  if (pen.text_width(state.words, size, Weight::regular) > room)
    size = label_size;
  pen.text(pen.cut(state.words, size, Weight::regular, room),
           {panel.centre().x, panel.bottom() - (pen.portrait() ? 23 : 74)}, size, Weight::regular,
           pen.theme().ink, Align::centre);
}

void draw_track(Pen& pen, const CountTrack& track, const Rect& panel) {
  if (track.of < 2)
    return;
  const double gap = track.of > 8 ? 8 : 10, room = panel.width - 2 * inset;
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
  }
}

} // namespace

Rect panel_place(const Pen& pen) {
  if (pen.portrait())
    return {24, pen.height() - 1082, pen.width() - 48, 834};
  return {pen.width() - 736, 40, 712, pen.height() - 184};
}

void draw_panel(Pen& pen, const PlayState& state) {
  const Rect panel = panel_place(pen);
  pen.box(panel, pen.theme().paper, 40);
  draw_state(pen, state, panel);
  const Spot centre{panel.centre().x, panel.y + (pen.portrait() ? 436 : 444)};
  draw_ring(pen, centre, state);
  // Two figures fill the ring; minutes and larger numbers are smaller.
  pen.text_in_row(state.digits, centre, state.digits.size() <= 2 ? 412 : 240, Weight::bold,
                  pen.theme().ink, Align::centre);
  if (!state.words.empty())
    draw_words(pen, state, panel);
  else if (pen.portrait())
    draw_counts_in_corners(pen, state, panel);
  else
    draw_counts_in_line(pen, state, panel);
  if (state.words.empty() || !pen.portrait())
    draw_track(pen, state.track, panel);
}

} // namespace coach
