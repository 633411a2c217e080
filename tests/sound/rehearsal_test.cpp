#include "sound/rehearsal.hpp"

#include <doctest/doctest.h>

#include <cmath>

using namespace coach;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t per_ms = Rehearsal::rate / 1000;

/// A set-up of 2 s, an open step of 3 s, a movement of 2 s.
std::shared_ptr<const Timeline> timeline() {
  auto made = std::make_shared<Timeline>();
  made->entries.resize(1);
  made->entries[0].exercise.movements.resize(1);
  made->entries[0].reps = {0};
  const auto add = [&](StepKind kind, OpenKind open, Millis length) {
    Step step;
    step.kind = kind;
    step.open_kind = open;
    step.in_bout = kind != StepKind::setup;
    step.length = length;
    step.at = made->total;
    made->steps.push_back(step);
    made->total += length;
  };
  add(StepKind::setup, OpenKind::none, 2s);
  add(StepKind::open, OpenKind::goal, 3s);
  add(StepKind::movement, OpenKind::none, 2s);
  return made;
}

/// A sentence of that length: a level that is always the same.
std::shared_ptr<const Clip> clip(Millis length, std::int16_t level) {
  auto made = std::make_shared<Clip>();
  made->samples.assign(static_cast<std::size_t>(length.count()) * per_ms, level);
  return made;
}

struct Heard {
  std::vector<float> left;
  float at(Millis time) const { return left[static_cast<std::size_t>(time.count()) * per_ms]; }
  /// The times at which the sound becomes another one, in ms.
  std::vector<std::int64_t> changes() const {
    std::vector<std::int64_t> found;
    for (std::size_t i = 1; i < left.size(); ++i)
      if (left[i] != left[i - 1])
        found.push_back(static_cast<std::int64_t>(i / per_ms));
    return found;
  }
};

Heard listen(Rehearsal& rehearsal, Nanos until) {
  Heard heard;
  std::vector<float> stereo(2 * 1'000);
  while (rehearsal.elapsed() < until) {
    rehearsal.next(stereo);
    for (std::size_t i = 0; i < stereo.size(); i += 2)
      heard.left.push_back(stereo[i]);
  }
  return heard;
}

Clips clips() {
  return {{"One.", clip(500ms, 1'000)}, {"Two.", clip(400ms, 2'000)}, {"Three.", clip(4s, 3'000)}};
}

} // namespace

TEST_CASE("what is planned is heard at its sample; an open step ends at its estimate") {
  auto plan = std::make_shared<Plan>();
  plan->voice = {{0, 1s, 500ms, 0ms, "One."},
                 {1, 100ms, 400ms, 0ms, "Two."},
                 {2, 700ms, 500ms, 0ms, "One."},
                 {3, 1s, 400ms, 0ms, "Two."}};
  Rehearsal rehearsal(timeline(), plan, clips(), Language{});
  const Heard heard = listen(rehearsal, 9s);
  CHECK(heard.changes() ==
        std::vector<std::int64_t>{1'000, 1'500, 2'100, 2'500, 5'700, 6'200, 8'000, 8'400});
  CHECK(heard.at(1'200ms) == doctest::Approx(1'000.0 / 32'767));
  CHECK(heard.at(2'200ms) == doctest::Approx(2'000.0 / 32'767));
  CHECK(rehearsal.session().finished());
}

TEST_CASE("an open step waits until everything has been said") {
  auto plan = std::make_shared<Plan>();
  plan->voice = {{1, 500ms, 4s, 0ms, "Three."}, {2, 100ms, 500ms, 0ms, "One."}};
  Rehearsal rehearsal(timeline(), plan, clips(), Language{});
  CHECK(rehearsed_lengths(*timeline(), *plan) == std::vector<Millis>{2s, 4600ms, 2s});
  CHECK(listen(rehearsal, 9s).changes() == std::vector<std::int64_t>{2'500, 6'500, 6'700, 7'200});
}

TEST_CASE("a pause fades what is said in 30 ms and holds what was to come") {
  auto plan = std::make_shared<Plan>();
  plan->voice = {{0, 500ms, 500ms, 0ms, "One."},
                 {0, 1s, 400ms, 500ms, "Two."},
                 {2, 700ms, 500ms, 0ms, "One."}};
  Rehearsal rehearsal(timeline(), plan, clips(), Language{});
  rehearsal.mixer().set_balance(1, 0);
  const Heard before = listen(rehearsal, 700ms);
  CHECK(before.at(690ms) > 0);
  rehearsal.apply(Pause{});
  const Heard paused = listen(rehearsal, 3s);
  CHECK(paused.at(0ms) > 0);
  CHECK(paused.at(20ms) < before.at(690ms));
  for (std::size_t i = 35 * per_ms; i < paused.left.size(); ++i)
    REQUIRE(paused.left[i] == 0.0F);
}
