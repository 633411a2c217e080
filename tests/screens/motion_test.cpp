#include "samples.hpp"

#include <doctest/doctest.h>

using namespace coach;
using namespace coach::test;
using namespace std::chrono_literals;

namespace {
constexpr Nanos frame = 33ms;

std::string look(const Sample& sample, const View& view) {
  return to_text(play_state(view, *sample.timeline, sample.script, {}));
}
} // namespace

TEST_CASE("when the screen must be looked at again") {
  const Sample sample = test::sample();
  const Timeline& timeline = *sample.timeline;
  const auto next = [&](const View& view) {
    return next_look(view, timeline, sample.script, frame);
  };
  const int lift = first_step(timeline, StepKind::movement);
  const int rest = first_step(timeline, StepKind::rest);
  View paused = view_at(timeline, lift, 1s);
  paused.state = SessionState::paused;
  CHECK(next(paused) == std::nullopt);
  CHECK(next(view_at(timeline, static_cast<int>(timeline.steps.size()))) == std::nullopt);
  CHECK(next(view_at(timeline, lift, 1s)) == frame);
  CHECK(next(view_at(timeline, rest, 8'300ms)) == Nanos{700ms});
  CHECK(next(view_at(timeline, rest, 9s)) == Nanos{1s});
}

TEST_CASE("between two looks nothing of a gap changes") {
  const Sample sample = test::sample();
  const Timeline& timeline = *sample.timeline;
  for (int step = 0; step < static_cast<int>(timeline.steps.size()); ++step) {
    if (timeline.steps[step].timed_work() || timeline.steps[step].open())
      continue;
    for (Nanos at = 0s; at < timeline.steps[step].length;) {
      const View now = view_at(timeline, step, at);
      const Nanos wait = next_look(now, timeline, sample.script, frame).value();
      REQUIRE(wait > 0s);
      const Nanos last = std::min(at + wait, Nanos{timeline.steps[step].length}) - 1ns;
      CAPTURE(step);
      CAPTURE(at.count());
      CHECK(look(sample, view_at(timeline, step, at + 1ns)) ==
            look(sample, view_at(timeline, step, last)));
      at += wait;
    }
  }
}
