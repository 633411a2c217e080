#include "screens/words.hpp"

#include <algorithm>
#include <cctype>

namespace coach::shown {

std::string one_line(std::string text) {
  std::replace(text.begin(), text.end(), '\n', ' ');
  return text;
}

std::string minutes_left(Millis left, bool about, const Language& language) {
  const auto n = static_cast<int>(std::chrono::ceil<std::chrono::minutes>(left).count());
  return about ? language.say("play.about_min_left", "about {n} min left", {{"n", n}})
               : language.say("play.min_left", "{n} min left", {{"n", n}});
}

std::string clock(int seconds) {
  if (seconds < 100)
    return std::to_string(seconds);
  const std::string second = std::to_string(seconds % 60);
  return std::to_string(seconds / 60) + ':' + (second.size() < 2 ? "0" : "") + second;
}

std::string more_seconds(int seconds, const Language& language) {
  return language.say("play.more_seconds", "+{n}\u2009s", {{"n", seconds}});
}

std::string done_before(const Timeline& timeline, const Step& last, const Step& next,
                        const Language& language) {
  const Place& place = last.place;
  if (last.entry != next.entry)
    return one_line(
        language.say("rest.exercise_done", "{name} done",
                     {{"name", one_line(language.of(timeline.entry(last).exercise.title()))}}));
  if (place.side != next.place.side && place.side == Side::left)
    return language.say("side.left_done", "Left leg done");
  if (place.side != next.place.side && place.side == Side::right)
    return language.say("side.right_done", "Right leg done");
  if (place.set != next.place.set)
    return language.say("rest.set_done", "Set {n} done", {{"n", place.set}});
  if (place.rep > 0)
    return language.say("rest.number_done", "Number {n} done", {{"n", place.rep}});
  return {};
}

std::string coming(const Timeline& timeline, const Step& last, const Step& next,
                   const Language& language) {
  const Place& place = next.place;
  if (last.place.set != place.set)
    return language.say("rest.next_set", "Next: set {n} of {m}",
                        {{"n", place.set}, {"m", timeline.entry(next).sets}});
  if (place.rep > 0)
    return language.say("rest.next_number", "Next: number {n} of {m}",
                        {{"n", place.rep}, {"m", timeline.reps_of(next.bout, place.side)}});
  return {};
}

std::string paused_in(StepKind kind, const Language& language) {
  switch (kind) {
  case StepKind::hold:
    return language.say("paused.in_hold", "Paused in the hold");
  case StepKind::rest:
    return language.say("paused.in_rest", "Paused in the rest");
  case StepKind::setup:
  case StepKind::count_in:
    return language.say("paused.before_start", "Paused before the start");
  case StepKind::change_side:
    return language.say("paused.in_change", "Paused while changing legs");
  case StepKind::movement:
  case StepKind::timed:
  case StepKind::open:
    break;
  }
  return language.say("paused.in_exercise", "Paused in the exercise");
}

} // namespace coach::shown
