#include "sound/player.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace coach;
using namespace std::chrono_literals;

namespace {

constexpr int rate = Clip::rate;
constexpr std::size_t chunk = 480; ///< 10 ms

/// An open step, a movement of 20 s, the end.
Timeline timeline() {
  Timeline made;
  made.entries.resize(1);
  made.steps.resize(2);
  made.steps[0].kind = StepKind::open;
  made.steps[0].open_kind = OpenKind::goal;
  made.steps[1].kind = StepKind::movement;
  made.steps[1].length = 20s;
  return made;
}

View at(int step, Nanos in_step) {
  View view;
  view.step = step;
  view.in_step = in_step;
  view.state = step == 2 ? SessionState::finished : SessionState::running;
  return view;
}

Events events(const std::vector<Event::What>& what) {
  Events made;
  for (const Event::What& each : what)
    made.push_back({0ns, each});
  return made;
}

std::shared_ptr<const Clip> clip(Millis length) {
  auto made = std::make_shared<Clip>();
  made->samples.assign(static_cast<std::size_t>(length.count()) * rate / 1000, 9'000);
  return made;
}

/// A player whose sound is listened to 10 ms at a time.
struct Listened {
  Mixer mixer{rate};
  Player player{mixer};
  Player::Time now{1h};
  Timeline steps = timeline();

  explicit Listened(Plan plan, Clips clips = {}) {
    player.use(std::make_shared<const Plan>(std::move(plan)), std::move(clips), Language{});
    player.start_anew(now);
    pass(50ms);
  }
  /// The number of chunks of 10 ms in which something was heard.
  int pass(Nanos time) {
    int loud = 0;
    std::vector<float> stereo(2 * chunk);
    for (const auto until = now + time; now < until; now += 10ms) {
      mixer.fill(stereo, now.time_since_epoch());
      loud += std::ranges::any_of(stereo, [](float sample) { return std::abs(sample) > 0.001F; });
    }
    return loud;
  }
  void go_on(const View& view, const Events& what = {}) {
    player.hear(what, steps, now);
    player.order_ahead(steps, view, now);
  }
};

Plan tones() {
  Plan plan;
  plan.script.tones = {{1, 0ms, Tone::go}, {2, 0ms, Tone::all_done}};
  return plan;
}

} // namespace

TEST_CASE("what a session does is heard at the moment it does it") {
  const StepEnded answered{0, {}, 5s, Ending::done};
  const StepEnded skipped{1, {}, 5s, Ending::left};
  struct Case {
    const char* name;
    Events events;
    View view;
    bool silent;
  };
  const std::vector<Case> cases{
      {"nothing happens", {}, at(0, 5s), true},
      {"the first tone of a step that an answer began", events({answered}), at(1, 0s), false},
      {"of a step that began by itself a moment ago", events({answered}), at(1, 30ms), false},
      {"of one that is left behind", events({answered}), at(1, 400ms), true},
      {"a person who goes elsewhere hears only what is to come", events({skipped}), at(1, 30ms),
       true},
      {"skipping the last step completes", events({skipped, Finished{Finish::completed}}),
       at(2, 0s), false},
      {"stopping early does not", events({skipped, Finished{Finish::ended}}), at(2, 0s), true},
  };
  for (const Case& test : cases) {
    CAPTURE(test.name);
    Listened listened(tones());
    listened.go_on(at(0, 5s));
    listened.go_on(test.view, test.events);
    CHECK((listened.pass(400ms) == 0) == test.silent);
  }
}

TEST_CASE("a count-in that is cut short takes its ticks with it") {
  Listened listened(Plan{});
  View counting_in = at(1, 0s);
  counting_in.state = SessionState::counting_in;
  counting_in.count_in = counting_in.count_in_left = 4s;
  listened.go_on(counting_in, events({CountInBegan{1, 4s, CountInReason::moved}}));
  CHECK(listened.pass(900ms) == 0);
  CHECK(listened.pass(300ms) > 0);
  listened.go_on(at(1, 0s), events({StepBegan{1, 0s}}));
  listened.pass(100ms);
  CHECK(listened.pass(4s) == 0);
}

TEST_CASE("time put into a rest takes back what was to come, and lets a sentence end") {
  Plan plan;
  plan.voice = {{1, 1s, 1s, 0ms, "Rest."}, {1, 3s, 1s, 0ms, "Ten seconds left."}};
  Listened listened(plan, {{"Rest.", clip(1s)}, {"Ten seconds left.", clip(1s)}});
  listened.go_on(at(1, 0s));
  listened.pass(1500ms);
  View longer = at(1, 1500ms);
  longer.added = longer.added_left = 2s;
  listened.go_on(longer, events({Extended{1, 2s}}));
  CHECK(listened.pass(500ms) == 50);
  CHECK(listened.pass(3s) == 0);
  CHECK(listened.pass(500ms) == 50);
}

TEST_CASE("another plan says no half prompts and repeats nothing") {
  Plan plan;
  plan.voice = {{1, 3900ms, 200ms, 0ms, "Five."}, {1, 4200ms, 600ms, 300ms, "Half way."}};
  const Clips clips{{"Five.", clip(200ms)}, {"Half way.", clip(600ms)}};
  Listened listened(plan, clips);
  listened.go_on(at(1, 0s));
  CHECK_FALSE(listened.player.between_prompts());
  listened.player.use(std::make_shared<const Plan>(plan), clips, Language{});
  listened.pass(2s);
  listened.go_on(at(1, 2s));
  CHECK(listened.player.between_prompts());
  CHECK(listened.pass(1900ms) == 0);
  CHECK(listened.pass(2s) == 20);
}

TEST_CASE("who wants no sound hears none, not even of a pause") {
  for (const Talk talk : {Talk::tones, Talk::off}) {
    Plan plan = tones();
    plan.talk = {talk};
    Listened listened(plan);
    listened.go_on(at(1, 0s), events({StepBegan{1, 0s}}));
    View paused = at(1, 1s);
    paused.state = SessionState::paused;
    listened.go_on(paused, events({Paused{}}));
    CHECK((listened.pass(1s) == 0) == (talk == Talk::off));
  }
}

TEST_CASE("a question is asked instead of saying that this is a pause") {
  Listened listened(Plan{}, {{"Paused.", clip(2s)}, {"How much does it hurt?", clip(500ms)}});
  View paused = at(1, 1s);
  paused.state = SessionState::paused;
  listened.player.order_ahead(listened.steps, paused, listened.now);
  listened.player.say("How much does it hurt? Zero to ten.", listened.now);
  listened.player.order_ahead(listened.steps, paused, listened.now);
  CHECK(listened.pass(590ms) == 0);
  CHECK(listened.pass(3s) == doctest::Approx(50).epsilon(0.05));
}
