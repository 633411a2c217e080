#pragma once

#include "program/dose.hpp"
#include "program/keys.hpp"
#include "program/toml_tree.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace coach {

/// One table of a file, read by its rows in the key table: every getter gives the value of a key
/// that is present and legal, and reports what is not. What is reported gives no value.
class Table {
 public:
  /// Reports unknown and missing keys. `file` is table::exercise_file or table::program_file.
  Table(const Node& node, Tables kind, Tables file, Report& report);

  const Node& node() const { return *node_; }
  Report& report() const { return *report_; }
  const std::string& name() const { return node_->key; }
  bool has(std::string_view key) const { return find(key) != nullptr; }
  /// The value of a key that this table may have, or null.
  const Node* find(std::string_view key) const;
  /// The place of a key, or of the table where the key is absent.
  Span place(std::string_view key) const;
  /// Reports an error at the key's value, or at the table where the key is absent.
  void error(std::string_view key, const std::string& message) const;
  void warning(std::string_view key, const std::string& message) const;

  std::optional<Text> text(std::string_view key) const;
  std::optional<std::string> label(std::string_view key) const;
  std::optional<std::string> id(std::string_view key) const;
  std::optional<bool> flag(std::string_view key) const;
  std::optional<int> whole(std::string_view key) const;
  std::optional<double> number(std::string_view key) const;
  std::optional<Millis> seconds(std::string_view key) const;
  std::optional<Range<int>> whole_range(std::string_view key) const;
  std::optional<Range<Millis>> seconds_range(std::string_view key) const;
  std::optional<Rest> rest(std::string_view key) const;
  std::vector<Text> texts(std::string_view key) const;
  std::vector<std::string> labels(std::string_view key) const;
  std::vector<std::string> ids(std::string_view key) const;
  std::vector<Phrase> phrases(std::string_view key) const;
  /// Pairs of texts: fault and correction.
  std::vector<std::pair<Text, Text>> pairs(std::string_view key) const;
  std::optional<Table> table(std::string_view key) const;
  std::vector<Table> tables(std::string_view key) const;
  /// Tables that have names of the author's: `[figure.pose.NAME]`.
  std::vector<Table> named(std::string_view key) const;
  /// The index of a word in its row; enumerations stand in the same order.
  std::optional<int> word(std::string_view key) const;
  template <class Enum>
  std::optional<Enum> choice(std::string_view key) const {
    const auto index = word(key);
    return index ? std::optional(static_cast<Enum>(*index)) : std::nullopt;
  }

  /// Reports that a value is not what its row expects.
  void unexpected(const KeyRow& row, const Node& value) const;
  const KeyRow& row(std::string_view key) const;

 private:
  bool check_text(const KeyRow& row, const Node& value) const;
  bool check_id(const KeyRow& row, const Node& value) const;
  using StringCheck = bool (Table::*)(const KeyRow& row, const Node& value) const;
  /// The elements of a list that pass the check, which reports the others.
  std::vector<std::string> strings(std::string_view key, StringCheck check) const;
  std::optional<Phrase> phrase(const KeyRow& row, const Node& value) const;
  /// The elements of a list of legal length; null and a report otherwise.
  const std::vector<Node>* elements(const KeyRow& row, const Node& value) const;

  const Node* node_;
  Tables kind_, file_;
  Report* report_;
};

/// `value` in the words of a message: "the text \"10\"", "10", "a list".
std::string found(const Node& value);

/// The whole number, within `low` and `high`; nothing else.
std::optional<int> read_whole(const Node& value, double low, double high);
/// Seconds with at most 3 decimals, exactly.
std::optional<Millis> read_seconds(const Node& value, double low, double high);
/// A number.
std::optional<double> read_number(const Node& value, double low, double high);

} // namespace coach
