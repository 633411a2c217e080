#include "app/window_sound.hpp"

#include "sound/tones_ahead.hpp"

#include <algorithm>
#include <variant>

namespace coach {
namespace {

/// A tone that is due is ordered up to this late.
constexpr auto grace = std::chrono::milliseconds(150);

/// True if the person or the coach went another way than time would have.
bool turns(const Event& event) {
  if (const auto* ended = std::get_if<StepEnded>(&event.what))
    return ended->ending == Ending::left;
  return std::holds_alternative<Paused>(event.what) ||
         std::holds_alternative<Resumed>(event.what) || std::holds_alternative<Moved>(event.what) ||
         std::holds_alternative<Extended>(event.what) ||
         std::holds_alternative<CountInBegan>(event.what) ||
         std::holds_alternative<Replanned>(event.what);
}

/// True if what lay hidden behind an open step is now known.
bool opens(const Event& event, const Timeline& timeline) {
  const auto* ended = std::get_if<StepEnded>(&event.what);
  return ended != nullptr && timeline.steps[ended->step].open();
}

bool completes(const Event& event) {
  const auto* finished = std::get_if<Finished>(&event.what);
  return finished != nullptr && finished->how == Finish::completed;
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

void WindowSound::set_volume(int percent) {
  const float part = static_cast<float>(percent) / 100;
  mixer_.set_volume(part * part);
}

void WindowSound::check(Time now) {
  using namespace std::chrono_literals;
  mixer_.play(Tone::tick, now.time_since_epoch());
  mixer_.play(Tone::tick, (now + 500ms).time_since_epoch());
  mixer_.play(Tone::go, (now + 1s).time_since_epoch());
}

void WindowSound::start_anew(Time now) {
  mixer_.silence();
  ordered_until_ = now;
}

void WindowSound::hear(const Events& events, const Timeline& timeline, Time now) {
  const bool turned = std::any_of(events.begin(), events.end(), turns);
  const bool opened = std::any_of(events.begin(), events.end(),
                                  [&](const Event& event) { return opens(event, timeline); });
  if (turned || opened)
    start_anew(now);
  if (opened && !turned)
    ordered_until_ = now - grace; // the step behind it may have begun a moment ago
  if (rate_ == Rate::faster)
    return;
  if ((turned || opened) && std::any_of(events.begin(), events.end(), completes))
    mixer_.play(Tone::all_done, now.time_since_epoch());
  if (has<Paused>(events))
    mixer_.play(Tone::pause, now.time_since_epoch());
  if (has<Resumed>(events))
    mixer_.play(Tone::resume, now.time_since_epoch());
}

void WindowSound::order_ahead(const Script& script, const Timeline& timeline, const View& view,
                              Time now) {
  const Time from = std::max(ordered_until_, now - grace), until = now + ahead;
  if (from >= until)
    return;
  if (rate_ == Rate::as_planned)
    for (const ToneAhead& tone : tones_ahead(script, timeline, view, from - now, until - now))
      mixer_.play(tone.tone, (now + tone.in).time_since_epoch());
  ordered_until_ = until;
}

} // namespace coach
