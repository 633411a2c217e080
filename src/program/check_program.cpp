#include "program/checks.hpp"

#include <algorithm>
#include <set>

namespace coach {

namespace {

bool waits(const std::optional<Rest>& rest) {
  return rest && std::holds_alternative<UntilReady>(*rest);
}

bool waits(const Dose& dose) {
  if (dose.setup && std::holds_alternative<UntilReady>(*dose.setup))
    return true;
  return dose.rest && (waits(dose.rest->rep) || waits(dose.rest->set) || waits(dose.rest->side) ||
                       waits(dose.rest->after));
}

void check_names(const Table& table, std::string_view key,
                 const std::vector<std::string_view>& names, const char* what) {
  const auto* value = table.find(key);
  if (value == nullptr)
    return;
  for (const auto& name : value->children) {
    if (name.kind != NodeKind::text || std::ranges::count(names, name.text) > 0)
      continue;
    const auto near = nearest(names, name.text);
    table.report().error(name.span,
                         std::string(key) + ": there is no " + what + " \"" + name.text +
                             "\" in this file" +
                             (near.empty() ? "" : "; did you mean \"" + std::string(near) + "\"?"));
  }
}

constexpr int most_main_exercises = 4;

/// The main exercises of some phases, each counted once.
std::set<std::string> main_exercises(const Program& program,
                                     const std::vector<std::string>& phases) {
  std::set<std::string> out;
  for (const auto& phase : program.phases) {
    if (phase.kind != PhaseKind::main)
      continue;
    if (!phases.empty() && std::ranges::count(phases, phase.name) == 0)
      continue;
    for (const auto& item : phase.items)
      if (item.dose.use)
        out.insert(*item.dose.use);
  }
  return out;
}

void warn_about_many(const Table& table, std::size_t count) {
  if (count > most_main_exercises)
    table.report().warning(table.node().span,
                           "found " + std::to_string(count) +
                               " main exercises for one day; more than 4 are seldom kept up");
}

} // namespace

void check_phase(const Table& table, const Phase& phase) {
  if (!phase.stop_after)
    return;
  const auto items = table.tables("exercise");
  for (std::size_t i = 0; i < items.size(); ++i) {
    const auto& dose = phase.items[i].dose;
    const bool by_time =
        dose.time && !dose.reps && !dose.goal && phase.items[i].pace == Pace::coach;
    if (!by_time)
      items[i].report().error(
          items[i].place("use"),
          "this phase has stop_after, so every exercise needs time (and no reps); "
          "write time, or leave out stop_after");
    if (waits(dose))
      items[i].report().error(
          items[i].place(dose.setup ? "setup" : "rest"),
          "this phase has stop_after, so nothing in it may wait for the person");
  }
  if (waits(phase.rest_exercise) || waits(phase.rest_round))
    table.error("rest",
                "rest: this phase has stop_after, so nothing in it may wait for the person");
}

void check_selections(const Table& root, const Program& program) {
  std::vector<std::string_view> phases, sessions;
  for (const auto& phase : program.phases)
    phases.emplace_back(phase.name);
  for (const auto& session : program.sessions)
    sessions.emplace_back(session.name);
  const auto stage_tables = root.tables("stage");
  for (std::size_t i = 0; i < stage_tables.size(); ++i) {
    check_names(stage_tables[i], "phases", phases, "phase");
    warn_about_many(stage_tables[i], main_exercises(program, program.stages[i].phases).size());
  }
  const auto session_tables = root.tables("session");
  for (std::size_t i = 0; i < session_tables.size(); ++i) {
    check_names(session_tables[i], "phases", phases, "phase");
    if (program.stages.empty())
      warn_about_many(session_tables[i],
                      main_exercises(program, program.sessions[i].phases).size());
  }
  if (const auto schedule = root.table("schedule"))
    check_names(*schedule, "rotate", sessions, "session");
  if (!program.stages.empty() || !program.sessions.empty())
    return;
  std::set<std::string> seen;
  const auto tables = root.tables("phase");
  for (std::size_t i = 0; i < tables.size(); ++i) {
    if (program.phases[i].kind != PhaseKind::main)
      continue;
    for (const auto& item : tables[i].tables("exercise")) {
      const auto* use = item.find("use");
      if (use == nullptr || !seen.insert(use->text).second)
        continue;
      if (seen.size() == most_main_exercises + 1)
        warn_about_many(item, main_exercises(program, {}).size());
    }
  }
}

} // namespace coach
