#pragma once

#include "screens/look.hpp"
#include "screens/pen.hpp"
#include "screens/settings_rows.hpp"

namespace coach {

/// How wide the faces of all people are side by side, in units.
double width_of_people(const SettingPerson& row);
/// Their faces, or numbers where there are no pictures of people; they end at `right_middle`.
void draw_people(Pen& pen, Targets& targets, const Look& look, const SettingPerson& row,
                 Spot right_middle);

} // namespace coach
