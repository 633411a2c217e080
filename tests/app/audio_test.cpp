// Listens to rendered sessions of the shipped programs: every claim is measured in the samples.
#include "audible_samples.hpp"
#include "golden.hpp"
#include "prompts/words.hpp"
#include "sound/loudness.hpp"
#include "sound/polish.hpp"
#include "sound/rehearsal.hpp"
#include "text_samples.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

using namespace coach;
using namespace coach::test;
using namespace std::chrono_literals;

namespace {

constexpr std::int64_t rate = Rehearsal::rate;

/// When each step of a rehearsal begins, and behind the last the end.
std::vector<Millis> starts(const Audible& audible) {
  std::vector<Millis> all{0ms};
  for (const Millis length : rehearsed_lengths(*audible.timeline, *audible.plan))
    all.push_back(all.back() + length);
  return all;
}

std::int64_t sample(Millis time) { return time.count() * rate / 1000; }

/// One channel of a session, without the voice or the tones where those are 0.
std::vector<float> render(const Audible& audible, float voice, float tones) {
  Rehearsal rehearsal(audible.timeline, audible.plan, audible.spoken.clips, Language{});
  rehearsal.mixer().set_balance(voice, tones);
  const Nanos until = starts(audible).back() + 6s;
  std::vector<float> stereo(2 * 1024), left;
  left.reserve(static_cast<std::size_t>(sample(std::chrono::duration_cast<Millis>(until))) + 1024);
  while (rehearsal.elapsed() < until) {
    rehearsal.next(stereo);
    for (std::size_t i = 0; i < stereo.size(); i += 2)
      left.push_back(stereo[i]);
  }
  return left;
}

/// What the voice must be: every clip at its place.
std::vector<float> expected_voice(const Audible& audible, std::size_t size) {
  const auto begin = starts(audible);
  std::vector<float> all(size);
  for (const Utterance& said : audible.plan->voice) {
    const Clip& clip = *audible.spoken.clips.at(said.sentence);
    const auto at = static_cast<std::size_t>(sample(begin[said.step] + said.offset));
    for (std::size_t i = 0; i < clip.samples.size() && at + i < size; ++i)
      all[at + i] += static_cast<float>(clip.samples[i]) / 32767;
  }
  return all;
}

/// The first sample with sound from `from` on; -1 where there is sound already, or none for 50 ms.
std::int64_t onset(const std::vector<float>& sound, std::int64_t from) {
  for (std::int64_t i = std::max<std::int64_t>(0, from - rate / 200); i < from; ++i)
    if (std::abs(sound[i]) > 1e-6F)
      return -1;
  for (std::int64_t i = from; i < from + rate / 20 && i < std::ssize(sound); ++i)
    if (std::abs(sound[i]) > 1e-6F)
      return i;
  return -1;
}

double peak_of(const std::vector<float>& sound) {
  double highest = -100;
  for (std::size_t at = 0; at < sound.size(); at += rate) {
    const auto end = std::min(sound.size(), at + rate);
    const auto first = sound.begin() + static_cast<std::ptrdiff_t>(at);
    const auto last = sound.begin() + static_cast<std::ptrdiff_t>(end);
    if (std::any_of(first, last, [](float value) { return std::abs(value) > 0.6F; }))
      highest = std::max(highest, true_peak({static_cast<int>(rate), {first, last}}));
  }
  return highest;
}

/// The repetition a step is in where each is a long hold and so a set of its own, else 0.
int set_within(const Timeline& timeline, const Step& step) {
  const bool long_hold = std::ranges::any_of(timeline.steps, [&](const Step& other) {
    return other.bout == step.bout && other.kind == StepKind::hold && other.length >= 15s;
  });
  return long_hold ? step.place.rep : 0;
}

/// The most that is said of one set, and the most cues in it.
struct Share {
  double talk = 0;
  int cues = 0;
};
Share most_said(const Audible& audible) {
  const Timeline& timeline = *audible.timeline;
  std::map<int, Millis> length, talk;
  std::map<std::tuple<int, Side, int>, int> cues;
  for (const Step& step : timeline.steps)
    if (step.in_bout)
      length[step.bout] += step.length;
  for (const Utterance& said : audible.plan->voice)
    if (said.step < std::ssize(timeline.steps) && timeline.steps[said.step].in_bout)
      talk[timeline.steps[said.step].bout] += said.length - 80ms; // its quiet ends
  for (const Prompt& prompt : audible.plan->script.prompts)
    if (prompt.kind == PromptKind::cue) {
      const Step& step = timeline.steps[prompt.step];
      ++cues[{step.bout, step.place.side, set_within(timeline, step)}];
    }
  Share most;
  for (const auto& [bout, said] : talk)
    most.talk = std::max(most.talk, static_cast<double>(said.count()) /
                                        static_cast<double>(length[bout].count()));
  for (const auto& [set, count] : cues)
    most.cues = std::max(most.cues, count);
  return most;
}

} // namespace

TEST_CASE("every sentence of the shipped programs is in the shipped voice, and none is lost") {
  for (const std::string& program : test::shipped_ids())
    for (const Form form : {Form::full, Form::light, Form::short_form}) {
      CAPTURE(program);
      const Loaded what = loaded(program, form);
      const Language english;
      const Script script = write_script(what.program, *what.timeline, english);
      const Spoken spoken =
          speak(shipped_voice(), sentences_to_say(*what.timeline, script, english), known());
      known().insert(spoken.clips.begin(), spoken.clips.end());
      CHECK(spoken.missing == std::vector<std::string>{});
      const Plan plan = make_plan(*what.timeline, script, english, lengths_of(spoken.clips));
      for (const Misfit& misfit : plan.misfits) {
        CAPTURE(misfit.prompt.text);
        CHECK(misfit.length == 0ms);
      }
    }
}

TEST_CASE("prompts never meet, and talk is a quarter of a set at most, in brief a tenth") {
  for (const std::string& program : test::shipped_ids())
    for (const Talk talk : {Talk::full, Talk::brief}) {
      CAPTURE(program);
      const Audible audible = audible_of(program, talk);
      const auto begin = starts(audible);
      Millis free = -1s;
      for (const Utterance& said : audible.plan->voice) {
        CAPTURE(said.sentence);
        const Millis at = begin[said.step] + said.offset;
        CHECK(at >= free + (said.into == 0ms ? 100ms : 0ms));
        free = at + said.length;
      }
      const Share most = most_said(audible);
      CHECK(most.talk <= (talk == Talk::full ? 0.25 : 0.10));
      CHECK(most.cues <= 2);
    }
}

TEST_CASE("the rendered session has every clip and every tone at its sample") {
  for (const std::string& program : {std::string("back-of-knee-daily"), std::string("quad-sets"),
                                     std::string("seated-3-minutes")}) {
    CAPTURE(program);
    const Audible audible = audible_of(program);
    const auto begin = starts(audible);
    const auto voice = render(audible, 1, 0);
    const auto expected = expected_voice(audible, voice.size());
    float wrong = 0;
    for (std::size_t i = 0; i < voice.size(); ++i)
      wrong = std::max(wrong, std::abs(voice[i] - expected[i]));
    CHECK(wrong < 0.001F);

    const auto tones = render(audible, 0, 1);
    int measured = 0;
    std::int64_t latest = 0;
    for (const ToneCue& cue : audible.plan->script.tones) {
      const std::int64_t wanted = sample(begin[cue.step] + cue.offset);
      const std::int64_t heard = onset(tones, wanted);
      if (heard < 0)
        continue; // the tone before still sounds
      ++measured;
      latest = std::max(latest, heard - wanted);
    }
    MESSAGE(program, ": ", measured, " of ", audible.plan->script.tones.size(),
            " tones begin in silence, at most ", latest, " samples late");
    CHECK(measured * 10 >= std::ssize(audible.plan->script.tones) * 8);
    CHECK(latest <= rate / 1000);
  }
}

TEST_CASE("numbers fall on the beat, speech is -19 LUFS and nothing comes near clipping") {
  const Audible audible = audible_of("quad-sets");
  const auto begin = starts(audible);
  const auto voice = render(audible, 1, 0);
  const auto piece = [&](const Utterance& said) {
    const auto at = voice.begin() + sample(begin[said.step] + said.offset);
    return Pcm{static_cast<int>(rate), {at, at + sample(said.length)}};
  };
  std::set<std::string> numbers;
  for (int n = 1; n <= 30; ++n)
    numbers.insert(words::count(Language{}, n));
  for (const Utterance& said : audible.plan->voice) {
    CAPTURE(said.sentence);
    CHECK(active_loudness(piece(said)) == doctest::Approx(-19).epsilon(0.5 / 19));
  }
  const Script script = write_script(loaded("quad-sets").program, *audible.timeline, Language{});
  int on_beat = 0;
  for (const Prompt& prompt : script.prompts) {
    if (!numbers.contains(prompt.text))
      continue;
    const Millis beat = begin[prompt.step] + prompt.offset;
    const auto said = std::ranges::find_if(audible.plan->voice, [&](const Utterance& each) {
      const Millis at = begin[each.step] + each.offset;
      return each.sentence == prompt.text && at > beat - 400ms && at <= beat;
    });
    if (said == audible.plan->voice.end())
      continue;
    const Millis vowel = begin[said->step] + said->offset + vowel_onset(piece(*said));
    CHECK(std::abs((vowel - beat).count()) <= 40);
    ++on_beat;
  }
  CHECK(on_beat >= 15);
  CHECK(peak_of(render(audible, 1, 1)) < -1);
}

TEST_CASE("chapters stand where the exercises begin") {
  const Audible audible = audible_of("back-of-knee-daily");
  const Comments comments = chapters(audible, Language{});
  REQUIRE(comments.size() == 15);
  using Comment = std::pair<std::string, std::string>;
  CHECK(comments[0] == Comment{"TITLE", "Back of the knee, every day"});
  CHECK(comments[1] == Comment{"CHAPTER001", "00:00:00.000"});
  CHECK(comments[7] == Comment{"CHAPTER004", "00:02:19.000"});
  CHECK(comments[8] == Comment{"CHAPTER004NAME", "Calf raise"});
}
