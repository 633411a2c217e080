#include "prompts/orientation.hpp"
#include "screens/play_buttons.hpp"
#include "screens/play_screen.hpp"
#include "screens/play_steps.hpp"

#include <algorithm>

namespace coach {
namespace {

using namespace std::chrono_literals;

constexpr auto bounce = 150ms;
constexpr auto twice = 2s;
constexpr auto short_press_says = 2s;
constexpr auto card_stays = 8s;
/// Whoever presses so soon after a step began by itself had decided to press what stood there
/// before.
constexpr auto reaction = 350ms;
/// How long after a press a step may begin because of it.
constexpr auto caused = 250ms;

Requests one(const Command& command) { return {Request{command}}; }

/// What a press from across the room means while the session runs.
Requests press_from_afar(const View& view, const Timeline& timeline) {
  if (gets_into_position(view, timeline))
    return one(Resume{}); // in position already: on with the count-in
  if (view.state == SessionState::running && timeline.steps[view.step].open())
    return one(Tap{});
  return one(Pause{});
}

/// A gap with a length ends early, one without is answered. The gap may have ended while the finger
/// was on its way: then there is nothing to do.
Requests ready(const View& view, const Timeline& timeline) {
  if (view.state != SessionState::running)
    return {};
  const Step& step = timeline.steps[view.step];
  if (step.open())
    return one(Done{});
  const bool gap = step.kind == StepKind::rest || step.kind == StepKind::setup ||
                   step.kind == StepKind::change_side;
  return gap ? one(Skip{}) : Requests{};
}

Requests hurts(const View& view) {
  if (view.state == SessionState::paused)
    return {ShowPain{}};
  return {Request{Command{Pause{}}}, ShowPain{}};
}

std::optional<Key> key_of(const Input& input) {
  const auto* press = std::get_if<KeyPress>(&input);
  if (press == nullptr)
    return std::nullopt;
  return press->key;
}

/// Buttons at a place where another one may have stood a moment ago.
bool stands_where_others_stood(PlayAction action) {
  return action == PlayAction::ready || action == PlayAction::done ||
         action == PlayAction::longer || action == PlayAction::undo_rep;
}

} // namespace

Requests PlayScreen::update(const Input& input, const Surroundings& around, Nanos now) {
  const Playing& playing = around.playing;
  if (playing.timeline == nullptr)
    return {GoHome{}};
  if (std::holds_alternative<ShortPress>(input)) {
    says_how_until_ = now + short_press_says;
    return {};
  }
  if (last_press_ && now - *last_press_ < bounce)
    return {};
  press_before_ = std::exchange(last_press_, now);
  const auto key = key_of(input);
  if (key)
    if (const auto requests = at_once(*key, now))
      return *requests;
  if (asking_)
    return answer(input);
  const View& view = playing.view;
  if (!key || view.state != SessionState::paused)
    focus_.reset();
  if (const auto* action = std::get_if<ActionId>(&input))
    return press(action_of<PlayAction>(*action), playing, now);
  if (view.state == SessionState::finished)
    return {ShowSummary{}};
  if (view.state == SessionState::paused)
    return key ? press_key(*key, playing, now) : Requests{};
  // In an open step every press is its answer; Escape is left to stop.
  if (key == Key::escape)
    return one(Pause{});
  return press_from_afar(view, *playing.timeline);
}

/// What some keys mean at any time; nothing for all others.
std::optional<Requests> PlayScreen::at_once(Key key, Nanos now) {
  switch (key) {
  case Key::m:
    return Requests{ToggleSound{}};
  case Key::f:
    return Requests{ToggleFullScreen{}};
  case Key::plus:
    return Requests{TurnVolume{1}};
  case Key::minus:
    return Requests{TurnVolume{-1}};
  case Key::question:
    says_where_until_ = now < says_where_until_ ? Nanos{} : now + card_stays;
    return Requests{};
  default:
    return std::nullopt;
  }
}

Requests PlayScreen::answer(const Input& input) {
  auto chosen = PlayAction::end_no;
  if (const auto* action = std::get_if<ActionId>(&input))
    chosen = action_of<PlayAction>(*action);
  else if (const auto key = key_of(input)) {
    if (key == Key::left || key == Key::right || key == Key::up || key == Key::down ||
        key == Key::tab || key == Key::back_tab) {
      focus_ = focus_ == PlayAction::end_no ? PlayAction::end_yes : PlayAction::end_no;
      return {};
    }
    if (key == Key::y)
      chosen = PlayAction::end_yes;
    else if (key == Key::escape)
      chosen = PlayAction::pause; // as it was
    else if (key == Key::enter || key == Key::space)
      chosen = focus_.value_or(PlayAction::end_no);
    else if (key != Key::n)
      return {};
  } else {
    return {}; // beside the question
  }
  asking_ = false;
  focus_.reset();
  if (chosen == PlayAction::end_yes)
    return one(End{});
  return chosen == PlayAction::end_no ? one(Resume{}) : Requests{};
}

Requests PlayScreen::press_key(Key key, const Playing& playing, Nanos now) {
  switch (key) {
  case Key::space:
  case Key::media_play:
    return one(Resume{});
  case Key::enter:
    if (focus_ == PlayAction::end)
      return ask(playing.view); // a key cannot be a long press
    return press(focus_.value_or(PlayAction::resume), playing, now);
  case Key::tab:
    return move_focus(playing, 1), Requests{};
  case Key::back_tab:
    return move_focus(playing, -1), Requests{};
  case Key::right:
    return skip(playing, now);
  case Key::left:
    return one(Back{});
  case Key::r:
    return one(RedoSet{});
  case Key::u:
    return one(UndoRep{});
  case Key::p:
    return hurts(playing.view);
  case Key::s:
    return {ShowSettings{}};
  case Key::escape:
    return ask(playing.view);
  default:
    return {};
  }
}

Requests PlayScreen::press(PlayAction action, const Playing& playing, Nanos now) {
  const View& view = playing.view;
  const Nanos since = view.in_step + view.added - view.added_left;
  const bool by_itself = !press_before_ || now - *press_before_ > since + caused;
  if (stands_where_others_stood(action) && view.state == SessionState::running &&
      since < reaction && by_itself)
    return one(Pause{});
  switch (action) {
  case PlayAction::pause:
    return one(Pause{});
  case PlayAction::resume:
    return one(Resume{});
  case PlayAction::back:
    return one(Back{});
  case PlayAction::skip:
    return skip(playing, now);
  case PlayAction::redo_set:
    return one(RedoSet{});
  case PlayAction::undo_rep:
    return one(UndoRep{});
  case PlayAction::ready:
    return ready(view, *playing.timeline);
  case PlayAction::start_now:
    return {Request{Command{Skip{}}}, Request{Command{Resume{}}}};
  case PlayAction::longer:
    return one(Extend{15s});
  case PlayAction::done:
    return one(Done{});
  case PlayAction::hurts:
    return hurts(view);
  case PlayAction::settings:
    return {ShowSettings{}};
  case PlayAction::end:
    return view.state == SessionState::finished ? Requests{} : one(End{});
  case PlayAction::close:
    return {ShowSummary{}};
  case PlayAction::end_yes:
  case PlayAction::end_no:
    break;
  }
  return {};
}

Requests PlayScreen::ask(const View& view) {
  if (view.state == SessionState::finished)
    return {};
  asking_ = true;
  focus_ = PlayAction::end_no;
  return view.state == SessionState::paused ? Requests{} : one(Pause{});
}

Requests PlayScreen::skip(const Playing& playing, Nanos now) {
  const View& view = playing.view;
  const Timeline& timeline = *playing.timeline;
  if (view.state == SessionState::finished)
    return {};
  const bool again = last_skip_ && now - *last_skip_ < twice;
  if (again) {
    // Skipping twice leaves the exercise that the first press was in.
    const int next = next_item(timeline, skipped_from_);
    last_skip_.reset();
    if (next < std::ssize(timeline.steps)) {
      const Entry& entry = timeline.entry(timeline.steps[next]);
      return one(JumpTo{entry.phase, entry.id.item});
    }
    return one(Skip{});
  }
  last_skip_ = now;
  skipped_from_ = view.step;
  return one(Skip{});
}

void PlayScreen::move_focus(const Playing& playing, int by) {
  const auto buttons = buttons_for(playing.view, *playing.timeline, Language{});
  const auto found = std::ranges::find(buttons, focus_, &ButtonLook::action);
  const int count = static_cast<int>(buttons.size());
  int next = by > 0 ? 0 : count - 1;
  if (focus_ && found != buttons.end())
    next = (static_cast<int>(found - buttons.begin()) + by + count) % count;
  focus_ = buttons[static_cast<std::size_t>(next)].action;
}

} // namespace coach
