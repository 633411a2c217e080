#include "program/toml_guard.hpp"

#include "program/toml_hints.hpp"
#include "program/utf8.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace coach {

namespace {

constexpr std::size_t most_bytes = 64 * 1024;
constexpr std::size_t most_bytes_in_a_line = 8 * 1024;
constexpr int most_values = 3000;
constexpr int most_commas = 200; // in one statement
constexpr int deepest = 8;       // brackets in brackets, and parts of a dotted key
constexpr std::size_t most_digits = 15;

/// Thrown inside this file only: the first fault ends the walk.
struct Stop {
  Fault fault;
};

[[noreturn]] void stop(std::size_t at, std::size_t length, std::string message) {
  throw Stop{{{at, length}, std::move(message)}};
}

bool is_bare(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
         c == '-';
}

/// Walks over the text statement by statement.
class Walk {
 public:
  explicit Walk(std::string_view text) : text_(text) {}
  void file();

 private:
  using Keys = std::map<std::string, std::size_t, std::less<>>;

  bool done() const { return at_ >= text_.size(); }
  char peek() const { return done() ? '\n' : text_[at_]; }
  bool at_line_end() const { return done() || peek() == '\n' || peek() == '\r'; }
  bool next_is(std::string_view words) const { return text_.substr(at_).starts_with(words); }
  std::string_view rest_of_line() const;
  int line_of(std::size_t at) const;
  void skip_blanks();
  void skip_comment();
  void skip_lines();
  void end_of_statement(std::string_view after);

  void statement();
  void header();
  void remember_header(const std::string& path, std::size_t at, std::size_t length, bool list);
  void pair(Keys& keys, int depth);
  std::string key(std::string_view where);
  void key_part(std::string_view where);
  void expect_equals(std::size_t start, bool inside);
  void value(std::string_view key, int depth);
  void scalar(std::string_view key, int depth);
  void list(std::string_view key, int depth);
  void inline_table(int depth);
  void text_value(std::string_view key, int depth);
  void short_text(char quote);
  void long_text(char quote);
  void escape(bool may_end_line);
  void after_text(std::string_view key, std::size_t start);
  void count_comma();

  struct Header {
    std::size_t at;
    bool list;
  };
  std::string_view text_;
  std::size_t at_ = 0;
  int values_ = 0;
  int commas_ = 0;
  Keys keys_; ///< of the table the walk is in, with their places
  std::map<std::string, Header, std::less<>> headers_;
};

std::string_view Walk::rest_of_line() const {
  auto rest = text_.substr(at_, text_.find('\n', at_) - at_);
  if (rest.ends_with('\r'))
    rest.remove_suffix(1);
  return rest;
}

int Walk::line_of(std::size_t at) const {
  return 1 +
         static_cast<int>(std::count(text_.begin(), text_.begin() + static_cast<long>(at), '\n'));
}

void Walk::skip_blanks() {
  while (!done() && (peek() == ' ' || peek() == '\t'))
    ++at_;
}

void Walk::skip_comment() {
  if (!done() && peek() == '#')
    while (!done() && peek() != '\n')
      ++at_;
}

/// Blanks, comments and line ends: what may stand between the elements of a list.
void Walk::skip_lines() {
  while (!done()) {
    skip_blanks();
    skip_comment();
    if (done() || (peek() != '\n' && peek() != '\r'))
      return;
    ++at_;
  }
}

void Walk::end_of_statement(std::string_view after) {
  skip_blanks();
  skip_comment();
  if (at_line_end())
    return;
  const auto rest = rest_of_line();
  stop(at_, rest.size(),
       "found \"" + std::string(rest.substr(0, 40)) + "\" after " + std::string(after) +
           ", expected the end of the line");
}

void Walk::file() {
  while (!done())
    statement();
}

void Walk::statement() {
  skip_blanks();
  skip_comment();
  if (done())
    return;
  commas_ = 0;
  if (peek() == '\n' || peek() == '\r')
    ++at_;
  else if (peek() == '[')
    header();
  else {
    pair(keys_, 0);
    end_of_statement("the value");
  }
}

void Walk::header() {
  const auto start = at_;
  const bool list = next_is("[[");
  at_ += list ? 2 : 1;
  skip_blanks();
  const auto path = key(list ? "[[...]]" : "[...]");
  skip_blanks();
  const std::string_view close = list ? "]]" : "]";
  if (!next_is(close))
    stop(start, at_ - start, "the header is not closed, expected " + std::string(close));
  at_ += close.size();
  const auto written = text_.substr(start, at_ - start);
  end_of_statement(written);
  remember_header(path, start, written.size(), list);
}

void Walk::remember_header(const std::string& path, std::size_t at, std::size_t length, bool list) {
  keys_.clear();
  const auto [known, fresh] = headers_.try_emplace(path, Header{at, list});
  if (!fresh && !(list && known->second.list)) {
    auto bare = text_.substr(at, length);
    while (bare.starts_with('['))
      bare.remove_prefix(1);
    while (bare.ends_with(']'))
      bare.remove_suffix(1);
    stop(at, length,
         "the header " + std::string(text_.substr(at, length)) +
             " stands a second time, first in line " + std::to_string(line_of(known->second.at)) +
             "; where there may be several, write each of them [[" + std::string(bare) + "]]");
  }
  if (!list)
    return;
  // Every element of a list has its own tables.
  const auto inner = path + '\x1f';
  std::erase_if(headers_, [&](const auto& other) { return other.first.starts_with(inner); });
}

/// `depth` is 0 for a statement, more inside braces.
void Walk::pair(Keys& keys, int depth) {
  const auto start = at_;
  const auto path = key("a key");
  const auto written = std::string(text_.substr(start, at_ - start));
  expect_equals(start, depth > 0);
  const auto [known, fresh] = keys.try_emplace(path, start);
  if (!fresh)
    stop(start, written.size(),
         "the key \"" + written + "\" stands a second time in this table, " + "first in line " +
             std::to_string(line_of(known->second)));
  value(written, depth);
}

void Walk::expect_equals(std::size_t start, bool inside) {
  const auto end = at_;
  skip_blanks();
  if (!done() && peek() == '=') {
    ++at_;
    skip_blanks();
    return;
  }
  const auto name = std::string(text_.substr(start, end - start));
  if (inside && is_plain_number(name))
    stop(start, name.size(),
         "found \"" + name + "\", expected a key; a decimal point is a point, not a comma");
  if (!done() && peek() == ':')
    stop(at_, 1, "found \":\" after \"" + name + "\", expected \"=\"; write " + name + " = ...");
  const auto rest = rest_of_line();
  const auto equals = rest.find('=');
  if (at_ > end && equals != rest.npos && std::ranges::all_of(rest.substr(0, equals), [](char c) {
        return is_bare(c) || c == ' ' || c == '\t';
      })) {
    auto joined = text_.substr(start, at_ - start + equals);
    while (joined.ends_with(' ') || joined.ends_with('\t'))
      joined.remove_suffix(1);
    std::string wanted(joined);
    std::ranges::replace(wanted, ' ', '_');
    stop(start, joined.size(), "a key is one word without spaces; write " + wanted + " = ...");
  }
  stop(start, name.size(), "expected \"=\" after \"" + name + "\"");
}

std::string Walk::key(std::string_view where) {
  std::string path;
  for (int parts = 1;; ++parts) {
    if (parts > deepest)
      stop(at_, 1, "too many parts in this key, at most 8 are read");
    const auto start = at_;
    key_part(where);
    path += std::string(text_.substr(start, at_ - start));
    const auto end = at_;
    skip_blanks();
    if (done() || peek() != '.') {
      at_ = end;
      return path;
    }
    ++at_;
    skip_blanks();
    path += '\x1f';
  }
}

void Walk::key_part(std::string_view where) {
  if (!done() && (peek() == '"' || peek() == '\''))
    return short_text(peek());
  const auto start = at_;
  while (!done() && is_bare(peek()))
    ++at_;
  if (at_ > start)
    return;
  const auto bytes = done() ? 1 : std::max<std::size_t>(character_at(text_, at_).bytes, 1);
  const std::string found =
      at_line_end() ? "the end of the line" : "\"" + std::string(text_.substr(at_, bytes)) + "\"";
  if (starts_with_curly_quote(text_.substr(at_)))
    stop(at_, bytes, "found the curly quote " + found + ", expected " + std::string(where));
  stop(at_, bytes,
       "found " + found + ", expected " + std::string(where) +
           " of plain letters, digits, \"_\" and \"-\"");
}

void Walk::value(std::string_view key, int depth) {
  if (depth > deepest)
    stop(at_, 1, "brackets inside brackets, more than 8 deep");
  if (++values_ > most_values)
    stop(at_, 1, "more than 3000 values in one file");
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
    stop(start, token.size(), explain_value(key, token));
  if (token.size() > most_digits)
    stop(start, token.size(), "the number is too long, at most 15 digits are read");
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
      stop(start, 1, "the list that begins here is not closed, expected \"]\"");
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
      stop(start, 1, "the list that begins here is not closed, expected \"]\"");
    const auto rest = rest_of_line();
    const auto name = key.empty() ? std::string("the list") : "\"" + std::string(key) + "\"";
    if (is_bare(peek()) && rest.find('=') != rest.npos)
      stop(start, 1, "the list of " + name + " is not closed, expected \"]\"");
    stop(at_, 1,
         "found \"" + std::string(rest.substr(0, character_at(text_, at_).bytes)) +
             "\" in the list of " + name + ", expected \",\" or \"]\"");
  }
  ++at_;
}

void Walk::inline_table(int depth) {
  const auto start = at_++;
  const auto line_ends = [&] {
    if (at_line_end() || peek() == '#')
      stop(start, 1, "what begins with { must end with } in the same line");
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
      stop(comma, 1, "leave out the comma before \"}\"");
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
         "several texts stand in brackets; write " + name + " = [" + std::string(whole) + "]");
  if (rest.find('"') != rest.npos && text_[start] == '"')
    stop(text_end - 1, 1,
         "the quote inside the text ends it; write \\\" for each quote inside, "
         "or '...' around the whole text");
  if (has_curly_quote(rest))
    stop(at_, rest.size(), "found a curly quote after the text");
}

std::optional<Fault> bad_characters(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto [code, bytes] = character_at(text, at);
    if (bytes == 0)
      return Fault{{at, 1}, "this is no UTF-8 text; save the file as UTF-8 in your editor"};
    const bool line_end =
        text[at] == '\n' || (text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n');
    if (is_unprintable(code) && code != '\t' && !line_end)
      return Fault{{at, bytes}, "an invisible control character; delete it"};
    at += bytes;
  }
  return {};
}

bool looks_like_utf16(std::string_view text) {
  if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF"))
    return true;
  const auto start = text.substr(0, 64);
  return start.size() > 3 &&
         static_cast<std::size_t>(std::ranges::count(start, '\0')) * 3 > start.size();
}

std::optional<Fault> too_large(std::string_view text) {
  if (text.size() > most_bytes)
    return Fault{{most_bytes, 1}, "the file is larger than 64 KiB"};
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find('\n', at), text.size());
    if (end - at > most_bytes_in_a_line)
      return Fault{{at, 1}, "the line is longer than 8 KiB"};
    at = end + 1;
  }
  return {};
}

} // namespace

std::optional<Fault> guard(std::string_view text) {
  if (looks_like_utf16(text))
    return Fault{{0, 1}, "the file is UTF-16; save it as UTF-8 in your editor"};
  if (auto fault = too_large(text))
    return fault;
  if (auto fault = bad_characters(text))
    return fault;
  try {
    Walk(text).file();
  } catch (const Stop& stopped) {
    return stopped.fault;
  }
  return {};
}

} // namespace coach
