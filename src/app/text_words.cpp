#include "app/text_words.hpp"

#include "engine/entry.hpp"
#include "prompts/words.hpp"

#include <algorithm>

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
  for (int i = work; i < std::ssize(timeline.steps) && timeline.steps[i].kind == StepKind::timed &&
                     timeline.steps[i].bout == timeline.steps[work].bout;
       ++i)
    sum += timeline.steps[i].length;
  return sum;
}

std::string dose_of(const Timeline& timeline, int work) {
  const Step& step = timeline.steps[work];
  const Entry& entry = timeline.entry(step);
  const Side side = step.place.side;
  const int reps = timeline.reps_of(step.bout, side);
  if (step.open_kind == OpenKind::goal)
    return entry.dose.goal ? words::sentence(*entry.dose.goal) : std::string();
  if (step.open_kind == OpenKind::as_many) {
    const RepCount count = count_of(entry.dose, step.place.set);
    const auto* many = std::get_if<AsMany>(&count);
    return words::as_many(many ? *many : AsMany{});
  }
  if (step.open_kind == OpenKind::whole_bout) {
    const int all = entry.reps[static_cast<std::size_t>(step.place.set - 1)];
    return words::times(all, entry.exercise.counted, side) + " " + words::at_own_pace();
  }
  if (step.kind == StepKind::timed)
    return words::for_as_long_as(time_of(timeline, work));
  if (const Millis hold = hold_of(timeline, work); hold >= long_hold)
    return words::sets_of_holds(entry.sets * std::max(1, reps), hold);
  if (entry.sets > 1 && reps > 1)
    return words::sets_of(entry.sets, reps);
  return words::times(std::max(1, reps), entry.exercise.counted, Side::both);
}

} // namespace

std::string exercise_name(const Entry& entry) {
  std::string name = entry.exercise.title().in(words::language);
  std::replace(name.begin(), name.end(), '\n', ' ');
  return name;
}

void add_dose(const Timeline& timeline, int work, Lines& out) {
  const Step& step = timeline.steps[work];
  const Entry& entry = timeline.entry(step);
  const bool in_turn = entry.sides == Sides::alternate || entry.switch_sides == Switch::rep;
  if (step.place.side != Side::both && !in_turn)
    add_text(out, words::leg(step.place.side));
  add_text(out, dose_of(timeline, work));
  if (entry.dose.note)
    add_text(out, words::sentence(*entry.dose.note));
}

} // namespace coach
