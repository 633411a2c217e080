#include "app/text_lines.hpp"

#include "program/utf8.hpp"

#include <algorithm>
#include <utility>

namespace coach {
namespace {

constexpr std::string_view blanks = " \t\n";

/// Adds a word that is longer than a line piece by piece; what is left begins the next line.
std::string break_up(Lines& lines, std::string_view word) {
  std::string piece;
  int letters = 0;
  for (std::size_t at = 0; at < word.size();) {
    const std::size_t bytes = std::max<std::size_t>(1, character_at(word, at).bytes);
    if (letters == longest_line) {
      lines.push_back(std::exchange(piece, {}));
      letters = 0;
    }
    piece += word.substr(at, bytes);
    at += bytes;
    ++letters;
  }
  return piece;
}

} // namespace

void add_text(Lines& lines, std::string_view text) {
  std::string line;
  while (true) {
    text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
    if (text.empty())
      break;
    const std::string_view word = text.substr(0, text.find_first_of(blanks));
    text.remove_prefix(word.size());
    const std::size_t letters = count_characters(line) + count_characters(word);
    if (!line.empty() && letters + 1 <= longest_line) {
      line += ' ';
      line += word;
      continue;
    }
    if (!line.empty())
      lines.push_back(std::move(line));
    line = break_up(lines, word);
  }
  if (!line.empty())
    lines.push_back(std::move(line));
}

} // namespace coach
