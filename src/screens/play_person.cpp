#include "screens/play_person.hpp"

#include "figure/transition.hpp"
#include "screens/play_steps.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace coach {
namespace {

using namespace std::chrono_literals;
using Seconds = std::chrono::duration<double>;

/// How full the chest is while a hold is held: a breath of 4 s, in few pictures.
double breath_at(Seconds since) {
  constexpr double breath = 4;
  const double at = std::floor(since / breath_shows) * Seconds(breath_shows).count();
  return (1 - std::cos(2 * std::numbers::pi * at / breath)) / 2;
}

Nanos length_of(const Step& step) { return std::max<Nanos>(step.length, 1ms); }

/// Work whose tempo the coach gives.
bool works(const View& view, const Timeline& timeline) {
  const Step& step = timeline.steps[view.step];
  return view.state != SessionState::counting_in &&
         (step.timed_work() || (step.work() && timeline.entry(step).pace == Pace::coach));
}

/// So far through something that takes `time` from the beginning of the step, 0-1; where there is
/// far too little time for it, it is over at once.
double part_of(const View& view, const Step& step, Nanos time) {
  if (!step.open() && step.length < time) {
    if (step.length < time * 2 / 3)
      return 1;
    time = length_of(step);
  }
  const Seconds since = view.in_step + view.added - view.added_left, whole = time;
  return std::clamp(since / whole, 0.0, 1.0);
}

/// On the way into the next start position, or there.
FigureMoment moment_in_gap(const View& view, const Timeline& timeline) {
  FigureMoment moment;
  const Step& step = timeline.steps[view.step];
  const Position to = timeline.entry(step).position();
  if (view.state == SessionState::counting_in)
    return moment;
  if (step.kind == StepKind::change_side)
    moment.turned = part_of(view, step, time_to_turn(to));
  if (step.kind != StepKind::setup)
    return moment;
  const Step* before = bout_before(timeline, step);
  moment.from = before == nullptr ? Position::standing : timeline.entry(*before).position();
  moment.settled = part_of(view, step, time_to_settle(moment.from, to));
  return moment;
}

/// Where it is in the movement, or in the repetition that is done again and again.
FigureMoment moment_of_work(const View& view, const Timeline& timeline) {
  const Step& step = timeline.steps[view.step];
  const Entry& entry = timeline.entry(step);
  const Seconds in_step = view.in_step;
  const bool in_turn = entry.sides == Sides::alternate;
  FigureMoment moment;
  if (step.movement >= 0) {
    moment.movement = step.movement;
    moment.progress = in_step / Seconds(length_of(step));
    if (in_turn && step.place.side == Side::left)
      moment.limb = resting;
    return moment;
  }
  moment = moment_after(entry.exercise, in_step);
  Seconds repetition{};
  for (const Movement& movement : entry.exercise.movements)
    repetition += movement.seconds;
  if (in_turn && repetition.count() > 0 && std::fmod(in_step / repetition, 2) >= 1)
    moment.limb = resting;
  return moment;
}

/// The moment of the picture that is nearest, so that every repetition is shown in the same ones.
FigureMoment of_picture(FigureMoment moment, const Exercise& exercise) {
  if (moment.movement < 0)
    return moment;
  const Nanos length = exercise.movements[moment.movement].seconds;
  const double pictures = std::max(1.0, std::round(Seconds(length) / Seconds(picture_time)));
  moment.progress = std::round(moment.progress * pictures) / pictures;
  return moment;
}

bool on_the_way(const FigureMoment& moment) { return moment.settled < 1 || moment.turned < 1; }

} // namespace

FigurePicture person_of(const Surroundings& around) {
  const View& view = around.playing.view;
  const Timeline& timeline = *around.playing.timeline;
  const Step& step = timeline.steps[view.step];
  const Entry& entry = timeline.entry(step);
  FigurePicture picture;
  picture.exercise = &entry.exercise;
  if (entry.sides != Sides::alternate)
    picture.side = step.place.side;
  const bool less = around.settings.motion == Motion::less;
  if (works(view, timeline)) {
    picture.moment = of_picture(moment_of_work(view, timeline), entry.exercise);
    if (step.kind == StepKind::hold && !less)
      picture.moment.breath = breath_at(view.in_step);
  } else if (!less) {
    picture.moment = moment_in_gap(view, timeline);
    picture.ghost = !on_the_way(picture.moment);
  }
  if (less) {
    picture.shown = FigureShown::both_ends;
    picture.moment = {picture.moment.movement, 1};
  }
  return picture;
}

bool person_moves(const View& view, const Timeline& timeline) {
  return works(view, timeline) || on_the_way(moment_in_gap(view, timeline));
}

} // namespace coach
