#include "program/dose.hpp"

namespace coach {

Dose over(Dose base, const Dose& changes) {
  // A change of measure: seconds instead of repetitions, repetitions instead of seconds. Where the
  // base counts within a time, or repeats a goal, naming one of the two leaves the other.
  const bool counts_in_time = base.time && base.reps;
  if (changes.time && !changes.reps && !counts_in_time)
    base.reps.reset();
  if (changes.goal && !changes.reps && !base.goal)
    base.reps.reset();
  if (changes.reps && !changes.time && !counts_in_time)
    base.time.reset();
  if (changes.time)
    base.goal.reset();
  if (changes.goal)
    base.time.reset();
  if (changes.reps && std::holds_alternative<PerSet>(*changes.reps))
    base.sets.reset();
  const auto take = [](auto& to, const auto& from) {
    if (from)
      to = from;
  };
  take(base.use, changes.use);
  take(base.alternatives, changes.alternatives);
  take(base.sets, changes.sets);
  take(base.reps, changes.reps);
  take(base.time, changes.time);
  take(base.goal, changes.goal);
  take(base.about, changes.about);
  take(base.hold, changes.hold);
  take(base.tempo, changes.tempo);
  take(base.rest, changes.rest);
  take(base.load, changes.load);
  take(base.effort, changes.effort);
  take(base.setup, changes.setup);
  take(base.setup_at, changes.setup_at);
  take(base.change_at, changes.change_at);
  take(base.note, changes.note);
  return base;
}

} // namespace coach
