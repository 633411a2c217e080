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
    Clock::time_point planned = Clock::now();
    while (!leaving_) {
      pass_time(planned);
      sound_->try_again(Clock::now());
      notices_.no_sound = !sound_->is_open();
      play_.show(session_.view(), notices_);
      if (options_.exit_when_done && session_.finished())
        return;
      planned = next_deadline();
      const auto event = wait_event(play_.window(), planned - Clock::now());
      // An event may come before the plan; the time until then has passed as well.
      planned = std::min(planned, Clock::now());
      if (event)
        respond(*event, planned);
    }
  }

 private:
  void pass_time(Clock::time_point planned) {
    const auto now = Clock::now();
    const auto passed = clock_->pass(now, planned, time_asleep());
    const bool was_paused = session_.view().state == SessionState::paused;
    if (passed.in_time || was_paused)
      take(session_.advance(passed.session), now);
    else
      take(session_.apply(Pause{}), now);
    sound_->order_ahead(script_, session_.timeline(), session_.view(), now);
    const auto state = session_.view().state;
    const bool runs = state == SessionState::running || state == SessionState::counting_in;
    if (runs && !awake_)
      awake_.emplace();
    if (!runs)
      awake_.reset();
  }

  void take(const Events& events, Clock::time_point now) {
    sound_->hear(events, session_.timeline(), now);
    for (const Event& event : events)
      if (const auto* finished = std::get_if<Finished>(&event.what))
        notices_.ended_early = finished->how == Finish::ended;
  }

  Clock::time_point next_deadline() {
    const auto now = Clock::now();
    auto next = std::min(now + patience, sound_->next_try());
    const View view = session_.view();
    if (view.state == SessionState::paused || view.state == SessionState::finished)
      return next;
    if (const auto change = session_.next_change())
      next = std::min(next, clock_->when(*change));
    const Nanos frame = std::chrono::round<Nanos>(frame_time * options_.speed);
    if (const auto look = next_look(view, session_.timeline(), script_, frame))
      next = std::min(next, std::max(clock_->when(*look), now + frame_time / 2));
    return std::min(next, std::max(sound_->next_order(), now + frame_time));
  }

  void respond(const WindowEvent& event, Clock::time_point planned) {
    if (std::holds_alternative<CloseRequest>(event))
      leaving_ = true;
    if (std::holds_alternative<Uncovered>(event))
      play_.uncover();
    if (std::holds_alternative<SoundDevicesChanged>(event))
      sound_->devices_changed();
    pass_time(planned);
    const auto requests =
        play_.respond(event, session_.view(), session_.timeline(), Clock::now().time_since_epoch());
    for (const PlayRequest& request : requests)
      carry_out(request);
  }

  void carry_out(const PlayRequest& request) {
    if (const auto* command = std::get_if<Command>(&request))
      take(session_.apply(*command), Clock::now());
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
