#include "screens/play_input.hpp"

#include "prompts/orientation.hpp"

namespace coach {
namespace {

using namespace std::chrono_literals;

constexpr auto bounce = 150ms;
constexpr auto twice = 2s;

PlayRequests one(const Command& command) { return {PlayRequest{command}}; }

/// What a press from across the room means while the session runs.
PlayRequests press_from_afar(const View& view, const Timeline& timeline) {
  if (view.state == SessionState::counting_in && view.count_in_left > Nanos{timeline.count_in})
    return one(Resume{}); // in position already: on with the count-in
  if (view.state == SessionState::running && timeline.steps[view.step].open())
    return one(Tap{});
  return one(Pause{});
}

/// A gap with a length ends early, one without is answered. The gap may have ended while the finger
/// was on its way: then there is nothing to do.
PlayRequests ready(const View& view, const Timeline& timeline) {
  if (view.state != SessionState::running)
    return {};
  const Step& step = timeline.steps[view.step];
  if (step.open())
    return one(Done{});
  const bool gap = step.kind == StepKind::rest || step.kind == StepKind::setup ||
                   step.kind == StepKind::change_side;
  return gap ? one(Skip{}) : PlayRequests{};
}

std::optional<Key> key_of(const PlayInput& input) {
  const auto* press = std::get_if<KeyPress>(&input);
  if (press == nullptr)
    return std::nullopt;
  return press->key;
}

} // namespace

PlayRequests PlayScreen::update(const PlayInput& input, const View& view, const Timeline& timeline,
                                Nanos now) {
  if (last_press_ && now - *last_press_ < bounce)
    return {};
  last_press_ = now;
  const auto key = key_of(input);
  if (key == Key::m)
    return {ToggleSound{}};
  if (key == Key::f)
    return {ToggleFullScreen{}};
  if (asking_)
    return answer(input);
  if (const auto* action = std::get_if<PlayAction>(&input))
    return press(*action, view, timeline, now);
  if (view.state == SessionState::finished)
    return {Leave{}};
  if (view.state == SessionState::paused)
    return key ? press_key(*key, view, timeline, now) : PlayRequests{};
  // In an open step every press is its answer; Escape is left to stop.
  if (key == Key::escape)
    return one(Pause{});
  return press_from_afar(view, timeline);
}

PlayRequests PlayScreen::answer(const PlayInput& input) {
  auto chosen = PlayAction::end_no;
  if (const auto* action = std::get_if<PlayAction>(&input))
    chosen = *action;
  else if (const auto key = key_of(input)) {
    if (key == Key::left || key == Key::right || key == Key::tab) {
      focus_ = focus_ == PlayAction::end_no ? PlayAction::end_yes : PlayAction::end_no;
      return {};
    }
    if (key == Key::y)
      chosen = PlayAction::end_yes;
    else if (key == Key::enter || key == Key::space)
      chosen = focus_;
    else if (key != Key::n && key != Key::escape)
      return {};
  } else {
    return {}; // beside the question
  }
  asking_ = false;
  return chosen == PlayAction::end_yes ? one(End{}) : PlayRequests{};
}

PlayRequests PlayScreen::press_key(Key key, const View& view, const Timeline& timeline, Nanos now) {
  switch (key) {
  case Key::space:
  case Key::enter:
    return one(Resume{});
  case Key::right:
    return skip(view, timeline, now);
  case Key::left:
    return one(Back{});
  case Key::r:
    return one(RedoSet{});
  case Key::u:
    return one(UndoRep{});
  case Key::escape:
    return ask(view);
  default:
    return {};
  }
}

PlayRequests PlayScreen::press(PlayAction action, const View& view, const Timeline& timeline,
                               Nanos now) {
  switch (action) {
  case PlayAction::pause:
    return one(Pause{});
  case PlayAction::resume:
    return one(Resume{});
  case PlayAction::back:
    return one(Back{});
  case PlayAction::skip:
    return skip(view, timeline, now);
  case PlayAction::redo_set:
    return one(RedoSet{});
  case PlayAction::undo_rep:
    return one(UndoRep{});
  case PlayAction::ready:
    return ready(view, timeline);
  case PlayAction::done:
    return one(Done{});
  case PlayAction::end:
    return ask(view);
  case PlayAction::close:
    return {Leave{}};
  case PlayAction::end_yes:
  case PlayAction::end_no:
    return {};
  }
  return {};
}

PlayRequests PlayScreen::ask(const View& view) {
  if (view.state == SessionState::finished)
    return {};
  asking_ = true;
  focus_ = PlayAction::end_no;
  return view.state == SessionState::paused ? PlayRequests{} : one(Pause{});
}

PlayRequests PlayScreen::skip(const View& view, const Timeline& timeline, Nanos now) {
  if (view.state == SessionState::finished)
    return {};
  const bool again = last_skip_ && now - *last_skip_ < twice;
  if (again) {
    // Skipping twice leaves the exercise that the first press was in.
    const int next = next_item(timeline, skipped_from_);
    last_skip_.reset();
    if (next < static_cast<int>(timeline.steps.size())) {
      const Entry& entry = timeline.entry(timeline.steps[next]);
      return one(JumpTo{entry.phase, entry.id.item});
    }
    return one(Skip{});
  }
  last_skip_ = now;
  skipped_from_ = view.step;
  return one(Skip{});
}

void PlayScreen::show_in(PlayState& state) const {
  state.question = asking_;
  if (asking_)
    state.focus = focus_;
}

} // namespace coach
