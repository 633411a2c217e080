#pragma once

#include "app/shelf.hpp"

#include <string>

namespace coach {

/// The programs on the shelf, a line each: id, length, title.
std::string list_programs(const Shelf& shelf);

} // namespace coach
