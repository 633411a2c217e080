#include "program/toml_walk.hpp"

#include "program/toml_hints.hpp"
#include "program/utf8.hpp"

#include <algorithm>

namespace coach {

namespace {
constexpr int deepest = 8; // parts of a dotted key
constexpr std::size_t longest_key = 60;
} // namespace

bool is_bare(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
         c == '-';
}

void Walk::stop(std::size_t at, std::size_t length, std::string message) {
  throw Stop{{{at, length}, std::move(message)}};
}

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
  count_value();
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
  if (at_ == end && !done() && (static_cast<unsigned char>(peek()) & 0x80U) != 0)
    key_part("a key");
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
    stop(start, joined.size(),
         "found \"" + std::string(joined) + "\", expected a key of one word; write " + wanted +
             " = ...");
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
    if (at_ - start > longest_key)
      stop(start, 1, "a key of more than 60 letters");
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

std::optional<Fault> walk(std::string_view text) {
  try {
    Walk(text).file();
  } catch (const Walk::Stop& stopped) {
    return stopped.fault;
  }
  return {};
}

} // namespace coach
