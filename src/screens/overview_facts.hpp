#pragma once

#include "screens/overview_outline.hpp"
#include "screens/panel_pages.hpp"

namespace coach {

/// What stands on the overview's paper: length, things, and the author's words on pain and safety,
/// whole. `pen` and `look` must outlive the pieces.
std::vector<PanelPiece> overview_facts(Pen& pen, const Look& look, const Program& program,
                                       const Outline& outline, const Rect& place);

} // namespace coach
