#include "samples.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

using namespace coach;
using namespace std::chrono_literals;
using test::play;
using test::said_in;
using test::tones_in;

namespace {

using Lines = std::vector<std::string>;

Item calf(int sets, int reps) {
  Item out = test::item("calf-raise", 25);
  out.dose.sets = Range<int>{sets, sets};
  out.dose.reps = Reps(Range<int>{reps, reps});
  return out;
}

bool says(const test::Played& played, const std::string& text) {
  return std::ranges::any_of(played.script.prompts,
                             [&](const Prompt& p) { return p.text == text; });
}

int times_said(const test::Played& played, const std::string& text) {
  return static_cast<int>(std::ranges::count(played.script.prompts, text, &Prompt::text));
}

} // namespace

TEST_CASE("movements are named in the first two repetitions, then tones and the number") {
  const auto played = play(test::program_with({calf(1, 10)}));
  CHECK(said_in(played, 25s, 32s) == Lines{"And lift.", "And hold.", "Lower slowly.", "One."});
  CHECK(tones_in(played, 25s, 39s).empty());
  CHECK(said_in(played, 39s, 46s) == Lines{"Three."});
  CHECK(tones_in(played, 39s, 46s) == Lines{"0:39.0 go", "0:42.0 release"});
}

TEST_CASE("half way and two more are said from ten repetitions on, last one from four") {
  const auto ten = play(test::program_with({calf(1, 10)}));
  CHECK(says(ten, "Five. Half way."));
  CHECK(says(ten, "Eight. Two more."));
  CHECK(says(ten, "Nine. Last one."));
  const auto seven = play(test::program_with({calf(1, 7)}));
  CHECK(says(seven, "Five."));
  CHECK(says(seven, "Six. Last one."));
  CHECK_FALSE(says(seven, "Four. Half way."));
  const auto three = play(test::program_with({calf(1, 3)}));
  CHECK(says(three, "Two."));
}

TEST_CASE("no cue in the last three repetitions") {
  const auto seven = play(test::program_with({calf(1, 7)}));
  CHECK(said_in(seven, 46s, 53s) == Lines{"Heels below the step.", "Four."});
  CHECK(said_in(seven, 67s, 74s) == Lines{"Seven."});
}

TEST_CASE("cues go on in turn over sets") {
  const auto played = play(test::program_with({calf(3, 10)}));
  Lines cues;
  for (const Prompt& prompt : played.script.prompts)
    if (prompt.kind == PromptKind::cue)
      cues.push_back(prompt.text);
  CHECK(cues == Lines{"Heels below the step.", "Big toe down.", "Rise up tall.",
                      "Knees stay straight.", "Heels below the step.", "Big toe down."});
}

TEST_CASE("a movement is named only where its phrase ends in time") {
  Item fast = calf(1, 10);
  fast.dose.tempo = {{"lift", 600ms}, {"lower", 1000ms}};
  const auto played = play(test::program_with({fast}));
  CHECK_FALSE(says(played, "Lower slowly."));
  CHECK(says(played, "And hold."));
}

TEST_CASE("a rest says how long, what is next and ten seconds left") {
  const auto played = play(test::program_with({calf(2, 10)}));
  CHECK(said_in(played, 95s, 125s) ==
        Lines{"Rest for thirty seconds.", "Next, set two of two. Ten more.",
              "Ten seconds left. Hold the rail.", "Three.", "Two.", "One."});
}

TEST_CASE("another number of repetitions is said in the rest") {
  Item falling = calf(1, 1);
  falling.dose.sets.reset();
  falling.dose.reps = Reps(PerSet{{RepCount(Range<int>{10, 10}), RepCount(Range<int>{5, 5})}});
  CHECK(says(play(test::program_with({falling})), "Next, set two of two. Five this time."));
}

TEST_CASE("lines that do not fit a set-up are dropped from the back") {
  Item hasty = calf(2, 10);
  hasty.dose.setup = Setup(Millis(12s));
  const auto played = play(test::program_with({test::item("quad-set", 5), hasty}));
  CHECK(says(played, "Last exercise, calf raise."));
  CHECK(says(played, "Go to your step."));
  CHECK_FALSE(says(played, "Two sets of ten."));
}

TEST_CASE("the rule for pain is said once, in the first main exercise that has room") {
  const Program daily = test::daily_program();
  CHECK(times_said(play(daily), "If pain goes above three, press any key.") == 1);
  Program hasty = daily;
  hasty.phases[1].items[0].dose.setup = Setup(Millis(12s));
  const auto played = play(hasty);
  CHECK(times_said(played, "If pain goes above three, press any key.") == 1);
}

TEST_CASE("coming from another posture is said in its own words") {
  Program light = test::daily_program();
  light.phases[0].items.resize(1);
  light.phases[1].items.erase(light.phases[1].items.begin(), light.phases[1].items.begin() + 2);
  const auto played = play(light);
  CHECK(says(played, "Two exercises today. About nine minutes."));
  CHECK(says(played, "Warm-up done."));
  CHECK(says(played, "Next, quad set. Sit down, legs long."));
  CHECK_FALSE(says(played, "Next, quad set."));
}

TEST_CASE("a timed exercise names the next one of its phase, and is not called done") {
  Item march = test::item("march", 12), dig = test::item("heel-dig", 5);
  march.dose.time = dig.dose.time = Range<Millis>{40s, 40s};
  const auto played = play(test::program_with({march, dig}));
  CHECK(says(played, "Next, heel digs."));
  CHECK_FALSE(says(played, "March done."));
  CHECK_FALSE(says(played, "Half way there."));
}

TEST_CASE("an open step says what is wanted and which key ends it") {
  Item max = test::item("calf-raise", 25);
  max.dose.reps = Reps(AsMany{10, 15});
  const auto played = play(test::program_with({max}));
  CHECK(says(played, "Ten at least, fifteen at most."));
  CHECK(says(played, "Press a key when done."));
}

TEST_CASE("in a stretch the cues, the half and the hold are spoken once for each leg") {
  Item stretch = test::item("hamstring-stretch", 12);
  stretch.dose.sets = Range<int>{3, 3};
  stretch.sides = Sides::each;
  const auto played = play(test::program_with({stretch}));
  CHECK(times_said(played, "Lead with your chest.") == 2);
  CHECK(times_said(played, "Ease in slowly.") == 4);
  CHECK(times_said(played, "Half way there.") == 2);
  CHECK(times_said(played, "Ten seconds left.") == 6);
  CHECK(times_said(played, "Ease out gently.") == 6);
}

TEST_CASE("a set-up that waits says everything and then which key goes on") {
  Item patient = calf(1, 5);
  patient.dose.setup = Setup(UntilReady{});
  const auto played = play(test::program_with({patient}));
  Lines position;
  for (const Prompt& prompt : played.script.prompts)
    if (prompt.kind == PromptKind::get_ready)
      position.push_back(prompt.text);
  CHECK(position == Lines{"Go to your step.", "Fingertips on the rail.",
                          "Balls of the feet on the step, heels free.", "Press a key when ready."});
  CHECK(says(played, "Five lifts."));
}

TEST_CASE("in a warm-up only the last repetition is announced, where there is time") {
  Item bends = test::item("small-knee-bend", 5);
  bends.dose.reps = Reps(Range<int>{12, 12});
  Program program = test::program_with({bends});
  program.phases[0].kind = PhaseKind::warm_up;
  CHECK(times_said(play(program), "Last one.") == 1);
  CHECK(says(play(program), "Eleven."));
  program.phases[0].items[0].dose.tempo = {{"bend", 1s}};
  CHECK(times_said(play(program), "Last one.") == 0);
}

TEST_CASE("a change of legs with time to spare says how much this leg does, never who is first") {
  Item lifts = test::item("calf-raise", 25);
  lifts.sides = Sides::each;
  lifts.dose.rest = Rests{{}, {}, Rest(Range<Millis>{20s, 20s}), {}};
  const auto dose = [&](int sets, Switch switching) {
    lifts.dose.sets = Range<int>{sets, sets};
    lifts.switch_sides = switching;
    lifts.dose.reps = Reps(Range<int>{10, 10});
    Lines doses;
    for (const Prompt& prompt : play(test::program_with({lifts})).script.prompts)
      if (prompt.kind == PromptKind::dose)
        doses.push_back(prompt.text);
    return doses;
  };
  CHECK(dose(1, Switch::set) == Lines{"Ten lifts, right leg.", "Ten lifts, left leg."});
  const Lines two{"Two sets of ten. Right leg first.", "Ten lifts, left leg."};
  CHECK(dose(2, Switch::set) == two);
  CHECK(dose(2, Switch::all) == two);
  CHECK(dose(2, Switch::rep) == two);
}

TEST_CASE("holds and times are not told again when the leg changes") {
  for (const bool hold : {true, false}) {
    Item item = test::item(hold ? "hamstring-stretch" : "march", 25);
    item.sides = Sides::each;
    item.dose.rest = Rests{{}, {}, Rest(Range<Millis>{20s, 20s}), {}};
    if (!hold)
      item.dose.time = Range<Millis>{30s, 30s};
    int doses = 0;
    for (const Prompt& prompt : play(test::program_with({item})).script.prompts)
      doses += prompt.kind == PromptKind::dose ? 1 : 0;
    CHECK(doses == 1);
  }
}

TEST_CASE("where the words for a change of legs are too long, shorter ones are said") {
  const auto daily = play(test::daily_program());
  const auto quad_change = [&](const std::set<std::string>& long_keys) {
    const FindText find = [&](const char* key, const char*) -> std::string {
      return long_keys.contains(key) ? std::string(90, 'm') + '.' : "";
    };
    const Script script =
        write_script(daily.program, daily.timeline, Language("xx", find, FindCountedText()));
    Lines sides;
    for (const Prompt& prompt : script.prompts)
      if (prompt.kind == PromptKind::side)
        sides.push_back(prompt.text);
    return sides.at(1);
  };
  CHECK(quad_change({}) == "Change legs. Towel under the left knee.");
  CHECK(quad_change({"say.change.legs"}) == "Change legs. Left leg.");
  CHECK(quad_change({"say.change.legs", "say.change.left"}) == "Left leg.");
}

TEST_CASE("in an opening that is too long the length of the session is left out first") {
  const FindText find = [](const char* key, const char*) -> std::string {
    return key == std::string("say.warm_up_first") ? std::string(40, 'm') + '.' : "";
  };
  const auto daily = play(test::daily_program());
  const Script script =
      write_script(daily.program, daily.timeline, Language("xx", find, FindCountedText()));
  CHECK(script.prompts[0].text == "4 exercises today.");
  CHECK(script.prompts[1].text == "Press any key to pause.");
}

TEST_CASE("an empty timeline has an empty script") {
  CHECK(write_script(Program{}, Timeline{}, Language{}) == Script{});
}

TEST_CASE("numbers going up never stand alone beside a counted hold") {
  Item quad = test::item("quad-set", 25);
  quad.dose.reps = Reps(Range<int>{10, 10});
  quad.sides = Sides::right;
  const auto played = play(test::program_with({quad}));
  for (const Prompt& prompt : played.script.prompts)
    if (prompt.kind == PromptKind::count)
      CHECK(prompt.text.find(" done.") != std::string::npos);
}
