#include "app/check_prompts.hpp"
#include "app/program_files.hpp"
#include "app/shipped_lengths.hpp"
#include "golden.hpp"

#include <doctest/doctest.h>

using namespace coach;

namespace {

std::string shipped(const std::string& file) {
  return test::read_file(test::source_dir() / "programs" / file);
}

std::string warnings(const std::string& text, const ReadResult<Program>& read,
                     const Language& language = {}) {
  REQUIRE_MESSAGE(read.value, to_string(read.diagnostics));
  return to_string(check_prompts(*read.value, text, "x.toml", language, shipped_lengths()));
}

ReadResult<Program> read(const std::string& id, const std::string& text) {
  return read_program_file(id + ".toml", text, {test::source_dir() / "programs"});
}

/// A program that carries its one exercise; `dose` are the lines of its dose, `keys` of the
/// exercise.
std::string one(const std::string& dose, const std::string& keys) {
  return R"(format = 1
id = "x"
title = "X"
sources = ["not stated"]

[[phase]]
name = "main"

[[phase.exercise]]
use = "lift"
sides = "each"
sets = 2
reps = 10
)" + dose +
         R"(
[[exercise]]
id = "lift"
name = "Lift"
position = "standing"
get_ready = ["Stand tall"]
counted = "lifts"
sources = ["not stated"]
describe = ["Lift your leg."]
)" + keys +
         R"(
[[exercise.movement]]
name = "lower"
seconds = 5
)";
}

std::string warnings_of_one(const std::string& dose, const std::string& keys = "") {
  const std::string text = one(dose, keys);
  return warnings(text, read_program(text, "x.toml", Library()));
}

} // namespace

TEST_CASE("the shipped programs have time for all their words") {
  for (const std::string id :
       {"back-of-knee-daily", "before-a-run", "after-a-run", "seated-3-minutes", "ice-15-minutes",
        "quad-sets", "calf-raises", "hip-abductor-lifts"}) {
    CAPTURE(id);
    const std::string text = shipped(id + ".toml");
    CHECK(warnings(text, read(id, text)) == "");
  }
}

TEST_CASE("a set-up that is too short for its words is told where it stands") {
  CHECK(warnings_of_one("setup = 25") == "");
  CHECK(warnings_of_one("setup = 0") == "");
  CHECK(warnings_of_one("setup = 9") ==
        R"(x.toml:14:1: warning: lift: a set-up of 9.0 s is too )"
        R"(short for all that is said in "en"; left out: "Stand tall.", )"
        R"("Two sets of ten. Right leg first."; )"
        R"(write setup = 14 here, or get_ready_seconds = 14 in )"
        R"(the exercise
  14 | setup = 9
     | ^~~~~
)");
  const std::string by_default = warnings_of_one("", "get_ready_seconds = 10");
  CHECK(by_default.starts_with("x.toml:10:1: warning: lift: a set-up of 10.0 s is too short"));
}

TEST_CASE("a note and the words for a change of legs that have no time are told") {
  CHECK(warnings_of_one("setup = 16\nnote = \"Slowly, and only as high as it is easy\"")
            .find("left out: \"Slowly, and only as high as it is easy.\"; write") !=
        std::string::npos);
  const std::string change = "change = [{ right = \"Hold on with the left hand\", "
                             "left = \"Hold on with the right hand\" }]";
  CHECK(warnings_of_one("setup = 25\nrest = { side = 12 }", change) == "");
  const std::string told = warnings_of_one("setup = 25", change);
  CHECK(told.starts_with("x.toml:10:1: warning: lift: a change of legs of 5.0 s is too short"));
  CHECK(told.find("\"Change legs. Hold on with the right hand.\"") != std::string::npos);
}

TEST_CASE("a dose alone that has no time is not told: it is shown, and each hold is numbered") {
  CHECK(warnings_of_one("setup = 13") == "");
}

TEST_CASE("the languages of a program are its own and those of its translations") {
  const Languages known(languages_dir());
  std::vector<std::string> tags;
  for (const Language& language :
       languages_of(*read("calf-raises", shipped("calf-raises.toml")).value, known))
    tags.push_back(language.tag());
  CHECK(tags == std::vector<std::string>{"en", "de", "es"});
}
