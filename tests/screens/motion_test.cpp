#include "samples.hpp"

#include "screens/play_steps.hpp"

#include <doctest/doctest.h>

using namespace coach;
using namespace coach::test;
using namespace std::chrono_literals;

namespace {
constexpr Nanos frame = 33ms;

/// What is seen: the picture itself.
Scene picture(const Sample& sample, const View& view) {
  static const Language english;
  return draw(state_of(sample, view), look_of({1920, 1080}, english)).scene;
}
} // namespace

TEST_CASE("when the screen must be looked at again") {
  const Sample sample = test::sample();
  const Timeline& timeline = *sample.timeline;
  const int last = static_cast<int>(timeline.steps.size());
  const int lift = first_step(timeline, StepKind::movement);
  const int rest = first_step(timeline, StepKind::rest);
  const int change = first_step(timeline, StepKind::change_side);
  const int setup = first_step(timeline, StepKind::setup);
  View paused = view_at(timeline, lift, 1s), longer = view_at(timeline, rest, 8s);
  paused.state = SessionState::paused;
  longer.added = longer.added_left = 10s;
  longer.left += 10s;
  struct Case {
    const char* name;
    View view;
    std::optional<Nanos> full, less;
  };
  const std::vector<Case> cases{
      {"a pause is still", paused, std::nullopt, std::nullopt},
      {"the end is still", view_at(timeline, last), std::nullopt, std::nullopt},
      {"a movement moves", view_at(timeline, lift, 990ms), frame, frame},
      {"after a late picture the next comes at its time", view_at(timeline, lift, 1s), 23ms, 1s},
      {"but not two at once", view_at(timeline, lift, 1'010ms), 46ms, 990ms},
      {"with less motion once a second", view_at(timeline, lift, 1'287ms), frame, 713ms},
      {"a rest once a second", view_at(timeline, rest, 8'300ms), 700ms, 700ms},
      {"on the second", view_at(timeline, rest, 9s), 1s, 1s},
      {"not sooner than a frame", view_at(timeline, rest, 8'990ms), frame, frame},
      {"a longer rest", longer, 1s, 1s},
      {"the flag slides", view_at(timeline, change, 198ms), frame, 802ms},
      {"and the figure turns", view_at(timeline, change, 1'485ms), frame, 515ms},
  };
  for (const Case& test : cases) {
    CAPTURE(std::string(test.name));
    const auto next = [&](Motion motion) {
      return next_look(test.view, timeline, *sample.script, frame, motion);
    };
    CHECK(next(Motion::full) == test.full);
    CHECK(next(Motion::less) == test.less);
  }
  // While the figure gets into position.
  CHECK(next_look(view_at(timeline, setup, 495ms), timeline, *sample.script, frame) == frame);
}

TEST_CASE("each repetition is shown in the same pictures") {
  const Sample sample = test::sample();
  const Timeline& timeline = *sample.timeline;
  const int lift = first_step(timeline, StepKind::movement);
  const auto person = [&](Nanos in_step) {
    return state_of(sample, view_at(timeline, lift, in_step)).person;
  };
  for (int i = 0; i * picture_time < timeline.steps[lift].length; ++i) {
    CAPTURE(i);
    CHECK(person(i * picture_time + 3ms) == person(i * picture_time));
    CHECK(person(i * picture_time + 25ms) == person((i + 1) * picture_time));
    CHECK(person(i * picture_time) != person((i + 1) * picture_time));
  }
}

TEST_CASE("in a hold the ring and the breath are looked at as often as they are seen to move") {
  const Sample sample = test::sample();
  Timeline timeline = *sample.timeline;
  const int hold = first_step(timeline, StepKind::hold);
  const StepRange repetition = repetition_at(timeline, hold);
  struct Case {
    Millis hold;
    Nanos look;
  };
  for (const Case& test : {Case{5s, frame}, Case{60s, 150ms}, Case{10min, 250ms}}) {
    CAPTURE(test.hold.count());
    for (int i = repetition.first; i < repetition.last; ++i)
      timeline.steps[i].length = i == hold ? test.hold : Millis{0};
    View view = view_at(timeline, hold, 0ms);
    view.left = test.hold;
    CHECK(next_look(view, timeline, *sample.script, frame) == test.look);
    view.in_step = 900ms;
    view.left = test.hold - 950ms;
    CHECK(next_look(view, timeline, *sample.script, frame) <= Nanos{50ms});
    CHECK(next_look(view, timeline, *sample.script, frame, Motion::less) == Nanos{50ms});
  }
}

TEST_CASE("the head of a ring that turns slowly moves when that shows, of a fast one always") {
  const Sample sample = test::sample();
  Timeline timeline = *sample.timeline;
  const int timed = first_step(timeline, StepKind::timed);
  const auto head = [&](Millis length, Nanos at) {
    timeline.steps[timed].length = length;
    Sample changed = sample;
    changed.timeline = std::make_shared<const Timeline>(timeline);
    const PlayState state = state_of(changed, view_at(timeline, timed, at));
    return std::get<TurnRing>(state.ring).progress;
  };
  CHECK(head(60s, 9'910ms) == head(60s, 10'040ms));
  CHECK(head(60s, 10'040ms) < head(60s, 10'060ms));
  CHECK(head(60s, 60s) == 1);
  CHECK(head(12s, 5'000ms) < head(12s, 5'010ms));
}

TEST_CASE("between two looks nothing of a gap changes") {
  const Sample sample = test::sample();
  const Timeline& timeline = *sample.timeline;
  int frames = 0;
  for (int step = 0; step < static_cast<int>(timeline.steps.size()); ++step) {
    if (timeline.steps[step].timed_work() || timeline.steps[step].open())
      continue;
    for (Nanos at = 0s; at < timeline.steps[step].length;) {
      const View now = view_at(timeline, step, at);
      const Nanos wait = next_look(now, timeline, *sample.script, frame).value();
      REQUIRE(wait > frame / 2);
      const Nanos last = std::min(at + wait, Nanos{timeline.steps[step].length}) - 1ns;
      CAPTURE(step);
      CAPTURE(at.count());
      // The track along the edge moves a little all the time; it is looked at once a second.
      const auto differ = changed(picture(sample, view_at(timeline, step, at + 1ns)),
                                  picture(sample, view_at(timeline, step, last)));
      if (wait < frame * 3 / 2)
        ++frames;
      else
        for (const Rect& rect : differ)
          CHECK(rect.bottom() <= 21);
      at += wait;
    }
  }
  // A caption fades in 200 ms, a flag slides for 500 ms, the figure gets into position or turns
  // over for some seconds: nothing else moves in a gap.
  CHECK(frames > 0);
  CHECK(frames < 1'000);
}

TEST_CASE("a flag slides from edge to edge, gently, and its ghost appears") {
  const Sample sample = test::sample();
  const int change = first_step(*sample.timeline, StepKind::change_side);
  const auto at = [&](Nanos in_step) {
    return state_of(sample, view_at(*sample.timeline, change, in_step));
  };
  CHECK(at(0s).slide == 0);
  CHECK(at(0s).ghost == 0);
  CHECK(at(250ms).slide == doctest::Approx(0.5));
  CHECK(at(300ms).ghost == 1);
  CHECK(at(500ms).slide == 1);
  CHECK(at(50ms).slide < 0.1); // gently off
  Surroundings still = sample.around(view_at(*sample.timeline, change));
  still.settings.motion = Motion::less;
  CHECK(play_state(still, Language{}).slide == 1);
}

TEST_CASE("with less motion the head of the ring stands where the number says") {
  const Sample sample = test::sample();
  const int lift = first_step(*sample.timeline, StepKind::movement);
  const auto progress = [&](Nanos in_step, Motion motion) {
    Surroundings around = sample.around(view_at(*sample.timeline, lift, in_step));
    around.settings.motion = motion;
    return std::get<TurnRing>(play_state(around, Language{}).ring).progress;
  };
  CHECK(progress(500ms, Motion::full) == doctest::Approx(0.25));
  CHECK(progress(500ms, Motion::less) == 0);
  CHECK(progress(999ms, Motion::less) == 0);
  CHECK(progress(1s, Motion::less) == doctest::Approx(0.5));
}

TEST_CASE("a caption fades in the last 200 ms of its three seconds") {
  const Sample sample = test::sample();
  const int rest = first_step(*sample.timeline, StepKind::rest);
  const auto shows = [&](Nanos in_step, Motion motion) {
    Surroundings around = sample.around(view_at(*sample.timeline, rest, in_step));
    around.playing.script =
        std::make_shared<const Script>(Script{{{rest, 0ms, PromptKind::cue, "Shake out"}}, {}});
    around.settings.motion = motion;
    return play_state(around, Language{}).caption_shows;
  };
  CHECK(shows(2800ms, Motion::full) == 1);
  CHECK(shows(2900ms, Motion::full) == doctest::Approx(0.5));
  CHECK(shows(2900ms, Motion::less) == 1);
}
