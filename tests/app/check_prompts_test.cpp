#include "app/check_prompts.hpp"
#include "app/load.hpp"
#include "golden.hpp"

#include <doctest/doctest.h>

using namespace coach;
using namespace std::chrono_literals;

namespace {

Program shipped(const std::string& id) {
  WhatToPlay what;
  what.program = (test::source_dir() / "programs" / (id + ".toml")).string();
  auto result = load(what);
  REQUIRE(std::holds_alternative<Loaded>(result));
  return std::get<Loaded>(result).program;
}

std::string warnings(const Program& program) {
  std::string out;
  for (const Diagnostic& warning : check_prompts(program, "x.toml", shipped_lengths())) {
    CHECK(warning.severity == Severity::warning);
    CHECK(warning.where.file == "x.toml");
    out += warning.message + "\n";
  }
  return out;
}

} // namespace

TEST_CASE("the shipped programs have time for all their words") {
  for (const char* id : {"back-of-knee-daily", "before-a-run", "after-a-run", "seated-3-minutes",
                         "ice-15-minutes", "quad-sets", "calf-raises", "hip-abductor-lifts"}) {
    CAPTURE(id);
    CHECK(warnings(shipped(id)) == "");
  }
}

TEST_CASE("a set-up that is too short for its words is told") {
  Program program = shipped("calf-raises");
  for (Phase& phase : program.phases)
    for (Item& item : phase.items)
      item.dose.setup = Setup(Millis(5s));
  CHECK(warnings(program).find("calf-raise: \"Fingertips on the rail.\" is not said: a set-up of "
                               "5.0 s is too short for it\n") != std::string::npos);
  for (Phase& phase : program.phases)
    for (Item& item : phase.items)
      item.dose.setup = Setup(Millis(0s));
  CHECK(warnings(program) == "");
}
