#include "program/checks.hpp"

#include <algorithm>

namespace coach {

namespace {

using namespace std::chrono_literals;

constexpr Millis longest = 4min;

bool is_seated_or_standing(const Exercise& exercise) {
  return exercise.position == Position::standing || exercise.position == Position::sitting_chair;
}

bool needs_step(const Exercise& exercise) {
  const auto names_step = [](const Text& thing) {
    return thing.plain.find("step") != std::string::npos;
  };
  return std::ranges::any_of(exercise.equipment, names_step) ||
         std::ranges::count(exercise.figure.props, "step", &PropSpec::kind) > 0;
}

Millis shortest(const std::optional<Rest>& rest, Millis otherwise) {
  const auto* range = rest ? std::get_if<Range<Millis>>(&*rest) : nullptr;
  return range != nullptr ? range->min : otherwise;
}

Millis repetition(const Exercise& exercise, const Dose& dose) {
  Millis out{0};
  for (const auto& movement : exercise.movements) {
    auto part = movement.hold && dose.hold ? dose.hold->min : movement.seconds;
    if (dose.tempo)
      for (const auto& [name, time] : *dose.tempo)
        if (name == movement.name)
          part = time;
    out += part;
  }
  return out;
}

/// One set on one side, at the start of its ranges.
Millis bout(const Exercise& exercise, const Dose& dose) {
  if (dose.time)
    return dose.time->min;
  const auto* count = dose.reps ? std::get_if<Range<int>>(&*dose.reps) : nullptr;
  const int reps = count != nullptr ? count->min : 1;
  if (dose.goal)
    return reps * dose.about.value_or(60s);
  if (dose.reps && count == nullptr)
    return dose.about.value_or(45s);
  const auto rest = shortest(dose.rest ? dose.rest->rep : std::nullopt, 0s);
  return reps * repetition(exercise, dose) + (reps - 1) * rest;
}

/// The work of an item with the change of side, one set.
Millis work(const Exercise& exercise, const Item& item) {
  const auto sides = item.sides.value_or(exercise.sides);
  const auto once = bout(exercise, item.dose);
  if (sides != Sides::each && sides != Sides::affected)
    return once;
  const auto& rest = item.dose.rest;
  return 2 * once + shortest(rest ? rest->side : std::nullopt, exercise.change_seconds);
}

Millis setup(const Exercise& exercise, const Item& item, const Phase& phase) {
  if (item.dose.setup)
    if (const auto* time = std::get_if<Millis>(&*item.dose.setup))
      return *time;
  return phase.setup.value_or(exercise.get_ready_seconds);
}

/// The whole program once through, one set of everything.
Millis length(const Program& program) {
  Millis out{0}, rest{0};
  for (const auto& phase : program.phases) {
    for (int round = 0; round < phase.rounds.min; ++round) {
      for (const auto& item : phase.items) {
        const auto* exercise = program.exercise(item.dose.use.value_or(""));
        if (exercise == nullptr)
          continue;
        out += std::max(rest, setup(*exercise, item, phase)) + work(*exercise, item);
        rest = shortest(item.dose.rest ? item.dose.rest->after : std::nullopt,
                        shortest(phase.rest_exercise, 0s));
      }
      rest = std::max(rest, shortest(phase.rest_round, 0s));
    }
  }
  return out;
}

int most_sets(const Dose& dose) {
  if (dose.reps)
    if (const auto* per_set = std::get_if<PerSet>(&*dose.reps))
      return static_cast<int>(per_set->sets.size());
  return dose.sets ? dose.sets->max : 1;
}

std::string minutes(Millis time) {
  const auto seconds = time.count() / 1000;
  return std::to_string(seconds / 60) + ":" + std::to_string(100 + seconds % 60).substr(1) + " min";
}

void check_exercise(const Table& item, const Exercise& exercise) {
  if (!is_seated_or_standing(exercise))
    item.error("use", "use: \"" + exercise.id +
                          "\" is neither standing nor on a chair, as a waiting room needs");
  if (needs_step(exercise))
    item.error("use", "use: \"" + exercise.id + "\" needs a step, which a waiting room has not");
}

} // namespace

void check_waiting_room(const Table& root, const Program& program) {
  if (!program.waiting_room)
    return;
  const auto phases = root.tables("phase");
  for (std::size_t p = 0; p < phases.size(); ++p) {
    const auto items = phases[p].tables("exercise");
    for (std::size_t i = 0; i < items.size(); ++i) {
      const auto& dose = program.phases[p].items[i].dose;
      if (most_sets(dose) > 1)
        items[i].error(dose.sets ? "sets" : "reps",
                       "in a waiting room every exercise has one set; leave out sets");
      auto names = dose.alternatives.value_or(std::vector<std::string>{});
      names.push_back(dose.use.value_or(""));
      for (const auto& name : names)
        if (const auto* exercise = program.exercise(name))
          check_exercise(items[i], *exercise);
    }
  }
  if (const auto all = length(program); all > longest)
    root.error("waiting_room", "waiting_room: the program takes " + minutes(all) +
                                   ", expected at most " + minutes(longest));
}

} // namespace coach
