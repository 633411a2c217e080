#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace coach {

/// A place in a text file. Lines and columns count from 1; a column is a character (code point),
/// not a byte. `length` is how many characters the caret underlines.
struct Location {
  std::string file;
  int line = 1;
  int column = 1;
  int length = 1;
  auto operator<=>(const Location&) const = default;
};

enum class Severity { error, warning };

/// One thing that is wrong (or doubtful) in an author's file, and where.
struct Diagnostic {
  Location where;
  Severity severity = Severity::error;
  std::string message;     ///< what, what was found, what was expected; one line, no full stop
  std::string source_line; ///< the line itself, safe to print (no control bytes)
  bool operator==(const Diagnostic&) const = default;
};
using Diagnostics = std::vector<Diagnostic>;

/// `file:line:col: error: message`, the source line and a caret under the place; ends in a newline.
std::string to_string(const Diagnostic& diagnostic);
/// All of them one after another.
std::string to_string(const Diagnostics& diagnostics);
/// Sorts by file, line, column and message, and drops doubles.
void sort(Diagnostics& diagnostics);
/// True if at least one of them is an error.
bool has_errors(const Diagnostics& diagnostics);

} // namespace coach
