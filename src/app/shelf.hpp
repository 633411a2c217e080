#pragma once

#include "program/diagnostic.hpp"
#include "program/program.hpp"

#include <filesystem>
#include <memory>
#include <vector>

namespace coach {

/// Every program that can be offered, and what was wrong with the others.
struct Shelf {
  std::vector<std::shared_ptr<const Program>> programs; ///< today's first, then by title
  Diagnostics errors;                                   ///< of files that could not be used
};

/// Reads all programs of these folders; of two with one id the one in the earlier folder counts.
/// Today's is the first of the earliest folder that has any, in the shipped one `today`.
Shelf read_shelf(const std::vector<std::filesystem::path>& dirs, const std::string& today);

} // namespace coach
