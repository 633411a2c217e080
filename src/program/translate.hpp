#pragma once

#include "program/exercise.hpp"
#include "program/program.hpp"
#include "program/table.hpp"

namespace coach {

/// Puts the texts of one [text.LANG] beside those of the exercise; lists must be as long.
void translate(Exercise& exercise, const Table& words);

/// The same for a program, its phases, exercises, stages and sessions, found by their names.
void translate(Program& program, const Table& words);

/// Reports a [text.LANG] whose name is no language, or the file's own.
void check_language(const Table& words, const std::string& own);

} // namespace coach
