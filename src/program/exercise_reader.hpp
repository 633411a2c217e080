#pragma once

#include "program/exercise.hpp"
#include "program/table.hpp"

#include <string>

namespace coach {

/// An exercise from the top of its own file, or from [[exercise]] of a program, whose `language` is
/// then the program's.
Exercise exercise_from(const Table& table, std::string language);

/// The [figure] of an exercise.
FigureSpec figure_from(const Table& table);

/// Warns about words that are misheard or that name a side which the leg may not be on.
void warn_about_words(const Table& table, const Exercise& exercise);

/// True for a language tag like "en", "de-CH" (BCP 47).
bool is_language_tag(std::string_view tag);

/// Reports a short name that does not fit two lines of 15 letters.
void check_short_name(const Table& table);

/// Reports a second use of the same name: `names` holds those before.
void check_unique(const Table& table, std::string_view key, std::vector<std::string>& names);

} // namespace coach
