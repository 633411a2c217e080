#pragma once

#include <string>
#include <string_view>

namespace coach {

/// Sixteen hexadecimal digits that tell texts and files apart (FNV-1a, 64 bits); no protection
/// against somebody who means harm.
std::string checksum(std::string_view bytes);

} // namespace coach
