#pragma once

#include "program/diagnostic.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace coach {

/// A stretch of a text, in bytes from its start.
struct Span {
  std::size_t at = 0;
  std::size_t length = 1;
};

/// An author's text with its lines, to turn a place in bytes into a place a person can find.
class Source {
 public:
  /// A byte order mark is left out of `text()`; `text` must outlive the object.
  Source(std::string_view text, std::string_view file);
  std::string_view text() const { return text_; }
  const std::string& file() const { return file_; }
  /// The place of a span; its length never reaches beyond the line.
  Location locate(Span span) const;
  /// Line `number` (from 1) without its end, control characters and broken bytes as '?'; empty if
  /// it is too long to be printed.
  std::string line(int number) const;
  /// The byte at which line `number` (from 1) begins.
  std::size_t line_start(int number) const;

 private:
  std::string_view raw_line(int number) const;
  std::string_view text_;
  std::string file_;
  std::vector<std::size_t> starts_;
};

/// Collects everything that is wrong or doubtful in one text.
class Report {
 public:
  explicit Report(const Source& source) : source_(&source) {}
  void error(Span span, std::string message);
  void warning(Span span, std::string message);
  bool failed() const { return errors_ > 0; }
  /// How many errors so far.
  int errors() const { return errors_; }
  const Source& source() const { return *source_; }
  /// All of them, sorted by place.
  Diagnostics take();

 private:
  void add(Span span, Severity severity, std::string message);
  const Source* source_;
  Diagnostics all_;
  int errors_ = 0;
};

} // namespace coach
