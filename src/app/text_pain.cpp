#include "app/text_pain.hpp"

#include <charconv>

namespace coach {

std::optional<int> read_pain(const std::string& typed) {
  int pain = -1;
  const char* end = typed.data() + typed.size();
  const auto result = std::from_chars(typed.data(), end, pain);
  if (result.ec != std::errc() || result.ptr != end || pain < 0 || pain > 10)
    return std::nullopt;
  return pain;
}

} // namespace coach
