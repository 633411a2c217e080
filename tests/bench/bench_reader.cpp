#include "bench.hpp"

#include "app/program_files.hpp"
#include "engine/compile.hpp"
#include "program/read.hpp"

#include <toml.hpp>

#include <cstdio>
#include <filesystem>
#include <sstream>

namespace coach::bench {

namespace fs = std::filesystem;

void measure_reader() {
  const fs::path programs = fs::path(COACH_SOURCE_DIR) / "programs";
  std::vector<std::pair<std::string, std::string>> exercises;
  for (const auto& entry : fs::directory_iterator(programs / "exercises"))
    if (const auto text = read_file(entry.path()))
      exercises.emplace_back(entry.path(), *text);

  constexpr int rounds = 15;
  std::vector<double> ours, theirs;
  for (int i = 0; i < rounds; ++i) {
    ours.push_back(time_of([&] {
      for (const auto& [file, text] : exercises)
        static_cast<void>(read_exercise(text, file));
    }));
    theirs.push_back(time_of([&] {
      for (const auto& [file, text] : exercises) {
        std::istringstream in(text);
        static_cast<void>(toml::parse(in, file));
      }
    }));
  }
  const double files = static_cast<double>(exercises.size());
  std::printf("reader: %.3f ms a file, toml11 alone %.3f ms, ratio %.2f\n",
              median(ours) / files * 1e3, median(theirs) / files * 1e3,
              median(ours) / median(theirs));

  const fs::path daily = programs / "back-of-knee-daily.toml";
  const auto read = read_program_file(daily, read_file(daily).value(), {programs});
  const Program& program = read.value.value();
  std::vector<double> compiling;
  std::size_t steps = 0;
  for (int i = 0; i < 101; ++i)
    compiling.push_back(time_of([&] { steps = compile(program, {}).steps.size(); }));
  std::printf("compile: %.1f us for the daily program's %zu steps\n", median(compiling) * 1e6,
              steps);
}

} // namespace coach::bench
