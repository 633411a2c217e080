#include "screens/play_buttons.hpp"

#include "screens/play_steps.hpp"
#include "screens/words.hpp"

#include <algorithm>

namespace coach {
namespace {

ButtonLook button_of(PlayAction action, const Language& language) {
  switch (action) {
  case PlayAction::pause:
    return {action, Icon::pause, language.say("play.pause", "Pause")};
  case PlayAction::resume:
    return {action, Icon::play, language.say("common.go_on", "Go on")};
  case PlayAction::back:
    return {action, Icon::back, language.say("common.back", "Back")};
  case PlayAction::skip:
    return {action, Icon::skip, language.say("common.skip", "Skip")};
  case PlayAction::redo_set:
    return {action, Icon::redo, language.say("paused.redo_short", "Redo set")};
  case PlayAction::undo_rep:
    return {action, Icon::undo, language.say("paused.undo_short", "Undo rep")};
  case PlayAction::ready:
    return {action, Icon::play, language.say("play.im_ready", "I’m ready")};
  case PlayAction::start_now:
    return {action, Icon::begin, language.say("rest.start_now", "Start now")};
  case PlayAction::longer:
    return {action, Icon::none, shown::more_seconds(15, language),
            shown::more_seconds(15, language)};
  case PlayAction::done:
    return {action, Icon::check, language.say("common.done", "Done")};
  case PlayAction::hurts:
    return {action, Icon::hurt, language.say("play.hurts", "It hurts")};
  case PlayAction::settings:
    return {action, Icon::sliders, language.say("home.settings", "Settings")};
  case PlayAction::end:
    return {action, Icon::end, language.say("common.end", "End"), {}, Role::long_press};
  case PlayAction::close:
    return {action, Icon::check, language.say("common.go_on", "Go on")};
  case PlayAction::end_yes:
  case PlayAction::end_no:
    break; // of the question, not of a bar
  }
  return {};
}

std::vector<PlayAction> actions_of(BarKind kind) {
  using enum PlayAction;
  switch (kind) {
  case BarKind::work:
    return {pause, back, skip, hurts, end};
  case BarKind::gap:
    return {ready, back, skip, pause, longer, hurts, end};
  case BarKind::ready_gap:
    return {ready, back, skip, pause, hurts, end};
  case BarKind::change:
    return {pause, back, skip, longer, hurts, end};
  case BarKind::get_back:
    return {resume, back, skip, pause, hurts, end};
  case BarKind::open:
    return {done, back, skip, pause, undo_rep, hurts, end};
  case BarKind::paused:
    return {resume, back, skip, redo_set, settings, hurts, end};
  case BarKind::paused_reps:
    return {resume, back, skip, undo_rep, settings, hurts, end};
  case BarKind::paused_gap:
    return {resume, back, start_now, longer, settings, hurts, end};
  case BarKind::finished:
    return {close};
  }
  return {};
}

bool is_gap(StepKind kind) {
  return kind == StepKind::rest || kind == StepKind::setup || kind == StepKind::change_side;
}

BarKind kind_of(const View& view, const Timeline& timeline) {
  const Step& step = timeline.steps[view.step];
  const bool waits = step.open_kind == OpenKind::ready;
  if (view.state == SessionState::paused) {
    if (is_gap(step.kind) || waits)
      return BarKind::paused_gap;
    // One repetition can be counted one less, a set of one can only be done again.
    const bool numbered = step.open_kind == OpenKind::as_many
                              ? view.count > 0
                              : step.in_bout && reps_in_bout(timeline, step) > 1;
    return numbered ? BarKind::paused_reps : BarKind::paused;
  }
  if (view.state == SessionState::counting_in)
    return gets_into_position(view, timeline) ? BarKind::get_back : BarKind::work;
  if (step.open())
    return waits ? BarKind::ready_gap : BarKind::open;
  if (step.kind == StepKind::change_side)
    return BarKind::change;
  return is_gap(step.kind) ? BarKind::gap : BarKind::work;
}

/// False where the button would do nothing at this moment.
bool means_something(PlayAction action, const View& view, const Timeline& timeline) {
  const Step& step = timeline.steps[view.step];
  switch (action) {
  case PlayAction::hurts:
    return step.in_bout || step.bout > 0;
  case PlayAction::undo_rep:
    if (step.open_kind == OpenKind::as_many)
      return view.count > 0;
    return view.state == SessionState::paused || step.place.rep > 1;
  case PlayAction::longer:
    return !step.open();
  default:
    return true;
  }
}

} // namespace

std::vector<ButtonLook> bar_of(BarKind kind, const Language& language) {
  std::vector<ButtonLook> bar;
  for (const PlayAction action : actions_of(kind))
    bar.push_back(button_of(action, language));
  bar.front().role = Role::primary_button;
  return bar;
}

std::vector<ButtonLook> buttons_for(const View& view, const Timeline& timeline,
                                    const Language& language) {
  if (view.state == SessionState::finished || view.step >= std::ssize(timeline.steps))
    return bar_of(BarKind::finished, language);
  auto bar = bar_of(kind_of(view, timeline), language);
  std::erase_if(bar, [&](const ButtonLook& button) {
    return !means_something(button.action, view, timeline);
  });
  return bar;
}

bool at_far_end(PlayAction action) {
  return action == PlayAction::hurts || action == PlayAction::end;
}

} // namespace coach
