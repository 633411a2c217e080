#pragma once

#include "app/voice_setup.hpp"
#include "prompts/language.hpp"
#include "prompts/plan.hpp"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace coach {

/// What a session is to be spoken from.
struct VoiceWish {
  std::shared_ptr<const Timeline> timeline;
  std::shared_ptr<const Script> script;
  Language language;
  std::vector<Talk> talk; ///< see make_plan
};

/// A session that can be spoken, or the beginning of it.
struct VoiceReady {
  std::shared_ptr<const Timeline> timeline; ///< that of the wish
  std::shared_ptr<const Plan> plan;
  Spoken spoken;
  bool complete = false; ///< else there is more to come
};

/// Gets sentences ready on a thread of its own while the coach goes on, those first that are due
/// first; gives what it has now and then. One wish at a time: a new one takes the place of the one
/// before.
class VoiceWorker {
 public:
  /// `wake` is called on the worker's thread whenever something can be taken, and some times a
  /// second while the progress changes.
  VoiceWorker(VoiceFolders folders, std::function<void()> wake);
  VoiceWorker(const VoiceWorker&) = delete;
  VoiceWorker& operator=(const VoiceWorker&) = delete;
  /// Waits at most for the sentence that is being spoken.
  ~VoiceWorker();

  /// Starts the thread; once. What was wished for before waits for it.
  void begin();
  void prepare(VoiceWish wish);
  /// What has become ready since it was last asked for.
  std::optional<VoiceReady> take();
  /// Sentences that are there, and all of the wish; equal when nothing is being done.
  struct Count {
    int done = 0, of = 0;
  };
  Count progress() const;

 private:
  void work();
  void carry_out(const VoiceWish& wish);
  bool may_go_on(int done, int of);
  void give(const VoiceWish& wish, Spoken spoken, bool complete);

  VoiceFolders folders_;
  std::function<void()> wake_;
  mutable std::mutex mutex_;
  std::condition_variable changed_;
  std::optional<VoiceWish> wish_;
  std::optional<VoiceReady> ready_;
  Count count_;
  bool leaving_ = false;
  Clips known_; ///< worker only: of the language before
  std::string known_language_;
  std::thread thread_;
};

/// The plan with what there is of a voice: captions, and tones for what is not said.
std::shared_ptr<const Plan> plan_with(const VoiceWish& wish, const Clips& clips);

} // namespace coach
