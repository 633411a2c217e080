#include "app/window_sound.hpp"

#include "sound/tones_ahead.hpp"

#include <algorithm>
#include <variant>

namespace coach {
namespace {

/// True if what was ordered ahead is not what will be: anything but the plain flow of time.
bool turns(const Event& event, const Timeline& timeline) {
  if (const auto* ended = std::get_if<StepEnded>(&event.what))
    return ended->ending == Ending::left || timeline.steps[ended->step].open();
  return std::holds_alternative<Paused>(event.what) ||
         std::holds_alternative<Resumed>(event.what) || std::holds_alternative<Moved>(event.what) ||
         std::holds_alternative<CountInBegan>(event.what) ||
         std::holds_alternative<Replanned>(event.what);
}

template <class T>
bool has(const Events& events) {
  return std::any_of(events.begin(), events.end(),
                     [](const Event& event) { return std::holds_alternative<T>(event.what); });
}

} // namespace

void WindowSound::try_again(Time now) {
  if (now < device_.next_try())
    return;
  device_.try_again(now);
  start_anew(now); // what was ordered for the old device was for another time
}

void WindowSound::start_anew(Time now) {
  mixer_.silence();
  ordered_until_ = now;
}

void WindowSound::hear(const Events& events, const Timeline& timeline, Time now) {
  const bool turned = std::any_of(events.begin(), events.end(),
                                  [&](const Event& event) { return turns(event, timeline); });
  if (turned)
    start_anew(now);
  if (rate_ == Rate::faster)
    return;
  if (has<Paused>(events))
    mixer_.play(Tone::pause, now.time_since_epoch());
  if (has<Resumed>(events))
    mixer_.play(Tone::resume, now.time_since_epoch());
}

void WindowSound::order_ahead(const Script& script, const Timeline& timeline, const View& view,
                              Time now) {
  const Time from = std::max(ordered_until_, now), until = now + ahead;
  if (from >= until)
    return;
  if (rate_ == Rate::as_planned)
    for (const ToneAhead& tone : tones_ahead(script, timeline, view, from - now, until - now))
      mixer_.play(tone.tone, (now + tone.in).time_since_epoch());
  ordered_until_ = until;
}

} // namespace coach
