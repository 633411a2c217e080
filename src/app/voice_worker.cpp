#include "app/voice_worker.hpp"

#include "sound/player.hpp"

#include <chrono>
#include <utility>

namespace coach {
namespace {

/// While the progress changes.
constexpr auto between_wakes = std::chrono::milliseconds(200);

} // namespace

VoiceWorker::VoiceWorker(VoiceFolders folders, std::function<void()> wake)
    : folders_(std::move(folders)), wake_(std::move(wake)), thread_([this] { work(); }) {}

VoiceWorker::~VoiceWorker() {
  {
    const std::lock_guard lock(mutex_);
    leaving_ = true;
  }
  changed_.notify_one();
  thread_.join();
}

void VoiceWorker::prepare(VoiceWish wish) {
  {
    const std::lock_guard lock(mutex_);
    wish_ = std::move(wish);
    ready_.reset();
    count_ = {0, 1};
  }
  changed_.notify_one();
}

std::optional<VoiceReady> VoiceWorker::take() {
  const std::lock_guard lock(mutex_);
  return std::exchange(ready_, std::nullopt);
}

VoiceWorker::Count VoiceWorker::progress() const {
  const std::lock_guard lock(mutex_);
  return count_;
}

void VoiceWorker::work() {
  std::unique_lock lock(mutex_);
  for (;;) {
    changed_.wait(lock, [this] { return leaving_ || wish_; });
    if (leaving_)
      return;
    const VoiceWish wish = *std::exchange(wish_, std::nullopt);
    lock.unlock();
    auto ready = carry_out(wish);
    lock.lock();
    if (!ready || wish_)
      continue;
    ready_ = std::move(ready);
    count_.done = count_.of;
    lock.unlock();
    wake_();
    lock.lock();
  }
}

/// Nothing if another wish has come in between.
std::optional<VoiceReady> VoiceWorker::carry_out(const VoiceWish& wish) {
  const std::string& language = wish.language.tag();
  if (language != known_language_)
    known_.clear();
  known_language_ = language;
  const auto sentences = sentences_to_say(*wish.timeline, *wish.script, wish.language);
  auto next_wake = std::chrono::steady_clock::now() + between_wakes;
  const auto go_on = [&](int done, int of) {
    {
      const std::lock_guard lock(mutex_);
      if (leaving_ || wish_)
        return false;
      count_ = {done, of + 1}; // the plan comes behind
    }
    if (const auto now = std::chrono::steady_clock::now(); now >= next_wake) {
      wake_();
      next_wake = now + between_wakes;
    }
    return true;
  };
  const VoiceSetup setup = set_up_voice(language, folders_);
  VoiceReady ready{wish.timeline, nullptr, speak(setup.voice, sentences, known_, go_on)};
  known_ = ready.spoken.clips;
  if (const auto all = static_cast<int>(sentences.size()); !go_on(all, all))
    return std::nullopt;
  ready.plan = plan_with(wish, ready.spoken.clips);
  return ready;
}

std::shared_ptr<const Plan> plan_with(const VoiceWish& wish, const Clips& clips) {
  return std::make_shared<const Plan>(
      make_plan(*wish.timeline, *wish.script, wish.language, lengths_of(clips), wish.talk));
}

} // namespace coach
