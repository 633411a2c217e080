#pragma once

#include "app/shelf.hpp"
#include "prompts/language.hpp"

#include <string>

namespace coach {

/// The programs on the shelf, a line each: id, length, title in this language.
std::string list_programs(const Shelf& shelf, const Language& language);

} // namespace coach
