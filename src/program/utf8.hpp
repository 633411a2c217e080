#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace coach {

/// One character of a text: its code point, and how many bytes it takes; 0 bytes if they are no
/// legal UTF-8.
struct Character {
  std::uint32_t code = 0;
  std::size_t bytes = 0;
};

/// The character that begins at byte `at` of `text` (`at` < size).
Character character_at(std::string_view text, std::size_t at);

/// How many characters; a byte that is no legal UTF-8 counts as one.
std::size_t count_characters(std::string_view text);

/// True for control characters and for the invisible marks that turn the direction of a line: they
/// could make a terminal show something else than what the file says.
bool is_unprintable(std::uint32_t code);

/// True if one of them is anywhere in the text, or a broken byte.
bool has_unprintable(std::string_view text);

} // namespace coach
