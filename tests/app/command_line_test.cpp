#include "app/command_line.hpp"
#include "app/list.hpp"
#include "golden.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace coach;
using namespace coach::test;
namespace fs = std::filesystem;

namespace {

CommandLine command_line(std::vector<const char*> words) {
  static const Languages known(languages_dir());
  words.insert(words.begin(), "rehab-coach");
  return read_command_line(static_cast<int>(words.size()), words.data(), known);
}

} // namespace

TEST_CASE("the language is heard before the subcommand and behind it") {
  CHECK(std::get<TextCommand>(command_line({"--language", "de", "text", "x"})).language == "de");
  CHECK(std::get<TextCommand>(command_line({"text", "--language", "de", "x"})).language == "de");
  CHECK(std::get<ShowCommand>(command_line({"show", "x", "--language", "es"})).language == "es");
  CHECK(std::get<ListCommand>(command_line({"--language", "es-MX", "list"})).language == "es-MX");
  CHECK(std::get<AudioCommand>(command_line({"--language", "de", "audio", "-o", "x"})).language ==
        "de");
  CHECK(std::get<VoicesCommand>(command_line({"--language", "de", "voices"})).language == "de");
  CHECK(std::get<HomeCommand>(command_line({"--language", "de"})).window.language == "de");
  CHECK(std::get<PreviewCommand>(command_line({"preview", "x", "-o", "x.png", "--language", "de"}))
            .language == "de");
  CHECK(std::get<TextCommand>(command_line({"text", "x"})).language.empty());
}

TEST_CASE("a language that the coach does not speak is an error") {
  CHECK(std::get<Answered>(command_line({"--language", "xx", "list"})).exit_code >= 100);
  CHECK(std::get<Answered>(command_line({"text", "--language", "xx"})).exit_code >= 100);
}

TEST_CASE("list --exercises names every exercise once, those that cannot be read apart") {
  CHECK(std::get<ListCommand>(command_line({"list", "--exercises"})).exercises);
  CHECK_FALSE(std::get<ListCommand>(command_line({"list"})).exercises);
  const auto shipped = source_dir() / "programs", none = source_dir() / "no-such-folder";
  const ExerciseList list = list_exercises({none, shipped, shipped}, Language{});
  CHECK(list.errors.empty());
  CHECK(list.text.starts_with("bridge "));
  CHECK(list.text.find("\nquad-set                 Quad set (thigh squeeze)\n") !=
        std::string::npos);
  const auto files = fs::directory_iterator(shipped / "exercises");
  CHECK(std::ranges::count(list.text, '\n') == std::distance(begin(files), end(files)));
}
