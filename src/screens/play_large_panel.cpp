#include "screens/play_large_panel.hpp"

#include "screens/play_lines.hpp"
#include "screens/play_ring.hpp"

#include <algorithm>
#include <sstream>

namespace coach {
namespace {

constexpr double inset = 56, edge = 24, caption_height = 176;
/// Smaller where captions stand below it, whether there is one or not: the ring stays where it is.
/// Smallest where the lines matter more than the seconds.
constexpr RingSize alone{432, 54, 18, 8}, above_caption{364, 46, 15, 7}, above_lines{150, 24, 9, 5};
/// The sizes of the lines, largest first.
constexpr LineSize line_sizes[] = {{92, 100, 80, 112, 0, 24},
                                   {76, 84, 68, 92, 0, 20},
                                   {68, 76, 62, 84, 0, 18},
                                   {60, 68, 58, 80, 0, 18},
                                   {46, 54, 48, 66, 0, 12}};

/// Sizes of what is being said, largest first, and how many lines there may be of each.
struct WordSize {
  double text, pitch;
  std::size_t most;
};
constexpr WordSize below_ring[] = {{92, 100, 1}, {84, 92, 1}, {76, 84, 1}, {68, 76, 1},
                                   {76, 84, 2},  {68, 76, 2}, {60, 68, 2}, {46, 56, 3}},
                   beside_ring[] = {{76, 84, 3}, {60, 68, 4}, {46, 56, 5}};

struct Places {
  RingSize ring = alone;
  Spot centre;
  Rect lines, words; ///< empty where there are none
};

Places places_in(const Rect& panel, const PlayState& state) {
  Places places;
  const Rect inner{panel.x + inset, panel.y + edge, panel.width - 2 * inset,
                   panel.height - 2 * edge};
  const bool captions = state.captions || !state.sound;
  if (!state.lines.empty())
    places.ring = above_lines;
  else if (captions)
    places.ring = above_caption;
  else
    return places.centre = panel.centre(), places;
  const double width = 2 * places.ring.radius + places.ring.now, top = inner.y + width;
  places.centre = {inner.centre().x, inner.y + width / 2};
  if (state.lines.empty()) {
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
  for (const LineSize& smaller : line_sizes)
    if (lines.empty() || !fits()) {
      size = smaller;
      lines = numbered_lines(pen, state.lines, size, place.width);
    }
  while (lines.size() > 1 && !fits()) // more words than any screen has room for
    lines.pop_back();
  draw_lines(pen, lines, size, {place.x, place.centre().y - height_of(lines, size) / 2});
}

/// Makes the lines alike in length, so that no word stands alone on the last one.
void balance(const Pen& pen, const std::string& words, double size, double width,
             std::vector<std::string>& lines) {
  double longest = 0; // of the words, which stay whole
  std::istringstream all(words);
  for (std::string word; all >> word;)
    longest = std::max(longest, pen.text_width(word, size, Weight::regular));
  for (width -= 40; width > longest; width -= 40)
    if (auto narrower = sentence_lines(pen, words, size, width); narrower.size() == lines.size())
      lines = std::move(narrower);
}

/// As large as they can be, in the middle of the place's height.
template <std::size_t n>
void draw_words_in(Pen& pen, const std::string& words, const WordSize (&sizes)[n], Colour colour,
                   const Rect& place, Align align) {
  WordSize size{};
  std::vector<std::string> lines;
  for (const WordSize& smaller : sizes)
    if (lines.size() > size.most || lines.empty()) {
      size = smaller;
      lines = sentence_lines(pen, words, size.text, place.width);
    }
  if (lines.size() > size.most) {
    lines.resize(size.most);
    lines.back() = pen.cut(lines.back() + "…", size.text, Weight::regular, place.width);
  }
  if (align == Align::centre && lines.size() > 1)
    balance(pen, words, size.text, place.width, lines);
  const double x = align == Align::left ? place.x : place.centre().x;
  double y = place.centre().y - size.pitch * static_cast<double>(lines.size() - 1) / 2;
  for (const std::string& line : lines) {
    pen.text_in_row(line, {x, y}, size.text, Weight::regular, colour, align);
    y += size.pitch;
  }
}

std::string replaced(std::string words, std::string_view part, std::string_view by) {
  for (auto at = words.find(part); at != std::string::npos; at = words.find(part, at))
    words.replace(at, part.size(), by);
  return words;
}

/// What is being said; beside the ring, while nothing is, what is to be done.
void draw_said(Pen& pen, const PlayState& state, const Rect& place) {
  const std::string caption = replaced(state.caption, "\n", " ");
  const Colour said = faded(pen.theme().ink, state.caption_shows);
  if (state.lines.empty())
    return draw_words_in(pen, caption, below_ring, said, place, Align::centre);
  if (!caption.empty())
    return draw_words_in(pen, caption, beside_ring, said, place, Align::left);
  // Each fact has its own line.
  draw_words_in(pen, replaced(state.under, " · ", "\n"), beside_ring, pen.theme().ink2, place,
                Align::left);
}

} // namespace

Rect large_panel_place(const Pen& pen) { return {pen.width() - 1004, 40, 980, pen.height() - 64}; }

void draw_large_panel(Pen& pen, const PlayState& state, const Rect& panel) {
  const Places places = places_in(panel, state);
  pen.box(panel, pen.theme().paper, 40);
  draw_ring(pen, places.centre, places.ring, state);
  // Two figures fill the ring; minutes and larger numbers are smaller.
  const double digits = places.ring.radius * (state.digits.size() <= 2 ? 4.0 / 3 : 7.0 / 9);
  pen.text_in_row(state.digits, places.centre, digits, Weight::bold, pen.theme().ink,
                  Align::centre);
  if (!places.lines.empty())
    draw_lines_in(pen, state, places.lines);
  if (!places.words.empty())
    draw_said(pen, state, places.words);
}

} // namespace coach
