#include "program/diagnostic.hpp"

#include <algorithm>

namespace coach {

std::string to_string(const Diagnostic& diagnostic) {
  const auto& at = diagnostic.where;
  const std::string number = std::to_string(at.line);
  std::string out = at.file + ":" + number + ":" + std::to_string(at.column) + ": " +
                    (diagnostic.severity == Severity::error ? "error: " : "warning: ") +
                    diagnostic.message + "\n";
  if (diagnostic.source_line.empty())
    return out;
  out += "  " + number + " | " + diagnostic.source_line + "\n";
  out += "  " + std::string(number.size(), ' ') + " | ";
  // Tabs stay tabs so that the caret stands under the place in any terminal.
  int column = 1;
  for (const char c : diagnostic.source_line) {
    if (column >= at.column)
      break;
    if ((static_cast<unsigned char>(c) & 0xC0U) == 0x80U)
      continue; // inside a character
    out += c == '\t' ? '\t' : ' ';
    ++column;
  }
  out += "^" + std::string(static_cast<std::size_t>(std::max(at.length, 1) - 1), '~') + "\n";
  return out;
}

std::string to_string(const Diagnostics& diagnostics) {
  std::string out;
  for (const auto& diagnostic : diagnostics)
    out += to_string(diagnostic);
  return out;
}

void sort(Diagnostics& diagnostics) {
  const auto before = [](const Diagnostic& a, const Diagnostic& b) {
    if (a.where != b.where)
      return a.where < b.where;
    if (a.severity != b.severity)
      return a.severity < b.severity;
    return a.message < b.message;
  };
  std::ranges::sort(diagnostics, before);
  diagnostics.erase(std::unique(diagnostics.begin(), diagnostics.end()), diagnostics.end());
}

bool has_errors(const Diagnostics& diagnostics) {
  return std::ranges::any_of(diagnostics,
                             [](const auto& d) { return d.severity == Severity::error; });
}

} // namespace coach
