#include "files.hpp"

#include "../support/golden.hpp"

#include <algorithm>
#include <map>

namespace coach::test {

namespace fs = std::filesystem;

std::vector<fs::path> toml_files(const std::string& folder) {
  std::vector<fs::path> out;
  for (const auto& entry : fs::directory_iterator(source_dir() / folder))
    if (entry.path().extension() == ".toml")
      out.push_back(entry.path());
  std::ranges::sort(out);
  return out;
}

bool is_exercise(const fs::path& path) {
  return path.parent_path().filename() == "exercises" ||
         path.filename().string().starts_with("exercise-");
}

namespace {

using Exercises = std::map<std::string, Exercise, std::less<>>;

const Exercises& good_exercises() {
  static const auto all = [] {
    Exercises out;
    for (const char* folder : {"programs/exercises", "tests/program/good/exercises"}) {
      for (const auto& path : toml_files(folder)) {
        auto read = read_exercise(read_file(path), path.filename().string());
        if (read.value)
          out.emplace(read.value->id, std::move(*read.value));
      }
    }
    return out;
  }();
  return all;
}

std::vector<std::string> good_ids() {
  std::vector<std::string> ids;
  for (const auto& [id, exercise] : good_exercises())
    ids.push_back(id);
  return ids;
}

} // namespace

const Exercise* good_exercise(std::string_view id) {
  const auto found = good_exercises().find(id);
  return found == good_exercises().end() ? nullptr : &found->second;
}

Diagnostics diagnose(const fs::path& path, std::string_view text) {
  const auto file = path.filename().string();
  return is_exercise(path) ? read_exercise(text, file).diagnostics
                           : read_program(text, file, good_exercise, good_ids).diagnostics;
}

} // namespace coach::test
