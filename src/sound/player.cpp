#include "sound/player.hpp"

#include <algorithm>
#include <variant>

namespace coach {
namespace {

/// What is due is ordered up to this late.
constexpr auto grace = std::chrono::milliseconds(150);
/// Between the first and the last sentence of a prompt there is less.
constexpr auto longest_prompt = std::chrono::seconds(8);

/// True if the person or the coach went another way than time would have.
bool turns(const Event& event) {
  if (const auto* ended = std::get_if<StepEnded>(&event.what))
    return ended->ending == Ending::left;
  return std::holds_alternative<Paused>(event.what) ||
         std::holds_alternative<Resumed>(event.what) || std::holds_alternative<Moved>(event.what) ||
         std::holds_alternative<CountInBegan>(event.what) ||
         std::holds_alternative<Replanned>(event.what);
}

/// True if what lay hidden behind an open step is now known.
bool opens(const Event& event, const Timeline& timeline) {
  const auto* ended = std::get_if<StepEnded>(&event.what);
  return ended != nullptr && ended->step < std::ssize(timeline.steps) &&
         timeline.steps[ended->step].open();
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

void Player::use(std::shared_ptr<const Plan> plan, Clips clips, Language language) {
  plan_ = std::move(plan);
  clips_ = std::move(clips);
  language_ = std::move(language);
  off_ = !plan_->talk.empty() &&
         std::ranges::all_of(plan_->talk, [](Talk talk) { return talk == Talk::off; });
  anew_ = std::max(anew_, ordered_until_);
}

void Player::start_anew(Time now) {
  mixer_.silence();
  inside_prompt_ = false;
  ordered_until_ = anew_ = now;
}

void Player::say(std::string_view text, Time now) {
  start_anew(now);
  if (off_)
    return;
  Time at = now + after_press;
  for (const std::string& sentence : sentences_of(text))
    if (const auto clip = clips_.find(sentence); clip != clips_.end()) {
      mixer_.say(clip->second, at.time_since_epoch());
      at += clip->second->length() + between_sentences;
    }
  ordered_until_ = at;
}

void Player::play_now(Tone tone, Time now) {
  if (!off_)
    mixer_.play(tone, now.time_since_epoch());
}

/// True if work begins before its count-in is over; remembers when that will be.
bool Player::skips_count_in(const Events& events, Time now) {
  constexpr auto early = std::chrono::milliseconds(50);
  bool skips = false;
  for (const Event& event : events) {
    if (const auto* began = std::get_if<CountInBegan>(&event.what)) {
      count_in_ = now + began->length;
    } else if (std::holds_alternative<StepBegan>(event.what) ||
               std::holds_alternative<Paused>(event.what)) {
      skips = skips || (count_in_ && now + early < *count_in_);
      count_in_.reset();
    }
  }
  return skips;
}

void Player::hear(const Events& events, const Timeline& timeline, Time now) {
  const bool turned =
      skips_count_in(events, now) || std::any_of(events.begin(), events.end(), turns);
  const bool opened = std::any_of(events.begin(), events.end(),
                                  [&](const Event& event) { return opens(event, timeline); });
  if (turned || opened) {
    start_anew(now);
  } else if (has<Extended>(events)) {
    mixer_.take_back();
    ordered_until_ = anew_ = now;
  }
  if (opened && !turned)
    ordered_until_ = anew_ = now - grace; // the step behind it may have begun a moment ago
  if (std::any_of(events.begin(), events.end(), completes))
    finished_ = now;
  else if (has<StepBegan>(events) || has<CountInBegan>(events))
    finished_.reset();
  if (has<Paused>(events))
    play_now(Tone::pause, now);
  if (has<Resumed>(events))
    play_now(Tone::resume, now);
}

/// The end goes on being heard like a step.
View Player::with_end(const View& view, const Timeline& timeline, Time now) const {
  if (!finished_ || view.state != SessionState::finished)
    return view;
  View end;
  end.state = SessionState::running;
  end.step = static_cast<int>(timeline.steps.size());
  end.in_step = now - *finished_;
  return end;
}

Player::Time Player::last_words(const Timeline& timeline) const {
  if (!finished_)
    return Time::min();
  Millis end{};
  for (const Utterance& spoken : plan_->voice)
    if (spoken.step == std::ssize(timeline.steps))
      end = std::max(end, spoken.offset + spoken.length);
  return *finished_ + end;
}

void Player::order_ahead(const Timeline& timeline, const View& view, Time now) {
  const Time from = std::max(ordered_until_, now - grace), until = now + ahead;
  if (from >= until)
    return;
  ordered_until_ = until;
  inside_prompt_ = false;
  if (off_)
    return;
  for (const SoundAhead& sound :
       sounds_ahead(*plan_, timeline, with_end(view, timeline, now), language_, lengths_of(clips_),
                    from - now, until - now + longest_prompt)) {
    if (now + sound.in < until)
      order(sound, now);
    else
      inside_prompt_ = inside_prompt_ || now + sound.begins < until;
  }
}

void Player::order(const SoundAhead& sound, Time now) {
  const auto when = (now + sound.in).time_since_epoch();
  if (const auto* tone = std::get_if<Tone>(&sound.what)) {
    mixer_.play(*tone, when);
    return;
  }
  // The rest of a prompt whose beginning was cut off.
  if (now + sound.begins < anew_)
    return;
  const auto clip = clips_.find(std::get<std::string>(sound.what));
  if (clip != clips_.end())
    mixer_.say(clip->second, when);
}

SpokenLengths lengths_of(const Clips& clips) {
  return [&clips](std::string_view sentence) -> std::optional<SpokenLength> {
    const auto clip = clips.find(sentence);
    if (clip == clips.end())
      return std::nullopt;
    return SpokenLength{clip->second->length(), clip->second->onset};
  };
}

} // namespace coach
