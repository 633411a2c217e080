#pragma once

#include "screens/screen.hpp"

#include <string>
#include <vector>

namespace coach {

/// The repetitions of each set that is left of the round that `step` is in, on its leg, after a
/// report of pain made the dose smaller; empty where none did.
std::vector<int> eased_sets(const Playing& playing, const Step& step);
/// "Less today: 2 sets of 8"; empty where nothing was made smaller.
std::string eased_words(const Playing& playing, const Step& step, const Language& language);

} // namespace coach
