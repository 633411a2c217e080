#include "engine/pain_course.hpp"

#include "engine/ease.hpp"

#include <algorithm>

namespace coach {
namespace {

/// The step that is running or paused; null once finished.
const Step* step_at(const Timeline& timeline, const View& view) {
  if (view.state == SessionState::finished)
    return nullptr;
  return &timeline.steps[static_cast<std::size_t>(view.step)];
}

std::optional<Choice> easier_choice(const SoreMoment& moment) {
  if (!at_sore_item(moment))
    return std::nullopt;
  return ease_easier(moment.program, moment.timeline, moment.choice, *moment.sore);
}

} // namespace

bool at_sore_item(const SoreMoment& moment) {
  const Step* step = step_at(moment.timeline, moment.view);
  return moment.sore && step != nullptr && same_item(*moment.sore, step->place);
}

bool item_follows(const Timeline& timeline, const View& view) {
  const Step* step = step_at(timeline, view);
  return step != nullptr && !same_item(timeline.steps.back().place, step->place);
}

std::vector<PainAnswer> answers_to_pain(const SoreMoment& moment, int pain) {
  using enum PainAnswer;
  const auto& rule = moment.program.pain;
  switch (zone_of(rule, pain)) {
  case PainZone::unruled:
    return {go_on, next_exercise, end};
  case PainZone::go_on:
    return {go_on};
  case PainZone::stop:
    if (rule->on_stop == OnStop::end)
      return {end, next_exercise};
    return {next_exercise, end};
  case PainZone::ease:
    break;
  }
  if (!easier_choice(moment))
    return {go_on_gently, next_exercise, end};
  if (rule->on_ease == OnEase::easier)
    return {easier, go_on_gently, next_exercise, end};
  return {go_on_gently, easier, next_exercise, end};
}

void PainCourse::hear(const Events& events) {
  for (const Event& event : events) {
    if (const auto* report = std::get_if<PainReported>(&event.what)) {
      pain_ = report->pain;
      sore_ = report->place;
    }
    // Whoever goes elsewhere, or goes on by another plan, is not held to that set any more.
    if (std::holds_alternative<Moved>(event.what) || std::holds_alternative<Replanned>(event.what))
      last_bout_.reset();
  }
}

std::optional<Choice> PainCourse::answer(PainAnswer answer, const Timeline& timeline,
                                         const View& view, const Choice& choice) {
  const SoreMoment moment{program_, choice, timeline, view, sore_};
  switch (answer) {
  case PainAnswer::go_on:
    doing_ = Doing::going_on;
    break;
  case PainAnswer::go_on_gently:
    return go_on_gently(moment);
  case PainAnswer::easier:
    // Stays paused: another exercise may need other things and another place.
    return easier_choice(moment);
  case PainAnswer::next_exercise:
    leave_exercise(moment);
    break;
  case PainAnswer::end:
    doing_ = Doing::ending;
    break;
  }
  return std::nullopt;
}

std::optional<Choice> PainCourse::go_on_gently(const SoreMoment& moment) {
  doing_ = Doing::going_on;
  const Step* step = step_at(moment.timeline, moment.view);
  const OnEase rule = program_.pain ? program_.pain->on_ease : OnEase::nothing;
  if (!at_sore_item(moment))
    return std::nullopt;
  if (rule == OnEase::half)
    return ease_half(moment.timeline, moment.choice, *sore_);
  if (rule == OnEase::finish_set && !step->in_bout)
    leave_item(moment.timeline, moment.view);
  else if (rule == OnEase::finish_set)
    last_bout_ = step->bout;
  return std::nullopt;
}

void PainCourse::leave_exercise(const SoreMoment& moment) {
  if (sore_ && zone_of(program_.pain, pain_) == PainZone::stop)
    for (const Entry& entry : moment.timeline.entries)
      if (entry.phase == sore_->phase && entry.id.item == sore_->item)
        stopped_.insert(entry.id);
  if (sore_ && !at_sore_item(moment))
    doing_ = Doing::going_on;
  else
    leave_item(moment.timeline, moment.view);
}

void PainCourse::leave_item(const Timeline& timeline, const View& view) {
  const Step* step = step_at(timeline, view);
  if (step == nullptr)
    return;
  last_bout_.reset();
  doing_ = Doing::leaving;
  left_ = step->place;
}

bool PainCourse::must_leave(const Timeline& timeline, const View& view) const {
  const Step* step = step_at(timeline, view);
  if (step == nullptr || view.state == SessionState::paused)
    return false;
  if (last_bout_ && step->bout != *last_bout_ && sore_ && same_item(*sore_, step->place))
    return true;
  return stopped_.contains(timeline.entry(*step).id);
}

std::optional<Command> PainCourse::due(const Timeline& timeline, const View& view) {
  if (view.state == SessionState::finished)
    doing_ = Doing::nothing;
  else if (doing_ == Doing::nothing && must_leave(timeline, view))
    leave_item(timeline, view);
  switch (doing_) {
  case Doing::nothing:
    return std::nullopt;
  case Doing::leaving:
    return step_away(timeline, view);
  case Doing::going_on:
    doing_ = Doing::nothing;
    return Resume{};
  case Doing::ending:
    doing_ = Doing::nothing;
    return End{};
  }
  return std::nullopt;
}

/// To the gap before the next item, by skipping while paused, so that its set-up is played; where
/// this is the last item, the session ends.
std::optional<Command> PainCourse::step_away(const Timeline& timeline, const View& view) {
  if (!same_item(step_at(timeline, view)->place, left_)) {
    doing_ = Doing::nothing;
    return Resume{};
  }
  if (!item_follows(timeline, view)) {
    doing_ = Doing::nothing;
    return End{};
  }
  if (view.state != SessionState::paused)
    return Pause{};
  return Skip{};
}

} // namespace coach
