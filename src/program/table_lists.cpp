#include "program/table.hpp"

#include <algorithm>
#include <array>

namespace coach {

namespace {
constexpr std::array<std::string_view, 5> phrase_keys = {"right", "left", "standing", "sitting",
                                                         "lying"};
} // namespace

const std::vector<Node>* Table::elements(const KeyRow& row, const Node& value) const {
  if (value.kind != NodeKind::list) {
    unexpected(row, value);
    return nullptr;
  }
  const auto size = static_cast<int>(value.children.size());
  if (size >= row.least && size <= row.count)
    return &value.children;
  report_->error(value.span, std::string(row.key) + ": found a list of " + std::to_string(size) +
                                 ", expected " + expected(row));
  return nullptr;
}

std::vector<Text> Table::texts(std::string_view key) const {
  std::vector<Text> out;
  for (auto& words : labels(key))
    out.push_back({std::move(words), {}});
  return out;
}

std::vector<std::string> Table::strings(std::string_view key, StringCheck check) const {
  std::vector<std::string> out;
  const auto* value = find(key);
  const auto* list = value == nullptr ? nullptr : elements(row(key), *value);
  if (list == nullptr)
    return out;
  for (const auto& element : *list)
    if ((this->*check)(row(key), element))
      out.push_back(element.text);
  return out;
}

std::vector<std::string> Table::labels(std::string_view key) const {
  return strings(key, &Table::check_text);
}

std::vector<std::string> Table::ids(std::string_view key) const {
  return strings(key, &Table::check_id);
}

std::optional<Phrase> Table::phrase(const KeyRow& row, const Node& value) const {
  if (value.kind != NodeKind::table) {
    if (!check_text(row, value))
      return {};
    return Phrase{{value.text, {}}, {}};
  }
  const Table variants(value, table::phrase, file_, *report_);
  Phrase out;
  for (const auto& child : value.children) {
    const auto which = std::ranges::find(phrase_keys, child.key);
    if (which == phrase_keys.end() || !check_text(row, child))
      continue;
    out.variants.push_back(
        {static_cast<PhraseKey>(which - phrase_keys.begin()), Text{child.text, {}}});
  }
  const bool legs = variants.has("right") || variants.has("left");
  const bool postures =
      variants.has("standing") || variants.has("sitting") || variants.has("lying");
  const auto name = std::string(row.key);
  if (legs && postures)
    report_->error(value.span, name + ": found variants for the leg and for the posture, expected "
                                      "one kind");
  else if (legs && !(variants.has("right") && variants.has("left")))
    report_->error(value.span, name + ": found a variant for one leg, expected both "
                                      "{ right = \"...\", left = \"...\" }");
  else if (!legs && !postures)
    report_->error(value.span, name + ": found no variant, expected right and left, or standing, "
                                      "sitting, lying");
  if (!out.variants.empty())
    out.text = out.variants.front().text;
  return out;
}

std::vector<Phrase> Table::phrases(std::string_view key) const {
  std::vector<Phrase> out;
  const auto* value = find(key);
  const auto* list = value == nullptr ? nullptr : elements(row(key), *value);
  if (list == nullptr)
    return out;
  for (const auto& element : *list)
    if (auto words = phrase(row(key), element))
      out.push_back(std::move(*words));
  return out;
}

std::vector<std::pair<Text, Text>> Table::pairs(std::string_view key) const {
  std::vector<std::pair<Text, Text>> out;
  const auto* value = find(key);
  const auto* list = value == nullptr ? nullptr : elements(row(key), *value);
  if (list == nullptr)
    return out;
  for (const auto& element : *list) {
    if (element.kind != NodeKind::list || element.children.size() != 2) {
      report_->error(element.span, std::string(key) + ": found " + found(element) +
                                       ", expected a pair [fault, correction]");
      continue;
    }
    const bool first = check_text(row(key), element.children[0]);
    const bool second = check_text(row(key), element.children[1]);
    if (first && second)
      out.push_back({{element.children[0].text, {}}, {element.children[1].text, {}}});
  }
  return out;
}

std::optional<Table> Table::table(std::string_view key) const {
  const auto* value = find(key);
  if (value == nullptr)
    return {};
  if (value->kind == NodeKind::table)
    return Table(*value, row(key).inside, file_, *report_);
  const bool header =
      value->kind == NodeKind::list && !value->children.empty() && value->children.front().header;
  const auto name = std::string(table_name(row(key).inside));
  if (header)
    report_->error(value->span, "[[...]] makes a list of tables; write " + name);
  else
    unexpected(row(key), *value);
  return {};
}

std::vector<Table> Table::tables(std::string_view key) const {
  std::vector<Table> out;
  const auto* value = find(key);
  if (value == nullptr)
    return out;
  const auto inside = row(key).inside;
  const auto name = std::string(table_name(inside));
  if (value->kind == NodeKind::table && value->header) {
    report_->error(value->span, "there may be several of these; write " + name +
                                    " with two brackets on each side");
    out.emplace_back(*value, inside, file_, *report_);
    return out;
  }
  const auto* list = elements(row(key), *value);
  if (list == nullptr)
    return out;
  for (const auto& element : *list) {
    if (element.kind == NodeKind::table)
      out.emplace_back(element, inside, file_, *report_);
    else
      report_->error(element.span,
                     std::string(key) + ": found " + found(element) + ", expected a table");
  }
  return out;
}

std::vector<Table> Table::named(std::string_view key) const {
  std::vector<Table> out;
  const auto* value = find(key);
  if (value == nullptr)
    return out;
  if (value->kind != NodeKind::table || static_cast<int>(value->children.size()) > row(key).count) {
    unexpected(row(key), *value);
    return out;
  }
  for (const auto& child : value->children) {
    if (child.kind == NodeKind::table)
      out.emplace_back(child, row(key).inside, file_, *report_);
    else
      report_->error(child.key_span, std::string(key) + ": found \"" + child.key + "\" with " +
                                         found(child) + ", expected a table");
  }
  return out;
}

} // namespace coach
