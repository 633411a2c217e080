// The levels of src/README.md hold: a folder includes only what stands below it, and pure folders
// touch nothing of the outside world.
#include "golden.hpp"

#include <doctest/doctest.h>

#include <map>
#include <regex>
#include <set>
#include <sstream>

using namespace coach::test;
namespace fs = std::filesystem;

namespace {

using Names = std::set<std::string>;

const std::map<std::string, Names> allowed{
    {"program", {}},
    {"engine", {"program"}},
    {"prompts", {"program", "engine"}},
    {"scene", {}},
    {"figure", {"program", "scene"}},
    {"screens", {"program", "engine", "prompts", "scene", "figure"}},
    {"paint", {"scene"}},
    {"sound", {"program", "engine", "prompts"}},
    {"voice", {"program", "engine", "prompts", "sound"}},
    {"sdl", {"scene", "paint", "sound"}},
    {"app",
     {"program", "engine", "prompts", "scene", "figure", "screens", "paint", "sound", "voice",
      "sdl"}},
};

const Names pure{"program", "engine", "prompts", "scene", "figure", "screens"};

/// Headers of the world outside, and the only folders that may include them.
const std::map<std::string, Names> outside{
    {"SDL", {"sdl"}},
    {"cairo", {"paint"}},
    {"toml.hpp", {"program"}},
    {"CLI/", {"app"}},
    {"sndfile.h", {"voice"}},
    {"vorbis/", {"voice"}},
    {"nlohmann/", {"app"}},
    {"filesystem", {"app", "paint", "sdl", "voice"}},
    {"fstream", {"app", "paint", "sdl", "voice"}},
    {"iostream", {"app"}},
    {"thread", {"app", "sdl", "sound", "voice"}},
    {"random", {}},
    {"ctime", {"app"}},
    {"unistd.h", {"app", "sdl", "voice"}},
};

struct Include {
  std::string folder, file, header;
};

std::vector<Include> includes() {
  static const std::regex line(R"(^\s*#\s*include\s*[<"]([^>"]+)[>"])");
  std::vector<Include> found;
  for (const auto& entry : fs::recursive_directory_iterator(source_dir() / "src")) {
    const auto extension = entry.path().extension();
    if (extension != ".cpp" && extension != ".hpp")
      continue;
    const auto file = fs::relative(entry.path(), source_dir() / "src");
    std::istringstream text(read_file(entry.path()));
    for (std::string row; std::getline(text, row);)
      if (std::smatch match; std::regex_search(row, match, line))
        found.push_back({file.begin()->string(), file.string(), match[1]});
  }
  return found;
}

} // namespace

TEST_CASE("layers: a folder includes only the levels below it") {
  const auto all = includes();
  REQUIRE(all.size() > 100);
  for (const auto& include : all) {
    CAPTURE(include.file);
    CAPTURE(include.header);
    REQUIRE(allowed.contains(include.folder));
    const auto slash = include.header.find('/');
    const auto target = include.header.substr(0, slash == std::string::npos ? 0 : slash);
    if (!allowed.contains(target) || target == include.folder)
      continue;
    CHECK(allowed.at(include.folder).contains(target));
  }
}

TEST_CASE("layers: the outside world stays in its folders") {
  for (const auto& include : includes())
    for (const auto& [header, folders] : outside) {
      CAPTURE(include.file);
      CAPTURE(include.header);
      if (include.header.starts_with(header))
        CHECK(folders.contains(include.folder));
    }
}

TEST_CASE("layers: heavy headers stay out of our headers") {
  for (const auto& include : includes()) {
    CAPTURE(include.file);
    if (!include.file.ends_with(".hpp"))
      continue;
    CHECK_FALSE(include.header == "toml.hpp");
    CHECK_FALSE(include.header.starts_with("cairo"));
  }
}

TEST_CASE("layers: pure folders read no clock and no locale") {
  static const std::regex banned(
      R"(std::chrono::\w*clock|std::rand\b|std::getenv|std::locale::global|std::thread|\bprintf\()");
  for (const auto& entry : fs::recursive_directory_iterator(source_dir() / "src")) {
    const auto file = fs::relative(entry.path(), source_dir() / "src");
    if (!entry.is_regular_file() || !pure.contains(file.begin()->string()))
      continue;
    CAPTURE(file.string());
    CHECK_FALSE(std::regex_search(read_file(entry.path()), banned));
  }
}
