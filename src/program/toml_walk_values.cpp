#include "program/toml_walk.hpp"

#include "program/toml_hints.hpp"
#include "program/utf8.hpp"

#include <algorithm>

namespace coach {

namespace {
constexpr int most_values = 3000;
constexpr int most_commas = 200; // in one statement
constexpr int deepest = 8;       // brackets in brackets
constexpr std::size_t most_digits = 15;
constexpr std::size_t longest_echo = 60;
} // namespace

void Walk::value(std::string_view key, int depth) {
  if (depth > deepest)
    stop(at_, 1, "brackets inside brackets, more than 8 deep");
  count_value();
  const char first = peek();
  if (first == '"' || first == '\'')
    text_value(key, depth);
  else if (first == '[')
    list(key, depth + 1);
  else if (first == '{')
    inline_table(depth + 1);
  else
    scalar(key, depth);
}

void Walk::scalar(std::string_view key, int depth) {
  const auto start = at_;
  const std::string_view ends = depth == 0 ? "#\r\n" : "#\r\n,]}";
  while (!done() && ends.find(peek()) == ends.npos)
    ++at_;
  auto token = text_.substr(start, at_ - start);
  while (token.ends_with(' ') || token.ends_with('\t'))
    token.remove_suffix(1);
  const auto name = std::string(key);
  if (token.empty())
    stop(start, 1,
         name.empty() ? "a value is missing" : "the value after \"" + name + " =\" is missing");
  if (token == "true" || token == "false")
    return;
  if (!is_plain_number(token))
    stop(start, token.size(),
         token.size() > longest_echo
             ? "found a value without quotes, expected a number or a text in quotes"
             : explain_value(key, token));
  if (token.size() > most_digits)
    stop(start, token.size(), "the number is too long, at most 15 digits are read");
}

void Walk::count_value() {
  if (++values_ > most_values)
    stop(at_, 1, "more than 3000 values and headers in one file");
}

void Walk::count_comma() {
  if (++commas_ > most_commas)
    stop(at_, 1, "a list is too long");
}

void Walk::list(std::string_view key, int depth) {
  const auto start = at_++;
  for (;;) {
    skip_lines();
    if (done())
      stop(start, 1, "found no end of this list, expected \"]\"");
    if (peek() == ']')
      break;
    value({}, depth);
    skip_lines();
    if (!done() && peek() == ',') {
      count_comma();
      ++at_;
      continue;
    }
    if (!done() && peek() == ']')
      break;
    if (done())
      stop(start, 1, "found no end of this list, expected \"]\"");
    const auto rest = rest_of_line();
    const auto name = key.empty() ? std::string("the list") : "\"" + std::string(key) + "\"";
    if (is_bare(peek()) && rest.find('=') != rest.npos)
      stop(start, 1, "the list of " + name + " is not closed, expected \"]\"");
    stop(at_, 1, "expected \",\" or \"]\" after a value in the list of " + name);
  }
  ++at_;
}

void Walk::inline_table(int depth) {
  const auto start = at_++;
  const auto line_ends = [&] {
    if (at_line_end() || peek() == '#')
      stop(start, 1, "found the end of the line, expected \"}\"; what stands in { } is one line");
  };
  Keys keys;
  skip_blanks();
  line_ends();
  if (peek() == '}') {
    ++at_;
    return;
  }
  for (;;) {
    pair(keys, depth);
    skip_blanks();
    line_ends();
    if (peek() == '}')
      break;
    if (peek() != ',')
      stop(at_, 1, "expected \",\" or \"}\" after the value");
    const auto comma = at_;
    count_comma();
    ++at_;
    skip_blanks();
    if (peek() == '}')
      stop(comma, 1, "found a comma before \"}\", expected none");
    line_ends();
  }
  ++at_;
}

void Walk::text_value(std::string_view key, int depth) {
  const auto start = at_;
  const char quote = peek();
  if (next_is(quote == '"' ? "\"\"\"" : "'''"))
    long_text(quote);
  else
    short_text(quote);
  if (depth == 0)
    after_text(key, start);
}

void Walk::short_text(char quote) {
  const auto start = at_++;
  for (; !at_line_end(); ++at_) {
    if (peek() == quote) {
      ++at_;
      return;
    }
    if (quote == '"' && peek() == '\\')
      escape(false);
  }
  const auto line = text_.substr(start, at_ - start);
  if (has_curly_quote(line))
    stop(start, line.size(), "the text ends with a curly quote; close it with a straight one");
  stop(start, line.size(),
       std::string("the text has no closing quote, expected ") + quote + " in the same line");
}

void Walk::long_text(char quote) {
  const auto start = at_;
  const std::string close(3, quote);
  at_ += 3;
  for (; !done(); ++at_) {
    if (next_is(close)) {
      at_ += 3;
      return;
    }
    if (quote == '"' && peek() == '\\')
      escape(true);
  }
  stop(start, 3, "the text that begins here is not closed, expected " + close);
}

/// Leaves the walk on the last character of the escape.
void Walk::escape(bool may_end_line) {
  const auto start = at_++;
  const char kind = peek();
  if (done())
    return;
  if (may_end_line && (kind == '\n' || kind == '\r'))
    return;
  if (std::string_view("btnfr\"\\").find(kind) != std::string_view::npos)
    return;
  if (kind != 'u' && kind != 'U')
    stop(start, 2, "\"\\\" begins a special character; for the sign itself write \\\\");
  std::uint32_t code = 0;
  for (int digits = kind == 'u' ? 4 : 8; digits > 0; --digits) {
    ++at_;
    const auto value =
        std::string_view("0123456789abcdef")
            .find(static_cast<char>(peek() >= 'A' && peek() <= 'F' ? peek() + 32 : peek()));
    if (done() || value == std::string_view::npos)
      stop(start, 2, "a \\u needs 4, a \\U 8 digits of 0-9 and a-f");
    code = code * 16 + static_cast<std::uint32_t>(value);
  }
  if (code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
    stop(start, at_ - start + 1, "there is no such character");
}

void Walk::after_text(std::string_view key, std::size_t start) {
  const auto text_end = at_;
  skip_blanks();
  if (at_line_end() || peek() == '#')
    return;
  const auto rest = rest_of_line();
  const auto whole = text_.substr(start, at_ - start + rest.size());
  const auto name = std::string(key);
  if (peek() == ',')
    stop(start, whole.size(),
         "found several texts, expected brackets around them; write " + name + " = [" +
             std::string(whole) + "]");
  if (rest.find('"') != rest.npos && text_[start] == '"')
    stop(text_end - 1, 1,
         "found a quote inside the text, which ends it; write \\\" for it, or "
         "'...' around the whole text");
  if (has_curly_quote(rest))
    stop(at_, rest.size(), "found a curly quote after the text");
}

} // namespace coach
