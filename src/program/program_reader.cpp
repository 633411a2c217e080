#include "program/program_reader.hpp"

#include "program/checks.hpp"
#include "program/exercise_reader.hpp"
#include "program/phase_reader.hpp"
#include "program/translate.hpp"

#include <algorithm>
#include <map>

namespace coach {

namespace {

/// The exercises that a program may name: its own first, then the library's.
class Exercises {
 public:
  Exercises(const Table& root, const std::string& language, const Library& library,
            const LibraryIds& library_ids)
      : library_(&library), library_ids_(&library_ids) {
    std::vector<std::string> ids;
    for (const auto& table : root.tables("exercise")) {
      carried_.push_back(exercise_from(table, language));
      check_unique(table, "id", ids);
    }
  }

  const Exercise* find(std::string_view id) const {
    const auto own = std::ranges::find(carried_, id, &Exercise::id);
    if (own != carried_.end())
      return &*own;
    return *library_ && !id.empty() ? (*library_)(id) : nullptr;
  }

  /// Takes an exercise into the program; reports one that does not exist.
  void use(const Node& name, Report& report) {
    if (name.kind != NodeKind::text)
      return;
    if (const auto* exercise = find(name.text)) {
      used_[exercise->id] = exercise;
      return;
    }
    const std::string near = near_id(name.text);
    report.error(name.span,
                 "there is no exercise \"" + name.text + "\"; " +
                     (near.empty() ? "looked in this file, in exercises/ beside it, in your own "
                                     "folder and among the shipped ones"
                                   : "did you mean \"" + near + "\"?"));
  }

  /// Everything used and its neighbours, sorted by id.
  std::vector<Exercise> all() const {
    auto all = used_;
    for (const auto& [id, exercise] : used_)
      for (const auto& neighbour : {exercise->easier, exercise->harder, exercise->chair})
        if (const auto* found = find(neighbour))
          all[found->id] = found;
    std::vector<Exercise> out;
    for (const auto& [id, exercise] : all)
      out.push_back(*exercise);
    return out;
  }

 private:
  /// Empty where no id is near, and where there is such a file but nothing in it can be used.
  std::string near_id(std::string_view id) const {
    std::vector<std::string> ids;
    if (*library_ids_)
      ids = (*library_ids_)();
    for (const auto& exercise : carried_)
      ids.push_back(exercise.id);
    if (std::ranges::find(ids, id) != ids.end())
      return {};
    return std::string(nearest(std::vector<std::string_view>(ids.begin(), ids.end()), id));
  }

  const Library* library_;
  const LibraryIds* library_ids_;
  std::vector<Exercise> carried_;
  std::map<std::string, const Exercise*, std::less<>> used_;
};

void use_all(const Table& table, Exercises& exercises) {
  if (table.id("use"))
    exercises.use(*table.find("use"), table.report());
  if (const auto* others = table.find("or"))
    for (const auto& other : others->children)
      exercises.use(other, table.report());
}

PainRule pain_from(const Table& table) {
  PainRule out;
  out.continue_up_to = table.whole("continue_up_to");
  out.ease_up_to = table.whole("ease_up_to");
  out.morning_rise = table.whole("morning_rise").value_or(0);
  out.on_ease = table.choice<OnEase>("on_ease").value_or(OnEase::nothing);
  out.on_stop = table.choice<OnStop>("on_stop").value_or(OnStop::skip);
  if (out.continue_up_to && out.ease_up_to && *out.continue_up_to > *out.ease_up_to)
    table.error("ease_up_to", "ease_up_to: found " + std::to_string(*out.ease_up_to) +
                                  ", expected at least continue_up_to, " +
                                  std::to_string(*out.continue_up_to));
  if (const auto advice = table.table("advice")) {
    out.advice_continue = advice->text("continue").value_or(Text{});
    out.advice_ease = advice->text("ease").value_or(Text{});
    out.advice_stop = advice->text("stop").value_or(Text{});
  }
  return out;
}

Selection selection_from(const Table& table) {
  return {table.id("name").value_or(""), table.text("title").value_or(Text{}), table.ids("phases"),
          frequency_from(table), gate_from(table)};
}

std::vector<Selection> selections_from(const Table& root, std::string_view key) {
  std::vector<Selection> out;
  std::vector<std::string> names;
  for (const auto& table : root.tables(key)) {
    out.push_back(selection_from(table));
    check_unique(table, "name", names);
  }
  return out;
}

void read_head(Program& out, const Table& root) {
  out.id = root.id("id").value_or("");
  out.sources = root.labels("sources");
  out.edition = root.label("edition").value_or("");
  out.reviewer = root.label("reviewer").value_or("");
  out.title = root.text("title").value_or(Text{});
  out.about = root.text("about").value_or(Text{});
  out.safety = root.texts("safety");
  out.waiting_room = root.flag("waiting_room").value_or(false);
  out.count_in = root.seconds("count_in").value_or(out.count_in);
  out.status = root.choice<Status>("status").value_or(Status::complete);
  if (const auto schedule = root.table("schedule"))
    out.schedule = {frequency_from(*schedule), schedule->ids("rotate")};
  if (const auto pain = root.table("pain"))
    out.pain = pain_from(*pain);
  if (const auto clinic = root.table("clinic"))
    out.clinic = {clinic->label("name").value_or(""), clinic->label("phone").value_or(""),
                  clinic->label("reviewed_by").value_or("")};
}

void read_phases(Program& out, const Table& root, Exercises& exercises) {
  std::vector<std::string> names;
  const FindExercise find = [&](std::string_view id) { return exercises.find(id); };
  for (const auto& table : root.tables("phase")) {
    out.phases.push_back(phase_from(table));
    check_unique(table, "name", names);
    const auto items = table.tables("exercise");
    for (std::size_t i = 0; i < items.size(); ++i) {
      use_all(items[i], exercises);
      for (const auto& rung : items[i].tables("rung"))
        use_all(rung, exercises);
      check_item(items[i], out.phases.back().items[i], find);
    }
    check_phase(table, out.phases.back());
  }
}

} // namespace

Program program_from(const Table& root, std::string language, const Library& library,
                     const LibraryIds& ids) {
  Program out;
  out.language = std::move(language);
  read_head(out, root);
  out.stages = selections_from(root, "stage");
  out.sessions = selections_from(root, "session");
  Exercises exercises(root, out.language, library, ids);
  read_phases(out, root, exercises);
  out.exercises = exercises.all();
  check_selections(root, out);
  check_waiting_room(root, out);
  for (const auto& words : root.named("text")) {
    check_language(words, out.language);
    translate(out, words);
  }
  return out;
}

} // namespace coach
