#pragma once

#include <string>
#include <string_view>

namespace coach {

/// True for a number as the format knows it: digits, perhaps a sign and a point inside.
bool is_plain_number(std::string_view token);

/// What is wrong with a value that stands without quotes and is neither a number nor true nor
/// false ("30s", "10-15", "each"), and what to write instead. `key` is empty inside a list.
std::string explain_value(std::string_view key, std::string_view token);

/// What an author may have meant by these words where a number was expected ("30 s": "30"); empty
/// if they hold no number.
std::string number_meant(std::string_view words);

/// True if the text begins with a quote that word processors make.
bool starts_with_curly_quote(std::string_view text);

/// True if such a quote is anywhere in it.
bool has_curly_quote(std::string_view text);

} // namespace coach
