#include "app/program_files.hpp"

#include <algorithm>
#include <fstream>
#include <future>
#include <iterator>
#include <mutex>
#include <set>
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

ReadResult<Exercise> ExerciseFiles::read(const std::string& id) const {
  for (const auto& dir : dirs_) {
    const auto path = dir / "exercises" / (id + ".toml");
    if (const auto text = read_file(path))
      return read_exercise(*text, path.string());
  }
  return {};
}

const Exercise* ExerciseFiles::find(std::string_view id) {
  auto known = read_.find(id);
  if (known == read_.end()) {
    auto result = read(std::string(id));
    diagnostics_.insert(diagnostics_.end(), result.diagnostics.begin(), result.diagnostics.end());
    known = read_.emplace(id, std::move(result.value)).first;
  }
  return known->second ? &*known->second : nullptr;
}

std::vector<std::string> ExerciseFiles::ids() const {
  std::vector<std::string> ids;
  std::error_code none;
  for (const auto& dir : dirs_)
    for (const auto& entry : fs::directory_iterator(dir / "exercises", none))
      if (entry.path().extension() == ".toml")
        ids.push_back(entry.path().stem().string());
  std::ranges::sort(ids);
  return ids;
}

void ExerciseFiles::read_ahead(std::vector<std::string> ids) {
  std::mutex mutex; // guards ids, asked, read_ and diagnostics_
  std::set<std::string> asked;
  const auto next = [&]() -> std::optional<std::string> {
    const std::lock_guard lock(mutex);
    while (!ids.empty()) {
      std::string id = std::move(ids.back());
      ids.pop_back();
      if (!id.empty() && !read_.contains(id) && asked.insert(id).second)
        return id;
    }
    return std::nullopt;
  };
  const auto work = [&] {
    while (const auto id = next()) {
      auto result = read(*id);
      const std::lock_guard lock(mutex);
      if (result.value)
        for (const auto* neighbour :
             {&result.value->easier, &result.value->harder, &result.value->chair})
          ids.push_back(*neighbour);
      // What is wrong is told when the exercise is asked for.
      if (result.value && result.diagnostics.empty())
        read_.emplace(*id, std::move(result.value));
    }
  };
  auto other = std::async(std::launch::async, work);
  work();
  other.wait();
}

namespace {

/// Every text of a file that could be the id of an exercise.
std::vector<std::string> possible_ids(std::string_view text) {
  std::vector<std::string> ids;
  for (std::size_t at = text.find('"'); at != text.npos; at = text.find('"', at)) {
    const auto end = text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-", ++at);
    if (end == text.npos)
      break;
    if (text[end] == '"' && end - at >= 2 && end - at <= 40)
      ids.emplace_back(text.substr(at, end - at));
    at = text.find('"', end);
    if (at != text.npos)
      ++at;
  }
  return ids;
}

} // namespace

ReadResult<Program> read_program_file(const fs::path& path, std::string_view text,
                                      ExerciseFiles& exercises) {
  exercises.read_ahead(possible_ids(text));
  auto result = read_program(
      text, path.string(), [&](std::string_view id) { return exercises.find(id); },
      [&] { return exercises.ids(); });
  result.diagnostics.insert(result.diagnostics.end(), exercises.diagnostics().begin(),
                            exercises.diagnostics().end());
  sort(result.diagnostics);
  return result;
}

ReadResult<Program> read_program_file(const fs::path& path, std::string_view text,
                                      const std::vector<fs::path>& dirs) {
  ExerciseFiles files(path.parent_path(), dirs);
  return read_program_file(path, text, files);
}

} // namespace coach
