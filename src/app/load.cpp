#include "app/load.hpp"

#include "app/paths.hpp"
#include "app/program_files.hpp"
#include "engine/compile.hpp"
#include "program/keys.hpp"

#include <algorithm>

namespace coach {

namespace {

/// True where a person may choose `id` for the exercise that the item names.
bool offers(const Program& program, const Item& item, const std::string& id) {
  const auto& others = item.dose.alternatives;
  if (others && std::ranges::find(*others, id) != others->end())
    return true;
  const Exercise* exercise = program.exercise(item.dose.use.value_or(""));
  return exercise && (id == exercise->easier || id == exercise->harder) && program.exercise(id);
}

/// Puts `id` in place of every exercise that offers it; false where none does.
bool choose(const Program& program, const std::string& id, Choice& choice) {
  bool found = false;
  for (std::size_t p = 0; p < program.phases.size(); ++p)
    for (std::size_t i = 0; i < program.phases[p].items.size(); ++i)
      if (offers(program, program.phases[p].items[i], id)) {
        choice.items[ItemId{static_cast<int>(p), static_cast<int>(i)}].exercise = id;
        found = true;
      }
  return found;
}

/// The ids of all programs in these folders.
std::vector<std::string> program_ids(const std::vector<std::filesystem::path>& dirs) {
  std::vector<std::string> ids;
  std::error_code none;
  for (const auto& dir : dirs)
    for (const auto& entry : std::filesystem::directory_iterator(dir, none))
      if (entry.path().extension() == ".toml")
        ids.push_back(entry.path().stem().string());
  return ids;
}

NotLoaded no_such_program(const std::string& name, const std::vector<std::filesystem::path>& dirs) {
  std::string text =
      "error: no program \"" + name + "\": there is no such file, and none of that id in";
  const std::vector<std::string> ids = program_ids(dirs);
  const std::vector<std::string_view> names(ids.begin(), ids.end());
  const std::string_view near = nearest(names, name);
  for (const auto& dir : dirs)
    text += "\n  " + dir.string();
  if (!near.empty())
    text += "\ndid you mean \"" + std::string(near) + "\"?";
  return {text + "\n\"rehab-coach list\" shows them all.\n", 2};
}

NotLoaded is_an_exercise(const std::string& name, const std::filesystem::path& file) {
  return {
      name + ": error: this is an exercise, not a program; look at it with \"rehab-coach preview " +
          name + " --watch\", or name it in a program with use = \"" + file.stem().string() +
          "\"\n",
      1};
}

NotLoaded not_offered(const Program& program, const std::string& id) {
  std::vector<std::string_view> names;
  for (const Exercise& exercise : program.exercises)
    names.push_back(exercise.id);
  const std::string_view near = nearest(names, id);
  return {"error: this program does not offer \"" + id + "\"" +
              (near.empty() ? "" : "; did you mean \"" + std::string(near) + "\"?") + "\n",
          1};
}

} // namespace

std::variant<Loaded, NotLoaded> load(const WhatToPlay& what) {
  const auto dirs = program_dirs();
  if (std::error_code none; std::filesystem::is_directory(what.program, none))
    return NotLoaded{what.program + ": error: this is a folder; name a program file or an id\n", 2};
  const auto path = find_program(what.program, dirs);
  if (!path) {
    const auto exercise = find_preview_file(what.program, dirs);
    return exercise ? is_an_exercise(what.program, *exercise) : no_such_program(what.program, dirs);
  }
  const auto text = read_file(*path);
  if (!text)
    return NotLoaded{path->string() + ": error: cannot read this file\n", 2};
  if (is_exercise_file(*path, *text))
    return is_an_exercise(what.program, *path);
  auto read = read_program_file(*path, *text, dirs);
  std::string told = to_string(read.diagnostics);
  if (!read.value)
    return NotLoaded{std::move(told), 1};

  Loaded loaded{std::move(*read.value), {}, nullptr, std::move(told)};
  loaded.choice.form = what.form;
  loaded.choice.affected = what.affected;
  loaded.choice.first = what.first;
  for (const auto& id : what.instead)
    if (!choose(loaded.program, id, loaded.choice))
      return not_offered(loaded.program, id);
  loaded.timeline = std::make_shared<const Timeline>(compile(loaded.program, loaded.choice));
  if (loaded.timeline->limit != Limit::none)
    return NotLoaded{
        path->string() + ": error: longer than a session may be (4 hours, 10 000 steps)\n", 1};
  return loaded;
}

} // namespace coach
