#pragma once

#include "program/read.hpp"
#include "program/table.hpp"

namespace coach {

/// The program of a file's root, with the exercises that it uses.
Program program_from(const Table& root, std::string language, const Library& library,
                     const LibraryIds& ids);

} // namespace coach
