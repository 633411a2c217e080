#include "program/toml_tree.hpp"

#include "program/toml_guard.hpp"

#include <toml.hpp>

#include <algorithm>
#include <sstream>

namespace coach {

namespace {

using Value = toml::value;

bool is_key_end(char c) { return c == ' ' || c == '\t' || c == '='; }

/// Turns the parser's values into nodes. Numbers are taken from the text itself, because the parser
/// reads them through the global C++ locale, where "2.5" may be twenty-five.
class Conversion {
 public:
  explicit Conversion(const Source& source) : source_(&source) {}

  Node node(const Value& value) const {
    Node out;
    out.span = span(value);
    out.key_span = out.span;
    const auto characters = source_->text().substr(out.span.at, out.span.length);
    if (value.is_table()) {
      out.kind = NodeKind::table;
      out.header = !characters.starts_with('{');
      for (const auto& [key, child] : value.as_table())
        out.children.push_back(node(child, key));
      std::ranges::sort(out.children, {}, [](const Node& child) { return child.key_span.at; });
    } else if (value.is_array()) {
      out.kind = NodeKind::list;
      for (const auto& child : value.as_array())
        out.children.push_back(node(child));
    } else if (value.is_string()) {
      out.kind = NodeKind::text;
      out.text = value.as_string().str;
    } else if (value.is_boolean()) {
      out.kind = NodeKind::flag;
      out.flag = value.as_boolean();
    } else {
      out.kind = NodeKind::number;
      out.text = characters;
    }
    return out;
  }

 private:
  Node node(const Value& value, const std::string& key) const {
    Node out = node(value);
    out.key = key;
    out.key_span = key_span(out, key);
    return out;
  }

  /// location() would count lines from the start of the text for every value, which takes as long
  /// as parsing; the region underneath knows its place.
  Span span(const Value& value) const {
    const auto* base = toml::detail::get_region(value);
    const auto* region = dynamic_cast<const toml::detail::region*>(base);
    if (region == nullptr)
      return {};
    return {static_cast<std::size_t>(region->first() - region->begin()), region->size()};
  }

  /// The parser keeps the place of a value only, and of a header for what the header makes.
  Span key_span(const Node& node, const std::string& key) const {
    const auto text = source_->text();
    const bool made_by_header =
        node.header ||
        (node.kind == NodeKind::list && !node.children.empty() && node.children.front().header);
    if (made_by_header) {
      const auto found = text.substr(node.span.at, node.span.length).find(key);
      if (found == std::string_view::npos)
        return node.span;
      return {node.span.at + found, key.size()};
    }
    auto end = node.span.at;
    while (end > 0 && is_key_end(text[end - 1]))
      --end;
    const auto quoted = end > 0 && (text[end - 1] == '"' || text[end - 1] == '\'');
    const auto length = key.size() + (quoted ? 2 : 0);
    return length > end ? node.span : Span{end - length, length};
  }

  const Source* source_;
};

/// What the parser still finds after the guard: tables and values that contradict each other.
std::string explain(std::string_view what) {
  if (what.find("inline tables are immutable") != what.npos)
    return "this adds to a table in { } that is complete already; write it inside the braces";
  if (what.find("exist") != what.npos || what.find("defined") != what.npos ||
      what.find("collides") != what.npos)
    return "this key stands above already with another form; keep one of them";
  if (what.find("neither table") != what.npos)
    return "this belongs to a key above that is not a table; keep one of them";
  return "this cannot be read";
}

} // namespace

const Node* Node::find(std::string_view wanted) const {
  const auto found = std::ranges::find(children, wanted, &Node::key);
  return found == children.end() ? nullptr : &*found;
}

std::optional<Node> parse_tree(Report& report) {
  const auto& source = report.source();
  if (auto fault = guard(source.text())) {
    report.error(fault->where, std::move(fault->message));
    return {};
  }
  try {
    std::istringstream in{std::string(source.text())};
    return Conversion(source).node(toml::parse(in, source.file()));
  } catch (const toml::exception& error) {
    const auto& place = error.location();
    const auto at = source.line_start(static_cast<int>(place.line())) + place.column() - 1;
    report.error({at, place.region()}, explain(error.what()));
  } catch (const std::exception&) {
    report.error({0, 1}, "this file cannot be read");
  }
  return {};
}

} // namespace coach
