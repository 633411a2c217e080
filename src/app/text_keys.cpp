#include "app/text_keys.hpp"

#include <algorithm>

namespace coach {
namespace {

constexpr char unknown = '\x1b';

/// Bytes of the escape sequence that `bytes` begins with.
std::size_t sequence_length(std::string_view bytes) {
  if (bytes.size() < 2 || (bytes[1] != '[' && bytes[1] != 'O'))
    return std::min<std::size_t>(2, bytes.size());
  std::size_t at = 2;
  while (at < bytes.size() && (bytes[at] < '@' || bytes[at] > '~'))
    ++at;
  return std::min(at + 1, bytes.size());
}

bool continues(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

} // namespace

std::string keys_of(std::string_view bytes) {
  std::string keys;
  while (!bytes.empty()) {
    std::size_t length = 1;
    if (bytes[0] == unknown) {
      length = sequence_length(bytes);
      keys += unknown;
    } else if (static_cast<unsigned char>(bytes[0]) >= 0x80U) {
      while (length < bytes.size() && continues(bytes[length]))
        ++length;
      keys += unknown;
    } else {
      keys += bytes[0] == '\r' ? '\n' : bytes[0];
    }
    bytes.remove_prefix(length);
  }
  return keys;
}

} // namespace coach
