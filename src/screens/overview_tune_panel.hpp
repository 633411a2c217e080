#pragma once

#include "screens/overview_layout.hpp"
#include "screens/overview_tune.hpp"
#include "screens/panel_pages.hpp"

#include <string>
#include <vector>

namespace coach {

/// What stands on the paper while an exercise is being changed.
struct TuneFace {
  std::string name, length;
  std::string feel; ///< the author's words on what should be felt
  struct Number {
    Knob knob;
    std::string name, note, value;
  };
  std::vector<Number> numbers;
  struct Other {
    std::string name, why;
    bool chosen = false;
  };
  std::vector<Other> others; ///< exercises for this item; one where there is no choice
  bool choosing = false;     ///< the others are shown instead of the numbers
  bool changed = false;      ///< not the author's dose any more
  /// True if there is anything to change.
  bool changeable() const;
};

/// Draws the paper's content and the buttons below it.
void draw_tune(Pen& pen, Controls& controls, const Look& look, const TuneFace& face, int turns);
/// Where the picture of the exercise belongs.
Rect tune_picture(const Pen& pen);

} // namespace coach
