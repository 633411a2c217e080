#include "app/list.hpp"

#include "app/program_files.hpp"
#include "app/show.hpp"
#include "engine/compile.hpp"

#include <algorithm>
#include <map>
#include <system_error>

namespace coach {
namespace {

namespace fs = std::filesystem;

std::string padded(const std::string& text, std::size_t width) {
  return text + std::string(width - std::min(width, text.size()), ' ');
}

/// The names of all exercises by their ids, for one line each.
using Names = std::map<std::string, std::string>;

void add_exercise(const fs::path& path, const Language& language, Names& names,
                  Diagnostics& errors) {
  const auto text = read_file(path);
  if (!text || names.contains(path.stem().string()))
    return;
  const auto read = read_exercise(*text, path.string());
  if (!read.value) {
    errors.insert(errors.end(), read.diagnostics.begin(), read.diagnostics.end());
    return;
  }
  std::string name = language.of(read.value->name);
  std::ranges::replace(name, '\n', ' ');
  names.emplace(read.value->id, std::move(name));
}

} // namespace

std::string list_programs(const Shelf& shelf, const Language& language) {
  std::size_t widest = 0;
  for (const auto& program : shelf.programs)
    widest = std::max(widest, program->id.size());
  std::string out;
  for (const auto& program : shelf.programs) {
    const Timeline timeline = compile(*program, {});
    const std::string length = clock_time(timeline.total);
    out += padded(program->id, widest + 2) +
           std::string(length.size() < 7 ? 7 - length.size() : 0, ' ') + length + "  " +
           language.of(program->title) + "\n";
  }
  return out;
}

ExerciseList list_exercises(const std::vector<fs::path>& dirs, const Language& language) {
  ExerciseList list;
  Names names;
  std::error_code none;
  for (const fs::path& dir : dirs)
    for (const auto& entry : fs::directory_iterator(dir / "exercises", none))
      if (entry.path().extension() == ".toml")
        add_exercise(entry.path(), language, names, list.errors);
  std::size_t widest = 0;
  for (const auto& [id, name] : names)
    widest = std::max(widest, id.size());
  for (const auto& [id, name] : names)
    list.text += padded(id, widest + 2) + name + "\n";
  sort(list.errors);
  return list;
}

} // namespace coach
