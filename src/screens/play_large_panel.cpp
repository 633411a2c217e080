#include "screens/play_large_panel.hpp"

#include "screens/play_lines.hpp"
#include "screens/play_panel.hpp"
#include "screens/play_ring.hpp"

#include <algorithm>
#include <span>
#include <string_view>

namespace coach {
namespace {

constexpr double inset = 56, edge = 24, caption_height = 176;
/// Smaller where captions stand below it, whether there is one or not: the ring stays where it is.
/// Smallest where the lines matter more than the seconds.
constexpr RingSize alone{432, 54, 18, 8}, above_caption{364, 46, 15, 7}, above_lines{150, 24, 9, 5};
/// The sizes of the lines, largest first.
constexpr LineSize line_sizes[] = {{92, 100, 80, 112, 0, 24}, {76, 84, 68, 92, 0, 20},
                                   {68, 76, 62, 84, 0, 18},   {60, 68, 58, 80, 0, 18},
                                   {57, 65, 56, 76, 0, 18},   {46, 54, 48, 66, 0, 12}};

/// Of the screen, in one of the numbered ones.
constexpr std::size_t most_lines = 9;

/// Sizes of what is being said, largest first.
constexpr WordSize below_ring[] = {{92, 100, 1}, {84, 92, 1}, {76, 84, 1}, {76, 84, 2},
                                   {68, 76, 2},  {60, 68, 2}, {52, 60, 2}, {46, 56, 3}},
                   beside_ring[] = {{76, 84, 3}, {68, 76, 3}, {60, 68, 4}, {46, 56, 5}};

/// Several lines stand below each other, a single one stands where captions do.
bool has_list(const PlayState& state) { return state.lines.size() > 1; }

struct Places {
  RingSize ring = alone;
  Spot centre;
  Rect lines, words; ///< empty where there are none
};

Places places_in(const Rect& panel, const PlayState& state) {
  Places places;
  const Rect inner{panel.x + inset, panel.y + edge, panel.width - 2 * inset,
                   panel.height - 2 * edge};
  if (has_list(state))
    places.ring = above_lines;
  else if (state.captions || !state.sound || !state.lines.empty() || words_in_panel(state))
    places.ring = above_caption;
  else
    return places.centre = panel.centre(), places;
  const double width = 2 * places.ring.radius + places.ring.now, top = inner.y + width;
  places.centre = {inner.centre().x, inner.y + width / 2};
  if (!has_list(state)) {
    places.words = {inner.x, inner.bottom() - caption_height, inner.width, caption_height};
    return places;
  }
  places.centre.x = inner.x + width / 2;
  places.words = {inner.x + width + inset, inner.y, inner.width - width - inset, width};
  places.lines = {inner.x, top + edge, inner.width, inner.bottom() - top - edge};
  return places;
}

void draw_lines_in(Pen& pen, const PlayState& state, const Rect& place) {
  LineSize size;
  NumberedLines lines;
  const auto fits = [&] { return height_of(lines, size) <= place.height; };
  const auto choose = [&](double least, std::size_t most) {
    return std::ranges::any_of(line_sizes, [&](const LineSize& smaller) {
      size = smaller;
      lines = numbered_lines(pen, state.lines, size, place.width);
      return size.text >= least && fits() &&
             std::ranges::all_of(lines, [&](const auto& line) { return line.size() <= most; });
    });
  };
  // As large as they can be in a few lines each, then in two, then at all.
  if (!choose(76, 2) && !choose(68, 3) && !choose(57, 2))
    choose(0, most_lines);
  while (lines.size() > 1 && !fits()) // more words than any screen has room for
    lines.pop_back();
  draw_lines(pen, lines, size, {place.x, place.centre().y - height_of(lines, size) / 2});
}

/// As large as they can be, in the middle of the place's height.
void draw_words_in(Pen& pen, const std::string& words, std::span<const WordSize> sizes,
                   Colour colour, const Rect& place, Align align) {
  const auto [size, lines] = sized_words(pen, words, sizes, place.width);
  const double x = align == Align::left ? place.x : place.centre().x;
  double y = place.centre().y - size.pitch * static_cast<double>(lines.size() - 1) / 2;
  for (const std::string& line : lines) {
    pen.text_in_row(line, {x, y}, size.text, Weight::regular, colour, align);
    y += size.pitch;
  }
}

std::string replaced(std::string words, std::string_view part, std::string_view by) {
  for (auto at = words.find(part); at != std::string::npos; at = words.find(part, at + by.size()))
    words.replace(at, part.size(), by);
  return words;
}

/// What is being said; while nothing is, what is to be done.
void draw_below_ring(Pen& pen, const PlayState& state, const Rect& place) {
  const Colour said = faded(pen.theme().ink, state.caption_shows);
  if (words_in_panel(state) && !state.caption.empty())
    draw_words_in(pen, state.words + '\n' + replaced(state.caption, "\n", " "), below_ring, said,
                  place, Align::centre);
  else if (!state.caption.empty())
    draw_words_in(pen, state.caption, below_ring, said, place, Align::centre);
  else if (words_in_panel(state) || !state.lines.empty())
    draw_words_in(pen, words_in_panel(state) ? state.words : state.lines.front(), below_ring,
                  pen.theme().ink, place, Align::centre);
}

/// The same; beside the lines that say what is to be done it is how much.
void draw_beside_ring(Pen& pen, const PlayState& state, const Rect& place) {
  if (!state.caption.empty())
    return draw_words_in(pen, state.caption, beside_ring,
                         faded(pen.theme().ink, state.caption_shows), place, Align::left);
  // Each fact has its own line.
  draw_words_in(pen, replaced(state.under, " · ", "\n"), beside_ring, pen.theme().ink2, place,
                Align::left);
}

} // namespace

bool words_in_panel(const PlayState& state) {
  return !state.words.empty() && (state.in_bout || std::holds_alternative<OpenRing>(state.ring));
}

Rect large_panel_place(const Pen& pen) { return {pen.width() - 1004, 40, 980, pen.height() - 64}; }

void draw_large_panel(Pen& pen, const PlayState& state, const Rect& panel) {
  const Places places = places_in(panel, state);
  pen.box(panel, pen.theme().paper, 40);
  draw_ring(pen, places.centre, places.ring, state);
  draw_digits(pen, state, places.centre, places.ring.radius * 4 / 3);
  if (!places.lines.empty())
    draw_lines_in(pen, state, places.lines);
  if (has_list(state))
    draw_beside_ring(pen, state, places.words);
  else if (!places.words.empty())
    draw_below_ring(pen, state, places.words);
}

} // namespace coach
