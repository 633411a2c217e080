#include "prompts/plan.hpp"

#include "golden.hpp"
#include "prompts/words.hpp"
#include "samples.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <sstream>

using namespace coach;
using namespace std::chrono_literals;

namespace {

/// The lengths of the shipped English voice.
SpokenLengths shipped_voice() {
  static const auto lengths = [] {
    std::map<std::string, SpokenLength, std::less<>> all;
    std::istringstream in(test::read_file(test::source_dir() / "assets/voice/en/manifest.tsv"));
    std::string text, file, length, onset, checksum;
    std::getline(in, text);
    while (std::getline(in, text, '\t') && std::getline(in, file, '\t') &&
           std::getline(in, length, '\t') && std::getline(in, onset, '\t') &&
           std::getline(in, checksum))
      all[text] = {Millis(std::atoi(length.c_str())), Millis(std::atoi(onset.c_str()))};
    return all;
  }();
  return [](std::string_view sentence) -> std::optional<SpokenLength> {
    const auto found = lengths.find(sentence);
    return found == lengths.end() ? std::nullopt : std::optional(found->second);
  };
}

/// A voice that needs as long for everything.
SpokenLengths always(Millis length) {
  return [length](std::string_view) { return SpokenLength{length, 0ms}; };
}

SpokenLengths no_voice() {
  return [](std::string_view) { return std::optional<SpokenLength>(); };
}

Millis at(const Timeline& timeline, int step, Millis offset) {
  const bool end = step >= std::ssize(timeline.steps);
  return (end ? timeline.total : timeline.steps[step].at) + offset;
}

/// A rest of 10 s, a movement of 3 s, one of 2 s; each sentence below lies in one of them.
Timeline three_steps() {
  Timeline made;
  made.entries.resize(1);
  const auto add = [&](StepKind kind, Millis length) {
    Step step;
    step.kind = kind;
    step.in_bout = kind != StepKind::rest;
    step.at = made.total;
    step.length = length;
    step.place.rep = step.in_bout ? 1 : 0;
    step.movement = step.in_bout ? 0 : -1;
    made.steps.push_back(step);
    made.total += length;
  };
  add(StepKind::rest, 10s);
  add(StepKind::movement, 3s);
  add(StepKind::movement, 2s);
  return made;
}

/// "0.500-1.500 One. Two." for every prompt, with the loss of those that gave way.
std::string planned(const Script& script, const SpokenLengths& lengths) {
  const Timeline timeline = three_steps();
  const Plan plan = make_plan(timeline, script, Language{}, lengths);
  std::string out;
  for (const Utterance& said : plan.voice) {
    const Millis start = at(timeline, said.step, said.offset);
    out += std::to_string(start.count()) + "-" + std::to_string((start + said.length).count()) +
           " " + said.sentence + "\n";
  }
  for (const Misfit& misfit : plan.misfits)
    out += (misfit.loss == Misfit::Loss::dropped ? "dropped: " : "shortened: ") +
           misfit.prompt.text + "\n";
  return out;
}

} // namespace

TEST_CASE("sentences of a prompt") {
  using Texts = std::vector<std::string>;
  CHECK(sentences_of("Hold it there.") == Texts{"Hold it there."});
  CHECK(sentences_of("Five. Half way.") == Texts{"Five.", "Half way."});
  CHECK(sentences_of("How much? Zero to ten.") == Texts{"How much?", "Zero to ten."});
  CHECK(sentences_of("Hold 1.5 s, e.g. here.") == Texts{"Hold 1.5 s, e.g. here."});
  CHECK(sentences_of("Fuß vor. Übung zwei.") == Texts{"Fuß vor.", "Übung zwei."});
  CHECK(sentences_of("¿Le duele? ¿Mucho?") == Texts{"¿Le duele?", "¿Mucho?"});
  CHECK(sentences_of("").empty());
}

TEST_CASE("where two sentences meet, one waits, hurries, is shortened or dropped by rule") {
  struct Case {
    const char* name;
    std::vector<Prompt> prompts;
    const char* planned;
  };
  using enum PromptKind;
  const std::vector<Case> cases{
      {"nothing meets",
       {{0, 1s, exercise, "Next."}, {0, 3s, get_ready, "Sit."}},
       "1000-2000 Next.\n3000-4000 Sit.\n"},
      {"the next one waits",
       {{0, 1s, exercise, "Next."}, {0, 1500ms, get_ready, "Sit."}},
       "1000-2000 Next.\n2100-3100 Sit.\n"},
      {"before a count it hurries",
       {{0, 6500ms, get_ready, "Sit."}, {0, 7s, seconds, "Three."}},
       "5900-6900 Sit.\n7000-8000 Three.\n"},
      {"and those before it hurry too",
       {{0, 4500ms, exercise, "Next."}, {0, 6s, get_ready, "Sit."}, {0, 6700ms, seconds, "Three."}},
       "4500-5500 Next.\n5600-6600 Sit.\n6700-7700 Three.\n"},
      {"where there is no room the cue goes first",
       {{1, 0ms, cue, "Tall."}, {1, 500ms, count, "One."}},
       "10500-11500 One.\ndropped: Tall.\n"},
      {"a prompt of two sentences is shortened",
       {{0, 0ms, get_ready, "Sit. Legs long."}, {0, 1500ms, seconds, "Three."}},
       "0-1000 Sit.\n1500-2500 Three.\nshortened: Sit. Legs long.\n"},
      {"a movement's name ends 0.1 s before the movement",
       {{2, 100ms, movement, "Lower slowly."}, {1, 2s, movement, "Lower it."}},
       "13100-14100 Lower slowly.\ndropped: Lower it.\n"},
      {"\"And lift\" begins before its movement",
       {{1, 0ms, movement, "And lift."}},
       "9720-10720 And lift.\n"},
      {"a cue stays in its movement", {{2, 1200ms, cue, "Tall."}}, "dropped: Tall.\n"},
  };
  for (const Case& test : cases) {
    CAPTURE(test.name);
    CHECK(planned({test.prompts, {}}, always(1s)) == test.planned);
  }
}

TEST_CASE("a number's vowel falls on the beat") {
  const auto late_vowel = [](std::string_view) { return SpokenLength{600ms, 175ms}; };
  CHECK(planned({{{0, 7s, PromptKind::seconds, "Three."}}, {}}, late_vowel) ==
        "6825-7425 Three.\n");
  CHECK(planned({{{2, 0ms, PromptKind::count, "One."}}, {}}, late_vowel) == "12825-13425 One.\n");
}

TEST_CASE("what is not said is sounded") {
  const Script script{
      {{0, 7s, PromptKind::seconds, "Three."}, {1, 0ms, PromptKind::movement, "And lift."}}, {}};
  const Timeline timeline = three_steps();
  const std::vector<ToneCue> instead{{0, 7s, Tone::tick}, {1, 0ms, Tone::go}};
  const Plan quiet = make_plan(timeline, script, Language{}, no_voice());
  CHECK(quiet.voice.empty());
  CHECK(quiet.script.prompts == script.prompts);
  CHECK(quiet.script.tones == instead);
  CHECK(make_plan(timeline, script, Language{}, always(500ms)).script.tones.empty());
  CHECK(make_plan(timeline, script, Language{}, always(500ms), {Talk::tones}).script.tones ==
        instead);
  const Plan off = make_plan(timeline, script, Language{}, always(500ms), {Talk::off});
  CHECK(off.voice.empty());
  CHECK(off.script.tones.empty());
  CHECK(off.script.prompts.size() == 2);
}

TEST_CASE("the daily program is spoken as the reference has it") {
  std::istringstream wanted(test::read_file(test::source_dir() / "tests/prompts/daily_times.tsv"));
  const test::Played daily = test::shipped("back-of-knee-daily");
  const Plan plan = make_plan(daily.timeline, daily.script, Language{}, shipped_voice());
  CHECK(plan.misfits.empty());
  CHECK(plan.script.prompts.size() == 237);
  std::string start, end, text;
  std::getline(wanted, start);
  auto said = plan.voice.begin();
  while (std::getline(wanted, start, '\t') && std::getline(wanted, end, '\t') &&
         std::getline(wanted, text)) {
    CAPTURE(start);
    const auto first = said;
    for (const std::string& sentence : sentences_of(text)) {
      REQUIRE(said != plan.voice.end());
      REQUIRE(said++->sentence == sentence);
    }
    const auto minutes_end = start.find(':') + 1;
    const double reference =
        std::atof(start.c_str()) * 60 + std::atof(start.substr(minutes_end).c_str());
    const auto heard =
        static_cast<double>(at(daily.timeline, first->step, first->offset).count()) / 1000;
    CHECK(std::abs(heard - reference) <= 0.3);
  }
  CHECK(said == plan.voice.end());
}

TEST_CASE("in brief the daily program says what the reference's tenth day says") {
  const test::Played daily = test::play(test::daily_program());
  const std::vector<Talk> brief(daily.timeline.entries.size(), Talk::brief);
  const Plan plan = make_plan(daily.timeline, daily.script, Language{}, shipped_voice(), brief);
  const auto said = [&](Millis from, Millis to) {
    std::string out;
    for (const Prompt& prompt : plan.script.prompts)
      if (const Millis time = at(daily.timeline, prompt.step, prompt.offset);
          time >= from && time < to)
        out += prompt.text + " | ";
    return out;
  };
  CHECK(said(0s, 12s) == "Four exercises today. About eighteen minutes. | Warm-up first. | ");
  CHECK(said(139s, 164s) == "Next, calf raise. | Two sets of ten. | ");
  CHECK(said(164s, 190s) == "One. | Two. | Three. | ");
  CHECK(said(220s, 234s) == "Nine. Last one. | Ten. | ");
  CHECK(said(234s, 294s) == "Rest for one minute. | Next, set two of two. | Ten seconds left. | ");
  CHECK(said(599s, 620s) == "One done. | Two done. | ");
  CHECK(said(821s, 852s) == "Ten seconds left. | ");
  CHECK(said(1068s, 1080s) == "All done. Well done. | How much does it hurt now? Zero to ten. | ");
}

TEST_CASE("one is told less by itself from the sixth time on") {
  CHECK(talk_after(0) == Talk::full);
  CHECK(talk_after(4) == Talk::full);
  CHECK(talk_after(5) == Talk::brief);
}

TEST_CASE("a listener hears nothing about keys") {
  Timeline timeline = three_steps();
  timeline.steps[0].open_kind = OpenKind::ready;
  const Language english;
  const Script script =
      for_listening({{{0, 0s, PromptKind::opening, words::any_key_pauses(english)},
                      {0, 1s, PromptKind::get_ready, words::key_when_ready(english)},
                      {1, 0s, PromptKind::pain_rule, words::pain_above(english, 3)},
                      {1, 1s, PromptKind::count, "One."},
                      {3, 0s, PromptKind::closing, words::hurts_now(english)}},
                     {}},
                    timeline, english);
  REQUIRE(script.prompts.size() == 3);
  CHECK(script.prompts[0].text == "You have ten seconds.");
  CHECK(script.prompts[1].text == "If the pain gets worse, stop.");
  CHECK(script.prompts[2].text == "One.");
}
