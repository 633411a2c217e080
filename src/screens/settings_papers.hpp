#pragma once

#include "screens/settings_rows.hpp"

namespace coach {

/// Draws papers of this width one below the other from `corner` on; gives the y below them and a
/// gap.
double draw_papers(Pen& pen, Controls& controls, Targets& targets, const Look& look,
                   const std::vector<SettingsPaper>& papers, Spot corner, double width);

} // namespace coach
