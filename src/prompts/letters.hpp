#pragma once

#include <string>

namespace coach {

/// The text with a capital first letter, for letters from a to z and those of western Europe;
/// Spanish opening marks are skipped.
std::string capital(std::string text);

/// The text with a small first letter, for the same letters.
std::string small(std::string text);

} // namespace coach
