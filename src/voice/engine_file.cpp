#include "program/toml_tree.hpp"
#include "voice/engine.hpp"

#include <charconv>

namespace coach {
namespace {

std::vector<std::string> texts(const Node& node, Report& report) {
  std::vector<std::string> out;
  if (node.kind != NodeKind::list)
    report.error(node.span, "\"" + node.key + "\" is a list of texts, as in [\"en\", \"de\"]");
  for (const Node& child : node.children) {
    if (child.kind != NodeKind::text)
      report.error(child.span, "expected a text in quotes");
    out.push_back(child.text);
  }
  return out;
}

std::chrono::milliseconds seconds(const Node& node, Report& report) {
  int value = 0;
  const auto [end, error] =
      std::from_chars(node.text.data(), node.text.data() + node.text.size(), value);
  if (node.kind != NodeKind::number || error != std::errc() ||
      end != node.text.data() + node.text.size() || value < 1 || value > 60) {
    report.error(node.span, "\"seconds\" is a whole number from 1 to 60");
    return std::chrono::seconds(10);
  }
  return std::chrono::seconds(value);
}

Engine read_engine(const Node& table, Report& report) {
  Engine engine;
  for (const Node& node : table.children) {
    if (node.key == "id" && node.kind == NodeKind::text)
      engine.id = node.text;
    else if (node.key == "command")
      engine.command = texts(node, report);
    else if (node.key == "languages")
      engine.languages = texts(node, report);
    else if (node.key == "seconds")
      engine.limit = seconds(node, report);
    else
      report.error(node.key_span, "unknown key \"" + node.key +
                                      "\"; an engine has id, command, languages and seconds");
  }
  if (engine.id.empty() || engine.command.empty())
    report.error(table.span, "an engine needs an id and a command");
  return engine;
}

} // namespace

EngineFile read_engines(std::string_view text, std::string_view file) {
  const Source source(text, file);
  Report report(source);
  EngineFile out;
  if (const auto root = parse_tree(report))
    for (const Node& node : root->children) {
      if (node.key != "engine" || node.kind != NodeKind::list) {
        report.error(node.key_span, "expected [[engine]]");
        continue;
      }
      for (const Node& table : node.children)
        if (Engine engine = read_engine(table, report); !report.failed())
          out.engines.push_back(std::move(engine));
    }
  if (report.failed())
    out.engines.clear();
  out.diagnostics = report.take();
  return out;
}

} // namespace coach
