#include "screens/play_person.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace coach {
namespace {

using namespace std::chrono_literals;

/// How full the chest is while a hold is held: a breath of 4 s, four pictures a second.
double breath_at(std::chrono::duration<double> since) {
  constexpr double breath = 4, pictures = 4;
  const double at = std::floor(since.count() * pictures) / pictures;
  return (1 - std::cos(2 * std::numbers::pi * at / breath)) / 2;
}

std::chrono::duration<double, std::nano> length_of(const Step& step) {
  return std::max(step.length, 1ms);
}

} // namespace

FigurePicture person_of(const Surroundings& around) {
  const View& view = around.playing.view;
  const Step& step = around.playing.timeline->steps[view.step];
  const Entry& entry = around.playing.timeline->entry(step);
  FigurePicture picture{&entry.exercise, Side::both, {}, false, false};
  if (entry.sides != Sides::alternate)
    picture.side = step.place.side;
  const bool works = step.timed_work() && view.state != SessionState::counting_in;
  picture.ghost = !works;
  if (!works)
    return picture;
  const std::chrono::duration<double> in_step = view.in_step;
  if (step.movement >= 0)
    picture.moment = {step.movement, view.in_step / length_of(step), 0};
  else
    picture.moment = moment_after(entry.exercise, in_step);
  if (around.settings.motion == Motion::less)
    picture.moment.progress = 1;
  else if (step.kind == StepKind::hold)
    picture.moment.breath = breath_at(in_step);
  return picture;
}

} // namespace coach
