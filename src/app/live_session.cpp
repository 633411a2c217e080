#include "app/live_session.hpp"

#include "engine/compile.hpp"
#include "screens/play.hpp"

#include <algorithm>
#include <utility>

namespace coach {
namespace {

std::shared_ptr<const Timeline> planned(const Program& program, const Choice& choice) {
  return std::make_shared<const Timeline>(compile(program, choice));
}

} // namespace

LiveSession::LiveSession(std::shared_ptr<const Program> program, Choice choice, Coaching coaching,
                         const Sound& sound)
    : program_(std::move(program)), choice_(std::move(choice)),
      timeline_(planned(*program_, choice_)), coaching_(std::move(coaching)), session_(timeline_),
      player_(sound.player), voice_(sound.player, sound.worker), made_at_(Clock::now()),
      pain_(*program_) {
  write_words();
}

void LiveSession::speak(const Language& language, CueLevel cue_level) {
  coaching_.language = language;
  coaching_.cue_level = cue_level;
  write_words();
  take({});
}

void LiveSession::write_words() {
  VoiceWish wish;
  wish.timeline = timeline_;
  wish.script =
      std::make_shared<const Script>(write_script(*program_, *timeline_, coaching_.language));
  wish.language = coaching_.language;
  wish.talk.assign(timeline_->entries.size(), talk_of(coaching_.cue_level));
  const auto pace = coaching_.speed == 1 ? LiveVoice::Rate::as_planned : LiveVoice::Rate::faster;
  voice_.speak(std::move(wish), pace, Clock::now());
}

void LiveSession::ask_pain_aloud() {
  if (coaching_.speed == 1)
    player_.say(hurts_aloud(coaching_.language), Clock::now());
}

/// True once the session has begun: with its voice, or when it has waited long enough for it.
bool LiveSession::begins_now() {
  const bool ready = voice_.is_ready();
  return clock_ || ready || Clock::now() >= made_at_ + LiveVoice::longest_wait;
}

void LiveSession::pass_time(Time planned_at) {
  if (!begins_now())
    return;
  const bool ran = runs(), was_paused = session_.view().state == SessionState::paused;
  passed_at_ = Clock::now();
  if (!clock_) {
    clock_.emplace(passed_at_, coaching_.speed);
    planned_at = passed_at_;
    take(session_.started());
  }
  const auto passed = clock_->pass(passed_at_, planned_at, time_asleep());
  if (passed.in_time || was_paused)
    take(session_.advance(passed.session));
  else
    take(session_.apply(Pause{}));
  if (const auto left = rehearsed_open(); left && *left <= Nanos{0})
    take(session_.apply(Done{}));
  follow_rule();
  interrupted_ = interrupted_ || (ran && !runs());
}

void LiveSession::apply(const Command& command) {
  take(session_.apply(command));
  if (const auto* report = std::get_if<ReportPain>(&command);
      report != nullptr && !finished() && coaching_.speed == 1)
    player_.say(pain_aloud(program_->pain, report->pain, coaching_.language), Clock::now());
  follow_rule();
}

void LiveSession::answer_pain(PainAnswer answer) {
  auto choice = pain_.answer(answer, *timeline_, session_.view(), choice_);
  if (choice)
    replan(std::move(*choice));
  follow_rule();
}

/// Gives every command that the author's rule about pain wants now.
void LiveSession::follow_rule() {
  while (const auto command = pain_.due(*timeline_, session_.view()))
    take(session_.apply(*command));
}

void LiveSession::replan(Choice choice) {
  auto timeline = planned(*program_, choice);
  if (timeline->steps.empty())
    return;
  choice_ = std::move(choice);
  timeline_ = std::move(timeline);
  const Events events = session_.apply(Ease{timeline_});
  write_words();
  take(events);
}

/// What happened at the moment to which time has passed.
void LiveSession::take(const Events& events) {
  pain_.hear(events);
  for (const Event& event : events)
    if (const auto* finished = std::get_if<Finished>(&event.what)) {
      ended_early_ = finished->how == Finish::ended;
      interrupted_ = true;
    }
  if (coaching_.speed != 1)
    return;
  voice_.hear(events, session_, passed_at_);
}

/// In a rehearsal nobody answers open steps: how much longer this one lasts, by its estimate.
std::optional<Nanos> LiveSession::rehearsed_open() const {
  const View view = session_.view();
  const Step* step = session_.step();
  if (coaching_.speed <= 1 || view.state != SessionState::running || !step->open())
    return std::nullopt;
  return step->length - view.in_step;
}

bool LiveSession::take_interruption() { return std::exchange(interrupted_, false); }

Playing LiveSession::playing() const {
  return {program_,           choice_,      timeline_,   voice_.captions(), session_.view(),
          session_.credits(), pain_.sore(), ended_early_};
}

LiveSession::Time LiveSession::next_deadline(Nanos frame, Motion motion) const {
  const View view = session_.view();
  if (!clock_)
    return made_at_ + LiveVoice::longest_wait;
  if (!runs())
    return Time::max();
  Time next = Time::max();
  if (const auto change = session_.next_change())
    next = std::min(next, clock_->when(*change));
  if (const auto left = rehearsed_open())
    next = std::min(next, clock_->when(*left));
  const Nanos faster =
      std::chrono::round<Nanos>(std::chrono::duration<double, std::nano>(frame) * coaching_.speed);
  if (const auto look = next_look(view, session_.timeline(), *voice_.captions(), faster, motion))
    next = std::min(next, std::max(clock_->when(*look), passed_at_ + frame / 2));
  if (coaching_.speed == 1)
    next = std::min(next, std::max(player_.next_order(), passed_at_ + frame));
  return next;
}

} // namespace coach
