#pragma once

#include <string>
#include <string_view>

namespace coach {

/// The keys in what a terminal sent: Enter is '\n'; a key that sends several bytes (an arrow, an
/// umlaut) is one key without a meaning, '\x1b'.
std::string keys_of(std::string_view bytes);

} // namespace coach
