#include "voice/checksum.hpp"

#include <cstdint>

namespace coach {

std::string checksum(std::string_view bytes) {
  std::uint64_t sum = 14695981039346656037U;
  for (const char c : bytes) {
    sum ^= static_cast<unsigned char>(c);
    sum *= 1099511628211U;
  }
  std::string digits;
  for (int shift = 60; shift >= 0; shift -= 4)
    digits += "0123456789abcdef"[(sum >> static_cast<unsigned>(shift)) & 15U];
  return digits;
}

} // namespace coach
