#pragma once

#include "screens/first_start_pages.hpp"

#include <string>
#include <vector>

namespace coach {

/// Large answers side by side, or below each other where the screen is tall.
struct Options {
  std::vector<std::string> words;
  std::vector<ActionId> actions; ///< one for each
  std::optional<int> chosen;
};
/// Draws them in one row as wide as `place`, their words in at most two lines.
void draw_options(const FirstView& view, const Options& options, const Rect& place);

/// How high the answers are that a question has.
double answer_height(const Pen& pen);
/// The left margin of the words on these pages, in units.
double margin_of(const Pen& pen);
/// Where words and answers go, between the dots and the buttons along the lower edge.
Rect page_place(const Pen& pen, double bottom);
/// The button at the lower left that leads on; faint and no target where something is unanswered.
enum class Ready : std::uint8_t { yes, not_yet };
void draw_go_on(const FirstView& view, const std::string& words, Ready ready);
/// The y of its top.
double go_on_top(const Pen& pen);
/// A heading over answers; gives the y below it.
double draw_heading(const FirstView& view, const std::string& words, const Rect& place);

} // namespace coach
