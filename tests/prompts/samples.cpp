#include "samples.hpp"

#include "golden.hpp"
#include "program/read.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cstdio>
#include <map>
#include <utility>

namespace coach::test {

namespace {

using Variants = std::vector<std::pair<PhraseKey, std::string>>;

Millis seconds(double value) { return Millis(static_cast<std::int64_t>(value * 1000 + 0.5)); }

Text text(std::string words) { return Text{std::move(words), {}}; }

Phrase phrase(std::string words) { return Phrase{text(std::move(words)), {}}; }

Phrase phrase(Variants variants) {
  Phrase out{text(variants.front().second), {}};
  for (auto& [key, words] : variants)
    out.variants.push_back({key, text(std::move(words))});
  return out;
}

Phrase by_leg(std::string right, std::string left) {
  return phrase({{PhraseKey::right, std::move(right)}, {PhraseKey::left, std::move(left)}});
}

std::vector<Phrase> phrases(const std::vector<std::string>& words) {
  std::vector<Phrase> out;
  for (const auto& each : words)
    out.push_back(phrase(each));
  return out;
}

struct Part {
  std::string name;
  double seconds;
};

Exercise exercise(std::string id, std::string name, Position position,
                  const std::vector<Part>& parts) {
  Exercise out;
  out.id = std::move(id);
  out.name = text(std::move(name));
  out.position = position;
  for (const Part& part : parts) {
    Movement movement;
    movement.name = part.name;
    movement.seconds = seconds(part.seconds);
    movement.hold = part.name == "hold";
    out.movements.push_back(movement);
  }
  out.describe = {text("Stand or lie as you are told. Move slowly.")};
  return out;
}

void add_warm_up(std::vector<Exercise>& out) {
  auto march = exercise("march", "March", Position::standing, {{"step", 0.5}, {"other", 0.5}});
  march.get_ready = phrases({"Stand tall"});
  march.cues = phrases({"March on the spot", "Arms swing, easy breath"});
  auto dig = exercise("heel-dig", "Heel digs", Position::standing, {{"out", 0.5}, {"back", 0.5}});
  dig.get_ready = phrases({"Stand tall"});
  dig.cues = phrases({"Heel out, toes up", "Change legs each beat"});
  auto bend =
      exercise("small-knee-bend", "Small knee bends", Position::standing, {{"bend", 2}, {"up", 2}});
  bend.get_ready = phrases({"Feet apart"});
  bend.cues = phrases({"Knees over the toes"});
  out.insert(out.end(), {march, dig, bend});
}

Exercise calf_raise() {
  auto calf = exercise("calf-raise", "Calf raise", Position::standing,
                       {{"lift", 2}, {"hold", 1}, {"lower", 3}, {"pause", 1}});
  calf.get_ready = phrases(
      {"Go to your step", "Fingertips on the rail", "Balls of the feet on the step, heels free"});
  calf.cues =
      phrases({"Heels below the step", "Big toe down", "Rise up tall", "Knees stay straight"});
  calf.again = text("Hold the rail");
  calf.counted = text("lifts");
  return calf;
}

Exercise leg_lift() {
  auto lift = exercise("hip-abductor-lift", "Side leg lift", Position::lying_side,
                       {{"lift", 2}, {"hold", 2}, {"lower", 3}, {"relax", 1}});
  lift.get_ready = {
      phrase({{PhraseKey::standing, "Down to the mat"}, {PhraseKey::sitting, "Lie down"}}),
      by_leg("Lie on your left side. Right leg on top", "Lie on your right side. Left leg on top"),
      phrase("Face the screen. Bottom knee bent"), phrase("Hips stacked. Roll a little forward")};
  lift.change = {by_leg("Lie on your left side. Bottom knee bent",
                        "Lie on your right side. Bottom knee bent")};
  lift.cues = phrases({"Toes point forward", "Lead with the heel", "Low lift, hips still"});
  lift.counted = text("lifts");
  lift.sides = Sides::each;
  return lift;
}

Exercise quad_set() {
  auto quad = exercise("quad-set", "Quad set", Position::sitting_floor,
                       {{"press", 1}, {"hold", 5}, {"let-go", 1}, {"relax", 3}});
  quad.get_ready = {phrase({{PhraseKey::lying, "Sit up, legs long"},
                            {PhraseKey::standing, "Sit down, legs long"}}),
                    by_leg("Towel under the right knee. Left knee bent",
                           "Towel under the left knee. Right knee bent"),
                    phrase("Hands behind you. Lean back")};
  quad.change = {by_leg("Towel under the right knee", "Towel under the left knee")};
  quad.cues = phrases({"Keep breathing", "Thigh hard as wood"});
  quad.counted = text("squeezes");
  quad.again = text("Hands behind you");
  quad.sides = Sides::each;
  return quad;
}

Exercise hamstring_stretch() {
  auto stretch = exercise("hamstring-stretch", "Hamstring\nstretch", Position::sitting_floor,
                          {{"ease-in", 3}, {"hold", 30}, {"ease-out", 2}});
  stretch.get_ready = {phrase("Towel away"),
                       by_leg("Right leg long, left knee out. Sit tall first",
                              "Left leg long, right knee out. Sit tall first")};
  stretch.cues = phrases({"Lead with your chest", "Breathe slowly", "Hold still, no bouncing",
                          "Long back, not round", "Soften the knee"});
  stretch.again = text("Back into the stretch");
  stretch.counted = text("holds");
  stretch.sides = Sides::each;
  return stretch;
}

Rests rest_between_sides(double length) {
  Rests rests;
  rests.side = Rest(Range<Millis>{seconds(length), seconds(length)});
  return rests;
}

Item counted(Item base, int reps) {
  base.dose.reps = Reps(Range<int>{reps, reps});
  return base;
}

Item warm_up_march() {
  Item march = item("march", 12);
  march.dose.time = Range<Millis>{seconds(60), seconds(60)};
  return march;
}

Item warm_up_digs() {
  Item dig = counted(item("heel-dig", 0), 30);
  dig.dose.time = Range<Millis>{seconds(30), seconds(30)};
  dig.sides = Sides::alternate;
  return dig;
}

Item two_sets_of_calf_raises() {
  Item calf = counted(item("calf-raise", 25), 10);
  calf.dose.sets = Range<int>{2, 2};
  calf.dose.note = text("Slow and tall");
  calf.dose.rest = Rests{};
  calf.dose.rest->set = Rest(Range<Millis>{seconds(60), seconds(60)});
  return calf;
}

} // namespace

std::vector<Exercise> sample_exercises() {
  std::vector<Exercise> out;
  add_warm_up(out);
  out.insert(out.end(), {calf_raise(), leg_lift(), quad_set(), hamstring_stretch()});
  return out;
}

Item item(const std::string& exercise, double setup) {
  Item out;
  out.dose.use = exercise;
  out.dose.setup = Setup(seconds(setup));
  return out;
}

Program program_with(std::vector<Item> items) {
  Program out;
  out.id = "sample";
  out.title = text("Sample");
  out.exercises = sample_exercises();
  Phase phase;
  phase.name = "main";
  phase.items = std::move(items);
  out.phases = {phase};
  return out;
}

Program daily_program() {
  Item lift = counted(item("hip-abductor-lift", 30), 10);
  lift.dose.rest = rest_between_sides(20);
  Item quad = counted(item("quad-set", 25), 10);
  quad.dose.rest = rest_between_sides(7);
  Item stretch = item("hamstring-stretch", 12);
  stretch.dose.sets = Range<int>{3, 3};
  stretch.dose.hold = Range<Millis>{seconds(30), seconds(30)};
  stretch.dose.rest = rest_between_sides(8);

  Program out = program_with({two_sets_of_calf_raises(), lift, quad});
  Phase warm_up;
  warm_up.name = "warm-up";
  warm_up.kind = PhaseKind::warm_up;
  warm_up.items = {warm_up_march(), warm_up_digs(), counted(item("small-knee-bend", 5), 8)};
  Phase cool_down;
  cool_down.name = "cool-down";
  cool_down.kind = PhaseKind::cool_down;
  cool_down.items = {stretch};
  out.phases = {warm_up, out.phases[0], cool_down};
  out.pain = PainRule{};
  out.pain->continue_up_to = 3;
  out.pain->ease_up_to = 5;
  out.pain->on_ease = OnEase::half;
  out.pain->advice_continue = text("Fine to go on.");
  out.pain->advice_ease = text("Finish this set gently, then do less.");
  out.pain->advice_stop = text("Stop this exercise for today.");
  return out;
}

namespace {

/// The exercises that stand beside the shipped programs, read when they are asked for.
class ShippedExercises {
 public:
  const Exercise* operator()(std::string_view id) {
    const std::string name(id);
    if (const auto known = exercises_.find(name); known != exercises_.end())
      return &known->second;
    const std::string file = name + ".toml";
    auto read =
        read_exercise(test::read_file(test::source_dir() / "programs/exercises" / file), file);
    REQUIRE_MESSAGE(read.value, to_string(read.diagnostics));
    return &exercises_.emplace(name, std::move(*read.value)).first->second;
  }

 private:
  std::map<std::string, Exercise> exercises_;
};

} // namespace

Played shipped(const std::string& id, Form form) {
  ShippedExercises exercises;
  const std::string file = id + ".toml";
  auto read = read_program(test::read_file(test::source_dir() / "programs" / file), file,
                           [&](std::string_view name) { return exercises(name); });
  REQUIRE_MESSAGE(read.value, to_string(read.diagnostics));
  Choice choice;
  choice.form = form;
  return test::play(std::move(*read.value), choice);
}

Played play(Program program, const Choice& choice) {
  Played out;
  out.program = std::move(program);
  out.timeline = compile(out.program, choice);
  out.script = write_script(out.program, out.timeline, Language{});
  return out;
}

namespace {

Millis nominal(const Timeline& timeline, int step, Millis offset) {
  const bool end = step >= static_cast<int>(timeline.steps.size());
  return (end ? timeline.total : timeline.steps[step].at) + offset;
}

std::string clock(Millis at) {
  const auto tenths = static_cast<int>((at.count() + 50) / 100);
  std::array<char, 32> buffer{};
  std::snprintf(buffer.data(), buffer.size(), "%d:%02d.%d", tenths / 600, tenths / 10 % 60,
                tenths % 10);
  return buffer.data();
}

const char* name(Tone tone) {
  static constexpr std::array names{"tick",          "go",       "hold",   "half",
                                    "release",       "rest",     "switch", "last",
                                    "exercise done", "all done", "pause",  "resume"};
  return names[static_cast<std::size_t>(tone)];
}

} // namespace

std::string to_text(const Timeline& timeline, const Script& script) {
  std::string out;
  for (const Prompt& prompt : script.prompts)
    out += clock(nominal(timeline, prompt.step, prompt.offset)) + "\t" + prompt.text + "\n";
  return out;
}

std::vector<std::string> said_in(const Played& played, Millis from, Millis to) {
  std::vector<std::string> out;
  for (const Prompt& prompt : played.script.prompts) {
    const Millis at = nominal(played.timeline, prompt.step, prompt.offset);
    if (at >= from && at < to)
      out.push_back(prompt.text);
  }
  return out;
}

std::vector<std::string> tones_in(const Played& played, Millis from, Millis to) {
  std::vector<std::string> out;
  for (const ToneCue& cue : played.script.tones) {
    const Millis at = nominal(played.timeline, cue.step, cue.offset);
    if (at >= from && at < to)
      out.push_back(clock(at) + " " + name(cue.tone));
  }
  return out;
}

} // namespace coach::test
