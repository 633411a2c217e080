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
