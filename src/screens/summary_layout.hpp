#pragma once

#include "screens/controls.hpp"
#include "screens/paragraph.hpp"
#include "screens/summary_rows.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace coach {

/// What the buttons of the summary do.
enum class SummaryAction : std::uint8_t {
  pain, ///< 0-10
  correct,
  corrected,
  less, ///< of the number of that index in sides_of
  more,
  page_back,
  page_on,
  close
};

/// What the summary is drawn with.
struct SummaryPage {
  Pen& pen;
  Controls& controls;
  const Surroundings& surroundings;
  const Look& look;
  const std::vector<ItemDone>& items;
};

/// What the summary shows of its rows.
enum class SummaryRows : std::uint8_t { done, to_correct };

/// The large parts of the summary, in units.
struct SummaryFrame {
  Rect words; ///< title and rows
  Rect paper; ///< the question about pain; empty where it is not asked
  Rect below; ///< the buttons under the rows
  Rect close;
};

/// How high the paper must be.
double pain_paper_height(const SummaryPage& page, double width);
/// The question and the answer. What the author says of pain is meant for exercising and would be
/// wrong after it.
void draw_pain_paper(const SummaryPage& page, const Rect& paper, std::optional<int> pain);

/// How many pages the rows take in a box of that size.
int pages_of_rows(const SummaryPage& page, SummaryRows rows, const Rect& place);
/// Draws one page of rows, 0 is the first.
void draw_rows(const SummaryPage& page, SummaryRows rows, const Rect& place, int number);

} // namespace coach
