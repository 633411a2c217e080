#pragma once

#include "screens/controls.hpp"

namespace coach {

/// Two arrows with "2 of 3" between them, faint and dead at the first and the last page.
/// `right_middle` is the middle of the right end, `page` counts from 0.
void draw_pager(Pen& pen, Controls& controls, const Look& look, Spot right_middle, int page,
                int pages, ActionId back, ActionId on);
/// How wide that is.
double pager_width(const Pen& pen, const Look& look, int page, int pages);
/// How much room the arrows need, from the bottom of what is above them.
constexpr double pager_height = 84 + 16;
/// The page that is shown after turning so many pages on (or back, below 0).
constexpr int page_after(int turns, int pages) { return (turns % pages + pages) % pages; }

} // namespace coach
