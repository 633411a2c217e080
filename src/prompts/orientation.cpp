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

std::string short_form(const Language& language, const Timeline& timeline, int step) {
  const Step& at = timeline.steps[step];
  const Entry& entry = timeline.entry(at);
  if (entry.sets > 1 && hold_near(timeline, step) >= 15s)
    return words::hold(language, at.place.side, at.place.set);
  if (entry.sets > 1)
    return words::set(language, at.place.side, at.place.set);
  if (at.place.side != Side::both)
    return words::leg(language, at.place.side);
  if (at.place.rep > 1)
    return words::from_number(language, at.place.rep);
  return words::go_on_with(language, entry.exercise.title());
}

std::string minutes_left(const Language& language, const View& view) {
  const auto minutes =
      static_cast<int>(std::chrono::ceil<std::chrono::minutes>(view.total_left).count());
  return view.total_open ? language.count("text.about_left", "About {n} minute left in all",
                                          "About {n} minutes left in all", minutes)
                         : language.count("text.left", "{n} minute left in all",
                                          "{n} minutes left in all", minutes);
}

/// "Right leg, number 6 of 10"; empty for one repetition on both legs.
std::string leg_and_number(const Language& language, Side side, int n, int of) {
  if (of < 2) {
    if (side == Side::both)
      return {};
    return side == Side::left ? language.say("common.left_leg", "Left leg")
                              : language.say("common.right_leg", "Right leg");
  }
  if (side == Side::left)
    return language.say("text.left_number", "Left leg, number {n} of {m}", {{"n", n}, {"m", of}});
  if (side == Side::right)
    return language.say("text.right_number", "Right leg, number {n} of {m}", {{"n", n}, {"m", of}});
  return language.say("text.number", "Number {n} of {m}", {{"n", n}, {"m", of}});
}

} // namespace

std::string orientation(const Timeline& timeline, int index, Millis length,
                        const Language& language) {
  const int step = work_from(timeline, index);
  if (step >= static_cast<int>(timeline.steps.size()))
    return {};
  if (length < 7s)
    return short_form(language, timeline, step);
  const Step& at = timeline.steps[step];
  const Exercise& exercise = timeline.entry(at).exercise;
  const bool one_leg = at.place.side != Side::both;
  const bool numbered = timeline.reps_of(at.bout, at.place.side) > 1;
  std::string out;
  if (one_leg && exercise.position == Position::lying_side)
    out = words::leg_on_top(language, at.place.side);
  else if (one_leg && numbered)
    out = words::leg(language, at.place.side);
  else if (!exercise.again.empty())
    out = words::sentence(language, exercise.again);
  else
    out = words::go_on_with(language, exercise.title());
  if (numbered)
    return out + " " + words::from_number(language, std::max(1, at.place.rep));
  if (one_leg && exercise.position != Position::lying_side)
    out += " " + words::leg(language, at.place.side);
  return out;
}

std::string exercise_and_set(const Timeline& timeline, int step, const Language& language) {
  const Step& at = timeline.steps[step];
  const Entry& entry = timeline.entry(at);
  std::string name = language.of(entry.exercise.title());
  std::replace(name.begin(), name.end(), '\n', ' ');
  if (entry.sets < 2)
    return name;
  const Blanks blanks{{"exercise", name}, {"set", at.place.set}, {"sets", entry.sets}};
  const bool holds = hold_near(timeline, work_from(timeline, step)) >= 15s;
  return holds ? language.say("text.where.hold", "{exercise}, hold {set} of {sets}", blanks)
               : language.say("text.where.1", "{exercise}, set {set} of {sets}", blanks);
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

std::vector<std::string> where_am_i(const Timeline& timeline, const View& view,
                                    const Language& language) {
  const int size = static_cast<int>(timeline.steps.size());
  if (view.state == SessionState::finished || view.step >= size)
    return {language.say("summary.title", "All done")};
  const Step& at = timeline.steps[view.step];
  const Place& place = at.place;
  std::vector<std::string> lines;
  if (view.state == SessionState::paused)
    lines.push_back(language.say("paused.title", "Paused"));
  if (!at.in_bout)
    lines.push_back(at.kind == StepKind::rest && !at.open()
                        ? language.say("text.resting", "Resting. Coming next:")
                        : language.say("text.getting_ready", "Getting ready for:"));
  lines.push_back(exercise_and_set(timeline, view.step, language));
  const std::string number = leg_and_number(language, place.side, std::max(1, place.rep),
                                            timeline.reps_of(at.bout, place.side));
  if (!number.empty())
    lines.push_back(number);
  if (const int next = next_item(timeline, view.step); next < size)
    lines.push_back(language.say("text.next", "Next: {name}",
                                 {{"name", exercise_and_set(timeline, next, language)}}));
  else
    lines.push_back(language.say("text.last_exercise", "This is the last exercise"));
  lines.push_back(minutes_left(language, view));
  return lines;
}

} // namespace coach
