#include "program/toml_hints.hpp"

#include "program/decimal.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace coach {

namespace {

constexpr std::array<std::string_view, 9> curly_quotes = {"“", "”", "„", "‟", "«",
                                                          "»", "‘", "’", "‚"};

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_blank(char c) { return c == ' ' || c == '\t'; }

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && is_blank(text.front()))
    text.remove_prefix(1);
  while (!text.empty() && is_blank(text.back()))
    text.remove_suffix(1);
  return text;
}

/// Takes "10", "2.5" or "2,5" from the front of `text`; the comma becomes a point.
std::string take_number(std::string_view& text, bool comma) {
  std::string out;
  while (!text.empty() && is_digit(text.front())) {
    out += text.front();
    text.remove_prefix(1);
  }
  const bool point =
      text.size() > 1 && (text[0] == '.' || (comma && text[0] == ',')) && is_digit(text[1]);
  if (out.empty() || !point)
    return out;
  out += '.';
  text.remove_prefix(1);
  while (!text.empty() && is_digit(text.front())) {
    out += text.front();
    text.remove_prefix(1);
  }
  return out;
}

bool take_word(std::string_view& text, std::string_view word) {
  if (!text.starts_with(word))
    return false;
  text.remove_prefix(word.size());
  return true;
}

/// "1.5" minutes as seconds, for numbers as short as people write them.
std::string times(const std::string& number, int factor) {
  const auto point = number.find('.');
  const std::string digits = number.substr(0, point);
  if (digits.size() > 6 || (point != std::string::npos && number.size() - point > 4))
    return number;
  long thousandths = std::stol(digits) * 1000;
  if (point != std::string::npos) {
    auto fraction = number.substr(point + 1);
    fraction.resize(3, '0');
    thousandths += std::stol(fraction);
  }
  return decimal(thousandths * factor);
}

/// The seconds that "30s", "2 min" mean; nothing for other units.
std::optional<std::string> in_seconds(const std::string& number, std::string_view unit) {
  struct Unit {
    std::string_view name;
    int seconds;
  };
  static constexpr std::array<Unit, 13> units = {{{"s", 1},
                                                  {"sec", 1},
                                                  {"secs", 1},
                                                  {"sec.", 1},
                                                  {"second", 1},
                                                  {"seconds", 1},
                                                  {"\"", 1},
                                                  {"m", 60},
                                                  {"min", 60},
                                                  {"mins", 60},
                                                  {"minute", 60},
                                                  {"minutes", 60},
                                                  {"h", 3600}}};
  for (const auto& known : units)
    if (unit == known.name)
      return times(number, known.seconds);
  return {};
}

std::string without_leading_zeros(std::string number) {
  while (number.size() > 1 && number[0] == '0' && is_digit(number[1]))
    number.erase(0, 1);
  return number;
}

std::string write(std::string_view key, const std::string& value) {
  return key.empty() ? "write " + value : "write " + std::string(key) + " = " + value;
}

/// "00:02:30" and "2:30" as seconds.
std::optional<std::string> clock_time(std::string_view token) {
  long seconds = 0;
  int parts = 0;
  for (;; ++parts) {
    std::string digits;
    while (!token.empty() && is_digit(token.front()) && digits.size() < 4) {
      digits += token.front();
      token.remove_prefix(1);
    }
    if (digits.empty() || parts > 2)
      return {};
    seconds = seconds * 60 + std::stol(digits);
    if (token.empty())
      break;
    if (!take_word(token, ":"))
      return {};
  }
  if (parts == 0)
    return {};
  return std::to_string(seconds);
}

bool is_date(std::string_view token) {
  if (token.size() < 10)
    return false;
  for (std::size_t i = 0; i < 10; ++i)
    if (i == 4 || i == 7 ? token[i] != '-' : !is_digit(token[i]))
      return false;
  return true;
}

/// Compares whole numbers as they are written.
bool less(const std::string& a, const std::string& b) {
  return a.size() != b.size() ? a.size() < b.size() : a < b;
}

/// "10-15", "10 to 15", "10..15".
std::optional<std::string> explain_range(std::string_view key, const std::string& low,
                                         std::string_view rest) {
  for (const std::string_view dash : {"-", "–", "—", "−", "to ", "...", "..", "/"}) {
    auto after = rest;
    if (!take_word(after, dash))
      continue;
    after = trimmed(after);
    const auto high = take_number(after, true);
    if (high.empty() || !after.empty())
      continue;
    return "expected a range as a list of two; " + write(key, "[" + low + ", " + high + "]");
  }
  return {};
}

/// "10 x 3": the larger one is taken for the repetitions.
std::optional<std::string> explain_product(const std::string& one, std::string_view rest) {
  const auto cross =
      take_word(rest, "x") || take_word(rest, "X") || take_word(rest, "×") || take_word(rest, "*");
  rest = trimmed(rest);
  const auto other = take_number(rest, false);
  if (!cross || one == "0" || other.empty() || !rest.empty())
    return {};
  const auto& reps = less(one, other) ? other : one;
  const auto& sets = less(one, other) ? one : other;
  return "expected sets and repetitions as two keys; write two lines, sets = " + sets +
         " and reps = " + reps;
}

/// "10,15" is a list, "2,5" is two and a half.
std::optional<std::string> explain_list(std::string_view key, const std::string& low,
                                        std::string_view rest) {
  if (!take_word(rest, ","))
    return {};
  rest = trimmed(rest);
  const auto high = take_number(rest, false);
  if (!rest.empty() || high.size() < 2 || !less(low, high))
    return {};
  return "expected brackets around a list; " + write(key, "[" + low + ", " + high + "]");
}

/// "30s", "5 kg", "10 reps".
std::string explain_unit(std::string_view key, const std::string& token, const std::string& number,
                         std::string_view unit) {
  if (key == "load" || key == "load_step" || key == "load_max" || key == "goal")
    return "expected a text in quotes; " + write(key, "\"" + token + "\"");
  if (const auto seconds = in_seconds(number, unit))
    return "expected seconds without a unit; " + write(key, *seconds);
  return "expected a number without words; " + write(key, number);
}

/// A token that begins with a digit.
std::string explain_digits(std::string_view key, std::string_view token) {
  if (is_date(token))
    return "expected no date, these files have none";
  if (const auto seconds = clock_time(token))
    return "expected seconds; " + write(key, *seconds);
  auto rest = token;
  const auto whole = take_number(rest, false);
  if (const auto list = explain_list(key, whole, rest))
    return *list;
  rest = token;
  const auto number = without_leading_zeros(take_number(rest, true));
  if (rest.empty()) {
    if (token.find(',') != std::string_view::npos)
      return "expected a point before the decimals, not a comma; " + write(key, number);
    return "expected a number without a zero in front; " + write(key, number);
  }
  if (rest.find('=') != rest.npos)
    return "expected the end of the line; write each key in a line of its own";
  if (rest == ".")
    return "expected digits after the point; " + write(key, number);
  rest = trimmed(rest);
  if (const auto range = explain_range(key, number, rest))
    return *range;
  if (const auto product = explain_product(number, rest))
    return *product;
  if (is_letter(rest.front()) || rest.front() == '%' || rest.front() == '"') {
    const bool code = rest.find_first_of("0123456789_") != std::string_view::npos;
    if (!code)
      return explain_unit(key, std::string(token), number, rest);
  }
  return "expected a number of digits with at most one point";
}

std::string explain_words(std::string_view key, std::string_view token) {
  std::string lower(token);
  std::ranges::transform(lower, lower.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  });
  if (lower == "true" || lower == "yes" || lower == "on")
    return "expected true or false; " + write(key, "true");
  if (lower == "false" || lower == "no" || lower == "off")
    return "expected true or false; " + write(key, "false");
  if (lower == "nan" || lower == "inf")
    return "expected a number of digits with at most one point";
  return "expected a text in quotes; " + write(key, "\"" + std::string(token) + "\"");
}

std::string explain_curly_quotes(std::string_view key, std::string inside) {
  for (const auto quote : curly_quotes)
    for (auto at = inside.find(quote); at != inside.npos; at = inside.find(quote))
      inside.erase(at, quote.size());
  return "expected straight quotes around a text, not curly ones; " +
         write(key, "\"" + inside + "\"");
}

/// What was expected instead of the token, and what to write.
std::string explain(std::string_view key, std::string_view token) {
  if (starts_with_curly_quote(token))
    return explain_curly_quotes(key, std::string(token));
  const char first = token.front();
  if (is_digit(first))
    return explain_digits(key, token);
  if (first == '.' && token.size() > 1 && is_digit(token[1])) {
    auto rest = token.substr(1);
    const auto digits = take_number(rest, false);
    if (rest.empty())
      return "expected a zero before the point; " + write(key, "0." + digits);
  }
  if (is_letter(first) || (static_cast<unsigned char>(first) & 0x80U) != 0)
    return explain_words(key, token);
  return "expected a text in quotes, or a number of digits with at most one point";
}

} // namespace

bool is_plain_number(std::string_view token) {
  if (!token.empty() && (token.front() == '-' || token.front() == '+'))
    token.remove_prefix(1);
  const auto point = token.find('.');
  const auto whole = token.substr(0, point);
  if (whole.empty() || !std::ranges::all_of(whole, is_digit))
    return false;
  if (whole.size() > 1 && whole.front() == '0')
    return false;
  if (point == std::string_view::npos)
    return true;
  const auto fraction = token.substr(point + 1);
  return !fraction.empty() && std::ranges::all_of(fraction, is_digit);
}

bool starts_with_curly_quote(std::string_view text) {
  return std::ranges::any_of(curly_quotes, [&](auto quote) { return text.starts_with(quote); });
}

bool has_curly_quote(std::string_view text) {
  return std::ranges::any_of(curly_quotes,
                             [&](auto quote) { return text.find(quote) != text.npos; });
}

std::string number_meant(std::string_view words) {
  words = trimmed(words);
  const auto number = without_leading_zeros(take_number(words, true));
  if (number.empty())
    return {};
  words = trimmed(words);
  if (words.empty())
    return number;
  return in_seconds(number, words).value_or(std::string{});
}

std::string explain_value(std::string_view key, std::string_view token) {
  return "found " + std::string(token) + ", " + explain(key, token);
}

} // namespace coach
