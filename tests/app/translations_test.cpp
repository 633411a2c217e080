// Every text of the code is in every catalogue of assets/languages, and nothing else is.
#include "translations.hpp"

#include "golden.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <unistd.h>

using namespace coach::test;
namespace fs = std::filesystem;

namespace {

std::string joined(const std::vector<std::string>& lines) {
  std::string out;
  for (const std::string& line : lines)
    out += "\n  " + line;
  return out;
}

/// The texts of the source tree, by xgettext.
std::vector<CatalogText> texts_of_code() {
  const fs::path dir = fs::temp_directory_path() / ("coach-texts-" + std::to_string(getpid()));
  fs::create_directories(dir);
  std::ofstream list(dir / "files");
  for (const auto& entry : fs::recursive_directory_iterator(source_dir() / "src"))
    if (entry.path().extension() == ".cpp" || entry.path().extension() == ".hpp")
      list << entry.path().string() << '\n';
  list.close();
  const std::string command =
      COACH_XGETTEXT " --from-code=UTF-8 -C --keyword= --keyword=say:1c,2 "
                     "--keyword=count:1c,2,3 --no-location --files-from=\"" +
      (dir / "files").string() + "\" -o \"" + (dir / "texts").string() + '"';
  REQUIRE(std::system(command.c_str()) == 0);
  const auto texts = read_catalog(read_file(dir / "texts"));
  fs::remove_all(dir);
  return texts;
}

CatalogText text(const char* key, const char* english, std::vector<std::string> forms,
                 const char* plural = "") {
  return {key, english, plural, std::move(forms), false};
}

} // namespace

TEST_CASE("what is wrong with a catalogue is found") {
  const std::vector<CatalogText> code{
      text("a", "Go {n}", {""}), text("b", "{n} x", {"", ""}, "{n} xs"), text("c", "Stop", {""})};
  struct Row {
    CatalogText text;
    const char* wrong;
  };
  const Row rows[] = {
      {text("a", "Go {n}", {"Los {n:f}"}), ""},
      {text("a", "Go {n}", {"Los"}), "a (Go {n}): other blanks than the English"},
      {text("a", "Go {n}", {"Los {m}"}), "a (Go {n}): other blanks than the English"},
      {text("a", "Go {n}", {""}), "a (Go {n}): not translated"},
      {text("a", "Go", {"Los"}), "a (Go {n}): the English has changed"},
      {text("b", "{n} x", {"ein x", "{n} xe"}, "{n} xs"), ""},
      {text("b", "{n} x", {"ein x", "xe"}, "{n} xs"), "b ({n} x): other blanks than the English"},
      {text("d", "Old", {"Alt"}), "d (Old): not used any more"},
  };
  const std::vector<CatalogText> right{text("a", "Go {n}", {"Los {n}"}),
                                       text("b", "{n} x", {"{n} x", "{n} xe"}, "{n} xs"),
                                       text("c", "Stop", {"Halt"})};
  CHECK(differences(code, right).empty());
  for (const Row& row : rows) {
    auto catalog = right;
    std::erase_if(catalog, [&](const CatalogText& other) { return other.key == row.text.key; });
    catalog.push_back(row.text);
    CHECK(joined(differences(code, catalog)) ==
          (*row.wrong == '\0' ? "" : std::string("\n  ") + row.wrong));
  }
  CHECK(joined(differences(code, {right[0], right[1]})) == "\n  c (Stop): missing");
  CHECK(joined(ambiguous({code[0], code[2], text("a", "Walk", {})})) ==
        "\n  a: \"Go {n}\" and \"Walk\"");
}

TEST_CASE("a catalogue is read with its escapes, its lines and its doubts") {
  const auto texts = read_catalog("msgid \"\"\nmsgstr \"Language: de\\n\"\n\n"
                                  "#, fuzzy\nmsgctxt \"a\"\nmsgid \"\"\n\"One \\\"line\\\"\\n\"\n"
                                  "\"two\"\nmsgstr \"x\"\n\nmsgctxt \"b\"\nmsgid \"n\"\n"
                                  "msgid_plural \"ns\"\nmsgstr[0] \"y\"\nmsgstr[1] \"z\"\n");
  REQUIRE(texts.size() == 2);
  CHECK(texts[0].english == "One \"line\"\ntwo");
  CHECK(texts[0].unsure);
  CHECK(texts[1].english_plural == "ns");
  CHECK(texts[1].forms == std::vector<std::string>{"y", "z"});
  CHECK_FALSE(texts[1].unsure);
}

TEST_CASE("every text of the code is in every catalogue") {
  const auto code = texts_of_code();
  REQUIRE(code.size() > 100);
  CHECK_MESSAGE(ambiguous(code).empty(), joined(ambiguous(code)));
  int catalogs = 0;
  for (const auto& entry : fs::directory_iterator(source_dir() / "assets/languages")) {
    if (entry.path().extension() != ".po")
      continue;
    ++catalogs;
    const auto wrong = differences(code, read_catalog(read_file(entry.path())));
    CHECK_MESSAGE(wrong.empty(), entry.path().filename().string(), ":", joined(wrong));
  }
  CHECK(catalogs >= 2);
}
