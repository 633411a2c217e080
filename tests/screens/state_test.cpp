#include "../support/golden.hpp"
#include "builders.hpp"
#include "samples.hpp"

#include <doctest/doctest.h>

#include <sstream>

using namespace coach;
using namespace coach::test;
using namespace std::chrono_literals;

TEST_CASE("the screen in every step of a program, in pauses and on the way back") {
  const Sample sample = test::sample();
  std::ostringstream text;
  for (int step = 0; step <= static_cast<int>(sample.timeline->steps.size()); ++step)
    text << to_text(state_of(sample, view_at(*sample.timeline, step, 900ms))) << '\n';
  for (int kind = 0; kind <= static_cast<int>(StepKind::change_side); ++kind) {
    const int step = first_step(*sample.timeline, static_cast<StepKind>(kind));
    View view = view_at(*sample.timeline, step, 900ms);
    view.state = SessionState::paused;
    text << to_text(state_of(sample, view)) << '\n';
    if (!sample.timeline->steps[step].timed_work())
      continue;
    view.state = SessionState::counting_in;
    view.count_in = view.count_in_left = 7s;
    view.count_in_reason = CountInReason::back_into_position;
    text << to_text(state_of(sample, view)) << '\n';
    view.count_in_left = 2s;
    text << to_text(state_of(sample, view)) << '\n';
  }
  check_golden("screens/states.txt", text.str());
}

TEST_CASE("the number shown is the seconds left, rounded up, at the very instant") {
  const Sample sample = test::sample();
  const int hold = first_step(*sample.timeline, StepKind::hold,
                              first_step(*sample.timeline, StepKind::change_side) + 12);
  REQUIRE(sample.timeline->steps[hold].length == 20s);
  const auto digits = [&](Nanos in_step) {
    return state_of(sample, view_at(*sample.timeline, hold, in_step)).digits;
  };
  CHECK(digits(0s) == "20");
  CHECK(digits(1ns) == "20");
  CHECK(digits(1s - 1ns) == "20");
  CHECK(digits(1s) == "19");
  CHECK(digits(20s - 1ns) == "1");
}

TEST_CASE("a gap counts down to the work, its count-in included") {
  const Sample sample = test::sample();
  const int rest = first_step(*sample.timeline, StepKind::rest);
  REQUIRE(sample.timeline->steps[rest].length == 17s);
  const auto at_end = view_at(*sample.timeline, rest, 17s - 1ms);
  CHECK(state_of(sample, view_at(*sample.timeline, rest)).digits == "20");
  CHECK(state_of(sample, at_end).digits == "4");
  CHECK(state_of(sample, view_at(*sample.timeline, rest + 1)).digits == "3");
}

TEST_CASE("what a pause says about going on") {
  const Sample sample = test::sample();
  const Timeline& timeline = *sample.timeline;
  const int lift = first_step(timeline, StepKind::movement);
  const int rest = first_step(timeline, StepKind::rest);
  const int stretch = static_cast<int>(timeline.steps.size()) - 2;
  REQUIRE(timeline.steps[stretch].kind == StepKind::hold);
  struct Case {
    int step;
    Nanos in_step;
    const char* where;
    const char* caption;
  };
  const std::vector<Case> cases{
      {lift, 1s, "Paused in the exercise", "You go on with number 1"},
      {rest, 5s, "Paused in the rest", ""},
      {stretch, 2s, "Paused in the hold", ""},
  };
  for (const Case& test : cases) {
    View view = view_at(timeline, test.step, test.in_step);
    view.state = SessionState::paused;
    const PlayState state = state_of(sample, view);
    CAPTURE(test.where);
    CHECK(state.paused_where == test.where);
    CHECK(state.caption == test.caption);
    CHECK(state.word == "Paused");
    CHECK(state.paused);
  }
}

TEST_CASE("a count-in after a pause tells the way back, then where one was") {
  const Sample sample = test::sample();
  View view = view_at(*sample.timeline, first_step(*sample.timeline, StepKind::movement));
  view.state = SessionState::counting_in;
  view.count_in = 7s;
  view.count_in_left = 5s;
  view.count_in_reason = CountInReason::back_into_position;
  CHECK(state_of(sample, view).words == "Back into position");
  CHECK(state_of(sample, view).caption == "Press to go on now");
  view.count_in_left = 3s;
  const PlayState last = state_of(sample, view);
  CHECK(last.words.empty());
  CHECK(last.digits == "3");
  CHECK(last.caption.find("number one") != std::string::npos);
}

TEST_CASE("a dose that pain made smaller is said wherever it stands") {
  const Sample sample = test::sample();
  const Timeline& timeline = *sample.timeline;
  const int rest = first_step(timeline, StepKind::rest);
  const auto state_in = [&](int step, std::vector<Eased> eased, Nanos count_in = {}) {
    View view = view_at(timeline, step);
    if (count_in > 0s) {
      view.state = SessionState::counting_in;
      view.count_in = view.count_in_left = count_in;
      view.count_in_reason = CountInReason::back_into_position;
    }
    Surroundings around = sample.around(view);
    around.playing.choice.items[timeline.entry(timeline.steps[rest]).id].eased = std::move(eased);
    return play_state(around, Language{});
  };
  const std::vector<Eased> half{{Side::both, 1, 1, std::nullopt}};
  CHECK(state_in(rest, half).under == "Less today: 2 sets of 2 to 3");
  CHECK(state_in(rest - 1, half).under == "Less today: 2 sets of 2 to 3");
  CHECK(state_in(rest - 1, half, 7s).caption ==
        "Less today: 2 sets of 2 to 3.\nPress to go on now");
  CHECK(state_in(rest, {}).under.find("Less") == std::string::npos);
}

TEST_CASE("no sound is said where nothing else is, and muting is shown") {
  const Sample sample = test::sample();
  const View quiet = view_at(*sample.timeline, first_step(*sample.timeline, StepKind::rest), 15s);
  CHECK(state_of(sample, quiet).caption.empty());
  CHECK(state_of(sample, quiet).sound);
  Surroundings around = sample.around(quiet);
  around.sound = false;
  const PlayState silent = play_state(around, Language{});
  CHECK(silent.caption == "No sound. Watch the screen.");
  CHECK_FALSE(silent.sound);
  around.sound = around.muted = true;
  CHECK_FALSE(play_state(around, Language{}).sound);
  CHECK(play_state(around, Language{}).caption.empty());
}

TEST_CASE("who wants no captions still reads how to go on") {
  const Sample sample = test::sample();
  View view = view_at(*sample.timeline, first_step(*sample.timeline, StepKind::movement), 100ms);
  Surroundings around = sample.around(view);
  REQUIRE_FALSE(play_state(around, Language{}).caption.empty());
  around.settings.captions = false;
  CHECK(play_state(around, Language{}).caption.empty());
  around.playing.view.state = SessionState::paused;
  CHECK(play_state(around, Language{}).caption == "You go on with number 1");
}

TEST_CASE("repetitions that are too fast to be read are shown as one stretch of time") {
  const auto timeline = timeline_of(ItemOf("dig").reps(10).time(10).on(Sides::alternate).setup(5));
  const Sample sample{timeline, std::make_shared<const Script>()};
  const PlayState state = state_of(sample, view_at(*timeline, 8, 250ms));
  CHECK(state.word == "Keep going");
  CHECK(state.plate.icon == Icon::cycle);
  CHECK(state.digits == "7"); // 3.25 s of 10 s are over
  CHECK(std::get<TurnRing>(state.ring).parts.size() == 1);
  CHECK(state.counts.front().n == 4);
  CHECK(state.side == Side::both); // the legs change with every beat
}

TEST_CASE("time that was put into a rest shows at once") {
  const Sample sample = test::sample();
  View view = view_at(*sample.timeline, first_step(*sample.timeline, StepKind::rest), 5s);
  CHECK(state_of(sample, view).digits == "15");
  view.added = view.added_left = 15s;
  view.left += 15s;
  const PlayState longer = state_of(sample, view);
  CHECK(longer.digits == "30");
  CHECK(std::get<PillRing>(longer.ring) == PillRing{35, 30, false});
}

TEST_CASE("a caption stays three seconds, but a movement's name goes with the movement") {
  const Sample sample = test::sample();
  const Timeline& timeline = *sample.timeline;
  const int lift = first_step(timeline, StepKind::movement);
  Script script;
  Surroundings around = sample.around({});
  script.prompts = {{lift, 0ms, PromptKind::movement, "And lift."}};
  const auto caption = [&](int step, Nanos in_step) {
    around.playing.view = view_at(timeline, step, in_step);
    around.playing.script = std::make_shared<const Script>(script);
    return play_state(around, Language{}).caption;
  };
  CHECK(caption(lift, 0s) == "And lift.");
  CHECK(caption(lift + 1, 100ms).empty());
  script.prompts[0].kind = PromptKind::cue;
  CHECK(caption(lift + 1, 900ms) == "And lift.");
  CHECK(caption(lift + 2, 0s).empty()); // 2 s + 1 s
  script.prompts.push_back({lift, 1s, PromptKind::count, "One."});
  CHECK(caption(lift, 1500ms) == "And lift."); // numbers are large enough already
  script.prompts.push_back({lift, 1500ms, PromptKind::cue, "Big toe down."});
  CHECK(caption(lift, 1500ms) == "Big toe down.");
}

TEST_CASE("the end, reached or chosen") {
  const Sample sample = test::sample();
  const View over = view_at(*sample.timeline, static_cast<int>(sample.timeline->steps.size()));
  CHECK(state_of(sample, over).name == "All done");
  Surroundings around = sample.around(over);
  around.playing.ended_early = true;
  CHECK(play_state(around, Language{}).name == "Stopped early. What you did counts.");
}
