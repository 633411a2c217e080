#include "program/read.hpp"

#include "program/checks.hpp"
#include "program/exercise_reader.hpp"
#include "program/program_reader.hpp"

#include <set>

namespace coach {

namespace {

constexpr std::size_t most_texts = 200;

/// The file's name without its folders and without ".toml"; empty for a text that is no file.
std::string_view stem(std::string_view file) {
  file = file.substr(file.find_last_of("/\\") + 1);
  if (file.ends_with(".toml"))
    file.remove_suffix(5);
  return file == "-" ? std::string_view{} : file;
}

void check_id(const Table& root) {
  const auto* id = root.find("id");
  const auto wanted = stem(root.report().source().file());
  if (id == nullptr || id->kind != NodeKind::text || wanted.empty() || id->text == wanted)
    return;
  root.error("id", "id: found \"" + id->text + "\", expected the name of the file, \"" +
                       std::string(wanted) + "\"");
}

std::string language(const Table& root) {
  const auto* value = root.find("language");
  if (value == nullptr)
    return "en";
  if (value->kind == NodeKind::text && is_language_tag(value->text))
    return value->text;
  root.unexpected(root.row("language"), *value);
  return "en";
}

/// The texts of the file's own language; translations hang on these.
void collect_texts(const Node& node, std::set<std::string_view>& texts) {
  for (const auto& child : node.children) {
    if (child.key == "text" || child.key == "sources" || child.key == "figure")
      continue;
    if (child.kind == NodeKind::text)
      texts.insert(child.text);
    collect_texts(child, texts);
  }
}

void check_amount(const Table& root) {
  std::set<std::string_view> texts;
  collect_texts(root.node(), texts);
  if (texts.size() > most_texts)
    root.report().error({0, 1}, "found " + std::to_string(texts.size()) +
                                    " different texts in one file, expected at most 200");
}

/// Reads the text as a tree and hands the root to `read`; a value only if nothing was wrong.
template <class T, class Read>
ReadResult<T> read_file(std::string_view text, std::string_view file, Tables kind, Read read) {
  const Source source(text, file);
  Report report(source);
  ReadResult<T> out;
  if (const auto tree = parse_tree(report)) {
    const Table root(*tree, kind, kind, report);
    static_cast<void>(root.whole("format"));
    check_id(root);
    check_amount(root);
    auto value = read(root, language(root));
    if (!report.failed())
      out.value = std::move(value);
  }
  out.diagnostics = report.take();
  return out;
}

} // namespace

ReadResult<Exercise> read_exercise(std::string_view text, std::string_view file) {
  return read_file<Exercise>(
      text, file, table::exercise_file,
      [](const Table& root, std::string tag) { return exercise_from(root, std::move(tag)); });
}

ReadResult<Program> read_program(std::string_view text, std::string_view file,
                                 const Library& library, const LibraryIds& ids) {
  return read_file<Program>(text, file, table::program_file,
                            [&](const Table& root, std::string tag) {
                              return program_from(root, std::move(tag), library, ids);
                            });
}

} // namespace coach
