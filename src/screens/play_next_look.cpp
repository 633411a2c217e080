#include "screens/play.hpp"
#include "screens/play_person.hpp"
#include "screens/play_steps.hpp"

#include <algorithm>

namespace coach {
namespace {

using namespace std::chrono_literals;

Nanos to_whole_second(Nanos left) {
  const Nanos part = left % Nanos{1s};
  return part > 0ns ? part : Nanos{1s};
}

/// Pictures of what moves are a frame apart, counted from the beginning of the step: so each
/// repetition is shown in the same ones.
Nanos to_next_picture(Nanos since, Nanos frame) {
  const Nanos left = frame - since % frame;
  return left < frame / 2 ? left + frame : left;
}

/// Until a caption comes, begins to go, or has gone; `most` if none does before.
Nanos next_caption(const View& view, const Timeline& timeline, const Script& script, Nanos frame,
                   Nanos most) {
  if (const Caption caption = caption_at(view, timeline, script); caption.left > 0ns)
    most = std::min(most, std::max(frame, caption.left - caption_fades));
  const auto later = [](const Prompt& prompt, int step) { return prompt.step < step; };
  auto prompt = std::lower_bound(script.prompts.begin(), script.prompts.end(), view.step, later);
  for (; prompt != script.prompts.end() && prompt->step == view.step; ++prompt)
    if (prompt->offset > view.in_step)
      most = std::min(most, prompt->offset - view.in_step + view.added_left);
  return most;
}

/// In a hold only the head of the ring and a breath are seen to move: how long until they have come
/// so far that it shows from the mat.
Nanos ring_moves(const Timeline& timeline, int step) {
  const StepRange repetition = repetition_at(timeline, step);
  Nanos turn{};
  for (int i = repetition.first; i < repetition.last; ++i)
    turn += timeline.steps[i].length;
  return std::min<Nanos>(ring_shows(turn), breath_shows);
}

/// Something moves through the whole picture.
bool moves(const View& view, const Timeline& timeline, Nanos since) {
  const Step& step = timeline.steps[view.step];
  if (view.state == SessionState::counting_in)
    return false;
  if (step.kind == StepKind::change_side && since < flag_slides)
    return true;
  return step.kind != StepKind::hold && person_moves(view, timeline);
}

Nanos next_change(const View& view, const Timeline& timeline, const Script& script, Nanos frame,
                  Motion motion) {
  if (view.state == SessionState::counting_in)
    return to_whole_second(view.count_in_left);
  const Step& step = timeline.steps[view.step];
  const Nanos second =
      step.open() ? Nanos{1s} - view.in_step % Nanos{1s} : to_whole_second(view.left);
  const bool turns = motion == Motion::full && step.kind == StepKind::hold;
  const Nanos most = turns ? std::min(second, ring_moves(timeline, view.step)) : second;
  return next_caption(view, timeline, script, frame, most);
}

} // namespace

std::optional<Nanos> next_look(const View& view, const Timeline& timeline, const Script& script,
                               Nanos frame, Motion motion) {
  if (view.state == SessionState::paused || view.state == SessionState::finished)
    return std::nullopt;
  const Nanos since = view.in_step + view.added - view.added_left;
  if (motion == Motion::full && moves(view, timeline, since))
    return to_next_picture(since, frame);
  return std::max(frame, next_change(view, timeline, script, frame, motion));
}

} // namespace coach
