#pragma once

#include "program/toml_guard.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace coach {

/// Walks over the text by the rules of TOML and stops at the first fault; the text must be legal
/// UTF-8. Files of this format need plain numbers only, so the walk knows no other.
std::optional<Fault> walk(std::string_view text);

/// Walks over the text statement by statement.
class Walk {
 public:
  explicit Walk(std::string_view text) : text_(text) {}
  /// Throws Stop at the first fault.
  void file();

  /// Thrown by file(), and caught by walk().
  struct Stop {
    Fault fault;
  };

 private:
  [[noreturn]] static void stop(std::size_t at, std::size_t length, std::string message);
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
  void count_value();

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

/// True for the characters that a key is made of.
bool is_bare(char c);

} // namespace coach
