#include "sound/rehearsal.hpp"

#include <algorithm>

namespace coach {

using namespace std::chrono_literals;

std::vector<Millis> rehearsed_lengths(const Timeline& timeline, const Plan& plan) {
  std::vector<Millis> lengths;
  for (const Step& step : timeline.steps)
    lengths.push_back(step.length);
  for (const Utterance& said : plan.voice)
    if (said.step < std::ssize(lengths) && timeline.steps[said.step].open())
      lengths[said.step] = std::max(lengths[said.step], said.offset + said.length + 100ms);
  return lengths;
}

Rehearsal::Rehearsal(std::shared_ptr<const Timeline> timeline, std::shared_ptr<const Plan> plan,
                     Clips clips, const Language& language)
    : timeline_(std::move(timeline)), open_lengths_(rehearsed_lengths(*timeline_, *plan)),
      mixer_(rate), player_(mixer_), session_(timeline_) {
  player_.use(std::move(plan), std::move(clips), language);
  player_.start_anew(now());
  player_.hear(session_.started(), *timeline_, now());
}

Nanos Rehearsal::elapsed() const {
  return Nanos(frames_ / rate * 1'000'000'000 + frames_ % rate * 1'000'000'000 / rate);
}

Events Rehearsal::apply(const Command& command) {
  Events events = session_.apply(command);
  player_.hear(events, *timeline_, now());
  return events;
}

/// Lets session time pass; an open step that is over ends in the middle of it.
void Rehearsal::pass(Nanos time) {
  Player::Time at = now() - time;
  while (time > 0ns) {
    const Step* step = session_.step();
    const bool waits =
        step != nullptr && step->open() && session_.view().state == SessionState::running;
    Nanos part = time;
    if (waits)
      part = std::clamp<Nanos>(open_lengths_[session_.view().step] - session_.view().in_step, 0ns,
                               time);
    const int before = session_.view().step;
    Events events = session_.advance(part);
    at += part;
    time -= part;
    const bool still = waits && session_.view().step == before;
    if (still && session_.view().in_step >= open_lengths_[before])
      for (Event& event : session_.apply(Done{}))
        events.push_back(std::move(event));
    player_.hear(events, *timeline_, at);
    if (at >= player_.next_order())
      player_.order_ahead(*timeline_, session_.view(), at);
  }
}

void Rehearsal::next(std::span<float> stereo) {
  if (now() >= player_.next_order())
    player_.order_ahead(*timeline_, session_.view(), now());
  const Nanos begins = elapsed();
  frames_ += static_cast<std::int64_t>(stereo.size() / 2);
  // First what happens in this time, so that its sounds can be placed in it.
  pass(elapsed() - begins);
  mixer_.fill(stereo, begins);
}

} // namespace coach
