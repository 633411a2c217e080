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

const Exercise* good_exercise(std::string_view id) {
  static const auto all = [] {
    std::map<std::string, Exercise, std::less<>> out;
    for (const char* folder : {"programs/exercises", "tests/program/good/exercises"}) {
      for (const auto& path : toml_files(folder)) {
        auto read = read_exercise(read_file(path), path.filename().string());
        if (read.value)
          out.emplace(read.value->id, std::move(*read.value));
      }
    }
    return out;
  }();
  const auto found = all.find(id);
  return found == all.end() ? nullptr : &found->second;
}

Diagnostics diagnose(const fs::path& path, std::string_view text) {
  const auto file = path.filename().string();
  return is_exercise(path) ? read_exercise(text, file).diagnostics
                           : read_program(text, file, good_exercise).diagnostics;
}

} // namespace coach::test
