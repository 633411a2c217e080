#pragma once

#include "prompts/language.hpp"

#include <string>
#include <string_view>

/// How numbers are spoken. This is grammar, not vocabulary: the languages that are known here are
/// English, German and Spanish; in others numbers stand in digits.
namespace coach {

/// 0-500 in words ("seventy-five"), other numbers in digits.
NumberWords spoken(const Language& language, int n);

/// 1-12 in order ("second"; German "zweites" as in "zweites Mal", Spanish "segunda" as in "segunda
/// vez"); empty for other numbers and in other languages.
std::string ordinal(const Language& language, int n);

/// True for `tag` and its regions: "de" for German as in "de-AT".
bool is_language(const Language& language, std::string_view tag);

} // namespace coach
