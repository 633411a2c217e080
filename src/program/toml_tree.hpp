#pragma once

#include "program/source.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace coach {

enum class NodeKind { text, number, flag, list, table };

/// One value of a file and where it stands. Children of a list have no key.
struct Node {
  NodeKind kind = NodeKind::table;
  std::string key;
  Span key_span;    ///< of the key; of an element of a list, the element itself
  Span span;        ///< of the value; of a table with a header, the header
  std::string text; ///< the text, or the number's own characters
  bool flag = false;
  bool header = false;        ///< a table that was made by a [header] or a dotted key
  std::vector<Node> children; ///< in the order of the file

  /// The child of that key, or null.
  const Node* find(std::string_view wanted) const;
};

/// Reads the text as TOML; the one syntax error of a bad file goes to `report`. Any text is safe:
/// see guard().
std::optional<Node> parse_tree(Report& report);

} // namespace coach
