#include "app/window_coach.hpp"

#include "app/session_clock.hpp"
#include "app/window_play.hpp"
#include "app/window_signals.hpp"
#include "app/window_sound.hpp"
#include "engine/session.hpp"

#include <algorithm>
#include <optional>

namespace coach {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

/// 30 pictures a second while something moves.
constexpr auto frame_time = std::chrono::nanoseconds(1s) / 30;
/// The longest wait; nothing needs it shorter.
constexpr auto patience = 1h;
/// How long the last screen stays, whatever is pressed beside its button.
constexpr auto look_at_the_end = 1500ms;

/// One session in a window: lets time pass, shows, sounds, and waits for what comes next.
class WindowLoop {
 public:
  WindowLoop(std::shared_ptr<const Timeline> timeline, const Script& script,
             const WindowOptions& options)
      : script_(script), options_(options), session_(std::move(timeline)),
        play_(display_, session_.timeline(), script, options) {
    notices_.muted = options.muted;
  }

  void run() {
    play_.show(session_.view(), notices_);
    if (options_.exit_after_first_frame)
      return;
    // Making tones and opening a device takes time; the person sees the exercise meanwhile.
    sound_.emplace(options_.speed == 1 ? WindowSound::Rate::as_planned : WindowSound::Rate::faster);
    sound_->mute(options_.muted);
    sound_->open();
    clock_.emplace(Clock::now(), options_.speed);
    planned_ = Clock::now();
    while (!leaving_) {
      pass_time();
      sound_->try_again(Clock::now());
      notices_.no_sound = !sound_->is_open();
      play_.show(session_.view(), notices_);
      if (options_.exit_when_done && session_.finished())
        return;
      if (interrupted_)
        forget_presses();
      planned_ = next_deadline();
      const auto event = wait_event(play_.window(), planned_ - Clock::now());
      // An event may come before the plan; the time until then has passed as well.
      planned_ = std::min(planned_, Clock::now());
      if (event)
        respond(*event);
    }
  }

 private:
  bool runs() const {
    const auto state = session_.view().state;
    return state == SessionState::running || state == SessionState::counting_in;
  }

  void pass_time() {
    const bool ran = runs(), was_paused = session_.view().state == SessionState::paused;
    passed_at_ = Clock::now();
    const auto passed = clock_->pass(passed_at_, planned_, time_asleep());
    planned_ = passed_at_; // lateness counts once
    if (passed.in_time || was_paused)
      take(session_.advance(passed.session));
    else
      take(session_.apply(Pause{}));
    if (const auto left = rehearsed_open(); left && *left <= Nanos{0})
      take(session_.apply(Done{}));
    interrupted_ = interrupted_ || (ran && !runs());
    if (runs() && !awake_)
      awake_.emplace();
    if (!runs())
      awake_.reset();
  }

  /// In a rehearsal nobody answers open steps: how much longer this one lasts, by its estimate.
  std::optional<Nanos> rehearsed_open() const {
    const View view = session_.view();
    const Step* step = session_.step();
    if (options_.speed <= 1 || view.state != SessionState::running || !step->open())
      return std::nullopt;
    return step->length - view.in_step;
  }

  /// Whoever pressed before the new screen was there meant the old one.
  void forget_presses() {
    interrupted_ = false;
    shown_at_ = Clock::now();
    const auto rest = session_.finished() ? look_at_the_end : 0s;
    play_.forget_presses((shown_at_ + rest).time_since_epoch());
  }

  /// What happened at the moment to which time has passed.
  void take(const Events& events) {
    sound_->hear(events, session_.timeline(), passed_at_);
    sound_->order_ahead(script_, session_.timeline(), session_.view(), passed_at_);
    for (const Event& event : events)
      if (const auto* finished = std::get_if<Finished>(&event.what)) {
        notices_.ended_early = finished->how == Finish::ended;
        interrupted_ = true;
      }
  }

  Clock::time_point next_deadline() {
    const auto now = passed_at_; // what took time since then makes the next moment late
    auto next = std::min(now + patience, sound_->next_try());
    const View view = session_.view();
    if (view.state == SessionState::paused || view.state == SessionState::finished)
      return next;
    if (const auto change = session_.next_change())
      next = std::min(next, clock_->when(*change));
    if (const auto left = rehearsed_open())
      next = std::min(next, clock_->when(*left));
    const Nanos frame = std::chrono::round<Nanos>(frame_time * options_.speed);
    if (const auto look = next_look(view, session_.timeline(), script_, frame))
      next = std::min(next, std::max(clock_->when(*look), now + frame_time / 2));
    return std::min(next, std::max(sound_->next_order(), now + frame_time));
  }

  void respond(const TimedEvent& timed) {
    const WindowEvent& event = timed.what;
    if (std::holds_alternative<CloseRequest>(event))
      leaving_ = true;
    if (std::holds_alternative<Uncovered>(event))
      play_.uncover();
    if (std::holds_alternative<SoundDevicesChanged>(event))
      sound_->devices_changed();
    pass_time();
    if (interrupted_ || timed.at < shown_at_)
      return;
    const auto requests =
        play_.respond(event, session_.view(), session_.timeline(), timed.at.time_since_epoch());
    for (const PlayRequest& request : requests)
      carry_out(request);
  }

  void carry_out(const PlayRequest& request) {
    if (const auto* command = std::get_if<Command>(&request))
      take(session_.apply(*command));
    if (std::holds_alternative<ToggleFullScreen>(request))
      play_.window().toggle_full_screen();
    if (std::holds_alternative<Leave>(request))
      leaving_ = true;
    if (std::holds_alternative<ToggleSound>(request)) {
      notices_.muted = !notices_.muted;
      sound_->mute(notices_.muted);
    }
  }

  const Script& script_;
  const WindowOptions& options_;
  Display display_;
  Session session_;
  WindowPlay play_;
  std::optional<WindowSound> sound_; ///< from the first frame on
  std::optional<SessionClock> clock_;
  std::optional<KeepAwake> awake_;
  PlayNotices notices_;
  Clock::time_point planned_;   ///< when time is to pass again at the latest
  Clock::time_point passed_at_; ///< when it last did
  Clock::time_point shown_at_;  ///< since when presses mean the screen after an interruption
  bool interrupted_ = false;    ///< it stopped, not by a press, or ended; not yet shown
  bool leaving_ = false;
};

} // namespace

int coach_in_window(std::shared_ptr<const Timeline> timeline, const Script& script,
                    const WindowOptions& options) {
  const WindowSignals signals([] { post_close_request(); });
  WindowLoop(std::move(timeline), script, options).run();
  return signals.received() == 0 ? 0 : 128 + signals.received();
}

} // namespace coach
