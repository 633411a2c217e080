#pragma once

#include "screens/controls.hpp"
#include "screens/figure_place.hpp"
#include "screens/overview_outline.hpp"
#include "screens/paragraph.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace coach {

/// What the buttons of the overview do.
enum class OverviewAction : std::uint8_t {
  back,
  start,
  row,       ///< of that index in the outline
  list_back, ///< pages of the list
  list_on,
  panel_back, ///< pages of the panel
  panel_on,
  form, ///< of that index in forms_of
  less, ///< of that knob
  more,
  exercises,   ///< shows what may be done instead
  alternative, ///< of that index in alternatives_of
  authors_dose,
  done
};

/// The large parts of the overview, in units.
struct OverviewFrame {
  Rect list;  ///< the rows
  Rect foot;  ///< below them: the forms of the day and the pages
  Rect panel; ///< the paper
  Rect bar;   ///< the buttons below the paper
};
OverviewFrame overview_frame(const Pen& pen);

/// One page of the exercises in order, under the names of their phases.
struct OverviewList {
  struct Row {
    int item = 0; ///< index in the outline
    Rect card, picture;
    Paragraph name, dose;
    std::string length;
  };
  struct Head {
    Paragraph words;
    double y = 0;
  };
  std::vector<Head> heads;
  std::vector<Row> rows;
  int page = 0, pages = 1;
};
/// `turns`: how many pages were turned. `selected`: the row that is being changed.
OverviewList lay_overview_list(const Pen& pen, const Look& look, const Outline& outline,
                               std::optional<int> selected, bool has_forms, int turns);
void draw_overview_list(Pen& pen, Controls& controls, const Look& look, const OverviewList& list,
                        std::optional<int> selected);
/// The forms of the day and the arrows.
void draw_overview_foot(Pen& pen, Controls& controls, const Look& look, const OverviewList& list,
                        const std::vector<Form>& forms, Form form);

} // namespace coach
