#pragma once

#include "screens/look.hpp"
#include "screens/screen.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace coach::test {

/// What a household may have set, with three languages.
Surroundings settings_surroundings();

/// The words of the settings in "en", "de" or "es"; "long" has English words and two fifths more
/// letters.
Language settings_language(const std::string& tag);

/// The width of text in a font whose letters are all as wide as wide ones of Noto Sans are on
/// average.
double settings_width(std::string_view text, Type type);

} // namespace coach::test
