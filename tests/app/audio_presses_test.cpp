// Presses keys in a rendered session and listens to what is still said.
#include "audible_samples.hpp"
#include "prompts/orientation.hpp"
#include "prompts/words.hpp"
#include "sound/rehearsal.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>

using namespace coach;
using namespace coach::test;
using namespace std::chrono_literals;

namespace {

/// Clips that can be told apart in a recording: each is its own level, as long as the real one.
struct Coded {
  Clips clips;
  std::map<int, std::string> sentences; ///< by level
};
Coded coded(const Clips& real) {
  Coded out;
  int level = 1'000;
  for (const auto& [sentence, clip] : real) {
    auto made = std::make_shared<Clip>(*clip);
    std::ranges::fill(made->samples, static_cast<std::int16_t>(level));
    out.clips.emplace(sentence, std::move(made));
    out.sentences.emplace(level, sentence);
    level += 50;
  }
  return out;
}

/// What a person might press.
Command random_command(std::uint32_t& seed) {
  seed = seed * 1'664'525 + 1'013'904'223;
  switch ((seed >> 16) % 8) {
  case 0:
  case 1:
    return Pause{};
  case 2:
  case 3:
  case 4:
    return Resume{};
  case 5:
    return Back{};
  case 6:
    return RedoSet{};
  default:
    return Skip{};
  }
}

/// The sentence of the plan that begins about now, or null.
const Utterance* begins(const Audible& audible, const View& view) {
  constexpr Nanos tolerance = 11ms;
  for (const Utterance& said : audible.plan->voice)
    if (said.step == view.step &&
        (view.state == SessionState::finished ||
         std::chrono::abs(Nanos(said.offset) - view.in_step) <= tolerance))
      return &said;
  return nullptr;
}

/// True if this sentence may begin at that moment of a session.
bool may_begin(const Audible& audible, const View& view, const std::string& sentence) {
  const auto among = [&](const std::string& text) {
    const auto sentences = sentences_of(text);
    return std::ranges::find(sentences, sentence) != sentences.end();
  };
  if (view.state == SessionState::paused)
    return among(paused_aloud(Language{}));
  if (view.state == SessionState::counting_in)
    return among(orientation(*audible.timeline, view.step,
                             std::chrono::duration_cast<Millis>(view.count_in), Language{}));
  if (view.state == SessionState::finished)
    return std::ranges::any_of(audible.plan->voice, [&](const Utterance& said) {
      return said.step == view.step && said.sentence == sentence;
    });
  const Utterance* said = begins(audible, view);
  return said != nullptr && said->sentence == sentence;
}

/// A session under random presses, 10 ms at a time, with what it says.
struct Pressed {
  explicit Pressed(const Audible& heard_session) : audible(heard_session) { begin(); }

  const Audible& audible;
  Coded code = coded(audible.spoken.clips);
  std::unique_ptr<Rehearsal> rehearsal;
  std::vector<float> stereo = std::vector<float>(2 * 480);
  std::uint32_t seed = 7;
  Nanos turned{}; ///< when a press last did something
  int level = 0, presses = 0, heard = 0, wanted = 0;

  void begin() {
    rehearsal = std::make_unique<Rehearsal>(audible.timeline, audible.plan, code.clips, Language{});
    rehearsal->mixer().set_balance(1, 0);
    turned = {};
    level = 0;
  }
  void press_sometimes() {
    seed = seed * 1'664'525 + 1'013'904'223;
    if ((seed >> 16) % 150 != 0)
      return;
    if (!rehearsal->apply(random_command(seed)).empty())
      turned = rehearsal->elapsed();
    ++presses;
  }
  void listen() {
    const View before = rehearsal->session().view();
    const bool settled = rehearsal->elapsed() - turned > 80ms;
    rehearsal->next(stereo);
    const View after = rehearsal->session().view();
    for (std::size_t i = 0; i < stereo.size(); i += 2) {
      const int now = static_cast<int>(std::lround(stereo[i] * 32'767));
      if (now != level && now != 0 && settled)
        check(now, before, after);
      level = now;
    }
    const Utterance* due = begins(audible, before);
    wanted += settled && due != nullptr && due->into == 0ms &&
              before.state == SessionState::running && after.state == SessionState::running &&
              after.step == before.step && before.in_step <= due->offset &&
              due->offset < after.in_step;
  }
  void check(int now, const View& before, const View& after) {
    CAPTURE(presses);
    CAPTURE(before.step);
    CAPTURE(static_cast<int>(before.state));
    REQUIRE(code.sentences.contains(now)); // the sum of two would be none of them
    const std::string& sentence = code.sentences.at(now);
    CAPTURE(sentence);
    const bool now_due = may_begin(audible, before, sentence);
    REQUIRE((now_due || may_begin(audible, after, sentence)));
    const Utterance* said = begins(audible, now_due ? before : after);
    heard += said != nullptr && said->into == 0ms;
  }
};

} // namespace

TEST_CASE("a thousand presses: no stale prompt, none upon another, none missing") {
  const Audible audible = audible_of("quad-sets");
  Pressed pressed(audible);
  while (pressed.presses < 1'000) {
    if (pressed.rehearsal->session().finished())
      pressed.begin();
    pressed.press_sometimes();
    pressed.listen();
  }
  MESSAGE(pressed.heard, " prompts began, ", pressed.wanted, " were due");
  CHECK(pressed.heard >= pressed.wanted);
  CHECK(pressed.wanted > 200);
}
