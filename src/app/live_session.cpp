#include "app/live_session.hpp"

#include "engine/compile.hpp"
#include "screens/play.hpp"

#include <algorithm>
#include <utility>

namespace coach {
namespace {

using Clock = std::chrono::steady_clock;

std::shared_ptr<const Timeline> planned(const Program& program, const Choice& choice) {
  return std::make_shared<const Timeline>(compile(program, choice));
}

} // namespace

LiveSession::LiveSession(std::shared_ptr<const Program> program, Choice choice,
                         const Language& language, WindowSound& sound, double speed)
    : program_(std::move(program)), choice_(std::move(choice)),
      timeline_(planned(*program_, choice_)), language_(language), session_(timeline_),
      sound_(sound), speed_(speed), pain_(*program_) {
  speak(language);
}

void LiveSession::speak(const Language& language) {
  language_ = language;
  script_ = std::make_shared<const Script>(write_script(*program_, *timeline_, language_));
}

bool LiveSession::runs() const {
  const auto state = session_.view().state;
  return state == SessionState::running || state == SessionState::counting_in;
}

void LiveSession::pass_time(Time planned_at) {
  const bool ran = runs(), was_paused = session_.view().state == SessionState::paused;
  passed_at_ = Clock::now();
  if (!clock_) {
    clock_.emplace(passed_at_, speed_);
    planned_at = passed_at_;
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
  speak(language_);
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
  sound_.hear(events, session_.timeline(), passed_at_);
  sound_.order_ahead(*script_, session_.timeline(), session_.view(), passed_at_);
}

/// In a rehearsal nobody answers open steps: how much longer this one lasts, by its estimate.
std::optional<Nanos> LiveSession::rehearsed_open() const {
  const View view = session_.view();
  const Step* step = session_.step();
  if (speed_ <= 1 || view.state != SessionState::running || !step->open())
    return std::nullopt;
  return step->length - view.in_step;
}

bool LiveSession::take_interruption() { return std::exchange(interrupted_, false); }

Playing LiveSession::playing() const {
  return {program_,           choice_,      timeline_,   script_, session_.view(),
          session_.credits(), pain_.sore(), ended_early_};
}

LiveSession::Time LiveSession::next_deadline(Nanos frame, Motion motion) const {
  const View view = session_.view();
  if (!runs() || !clock_)
    return Time::max();
  Time next = Time::max();
  if (const auto change = session_.next_change())
    next = std::min(next, clock_->when(*change));
  if (const auto left = rehearsed_open())
    next = std::min(next, clock_->when(*left));
  const Nanos faster =
      std::chrono::round<Nanos>(std::chrono::duration<double, std::nano>(frame) * speed_);
  if (const auto look = next_look(view, session_.timeline(), *script_, faster, motion))
    next = std::min(next, std::max(clock_->when(*look), passed_at_ + frame / 2));
  return std::min(next, std::max(sound_.next_order(), passed_at_ + frame));
}

} // namespace coach
