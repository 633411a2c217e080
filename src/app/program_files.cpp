#include "app/program_files.hpp"

#include <fstream>
#include <iterator>
#include <system_error>

namespace coach {

namespace fs = std::filesystem;

std::optional<std::string> read_file(const fs::path& path) {
  std::error_code none;
  if (fs::is_directory(path, none))
    return std::nullopt;
  std::ifstream in(path, std::ios::binary);
  if (!in)
    return std::nullopt;
  std::string text{std::istreambuf_iterator<char>(in), {}};
  if (in.bad())
    return std::nullopt;
  return text;
}

bool is_exercise_file(const fs::path& path, std::string_view text) {
  const auto has = [&](std::string_view header) { return text.find(header) != text.npos; };
  if (has("[[phase]]") || has("[[phase.exercise]]"))
    return false;
  return has("[[movement]]") || path.parent_path().filename() == "exercises";
}

std::optional<fs::path> find_program(const std::string& name, const std::vector<fs::path>& dirs) {
  std::error_code none;
  if (fs::is_regular_file(name, none))
    return name;
  if (name.find('/') != name.npos)
    return std::nullopt;
  for (const auto& dir : dirs)
    if (const auto path = dir / (name + ".toml"); fs::is_regular_file(path, none))
      return path;
  return std::nullopt;
}

ExerciseFiles::ExerciseFiles(fs::path beside, const std::vector<fs::path>& dirs) {
  dirs_.push_back(std::move(beside));
  dirs_.insert(dirs_.end(), dirs.begin(), dirs.end());
}

const Exercise* ExerciseFiles::find(std::string_view id) {
  if (const auto known = read_.find(id); known != read_.end())
    return known->second ? &*known->second : nullptr;
  std::optional<Exercise>& slot = read_[std::string(id)];
  for (const auto& dir : dirs_) {
    const auto path = dir / "exercises" / (std::string(id) + ".toml");
    const auto text = read_file(path);
    if (!text)
      continue;
    auto result = read_exercise(*text, path.string());
    diagnostics_.insert(diagnostics_.end(), result.diagnostics.begin(), result.diagnostics.end());
    slot = std::move(result.value);
    break;
  }
  return slot ? &*slot : nullptr;
}

ReadResult<Program> read_program_file(const fs::path& path, std::string_view text,
                                      const std::vector<fs::path>& dirs) {
  ExerciseFiles files(path.parent_path(), dirs);
  auto result =
      read_program(text, path.string(), [&](std::string_view id) { return files.find(id); });
  result.diagnostics.insert(result.diagnostics.end(), files.diagnostics().begin(),
                            files.diagnostics().end());
  sort(result.diagnostics);
  return result;
}

} // namespace coach
