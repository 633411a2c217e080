#include "app/shelf.hpp"

#include "app/program_files.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <system_error>

namespace coach {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> program_paths(const fs::path& dir) {
  std::vector<fs::path> paths;
  std::error_code none;
  for (const auto& entry : fs::directory_iterator(dir, none))
    if (entry.path().extension() == ".toml" && entry.is_regular_file(none))
      paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  return paths;
}

/// The programs of one folder, by title; `today` first.
void add_folder(const fs::path& dir, const std::vector<fs::path>& dirs, const std::string& today,
                std::set<std::string>& known, Shelf& shelf) {
  ExerciseFiles exercises(dir, dirs);
  std::vector<std::shared_ptr<const Program>> found;
  for (const fs::path& path : program_paths(dir)) {
    const auto text = read_file(path);
    if (!text || known.contains(path.stem().string()) || is_exercise_file(path, *text))
      continue;
    auto result = read_program_file(path, *text, exercises);
    if (result.value && known.insert(result.value->id).second)
      found.push_back(std::make_shared<const Program>(std::move(*result.value)));
    else
      shelf.errors.insert(shelf.errors.end(), result.diagnostics.begin(), result.diagnostics.end());
  }
  std::sort(found.begin(), found.end(), [&](const auto& a, const auto& b) {
    const bool a_later = a->id != today, b_later = b->id != today;
    return a_later != b_later ? b_later : a->title.plain < b->title.plain;
  });
  shelf.programs.insert(shelf.programs.end(), found.begin(), found.end());
}

} // namespace

Shelf read_shelf(const std::vector<fs::path>& dirs, const std::string& today) {
  Shelf shelf;
  std::set<std::string> known;
  for (const fs::path& dir : dirs)
    add_folder(dir, dirs, today, known, shelf);
  return shelf;
}

} // namespace coach
