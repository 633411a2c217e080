#include "prompts/orientation.hpp"

#include "prompts/words.hpp"

#include <algorithm>

namespace coach {

using namespace std::chrono_literals;

namespace {

/// The length of the hold in the repetition of `step`, or zero.
Millis hold_near(const Timeline& timeline, int step) {
  const Step& at = timeline.steps[step];
  for (const Step& other : timeline.steps)
    if (other.kind == StepKind::hold && other.bout == at.bout && other.place == at.place)
      return other.length;
  return 0ms;
}

/// The first work step from `step` on, or the number of steps.
int work_from(const Timeline& timeline, int step) {
  const int size = static_cast<int>(timeline.steps.size());
  while (step < size && !timeline.steps[step].work())
    ++step;
  return step;
}

std::string short_form(const Timeline& timeline, int step) {
  const Step& at = timeline.steps[step];
  const Entry& entry = timeline.entry(at);
  if (entry.sets > 1 && hold_near(timeline, step) >= 15s)
    return words::hold(at.place.side, at.place.set);
  if (entry.sets > 1)
    return words::set(at.place.side, at.place.set);
  if (at.place.side != Side::both)
    return words::leg(at.place.side);
  if (at.place.rep > 1)
    return words::from_number(at.place.rep);
  return words::go_on_with(entry.exercise.title());
}

std::string digits(int n) { return std::to_string(n); }

std::string minutes_left(const View& view) {
  const auto minutes = std::chrono::ceil<std::chrono::minutes>(view.total_left).count();
  const std::string open = view.total_open ? "About " : "";
  if (minutes == 1)
    return open.empty() ? "1 minute left in all" : "About 1 minute left in all";
  return open + std::to_string(minutes) + " minutes left in all";
}

} // namespace

std::string orientation(const Timeline& timeline, int index, Millis length) {
  const int step = work_from(timeline, index);
  if (step >= static_cast<int>(timeline.steps.size()))
    return {};
  if (length < 7s)
    return short_form(timeline, step);
  const Step& at = timeline.steps[step];
  const Exercise& exercise = timeline.entry(at).exercise;
  const bool one_leg = at.place.side != Side::both;
  const bool numbered = timeline.reps_of(at.bout, at.place.side) > 1;
  std::string out;
  if (one_leg && exercise.position == Position::lying_side)
    out = words::leg_on_top(at.place.side);
  else if (one_leg && numbered)
    out = words::leg(at.place.side);
  else if (!exercise.again.empty())
    out = words::sentence(exercise.again);
  else
    out = words::go_on_with(exercise.title());
  if (numbered)
    return out + " " + words::from_number(std::max(1, at.place.rep));
  if (one_leg && exercise.position != Position::lying_side)
    out += " " + words::leg(at.place.side);
  return out;
}

std::string exercise_and_set(const Timeline& timeline, int step) {
  const Step& at = timeline.steps[step];
  const Entry& entry = timeline.entry(at);
  std::string out = entry.exercise.title().in(words::language);
  std::replace(out.begin(), out.end(), '\n', ' ');
  if (entry.sets < 2)
    return out;
  const bool holds = hold_near(timeline, work_from(timeline, step)) >= 15s;
  return out + (holds ? ", hold " : ", set ") + digits(at.place.set) + " of " + digits(entry.sets);
}

int next_item(const Timeline& timeline, int step) {
  const int size = static_cast<int>(timeline.steps.size());
  if (step >= size)
    return size;
  int next = step;
  while (next < size && timeline.steps[next].entry == timeline.steps[step].entry)
    ++next;
  return next;
}

std::vector<std::string> where_am_i(const Timeline& timeline, const View& view) {
  const int size = static_cast<int>(timeline.steps.size());
  if (view.state == SessionState::finished || view.step >= size)
    return {"All done"};
  const Step& at = timeline.steps[view.step];
  const Place& place = at.place;
  std::vector<std::string> lines;
  if (view.state == SessionState::paused)
    lines.push_back("Paused");
  if (!at.in_bout)
    lines.push_back(at.kind == StepKind::rest && !at.open() ? "Resting. Coming next:"
                                                            : "Getting ready for:");
  lines.push_back(exercise_and_set(timeline, view.step));
  const int reps = timeline.reps_of(at.bout, place.side);
  const std::string number =
      reps > 1 ? "number " + digits(std::max(1, place.rep)) + " of " + digits(reps) : "";
  const std::string leg = place.side == Side::both   ? ""
                          : place.side == Side::left ? "Left leg"
                                                     : "Right leg";
  if (!leg.empty() && !number.empty())
    lines.push_back(leg + ", " + number);
  else if (!leg.empty())
    lines.push_back(leg);
  else if (!number.empty())
    lines.push_back("N" + number.substr(1));
  if (const int next = next_item(timeline, view.step); next < size)
    lines.push_back("Next: " + exercise_and_set(timeline, next));
  else
    lines.push_back("This is the last exercise");
  lines.push_back(minutes_left(view));
  return lines;
}

} // namespace coach
