#include "app/text_words.hpp"

#include "engine/entry.hpp"
#include "prompts/words.hpp"

#include <algorithm>
#include <functional>

namespace coach {

using namespace std::chrono_literals;

namespace {

/// A hold from here on is a dose of holds, not of repetitions.
constexpr Millis long_hold = 15s;

/// The hold of the repetition at `work`, or zero.
Millis hold_of(const Timeline& timeline, int work) {
  const Step& first = timeline.steps[work];
  for (int i = work; i < std::ssize(timeline.steps); ++i) {
    const Step& step = timeline.steps[i];
    if (step.bout != first.bout || step.place != first.place)
      break;
    if (step.kind == StepKind::hold)
      return step.length;
  }
  return 0ms;
}

Millis time_of(const Timeline& timeline, int work) {
  Millis sum{};
  for (int i = work; i < std::ssize(timeline.steps) && by_time(timeline, timeline.steps[i]) &&
                     timeline.steps[i].bout == timeline.steps[work].bout;
       ++i)
    sum += timeline.steps[i].length;
  return sum;
}

/// The leg changes from one repetition to the next.
bool takes_turns(const Entry& entry) {
  return entry.sides == Sides::alternate || entry.switch_sides == Switch::rep;
}

} // namespace

AsMany as_many_at(const Timeline& timeline, const Step& step) {
  const RepCount count = count_of(timeline.entry(step).dose, step.place.set);
  const auto* many = std::get_if<AsMany>(&count);
  return many ? *many : AsMany{};
}

std::string dose_of(const Language& language, const Timeline& timeline, int work) {
  const Step& step = timeline.steps[work];
  const Entry& entry = timeline.entry(step);
  const Side side = step.place.side;
  const int reps = repetitions(timeline, step);
  if (step.open_kind == OpenKind::goal)
    return entry.dose.goal ? words::sentence(language, *entry.dose.goal) : std::string();
  if (step.open_kind == OpenKind::as_many)
    return words::as_many(language, as_many_at(timeline, step));
  if (step.open_kind == OpenKind::whole_bout) {
    const int all = entry.reps[static_cast<std::size_t>(step.place.set - 1)];
    return words::times(language, all, entry.exercise.counted, side) + " " +
           words::at_own_pace(language);
  }
  if (by_time(timeline, step))
    return words::for_as_long_as(language, time_of(timeline, work));
  if (const Millis hold = hold_of(timeline, work); hold >= long_hold)
    return words::sets_of_holds(language, entry.sets * std::max(1, reps), hold);
  const bool same = std::ranges::adjacent_find(entry.reps, std::not_equal_to{}) == entry.reps.end();
  if (entry.sets > 1 && reps > 1 && same)
    return words::sets_of(language, entry.sets, reps);
  return words::times(language, std::max(1, reps), entry.exercise.counted, Side::both);
}

std::string exercise_name(const Language& language, const Entry& entry) {
  std::string name = language.of(entry.exercise.title());
  std::replace(name.begin(), name.end(), '\n', ' ');
  return name;
}

bool by_time(const Timeline& timeline, const Step& step) {
  return step.timed_work() &&
         (step.kind == StepKind::timed || timeline.entry(step).dose.time.has_value());
}

int repetitions(const Timeline& timeline, const Step& step) {
  if (timeline.entry(step).sides != Sides::alternate)
    return timeline.reps_of(step.bout, step.place.side);
  return std::max(timeline.reps_of(step.bout, Side::left),
                  timeline.reps_of(step.bout, Side::right));
}

void add_dose(const Language& language, const Timeline& timeline, int work, Lines& out) {
  const Step& step = timeline.steps[work];
  const Entry& entry = timeline.entry(step);
  if (step.place.side != Side::both && !takes_turns(entry))
    add_text(out, words::leg(language, step.place.side));
  add_text(out, dose_of(language, timeline, work));
  if (entry.dose.note)
    add_text(out, words::sentence(language, *entry.dose.note));
}

} // namespace coach
