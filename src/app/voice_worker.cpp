#include "app/voice_worker.hpp"

#include "sound/player.hpp"

#include <chrono>
#include <utility>

namespace coach {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

/// While the progress changes.
constexpr auto between_wakes = 200ms;
/// When what is there is given although more is to come.
constexpr auto first_part = 400ms, between_parts = 2000ms;

} // namespace

VoiceWorker::VoiceWorker(VoiceFolders folders, std::function<void()> wake)
    : folders_(std::move(folders)), wake_(std::move(wake)) {}

void VoiceWorker::begin() {
  thread_ = std::thread([this] { work(); });
}

VoiceWorker::~VoiceWorker() {
  {
    const std::lock_guard lock(mutex_);
    leaving_ = true;
  }
  changed_.notify_one();
  if (thread_.joinable())
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
    carry_out(wish);
    lock.lock();
  }
}

/// False if the work is not wanted any more.
bool VoiceWorker::may_go_on(int done, int of) {
  const std::lock_guard lock(mutex_);
  if (leaving_ || wish_)
    return false;
  count_ = {done, of + 1}; // the plan comes behind
  return true;
}

void VoiceWorker::carry_out(const VoiceWish& wish) {
  const std::string& language = wish.language.tag();
  if (language != known_language_)
    known_.clear();
  known_language_ = language;
  auto next_wake = Clock::now() + between_wakes, next_part = Clock::now() + first_part;
  const auto go_on = [&](int done, int of, const Clips& so_far) {
    if (!may_go_on(done, of))
      return false;
    const auto now = Clock::now();
    if (now >= next_part) {
      give(wish, {so_far, {}, {}}, false);
      next_part = Clock::now() + between_parts;
    } else if (now >= next_wake) {
      wake_();
      next_wake = now + between_wakes;
    }
    return true;
  };
  const VoiceSetup setup = set_up_voice(language, folders_);
  const auto sentences = sentences_to_say(*wish.timeline, *wish.script, wish.language);
  Spoken spoken = speak(setup.voice, sentences, known_, go_on);
  known_ = spoken.clips;
  if (const auto all = static_cast<int>(sentences.size()); may_go_on(all, all))
    give(wish, std::move(spoken), true);
}

void VoiceWorker::give(const VoiceWish& wish, Spoken spoken, bool complete) {
  auto plan = plan_with(wish, spoken.clips);
  {
    const std::lock_guard lock(mutex_);
    if (wish_)
      return;
    ready_ = VoiceReady{wish.timeline, std::move(plan), std::move(spoken), complete};
    if (complete)
      count_.done = count_.of;
  }
  wake_();
}

std::shared_ptr<const Plan> plan_with(const VoiceWish& wish, const Clips& clips) {
  return std::make_shared<const Plan>(
      make_plan(*wish.timeline, *wish.script, wish.language, lengths_of(clips), wish.talk));
}

} // namespace coach
