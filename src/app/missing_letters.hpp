#pragma once

#include "program/diagnostic.hpp"
#include "program/program.hpp"
#include "prompts/language.hpp"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace coach {

/// True if the fonts have a picture of a character (code point).
using CanShow = std::function<bool(std::uint32_t character)>;

/// The letters of a text that the fonts cannot show, each once.
std::vector<std::string> missing_letters(std::string_view text, const CanShow& can_show);

/// A warning for each such letter in a program or exercise file, where it first stands; comments
/// are not shown and do not count.
Diagnostics check_letters(const std::string& file, std::string_view text, const CanShow& can_show);

/// The author's texts that are on the screen while a program is chosen and played, in this
/// language.
std::string shown_texts(const Program& program, const Language& language);

/// One sentence for the person if these texts have letters that the fonts cannot show; else empty.
std::string notice_of_missing_letters(std::string_view texts, const Language& language,
                                      const CanShow& can_show);

} // namespace coach
