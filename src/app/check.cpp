#include "app/check.hpp"

#include "app/check_prompts.hpp"
#include "app/program_files.hpp"
#include "app/shipped_lengths.hpp"
#include "engine/compile.hpp"
#include "figure/check_figure.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <system_error>

namespace coach {

namespace fs = std::filesystem;

namespace {

struct Found {
  std::vector<fs::path> files;
  std::vector<std::string> unreadable;
};

Found find_files(const std::vector<std::string>& paths) {
  Found found;
  for (const auto& path : paths) {
    std::error_code error;
    if (!fs::is_directory(path, error)) {
      found.files.emplace_back(path);
      continue;
    }
    std::vector<fs::path> inside;
    for (fs::recursive_directory_iterator it(path, error), end; !error && it != end;
         it.increment(error))
      if (it->path().extension() == ".toml")
        inside.push_back(it->path());
    if (error)
      found.unreadable.push_back(path);
    std::ranges::sort(inside);
    found.files.insert(found.files.end(), inside.begin(), inside.end());
  }
  return found;
}

std::vector<std::string> names_of(const std::vector<Selection>& selections) {
  std::vector<std::string> names;
  for (const auto& selection : selections)
    names.push_back(selection.name);
  if (names.empty())
    names.emplace_back();
  return names;
}

/// The limits of a session, for every way in which the program can be played.
void check_limits(const Program& program, const std::string& file, Diagnostics& out) {
  for (const auto& stage : names_of(program.stages))
    for (const auto& session : names_of(program.sessions)) {
      Choice choice;
      choice.stage = stage;
      choice.session = session;
      const Limit limit = compile(program, choice).limit;
      if (limit == Limit::none)
        continue;
      const std::string which = stage.empty() && session.empty()
                                    ? "the program"
                                    : "stage \"" + stage + "\", session \"" + session + "\"";
      Diagnostic diagnostic;
      diagnostic.where.file = file;
      diagnostic.message =
          which + (limit == Limit::too_long ? " takes more than 4 hours, the longest allowed"
                                            : " has more than 10 000 steps, the most allowed");
      out.push_back(diagnostic);
    }
}

void add(Diagnostics& to, const Diagnostics& more) {
  to.insert(to.end(), more.begin(), more.end());
}

/// How often the words of a program do not fit in languages that nobody asked about.
using OtherLanguages = std::map<std::string, std::size_t>;

/// The words that do not fit in the asked language, without one in the program's own.
Diagnostics check_words(const Program& program, const std::string& text, const std::string& file,
                        const CheckLanguages& languages, OtherLanguages& others) {
  const auto all = languages_of(program, languages.known);
  const std::string& wanted = languages.asked.empty() ? all.front().tag() : languages.asked;
  Diagnostics told;
  for (const Language& language : all) {
    auto found = check_prompts(program, text, file, language, shipped_lengths());
    if (language.tag() == wanted)
      told = std::move(found);
    else if (languages.asked.empty() && !found.empty())
      others[language.tag()] += found.size();
  }
  return told;
}

Diagnostics check_file(const fs::path& path, const std::string& text,
                       const std::vector<fs::path>& dirs, const CheckLanguages& languages,
                       OtherLanguages& others) {
  if (is_exercise_file(path, text)) {
    auto result = read_exercise(text, path.string());
    if (result.value)
      add(result.diagnostics, check_figures(text, path.string(), std::span(&*result.value, 1)));
    return result.diagnostics;
  }
  auto result = read_program_file(path, text, dirs);
  if (result.value) {
    check_limits(*result.value, path.string(), result.diagnostics);
    add(result.diagnostics, check_words(*result.value, text, path.string(), languages, others));
    add(result.diagnostics, check_figures(text, path.string(), result.value->exercises));
  }
  return result.diagnostics;
}

std::string counted(std::size_t n, const char* word) {
  return std::to_string(n) + " " + word + (n == 1 ? "" : "s");
}

} // namespace

CheckResult check(const std::vector<std::string>& paths, const std::vector<fs::path>& dirs,
                  const CheckLanguages& languages) {
  OtherLanguages others;
  CheckResult result;
  Diagnostics all;
  auto [files, unreadable] = find_files(paths);
  std::size_t read = 0;
  for (const auto& path : files) {
    const auto text = read_file(path);
    if (!text) {
      unreadable.push_back(path.string());
      continue;
    }
    ++read;
    const auto found = check_file(path, *text, dirs, languages, others);
    all.insert(all.end(), found.begin(), found.end());
  }
  sort(all);
  result.text = to_string(all);
  for (const auto& path : unreadable)
    result.text += path + ": error: cannot read this file\n";
  if (files.empty() && unreadable.empty()) {
    result.text += "error: no .toml file found\n";
    result.exit_code = 2;
    return result;
  }
  const auto errors =
      static_cast<std::size_t>(std::ranges::count(all, Severity::error, &Diagnostic::severity));
  for (const auto& [tag, count] : others)
    result.text += "in \"" + tag + "\" not all is said, " + counted(count, "place") +
                   "; see them with check --language " + tag + "\n";
  result.text += counted(read, "file") + " checked: " + counted(errors, "error") + ", " +
                 counted(all.size() - errors, "warning") + "\n";
  result.exit_code = errors > 0 ? 1 : 0;
  if (!unreadable.empty())
    result.exit_code = 2;
  return result;
}

} // namespace coach
