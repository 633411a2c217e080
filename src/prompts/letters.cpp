#include "prompts/letters.hpp"

#include <string_view>

namespace coach {
namespace {

/// How far small and capital letters lie apart, in ASCII and in the second byte of "é".
constexpr int case_distance = 'a' - 'A';

/// Letters "À" to "Þ" and "à" to "þ" begin with this byte.
constexpr char western = '\xc3';

bool between(char c, unsigned char first, unsigned char last) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= first && byte <= last;
}

/// The second byte of a small letter; "÷" stands among them.
bool is_small(char c) { return between(c, 0xA0, 0xBE) && c != '\xb7'; }
/// The second byte of a capital; "×" stands among them.
bool is_capital(char c) { return between(c, 0x80, 0x9E) && c != '\x97'; }

} // namespace

std::string capital(std::string text) {
  const std::string_view mark = "¿";
  const std::size_t at = text.starts_with(mark) || text.starts_with("¡") ? mark.size() : 0;
  if (at < text.size() && between(text[at], 'a', 'z'))
    text[at] = static_cast<char>(text[at] - case_distance);
  else if (at + 1 < text.size() && text[at] == western && is_small(text[at + 1]))
    text[at + 1] = static_cast<char>(text[at + 1] - case_distance);
  return text;
}

std::string small(std::string text) {
  if (!text.empty() && between(text[0], 'A', 'Z'))
    text[0] = static_cast<char>(text[0] + case_distance);
  else if (text.size() > 1 && text[0] == western && is_capital(text[1]))
    text[1] = static_cast<char>(text[1] + case_distance);
  return text;
}

} // namespace coach
