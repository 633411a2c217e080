#pragma once

#include "program/diagnostic.hpp"
#include "program/program.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace coach {

/// A value where the text is a legal file, and always every diagnostic, sorted by place. Warnings
/// stand beside a value; any error means there is none.
template <class T>
struct ReadResult {
  std::optional<T> value;
  Diagnostics diagnostics;
};

/// Finds an exercise that is not in the program's own file; null if there is none of that id.
/// The pointer stays valid until the read is over.
using Library = std::function<const Exercise*(std::string_view id)>;
/// The ids that a library has, to suggest one where it has no such exercise.
using LibraryIds = std::function<std::vector<std::string>()>;

/// Reads an exercise file of format 1 (at most 64 KiB). `file` is used for messages, and its last
/// part without ".toml" must equal the id. Never throws for bad input.
ReadResult<Exercise> read_exercise(std::string_view text, std::string_view file);

/// Reads a program file of format 1 (at most 64 KiB); `library` finds the exercises it does not
/// carry itself, `ids` names them (empty: unknown). Never throws for bad input.
ReadResult<Program> read_program(std::string_view text, std::string_view file,
                                 const Library& library, const LibraryIds& ids = {});

} // namespace coach
