#pragma once

#include "program/source.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace coach {

/// A text that is not worth or not safe to be parsed: where, and what to do about it.
struct Fault {
  Span where;
  std::string message;
};

/// Looks at a text before the TOML parser does, and finds what would make the parser crash, take
/// long, or read a number wrongly: size over 64 KiB, broken UTF-8, control characters, deep
/// nesting, long lists, numbers it would saturate. It also finds the mistakes that people make, and
/// says what to write instead. Nothing means that the text is safe.
std::optional<Fault> guard(std::string_view text);

} // namespace coach
