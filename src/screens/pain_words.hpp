#pragma once

#include "engine/pain_zone.hpp"
#include "prompts/language.hpp"
#include "screens/controls.hpp"
#include "screens/screen.hpp"

#include <string>

namespace coach {

/// "Calf raise · Set 2 of 2 · Right leg": where it hurts; empty before any work.
std::string sore_place(const Playing& playing, const Language& language);
/// The name of the exercise after the one that is running; empty where there is none.
std::string exercise_after(const Playing& playing, const Language& language);
/// What a zone means, in a word or two.
std::string zone_words(PainZone zone, const Language& language);
/// "0 = no pain".
std::string no_pain_words(const Language& language);
/// "10 = the worst pain you can think of".
std::string worst_pain_words(const Language& language);
/// "The author of this program says".
std::string author_says(const Language& language);
/// The author's words for a zone, in quotation marks; empty where there are none.
std::string quoted_advice(const std::optional<PainRule>& rule, PainZone zone,
                          const Language& language);
/// The button of an answer.
ButtonFace face_of(PainAnswer answer, const Language& language);

} // namespace coach
