#include "../support/golden.hpp"
#include "coverage.hpp"
#include "files.hpp"

#include "program/keys.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

using namespace coach;
using namespace coach::test;

namespace {

/// True if something is said about the key, its value, or an element of its list.
bool is_at(const Source& source, const Location& where, const Node& node) {
  if (where == source.locate(node.key_span) || where == source.locate(node.span))
    return true;
  return node.kind == NodeKind::list && std::ranges::any_of(node.children, [&](const Node& child) {
           return child.kind != NodeKind::table && is_at(source, where, child);
         });
}

/// The rows of the keys at which, or about whose absence, something is said.
std::set<const KeyRow*> blamed(const std::filesystem::path& path) {
  const auto text = read_file(path);
  const auto diagnostics = diagnose(path, text);
  const auto kind = is_exercise(path) ? table::exercise_file : table::program_file;
  std::set<const KeyRow*> out;
  for (const auto& diagnostic : diagnostics)
    for (const auto& row : key_rows())
      if (diagnostic.message.starts_with("the key \"" + std::string(row.key) + "\" is missing ") &&
          diagnostic.message.ends_with(expected(row)))
        out.insert(&row);
  const Source source(text, path.filename().string());
  Report report(source);
  const auto tree = parse_tree(report);
  if (!tree)
    return out;
  visit_keys(*tree, kind, [&](const Node& node, const KeyRow& row) {
    for (const auto& diagnostic : diagnostics)
      if (is_at(source, diagnostic.where, node))
        out.insert(&row);
  });
  return out;
}

} // namespace

TEST_CASE("every bad file has its exact diagnostics") {
  for (const auto& path : toml_files("tests/bad")) {
    INFO(path.filename().string());
    const auto diagnostics = diagnose(path, read_file(path));
    CHECK(!diagnostics.empty());
    check_golden("bad/" + path.stem().string() + ".txt", to_string(diagnostics));
  }
}

TEST_CASE("every key is wrong in some bad file") {
  std::set<const KeyRow*> seen;
  for (const auto& path : toml_files("tests/bad"))
    seen.merge(blamed(path));
  for (const auto& row : key_rows())
    CHECK_MESSAGE(seen.count(&row) == 1, "no bad file blames ", std::string(row.key), " of row ",
                  &row - key_rows().data());
}

TEST_CASE("every line of a diagnostic is safe to print") {
  for (const auto& path : toml_files("tests/bad"))
    for (const auto& diagnostic : diagnose(path, read_file(path)))
      for (const char c : diagnostic.message + diagnostic.source_line)
        CHECK((c == '\t' || static_cast<unsigned char>(c) >= 0x20));
}

TEST_CASE("the reference of the keys in programs/README.md is the one of the key table") {
  const auto text = read_file(source_dir() / "programs/README.md");
  const std::string begin = "<!-- keys: begin -->\n", end = "<!-- keys: end -->";
  const auto from = text.find(begin), to = text.find(end);
  REQUIRE(from != std::string::npos);
  REQUIRE(to != std::string::npos);
  const auto section = text.substr(from + begin.size(), to - from - begin.size());
  CHECK(section == "\n" + key_reference());
}
