#pragma once

#include "screens/controls.hpp"

#include <string>
#include <vector>

namespace coach {

/// A button of the bar along the lower edge.
struct BarButton {
  ButtonFace face;
  ActionId action{};
  bool at_end = false;       ///< stands at the far end of a wide screen
  std::string how{};         ///< how it is pressed, said while it is
  bool says_how = false;     ///< also while it is not: it was let go too early
  bool icon_will_do = false; ///< its words go where that saves a row
  bool only_icon = false;    ///< they went
};

/// The bar with every button in its place, in units.
struct ButtonRows {
  struct Placed {
    BarButton button;
    Rect place;
  };
  std::vector<Placed> buttons;
  double top = 0; ///< of its upper row; the lower edge of the screen where there is none
};

/// Puts the buttons, the primary one first, into as few rows along the lower edge as their words
/// allow. On a tall screen the buttons of a row share its width.
ButtonRows lay_button_rows(const Pen& pen, const Controls& controls,
                           std::vector<BarButton> buttons);
void draw(Controls& controls, const ButtonRows& rows, const Look& look);

} // namespace coach
