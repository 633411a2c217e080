#include "program/toml_guard.hpp"

#include "program/toml_walk.hpp"
#include "program/utf8.hpp"

#include <algorithm>

namespace coach {

namespace {

constexpr std::size_t most_bytes = 64 * 1024;
constexpr std::size_t most_bytes_in_a_line = 8 * 1024;

std::optional<Fault> bad_characters(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto [code, bytes] = character_at(text, at);
    if (bytes == 0)
      return Fault{{at, 1}, "this is no UTF-8 text; save the file as UTF-8 in your editor"};
    const bool line_end =
        text[at] == '\n' || (text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n');
    if (is_unprintable(code) && code != '\t' && !line_end)
      return Fault{{at, bytes}, "an invisible control character; delete it"};
    at += bytes;
  }
  return {};
}

bool looks_like_utf16(std::string_view text) {
  if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF"))
    return true;
  const auto start = text.substr(0, 64);
  return start.size() > 3 &&
         static_cast<std::size_t>(std::ranges::count(start, '\0')) * 3 > start.size();
}

std::optional<Fault> too_large(std::string_view text) {
  if (text.size() > most_bytes)
    return Fault{{most_bytes, 1}, "the file is larger than 64 KiB"};
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find('\n', at), text.size());
    if (end - at > most_bytes_in_a_line)
      return Fault{{at, 1}, "the line is longer than 8 KiB"};
    at = end + 1;
  }
  return {};
}

} // namespace

std::optional<Fault> guard(std::string_view text) {
  if (looks_like_utf16(text))
    return Fault{{0, 1}, "the file is UTF-16; save it as UTF-8 in your editor"};
  if (auto fault = too_large(text))
    return fault;
  if (auto fault = bad_characters(text))
    return fault;
  return walk(text);
}

} // namespace coach
