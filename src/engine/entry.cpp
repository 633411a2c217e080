#include "engine/entry.hpp"

#include <algorithm>
#include <string_view>

namespace coach {

using namespace std::chrono_literals;

namespace {

/// The number played of a range: the chosen one, kept inside the range, else the smallest.
template <class T>
T played(const Range<T>& range, const std::optional<T>& chosen) {
  return chosen ? std::clamp(*chosen, range.min, range.max) : range.min;
}

template <class T>
void settle(std::optional<Range<T>>& range, const std::optional<T>& chosen) {
  if (!range)
    return;
  const T value = played(*range, chosen);
  range = Range<T>{value, value};
}

bool is_left_out(const Item& item, Form form) {
  switch (form) {
  case Form::full:
    return false;
  case Form::light:
    return !std::holds_alternative<EveryDay>(item.days);
  case Form::short_form:
    return !item.brief;
  }
  return false;
}

/// The exercise played: the one the person chose, else the written one; on the chair path its
/// seated form.
const Exercise* exercise_of(const Program& program, const Dose& dose, const Choice& choice,
                            const ItemChoice& chosen) {
  const Exercise* exercise = nullptr;
  if (chosen.exercise)
    exercise = program.exercise(*chosen.exercise);
  if (!exercise)
    exercise = program.exercise(dose.use.value_or(""));
  if (exercise && choice.chair && !exercise->chair.empty())
    if (const auto* seated = program.exercise(exercise->chair))
      return seated;
  return exercise;
}

void settle_numbers(Dose& dose, const ItemChoice& chosen) {
  settle(dose.sets, chosen.sets);
  settle(dose.time, chosen.time);
  settle(dose.hold, chosen.hold);
  if (!dose.reps)
    return;
  const auto one = [&](RepCount& count) {
    if (auto* range = std::get_if<Range<int>>(&count)) {
      const int value = played(*range, chosen.reps);
      *range = {value, value};
    }
  };
  if (auto* range = std::get_if<Range<int>>(&*dose.reps)) {
    const int value = played(*range, chosen.reps);
    *range = {value, value};
  } else if (auto* list = std::get_if<PerSet>(&*dose.reps)) {
    std::ranges::for_each(list->sets, one);
  }
}

void resolve_sides(Entry& entry, const Item& item, const Choice& choice) {
  entry.sides = item.sides.value_or(entry.exercise.sides);
  if (entry.sides != Sides::affected)
    return;
  if (choice.affected == Side::left)
    entry.sides = Sides::left;
  else if (choice.affected == Side::right)
    entry.sides = Sides::right;
  else {
    entry.sides = Sides::each;
    entry.affected_unknown = choice.affected != Side::both;
  }
}

int reps_of_set(const Dose& dose, int set) {
  if (dose.time && !dose.reps)
    return 0;
  const auto count = count_of(dose, set);
  if (const auto* range = std::get_if<Range<int>>(&count))
    return range->min;
  return dose.goal ? 1 : 0;
}

/// "Until ready" keeps the number beside it as its estimate.
void resolve_setup(Entry& entry, const Phase& phase, const Choice& choice) {
  const Millis own = entry.exercise.get_ready_seconds;
  const Setup setup = entry.dose.setup.value_or(phase.setup.value_or(own));
  const auto* number = std::get_if<Millis>(&setup);
  entry.setup = number ? *number : own;
  if (choice.change_time == ChangeTime::twice)
    entry.setup *= 2;
  entry.dose.setup = setup;
  if (choice.change_time == ChangeTime::wait)
    entry.dose.setup = UntilReady{};
}

} // namespace

int rounds_of(const Program& program, int phase, const Choice& choice) {
  const auto chosen = choice.rounds.find(phase);
  return played(program.phases[static_cast<std::size_t>(phase)].rounds,
                chosen == choice.rounds.end() ? std::nullopt : std::optional<int>(chosen->second));
}

RepCount count_of(const Dose& dose, int set) {
  if (!dose.reps)
    return Range<int>{1, 1};
  if (const auto* list = std::get_if<PerSet>(&*dose.reps))
    return list->sets[static_cast<std::size_t>(set - 1)];
  if (const auto* range = std::get_if<Range<int>>(&*dose.reps))
    return *range;
  return std::get<AsMany>(*dose.reps);
}

std::vector<int> phases_of(const Program& program, const Choice& choice) {
  const auto pick = [](const std::vector<Selection>& all,
                       const std::string& name) -> const Selection* {
    const auto found = std::ranges::find(all, name, &Selection::name);
    if (found != all.end())
      return &*found;
    return all.empty() ? nullptr : &all.front();
  };
  const auto* stage = pick(program.stages, choice.stage);
  const auto* session = pick(program.sessions, choice.session);
  const auto allows = [](const Selection* selection, const std::string& phase) {
    return !selection || selection->phases.empty() ||
           std::ranges::find(selection->phases, phase) != selection->phases.end();
  };
  std::vector<std::string> names;
  for (const auto* selection : {session, stage})
    if (names.empty() && selection)
      names = selection->phases;
  if (names.empty())
    for (const auto& phase : program.phases)
      names.push_back(phase.name);

  std::vector<int> order;
  for (const auto& name : names) {
    const auto found = std::ranges::find(program.phases, name, &Phase::name);
    if (found != program.phases.end() && allows(stage, name))
      order.push_back(static_cast<int>(found - program.phases.begin()));
  }
  return order;
}

Side first_side(const Item& item, const Choice& choice) {
  if (item.first == First::left)
    return Side::left;
  if (item.first == First::right)
    return Side::right;
  const auto leg = item.first == First::affected ? choice.affected : choice.first;
  return leg && *leg != Side::both ? *leg : Side::right;
}

std::optional<Entry> resolve(const Program& program, ItemId id, const Choice& choice) {
  const Phase& phase = program.phases[static_cast<std::size_t>(id.phase)];
  const Item& item = phase.items[static_cast<std::size_t>(id.item)];
  if (is_left_out(item, choice.form))
    return std::nullopt;
  const auto found = choice.items.find(id);
  const ItemChoice chosen = found == choice.items.end() ? ItemChoice{} : found->second;

  Entry entry;
  entry.id = id;
  entry.dose = item.dose;
  if (!item.ladder.empty()) {
    const int rungs = static_cast<int>(item.ladder.size());
    const int rung = std::clamp(chosen.rung.value_or(item.at), 1, rungs);
    entry.dose = over(entry.dose, item.ladder[static_cast<std::size_t>(rung - 1)].dose);
  }
  if (choice.form == Form::short_form)
    entry.dose = over(entry.dose, *item.brief);
  const Exercise* exercise = exercise_of(program, entry.dose, choice, chosen);
  if (!exercise)
    return std::nullopt;
  entry.exercise = *exercise;
  settle_numbers(entry.dose, chosen);

  entry.phase_name = phase.name;
  entry.phase_kind = phase.kind;
  entry.phase_title = phase.title;
  entry.switch_sides = item.switch_sides;
  entry.pace = item.pace;
  entry.after_max = item.after_max;
  entry.on_ease = program.pain ? program.pain->on_ease : OnEase::nothing;
  resolve_sides(entry, item, choice);
  resolve_setup(entry, phase, choice);
  const auto* list = entry.dose.reps ? std::get_if<PerSet>(&*entry.dose.reps) : nullptr;
  entry.sets = list              ? static_cast<int>(list->sets.size())
               : entry.dose.sets ? entry.dose.sets->min
                                 : 1;
  for (int set = 1; set <= entry.sets; ++set)
    entry.reps.push_back(reps_of_set(entry.dose, set));
  return entry;
}

std::vector<Step> repetition(const Entry& entry) {
  std::vector<Step> steps;
  const auto& movements = entry.exercise.movements;
  for (std::size_t i = 0; i < movements.size(); ++i) {
    Step step;
    step.kind = movements[i].hold ? StepKind::hold : StepKind::movement;
    step.movement = static_cast<int>(i);
    step.length = movements[i].seconds;
    if (movements[i].hold && entry.dose.hold)
      step.length = entry.dose.hold->min;
    if (entry.dose.tempo) {
      const auto& tempo = *entry.dose.tempo;
      const auto own =
          std::ranges::find(tempo, movements[i].name, &std::pair<std::string, Millis>::first);
      if (own != tempo.end())
        step.length = own->second;
    }
    if (step.length > 0ms)
      steps.push_back(step);
  }
  return steps;
}

Millis length_of_repetition(const Entry& entry) {
  Millis length{};
  for (const auto& step : repetition(entry))
    length += step.length;
  return length;
}

} // namespace coach
