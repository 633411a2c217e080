#pragma once

#include "app/text_lines.hpp"
#include "engine/timeline.hpp"
#include "prompts/language.hpp"

#include <string>

namespace coach {

/// The short name of an item's exercise, on one line.
std::string exercise_name(const Language& language, const Entry& entry);

/// The work goes by a time, whether repetitions are counted in it or not.
bool by_time(const Timeline& timeline, const Step& step);

/// How many repetitions the bout of `step` has, as they are numbered.
int repetitions(const Timeline& timeline, const Step& step);

/// What an "as many as you like" set at `step` asks for; nothing for other steps.
AsMany as_many_at(const Timeline& timeline, const Step& step);

/// How much the bout is whose work begins at `work`.
std::string dose_of(const Language& language, const Timeline& timeline, int work);

/// Which leg, how much and the author's note for the bout whose work begins at `work`.
void add_dose(const Language& language, const Timeline& timeline, int work, Lines& out);

} // namespace coach
