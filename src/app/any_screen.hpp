#pragma once

#include "screens/first_start.hpp"
#include "screens/home.hpp"
#include "screens/language_screen.hpp"
#include "screens/overview.hpp"
#include "screens/pain.hpp"
#include "screens/play_screen.hpp"
#include "screens/settings_screen.hpp"
#include "screens/summary.hpp"

#include <variant>

namespace coach {

/// Every screen there is, a line for each.
using AnyScreen = std::variant<FirstStartScreen, //
                               HomeScreen,       //
                               OverviewScreen,   //
                               SettingsScreen,   //
                               LanguageScreen,   //
                               PlayScreen,       //
                               PainScreen,       //
                               SummaryScreen>;

} // namespace coach
