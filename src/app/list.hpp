#pragma once

#include "app/shelf.hpp"
#include "prompts/language.hpp"

#include <string>

namespace coach {

/// The programs on the shelf, a line each: id, length, title in this language.
std::string list_programs(const Shelf& shelf, const Language& language);

/// The exercises of some folders, a line each, and what was wrong with others.
struct ExerciseList {
  std::string text;
  Diagnostics errors;
};

/// Every exercise in the `exercises` folders of `dirs` by its id: id, name in this language. Of two
/// with one id the one in the earlier folder counts.
ExerciseList list_exercises(const std::vector<std::filesystem::path>& dirs,
                            const Language& language);

} // namespace coach
