// tests/golden/timeline: a program file and the plan that comes out of it. A new case needs no C++:
// write the .toml, run with COACH_UPDATE_GOLDEN=1 and read the .txt.
#include "app/program_files.hpp"
#include "app/show.hpp"
#include "engine/compile.hpp"
#include "golden.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cstdio>

using namespace coach;
using namespace coach::test;
namespace fs = std::filesystem;

namespace {

const char* name_of(StepKind kind) {
  static const char* const names[] = {"setup", "count-in", "movement", "hold",
                                      "timed", "open",     "rest",     "change-side"};
  return names[static_cast<int>(kind)];
}

std::string to_text(const Timeline& timeline) {
  std::array<char, 160> line{};
  std::snprintf(line.data(), line.size(), "total %.3f least %.3f\n",
                static_cast<double>(timeline.total.count()) / 1000,
                static_cast<double>(timeline.least.count()) / 1000);
  std::string out = line.data();
  for (const auto& step : timeline.steps) {
    const Entry& entry = timeline.entry(step);
    const std::string movement =
        step.movement < 0 ? "-"
                          : entry.exercise.movements[static_cast<std::size_t>(step.movement)].name;
    std::snprintf(line.data(), line.size(),
                  "%8.3f %7.3f %-11s %-8s %-9s round %d set %d %-5s rep %d%s\n",
                  static_cast<double>(step.at.count()) / 1000,
                  static_cast<double>(step.length.count()) / 1000, name_of(step.kind),
                  entry.exercise.id.c_str(), movement.c_str(), step.place.round, step.place.set,
                  name(step.place.side), step.place.rep, step.credits ? " *" : "");
    out += line.data();
  }
  return out;
}

Program read(const fs::path& path, const std::vector<fs::path>& dirs) {
  const auto text = coach::read_file(path);
  REQUIRE(text);
  auto result = read_program_file(path, *text, dirs);
  REQUIRE_MESSAGE(result.value, to_string(result.diagnostics));
  return std::move(*result.value);
}

Program daily() {
  const auto programs = source_dir() / "programs";
  return read(programs / "back-of-knee-daily.toml", {programs});
}

} // namespace

TEST_CASE("golden timelines") {
  int cases = 0;
  for (const auto& entry : fs::directory_iterator(source_dir() / "tests/golden/timeline")) {
    if (entry.path().extension() != ".toml")
      continue;
    const auto name = entry.path().stem().string();
    CAPTURE(name);
    check_golden("golden/timeline/" + name + ".txt", to_text(compile(read(entry.path(), {}), {})));
    ++cases;
  }
  CHECK(cases >= 9);
}

TEST_CASE("the daily program takes 17:48, 9:26 and 7:48") {
  const auto program = daily();
  const struct {
    Form form;
    const char* total;
  } rows[] = {{Form::full, "17:48"}, {Form::light, "9:26"}, {Form::short_form, "7:48"}};
  for (const auto& row : rows) {
    CAPTURE(row.total);
    Choice choice;
    choice.form = row.form;
    const auto timeline = compile(program, choice);
    CHECK(clock_time(timeline.total) == row.total);
    CHECK(timeline.total.count() % 1000 == 0);
    const auto file = std::string("golden/daily.") + coach::name(row.form);
    check_golden(file + ".plan.txt", show_plan(program, timeline));
    check_golden(file + ".timeline.txt", to_text(timeline));
  }
}

TEST_CASE("the floor calf raise has the clock of the one on the step") {
  const auto program = daily();
  Choice choice;
  choice.items[ItemId{1, 0}].exercise = "calf-raise-floor";
  const auto timeline = compile(program, choice);
  CHECK(clock_time(timeline.total) == "17:48");
  CHECK(timeline.entries[3].exercise.id == "calf-raise-floor");
}

TEST_CASE("the plan as JSON") {
  const auto path = source_dir() / "tests/golden/timeline/own-pace.toml";
  check_golden("golden/own-pace.json", show_json(compile(read(path, {}), {})));
}
