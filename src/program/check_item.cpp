#include "program/checks.hpp"
#include "program/decimal.hpp"

#include <algorithm>

namespace coach {

namespace {

/// 30 s as "30", 2.5 s as "2.5".
std::string in_seconds(Millis time) { return decimal(time.count()); }

std::string words(int value) { return std::to_string(value); }
std::string words(Millis value) { return in_seconds(value); }

template <class T>
std::string words(const Range<T>& range) {
  return range.single() ? words(range.min) : words(range.min) + "-" + words(range.max);
}

/// A dose as it is played: what the item, and the rung or the short form, say together. `table` is
/// where it is written.
struct Played {
  const Table& table;
  const Table& item_table;
  const Item& item;
  const Dose& written; ///< only what `table` names
  Dose dose;
  const Exercise* exercise;

  Sides sides() const {
    return item.sides.value_or(exercise != nullptr ? exercise->sides : Sides::both);
  }
  /// The longest hold there may be; 0 without one.
  Millis hold() const {
    if (exercise == nullptr || exercise->hold_index() < 0)
      return Millis{0};
    if (dose.hold)
      return dose.hold->max;
    return exercise->movements[static_cast<std::size_t>(exercise->hold_index())].seconds;
  }
  void error(std::string_view key, const std::string& message) const { table.error(key, message); }
};

void check_measure(const Played& played) {
  const auto& dose = played.written;
  if (dose.goal && dose.time)
    played.error("goal", "goal: found beside time, expected one of reps, time, goal");
  if (dose.goal && dose.reps && !std::holds_alternative<Range<int>>(*dose.reps))
    played.error("reps", "reps: beside a goal, expected a whole number or [min, max]");
  if (dose.time && dose.reps && !std::holds_alternative<Range<int>>(*dose.reps))
    played.error("reps", "reps: beside time, expected a whole number or [min, max]");
}

void check_count_in_time(const Played& played) {
  const auto& dose = played.dose;
  if (!dose.time || !dose.reps)
    return;
  if (played.hold() > Millis{0})
    played.error(
        dose.hold ? "hold" : "time",
        "time with reps counts within the time and has no room for a hold; leave out reps, "
        "or use an exercise without a hold");
  else if (dose.hold && dose.hold->max > Millis{0})
    played.error("hold", "hold: found beside time and reps, which have no room for a hold");
  if (dose.rest && dose.rest->rep)
    played.error("rest",
                 "rest: found rep beside time and reps, where repetitions follow each other");
}

void check_sets(const Played& played) {
  const auto& dose = played.dose;
  const auto* per_set = dose.reps ? std::get_if<PerSet>(&*dose.reps) : nullptr;
  if (per_set != nullptr && played.written.sets)
    played.error("sets",
                 "sets: found beside per_set, whose length is the number of sets; leave it out");
  if (!dose.load || dose.load->per_set.size() < 2)
    return;
  const auto loads = static_cast<int>(dose.load->per_set.size());
  const int sets = per_set != nullptr ? static_cast<int>(per_set->sets.size())
                                      : dose.sets.value_or(Range<int>{1, 1}).max;
  if (loads != sets)
    played.error("load", "load: found " + words(loads) + " entries in per_set for " + words(sets) +
                             (sets == 1 ? " set" : " sets") + ", expected one for each set");
}

void check_sides(const Played& played) {
  if (played.sides() != Sides::alternate)
    return;
  if (played.hold() > Millis{0}) {
    played.error("sides", "sides: \"alternate\" has no room for a hold; write sides = \"each\" and "
                          "switch = \"rep\"");
    return;
  }
  const auto& reps = played.dose.reps;
  if (!reps || std::holds_alternative<AsMany>(*reps) || played.dose.goal)
    played.error("sides", "sides: \"alternate\" needs a number of repetitions; write reps");
}

/// One movement of `tempo`: a known one, and not the hold.
void check_tempo(const Played& played, const std::string& name, Millis time) {
  const auto& movements = played.exercise->movements;
  const auto* written = played.table.find("tempo");
  const auto place = written != nullptr && written->find(name) != nullptr
                         ? written->find(name)->key_span
                         : played.table.node().span;
  const auto named = std::ranges::find(movements, name, &Movement::name);
  if (named != movements.end()) {
    if (named->hold)
      played.table.report().error(
          place,
          "tempo: \"" + name + "\" is the movement marked hold; write hold = " + words(time));
    return;
  }
  std::vector<std::string_view> names;
  std::string all;
  for (const auto& movement : movements) {
    names.emplace_back(movement.name);
    all += (all.empty() ? "" : ", ") + movement.name;
  }
  const auto near = nearest(names, name);
  played.table.report().error(
      place, "tempo: \"" + played.exercise->id + "\" has no movement \"" + name + "\"; " +
                 (near.empty() ? "it has " + all : "did you mean \"" + std::string(near) + "\"?"));
}

void check_movements(const Played& played) {
  if (played.exercise == nullptr)
    return;
  const auto& exercise = *played.exercise;
  const int hold = exercise.hold_index();
  if (played.dose.hold && hold < 0) {
    played.error("hold", "hold: no movement of \"" + exercise.id +
                             "\" is marked hold = true, so there is nothing to hold");
    return;
  }
  if (!played.dose.tempo)
    return;
  for (const auto& [name, time] : *played.dose.tempo)
    check_tempo(played, name, time);
}

void check_length(const Played& played) {
  if (played.exercise == nullptr || played.exercise->movements.empty())
    return;
  Millis length{0};
  for (const auto& movement : played.exercise->movements) {
    auto part = movement.seconds;
    if (movement.hold && played.dose.hold)
      part = played.dose.hold->min;
    if (played.dose.tempo)
      for (const auto& [name, time] : *played.dose.tempo)
        if (name == movement.name && !movement.hold)
          part = time;
    length += part;
  }
  if (length > Millis{0})
    return;
  played.error(played.dose.tempo ? "tempo" : "hold",
               "a repetition takes no time at all, expected at least one movement above 0");
}

template <class T>
void check_usual(const Played& played, const char* key, const std::optional<Range<T>>& dose,
                 const std::optional<Range<T>>& usual) {
  if (!dose || !usual)
    return;
  if (usual->contains(dose->min) && usual->contains(dose->max))
    return;
  played.table.warning(key, std::string(key) + ": " + words(*dose) +
                                " is outside what the sources of \"" + played.exercise->id +
                                "\" use, " + words(*usual));
}

void check_usual(const Played& played) {
  if (played.exercise == nullptr)
    return;
  const auto& usual = played.exercise->usual;
  check_usual(played, "sets", played.written.sets, usual.sets);
  check_usual(played, "hold", played.written.hold, usual.hold);
  check_usual(played, "time", played.written.time, usual.time);
  if (const auto& reps = played.written.reps; reps && std::holds_alternative<Range<int>>(*reps))
    check_usual(played, "reps", std::optional(std::get<Range<int>>(*reps)), usual.reps);
}

void check_dose(const Played& played) {
  check_measure(played);
  check_count_in_time(played);
  check_sets(played);
  check_sides(played);
  check_movements(played);
  check_length(played);
  if (played.item.pace == Pace::done && played.hold() > Millis{0})
    played.item_table.warning("pace", "pace: with \"done\" nobody counts, so the hold of \"" +
                                          played.exercise->id + "\" is not timed");
}

/// Whether a dose outside what the sources use is worth a warning: a short form is smaller by
/// intent.
enum class Usually { warn, silent };

bool has_max(const Dose& dose) {
  if (!dose.reps)
    return false;
  if (const auto* per_set = std::get_if<PerSet>(&*dose.reps))
    return std::ranges::any_of(per_set->sets,
                               [](const auto& set) { return std::holds_alternative<AsMany>(set); });
  return std::holds_alternative<AsMany>(*dose.reps);
}

} // namespace

void check_item(const Table& table, const Item& item, const FindExercise& find) {
  const auto check = [&](const Table& at, const Dose& written, const Dose& dose, Usually usually) {
    if (!dose.use)
      return;
    const auto* exercise = find(*dose.use);
    const Played played{at, table, item, written, dose, exercise};
    check_dose(played);
    if (usually == Usually::warn)
      check_usual(played);
    if (!dose.alternatives)
      return;
    for (const auto& other : *dose.alternatives)
      if (const auto* alternative = find(other); alternative != nullptr && alternative != exercise)
        check_movements({at, table, item, written, dose, alternative});
  };
  const int errors = table.report().errors();
  check(table, item.dose, item.dose, Usually::warn);
  // What is wrong with the item itself would be wrong again in every form of it.
  if (table.report().errors() > errors)
    return;
  // Reading a table a second time reports the same again, which is then told once.
  if (const auto brief = table.table("short"))
    check(*brief, *item.brief, over(item.dose, *item.brief), Usually::silent);
  const auto rungs = table.tables("rung");
  for (std::size_t i = 0; i < rungs.size(); ++i)
    check(rungs[i], item.ladder[i].dose, over(item.dose, item.ladder[i].dose), Usually::warn);
  if (!item.after_max.empty() && !has_max(item.dose))
    table.error("after_max", "after_max: no set is reps = \"max\", so it is never read");
}

} // namespace coach
