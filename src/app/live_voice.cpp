#include "app/live_voice.hpp"

#include <algorithm>
#include <utility>

namespace coach {
namespace {

using namespace std::chrono_literals;

/// Shorter work needs no progress on the screen.
constexpr auto shown_after = 500ms;
constexpr auto notice_stays = 10s;

bool begins_step(const Events& events) {
  return std::ranges::any_of(
      events, [](const Event& event) { return std::holds_alternative<StepBegan>(event.what); });
}

} // namespace

void LiveVoice::speak(VoiceWish wish, Rate rate, Time now) {
  if (wish.language.tag() != wish_.language.tag())
    clips_.clear();
  wish_ = std::move(wish);
  ready_.reset();
  complete_ = rate == Rate::faster;
  asked_ = now;
  use(plan_with(wish_, clips_));
  if (rate == Rate::faster)
    return;
  player_.start_anew(now);
  worker_.prepare(wish_);
}

bool LiveVoice::is_ready() {
  if (auto ready = worker_.take(); ready && ready->timeline == wish_.timeline)
    ready_ = std::move(ready);
  return complete_ || (ready_ && ready_->complete);
}

void LiveVoice::use_ready(Time now) {
  if (!ready_)
    return;
  const Spoken spoken = std::move(ready_->spoken);
  clips_ = spoken.clips;
  use(std::move(ready_->plan));
  complete_ = ready_->complete;
  ready_.reset();
  used_ = now;
  notice_ = notice_of_voice(spoken, wish_.language);
  notice_taken_ = notice_.empty();
}

void LiveVoice::hear(const Events& events, const Session& session, Time now) {
  const Step* step = session.step();
  const bool between = begins_step(events) || !runs(session) || (step != nullptr && !step->in_bout);
  if (is_ready(); between && player_.between_prompts())
    use_ready(now);
  player_.hear(events, session.timeline(), now);
  player_.order_ahead(session.timeline(), session.view(), now);
}

void LiveVoice::use(std::shared_ptr<const Plan> plan) {
  plan_ = std::move(plan);
  player_.use(plan_, clips_, wish_.language);
}

std::shared_ptr<const Script> LiveVoice::captions() const { return {plan_, &plan_->script}; }

std::string LiveVoice::note(Time now) const {
  if (complete_)
    return now < used_ + notice_stays ? notice_ : "";
  const auto [done, of] = worker_.progress();
  if (done >= of || now < asked_ + shown_after)
    return {};
  return wish_.language.say("play.voice_coming", "The voice is getting ready: {n} of {m}",
                            {{"n", done}, {"m", of}});
}

std::optional<std::string> LiveVoice::take_notice() {
  if (std::exchange(notice_taken_, true))
    return std::nullopt;
  return notice_;
}

bool runs(const Session& session) {
  const auto state = session.view().state;
  return state == SessionState::running || state == SessionState::counting_in;
}

Talk talk_of(CueLevel level) {
  switch (level) {
  case CueLevel::by_itself:
    return talk_after(0);
  case CueLevel::full:
    return Talk::full;
  case CueLevel::brief:
    return Talk::brief;
  case CueLevel::tones:
    return Talk::tones;
  case CueLevel::off:
    return Talk::off;
  }
  return Talk::full;
}

std::string notice_of_voice(const Spoken& spoken, const Language& language) {
  if (spoken.missing.empty() && spoken.failed_engines.empty())
    return {};
  if (spoken.clips.empty())
    return language.say("notice.no_voice",
                        "No voice for this language was found. Read along, and listen for tones.");
  if (!spoken.missing.empty())
    return language.count("notice.unspoken", "{n} sentence cannot be spoken. Read along.",
                          "{n} sentences cannot be spoken. Read along.",
                          static_cast<int>(spoken.missing.size()));
  return language.say("notice.voice_failed", "The voice “{name}” does not work here.",
                      {{"name", spoken.failed_engines.front()}});
}

} // namespace coach
