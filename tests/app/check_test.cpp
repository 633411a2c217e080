#include "app/check.hpp"
#include "app/load.hpp"
#include "app/program_files.hpp"
#include "golden.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <cstdlib>
#include <fstream>
#include <random>

using namespace coach;
namespace fs = std::filesystem;

namespace {

/// A folder of its own that is gone at the end.
class Folder {
 public:
  Folder() {
    std::string name = (fs::temp_directory_path() / "coach-XXXXXX").string();
    path_ = mkdtemp(name.data());
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { fs::remove_all(path_); }

  std::string write(const std::string& name, const std::string& text) const {
    const auto path = path_ / name;
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
    return path.string();
  }
  const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

const Languages& languages() {
  static const Languages known(languages_dir());
  return known;
}

CheckResult check(const std::vector<std::string>& paths, const std::vector<fs::path>& dirs) {
  return coach::check(paths, dirs, {languages()});
}

fs::path shipped() { return test::source_dir() / "programs"; }

std::string text_of(const fs::path& path) { return coach::read_file(path).value(); }

const std::string calf_program = R"(format = 1
id = "mine"
title = "Mine"
sources = ["not stated"]

[[phase]]
name = "main"

[[phase.exercise]]
use = "calf-raise-floor"
reps = 12
)";

WhatToPlay playing(std::string program, std::vector<std::string> instead = {}) {
  WhatToPlay what;
  what.program = std::move(program);
  what.instead = std::move(instead);
  return what;
}

/// `text` with `from` replaced by `to`.
std::string with(std::string text, const std::string& from, const std::string& to) {
  const auto at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

} // namespace

TEST_CASE("check: exit codes") {
  const Folder folder;
  const auto good = folder.write("mine.toml", calf_program);
  CHECK(check({good}, {shipped()}).exit_code == 0);
  CHECK(check({good}, {shipped()}).text == "1 file checked: 0 errors, 0 warnings\n");
  const auto bad = folder.write("bad/mine.toml", with(calf_program, "reps = 12", "rpes = 12"));
  const auto result = check({bad}, {shipped()});
  CHECK(result.exit_code == 1);
  CHECK(result.text == bad + R"(:11:1: error: unknown key "rpes"; did you mean "reps"?
  11 | rpes = 12
     | ^~~~
1 file checked: 1 error, 0 warnings
)");
  CHECK(check({good, bad}, {shipped()}).exit_code == 1);
  const auto missing = (folder.path() / "missing.toml").string();
  CHECK(check({good, missing}, {shipped()}).exit_code == 2);
  CHECK(check({folder.path().string()}, {shipped()}).exit_code == 1);
  fs::create_directory(folder.path() / "empty");
  CHECK(check({(folder.path() / "empty").string()}, {shipped()}).exit_code == 2);
}

TEST_CASE("check: every shipped file is clean") {
  const auto result = check({shipped().string()}, {shipped()});
  CHECK(result.text.find(" 0 errors, 0 warnings\n") != std::string::npos);
  CHECK(result.exit_code == 0);
}

TEST_CASE("check: a program over the limits is an error") {
  const Folder folder;
  const auto path = folder.write(
      "mine.toml", with(calf_program, "reps = 12", "reps = 500\nsets = 20\nrest = { set = 0 }"));
  const auto result = check({path}, {shipped()});
  CHECK(result.exit_code == 1);
  CHECK(result.text.find("the program takes more than 4 hours") != std::string::npos);
}

TEST_CASE("check: mistakes in an exercise beside the program are told, once") {
  const Folder folder;
  folder.write("exercises/calf-raise-floor.toml",
               "format = 1\nid = \"calf-raise-floor\"\nnam = 1\n");
  const auto path = folder.write("mine.toml", calf_program);
  const auto result = check({path}, {shipped()});
  CHECK(result.exit_code == 1);
  CHECK(result.text.find("unknown key \"nam\"; did you mean \"name\"?") != std::string::npos);
}

TEST_CASE("check: near ids of all exercise files that can be found are suggested") {
  const Folder folder;
  folder.write("exercises/slow-nod.toml", "name = 1\n");
  const auto told = [&](const std::string& id) {
    return check({folder.write("mine.toml", with(calf_program, "calf-raise-floor", id))},
                 {folder.path(), shipped()})
        .text;
  };
  CHECK_MESSAGE(told("calf-rase-floor").find("did you mean \"calf-raise-floor\"?") !=
                    std::string::npos,
                told("calf-rase-floor"));
  CHECK(told("slow-nods").find("did you mean \"slow-nod\"?") != std::string::npos);
  CHECK(told("slow-nod").find("did you mean") == std::string::npos); // there, but broken
  CHECK(told("bicycle").find("looked in this file") != std::string::npos);
}

TEST_CASE("load: the exercise beside the program wins over the shipped one") {
  const Folder folder;
  folder.write("exercises/calf-raise-floor.toml",
               with(text_of(shipped() / "exercises/calf-raise-floor.toml"), "name      = \"",
                    "name      = \"My "));
  const auto path = folder.write("mine.toml", calf_program);
  const auto result = load(playing(path));
  REQUIRE(std::holds_alternative<Loaded>(result));
  CHECK(std::get<Loaded>(result).timeline->entries.front().exercise.name.plain.starts_with("My "));
}

TEST_CASE("load: another exercise only where the program offers it") {
  const auto play = [](const char* id) { return load(playing("back-of-knee-daily", {id})); };
  const auto floor = play("calf-raise-floor");
  REQUIRE(std::holds_alternative<Loaded>(floor));
  CHECK(std::get<Loaded>(floor).timeline->entries[3].exercise.id == "calf-raise-floor");
  CHECK(std::get<NotLoaded>(play("march-seated")).exit_code == 1);
  const auto unknown = load(playing("no-such-program"));
  CHECK(std::get<NotLoaded>(unknown).exit_code == 2);
}

TEST_CASE("load: an exercise is not played; one sentence says what can be done with it") {
  const Folder folder;
  const auto file = folder.write("exercises/calf-raise-floor.toml",
                                 text_of(shipped() / "exercises/calf-raise-floor.toml"));
  for (const std::string& name : {file, std::string("calf-raise-floor")}) {
    const auto result = std::get<NotLoaded>(load(playing(name)));
    CHECK(result.exit_code == 1);
    CHECK(result.text ==
          name +
              ": error: this is an exercise, not a program; look at it with \"rehab-coach "
              "preview " +
              name + " --watch\", or name it in a program with use = \"calf-raise-floor\"\n");
  }
}

#ifdef COACH_SANITIZED
constexpr std::size_t between_cuts = 997;
constexpr int flips = 8;
#else
constexpr std::size_t between_cuts = 97;
constexpr int flips = 100;
#endif

TEST_CASE("check: cut and damaged shipped files are legal or explained") {
  const Folder folder;
  const fs::path files[] = {"back-of-knee-daily.toml", "exercises/calf-raise.toml",
                            "exercises/hamstring-stretch.toml"};
  std::mt19937 random(3);
  for (const auto& file : files) {
    CAPTURE(file.string());
    const std::string whole = text_of(shipped() / file);
    const auto verdict = [&](const std::string& text) {
      const auto result = check({folder.write(file.string(), text)}, {shipped()});
      const bool explained = result.text.find(": error: ") != std::string::npos;
      CHECK(result.exit_code == (explained ? 1 : 0));
    };
    // Every byte is cut in the reader's own tests; here a sample goes all the way.
    for (std::size_t length = 0; length < whole.size(); length += between_cuts)
      verdict(whole.substr(0, length));
    for (int i = 0; i < flips; ++i) {
      std::string text = whole;
      text[random() % text.size()] ^= static_cast<char>(1U << (random() % 8));
      verdict(text);
    }
  }
}
