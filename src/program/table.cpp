#include "program/table.hpp"

#include "program/toml_hints.hpp"
#include "program/utf8.hpp"

#include <algorithm>

namespace coach {

namespace {

bool is_seconds(Shape shape) {
  return shape == Shape::seconds || shape == Shape::seconds_range || shape == Shape::rest;
}

bool wants_number(Shape shape) {
  return is_seconds(shape) || shape == Shape::whole || shape == Shape::number ||
         shape == Shape::whole_range;
}

bool wants_texts(Shape shape) {
  return shape == Shape::texts || shape == Shape::labels || shape == Shape::phrases ||
         shape == Shape::ids;
}

/// What to write instead, where it can be seen; begins with "; " or is empty.
std::string advice(const KeyRow& row, const Node& value) {
  const auto write = [&](const std::string& words) {
    return "; write " + std::string(row.key) + " = " + words;
  };
  if (value.kind == NodeKind::text && wants_number(row.shape)) {
    const auto number = number_meant(value.text);
    return number.empty() ? "" : write(number);
  }
  if (value.kind == NodeKind::text && row.shape == Shape::flag &&
      (value.text == "true" || value.text == "false"))
    return write(value.text);
  if (value.kind == NodeKind::text && wants_texts(row.shape) && value.text.size() < 40)
    return write("[\"" + value.text + "\"]");
  const bool wants_text = row.shape == Shape::text || row.shape == Shape::label;
  if (value.kind == NodeKind::number && wants_text)
    return write("\"" + value.text + "\"");
  const auto point = value.text.find('.');
  if (value.kind == NodeKind::number && is_seconds(row.shape) && point != std::string::npos &&
      value.text.size() - point > 4)
    return " with at most 3 decimals";
  return {};
}

template <class T>
void check_order(const Table& table, const KeyRow& row, const Node& value, const Range<T>& range) {
  const auto& low = value.children[0].text;
  const auto& high = value.children[1].text;
  if (range.min == range.max)
    table.report().error(value.span, std::string(row.key) + ": [" + low + ", " + high +
                                         "] is no range; write " + row.key + " = " + low);
  else
    table.report().error(value.span, std::string(row.key) + ": found [" + low + ", " + high +
                                         "], expected the smaller number first; write " + row.key +
                                         " = [" + high + ", " + low + "]");
}

/// A number, or a list of two of which the first is smaller.
template <class T, class Read>
std::optional<Range<T>> read_range(const Table& table, const KeyRow& row, const Node& value,
                                   Read read) {
  if (value.kind == NodeKind::list && value.children.size() == 2) {
    const auto low = read(value.children[0], row.low, row.high);
    const auto high = read(value.children[1], row.low, row.high);
    if (!low)
      table.unexpected(row, value.children[0]);
    if (!high)
      table.unexpected(row, value.children[1]);
    if (!low || !high)
      return {};
    const Range<T> range{*low, *high};
    if (*low < *high)
      return range;
    check_order(table, row, value, range);
    return {};
  }
  if (const auto single = read(value, row.low, row.high))
    return Range<T>{*single, *single};
  table.unexpected(row, value);
  return {};
}

} // namespace

Table::Table(const Node& node, Tables kind, Tables file, Report& report)
    : node_(&node), kind_(kind), file_(file), report_(&report) {
  for (const auto& child : node.children)
    if (find_key(kind, child.key) == nullptr)
      report.error(child.key_span, explain_unknown_key(kind, file, child.key));
  for (const auto& row : key_rows())
    if ((row.in & kind) != 0 && row.required(kind) && node.find(row.key) == nullptr)
      report.error(node.header ? node.span : node.key_span,
                   "the key \"" + std::string(row.key) + "\" is missing " +
                       (kind == file ? "at " : "in ") + std::string(table_name(kind)) +
                       ", expected " + expected(row));
}

const Node* Table::find(std::string_view key) const {
  const auto* value = node_->find(key);
  return value != nullptr && find_key(kind_, key) != nullptr ? value : nullptr;
}

const KeyRow& Table::row(std::string_view key) const { return *find_key(kind_, key); }

Span Table::place(std::string_view key) const {
  const auto* value = find(key);
  return value != nullptr ? value->span : node_->span;
}

void Table::error(std::string_view key, const std::string& message) const {
  report_->error(place(key), message);
}

void Table::warning(std::string_view key, const std::string& message) const {
  report_->warning(place(key), message);
}

void Table::unexpected(const KeyRow& row, const Node& value) const {
  report_->error(value.span, std::string(row.key) + ": found " + found(value) + ", expected " +
                                 expected(row) + advice(row, value));
}

bool Table::check_text(const KeyRow& row, const Node& value) const {
  const bool element = wants_texts(row.shape) || row.shape == Shape::pairs;
  if (value.kind != NodeKind::text) {
    if (element)
      report_->error(value.span, std::string(row.key) + ": found " + found(value) +
                                     ", expected a text of at most " + std::to_string(row.most) +
                                     " letters");
    else
      unexpected(row, value);
    return false;
  }
  const auto& text = value.text;
  const bool may_break = std::string_view(row.key) == "short";
  for (std::size_t at = 0; at < text.size();) {
    const auto [code, bytes] = character_at(text, at);
    if (is_unprintable(code) && !(may_break && code == '\n')) {
      report_->error(value.span, std::string(row.key) + ": the text has " +
                                     (code == '\n' ? "a line end" : "a control character") +
                                     " inside, expected one line of plain text");
      return false;
    }
    at += std::max<std::size_t>(bytes, 1);
  }
  const auto letters = count_characters(text);
  if (letters > static_cast<std::size_t>(row.most)) {
    report_->error(value.span, std::string(row.key) + ": the text has " + std::to_string(letters) +
                                   " letters, expected at most " + std::to_string(row.most));
    return false;
  }
  if (text.empty() && (element || row.required(kind_))) {
    report_->error(value.span, std::string(row.key) + ": the text is empty, expected words");
    return false;
  }
  return true;
}

std::optional<Text> Table::text(std::string_view key) const {
  const auto* value = find(key);
  if (value == nullptr || !check_text(row(key), *value))
    return {};
  return Text{value->text, {}};
}

std::optional<std::string> Table::label(std::string_view key) const {
  const auto* value = find(key);
  if (value == nullptr || !check_text(row(key), *value))
    return {};
  return value->text;
}

bool Table::check_id(const KeyRow& row, const Node& value) const {
  const auto legal = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  };
  if (value.kind == NodeKind::text && !value.text.empty() && value.text.size() <= 40 &&
      std::ranges::all_of(value.text, legal))
    return true;
  if (row.shape == Shape::id) {
    unexpected(row, value);
    return false;
  }
  report_->error(value.span, std::string(row.key) + ": found " + found(value) +
                                 ", expected a name of a-z, 0-9 and -, at most 40 letters");
  return false;
}

std::optional<std::string> Table::id(std::string_view key) const {
  const auto* value = find(key);
  if (value == nullptr || !check_id(row(key), *value))
    return {};
  return value->text;
}

std::optional<bool> Table::flag(std::string_view key) const {
  const auto* value = find(key);
  if (value == nullptr)
    return {};
  if (value->kind == NodeKind::flag)
    return value->flag;
  unexpected(row(key), *value);
  return {};
}

std::optional<int> Table::whole(std::string_view key) const {
  const auto* value = find(key);
  if (value == nullptr)
    return {};
  const auto out = read_whole(*value, row(key).low, row(key).high);
  if (!out)
    unexpected(row(key), *value);
  return out;
}

std::optional<double> Table::number(std::string_view key) const {
  const auto* value = find(key);
  if (value == nullptr)
    return {};
  const auto out = read_number(*value, row(key).low, row(key).high);
  if (!out)
    unexpected(row(key), *value);
  return out;
}

std::optional<Millis> Table::seconds(std::string_view key) const {
  const auto* value = find(key);
  if (value == nullptr)
    return {};
  const auto out = read_seconds(*value, row(key).low, row(key).high);
  if (!out)
    unexpected(row(key), *value);
  return out;
}

std::optional<Range<int>> Table::whole_range(std::string_view key) const {
  const auto* value = find(key);
  if (value == nullptr)
    return {};
  return read_range<int>(*this, row(key), *value, read_whole);
}

std::optional<Range<Millis>> Table::seconds_range(std::string_view key) const {
  const auto* value = find(key);
  if (value == nullptr)
    return {};
  return read_range<Millis>(*this, row(key), *value, read_seconds);
}

std::optional<Rest> Table::rest(std::string_view key) const {
  const auto* value = find(key);
  if (value == nullptr)
    return {};
  if (value->kind == NodeKind::text && value->text == "ready")
    return UntilReady{};
  const auto range = seconds_range(key);
  return range ? std::optional<Rest>(*range) : std::nullopt;
}

std::optional<int> Table::word(std::string_view key) const {
  const auto* value = find(key);
  if (value == nullptr)
    return {};
  std::vector<std::string_view> words;
  std::string_view rest = row(key).words;
  for (;;) {
    const auto bar = rest.find('|');
    words.push_back(rest.substr(0, bar));
    if (bar == std::string_view::npos)
      break;
    rest.remove_prefix(bar + 1);
  }
  const auto known = std::ranges::find(words, value->text);
  if (value->kind == NodeKind::text && known != words.end())
    return static_cast<int>(known - words.begin());
  const auto near =
      value->kind == NodeKind::text ? nearest(words, value->text) : std::string_view{};
  report_->error(value->span,
                 std::string(key) + ": found " + found(*value) + ", expected " +
                     expected(row(key)) +
                     (near.empty() ? "" : "; did you mean \"" + std::string(near) + "\"?"));
  return {};
}

} // namespace coach
