#pragma once

#include "screens/controls.hpp"

#include <functional>
#include <optional>
#include <vector>

namespace coach {

/// A part of a panel that stays in one piece.
struct PanelPiece {
  double height = 0;
  std::function<void(double y)> draw; ///< from this top on
  bool begins = false; ///< the head of a block: a divider stands above it, the next piece below it,
                       ///< and a page that goes on with the block repeats it
  bool whole = false;  ///< the block that it begins stays on one page where it fits on one
};

/// Where the pages of a panel stand and how they are turned.
struct PanelPages {
  Rect place; ///< without the panel's inset
  int turns = 0;
  ActionId back{}, on{};
  std::optional<Spot>
      arrows{}; ///< the middle of their right end, where they stand beside the panel
};

/// Draws one page of the pieces, all of them where they fit, else with arrows below them. A piece
/// higher than a page stands alone. Gives the width of the arrows; 0 without any.
double draw_panel_page(Pen& pen, Controls& controls, const Look& look, const PanelPages& pages,
                       const std::vector<PanelPiece>& pieces);

} // namespace coach
