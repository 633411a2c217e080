#pragma once

#include "app/languages.hpp"
#include "program/diagnostic.hpp"
#include "program/program.hpp"
#include "prompts/plan.hpp"

#include <string_view>
#include <vector>

namespace coach {

/// The languages in which the author wrote his texts, his own first; the coach's own words are
/// English where it does not speak them.
std::vector<Language> languages_of(const Program& program, const Languages& known);

/// Warns of every text of the author that is cut short or not said in some form of the day because
/// it does not fit where it belongs, at its place in the program's `text`. Set-ups and changes of
/// legs are looked at in this language, the rest only in English with the sentences as long as in
/// `lengths`; other sentences are guessed.
Diagnostics check_prompts(const Program& program, std::string_view text, std::string_view file,
                          const Language& language, const SpokenLengths& lengths);

} // namespace coach
