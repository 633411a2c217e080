#include "app/live_voice.hpp"
#include "app/load.hpp"
#include "app/voice_worker.hpp"
#include "golden.hpp"

#include <doctest/doctest.h>

#include <atomic>
#include <chrono>

using namespace coach;
using namespace std::chrono_literals;

namespace {

VoiceWish wish_for(const std::string& program) {
  WhatToPlay what;
  what.program = (test::source_dir() / "programs" / (program + ".toml")).string();
  auto result = load(what);
  REQUIRE(std::holds_alternative<Loaded>(result));
  const auto& loaded = std::get<Loaded>(result);
  VoiceWish wish;
  wish.timeline = loaded.timeline;
  wish.script =
      std::make_shared<const Script>(write_script(loaded.program, *loaded.timeline, wish.language));
  return wish;
}

VoiceFolders shipped() {
  VoiceFolders folders;
  folders.shipped = test::source_dir() / "assets/voice";
  return folders;
}

std::optional<VoiceReady> wait_for(VoiceWorker& worker) {
  const auto until = std::chrono::steady_clock::now() + 60s;
  while (std::chrono::steady_clock::now() < until) {
    if (auto ready = worker.take(); ready && ready->complete)
      return ready;
    std::this_thread::sleep_for(5ms);
  }
  return std::nullopt;
}

} // namespace

TEST_CASE("a session becomes spoken while the coach goes on") {
  std::atomic<int> woken = 0;
  VoiceWorker worker(shipped(), [&] { ++woken; });
  worker.begin();
  CHECK_FALSE(worker.take());
  const VoiceWish wish = wish_for("calf-raises");
  worker.prepare(wish);
  const auto ready = wait_for(worker);
  REQUIRE(ready);
  CHECK(ready->timeline == wish.timeline);
  CHECK(ready->spoken.missing.empty());
  CHECK(ready->plan->voice.size() > 30);
  CHECK(woken >= 1);
  CHECK(worker.progress().done == worker.progress().of);
  CHECK_FALSE(worker.take());
}

TEST_CASE("the last wish counts, and leaving does not wait for all of it") {
  const auto begin = std::chrono::steady_clock::now();
  {
    VoiceWorker worker(shipped(), [] {});
    worker.begin();
    worker.prepare(wish_for("back-of-knee-daily"));
    const VoiceWish wish = wish_for("quad-sets");
    worker.prepare(wish);
    const auto ready = wait_for(worker);
    REQUIRE(ready);
    CHECK(ready->timeline == wish.timeline);
    worker.prepare(wish_for("back-of-knee-daily"));
  }
  CHECK(std::chrono::steady_clock::now() - begin < 30s);
}

TEST_CASE("without a voice there are captions and more tones") {
  const VoiceWish wish = wish_for("calf-raises");
  const auto plan = plan_with(wish, {});
  CHECK(plan->voice.empty());
  CHECK(plan->script.prompts.size() > 40);
  CHECK(plan->script.tones.size() > wish.script->tones.size());
}

TEST_CASE("a session shows its words at once, and says them when it can") {
  using Rate = LiveVoice::Rate;
  Mixer mixer(Clip::rate);
  Player player(mixer);
  VoiceWorker worker(shipped(), [] {});
  worker.begin();
  LiveVoice voice(player, worker);
  VoiceWish wish = wish_for("calf-raises");
  const LiveVoice::Time start{1h};
  voice.speak(wish, Rate::as_planned, start);
  CHECK(voice.captions()->prompts.size() > 40);
  CHECK(player.plan().voice.empty());
  CHECK(voice.note(start + 100ms).empty());
  while (!voice.is_ready())
    std::this_thread::sleep_for(5ms);
  CHECK(player.plan().voice.empty()); // not in the middle of a step
  voice.use_ready(start + 1s);
  const auto all = player.plan().voice.size();
  CHECK(all > 30);
  CHECK_FALSE(voice.take_notice());

  // Less is said at once: the sentences are there.
  wish.talk.assign(wish.timeline->entries.size(), Talk::brief);
  voice.speak(wish, Rate::as_planned, start + 2s);
  CHECK(player.plan().voice.size() > 10);
  CHECK(player.plan().voice.size() < all);

  // A rehearsal only shows.
  voice.speak(wish, Rate::faster, start + 3s);
  CHECK(voice.is_ready());
}

TEST_CASE("one sentence tells what a voice could not say") {
  const Clips some{{"One.", std::make_shared<const Clip>()}};
  struct Case {
    Spoken spoken;
    const char* notice;
  };
  const std::vector<Case> cases{
      {{some, {}, {}}, ""},
      {{{}, {"One."}, {"flite"}},
       "No voice for this language was found. Read along, and listen for tones."},
      {{some, {"Two."}, {"flite"}}, "1 sentence cannot be spoken. Read along."},
      {{some, {"Two.", "Three."}, {}}, "2 sentences cannot be spoken. Read along."},
      {{some, {}, {"flite"}}, "The voice “flite” does not work here."},
  };
  for (const Case& test : cases)
    CHECK(notice_of_voice(test.spoken, Language{}) == test.notice);
}
