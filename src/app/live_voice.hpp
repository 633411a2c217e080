#pragma once

#include "app/voice_worker.hpp"
#include "engine/session.hpp"
#include "screens/settings.hpp"
#include "sound/player.hpp"

#include <chrono>
#include <memory>
#include <optional>
#include <string>

namespace coach {

/// What a running session says: captions and tones at once, the voice as soon as the worker has it.
class LiveVoice {
 public:
  using Time = Player::Time;
  /// So long a session waits for its first words.
  static constexpr auto longest_wait = std::chrono::milliseconds(700);

  /// Both must outlive this.
  LiveVoice(Player& player, VoiceWorker& worker) : player_(player), worker_(worker) {}

  enum class Rate { as_planned, faster }; ///< faster: rehearsals, which are only shown

  /// The session, its language or how much is said is another one from `now` on. What can be
  /// spoken already is.
  void speak(VoiceWish wish, Rate rate, Time now);
  /// True once everything that can be spoken is, or waits for `use_ready`.
  bool is_ready();
  /// Goes over to what more can be spoken, if anything; in a set this is better done between steps.
  void use_ready(Time now);
  /// Has heard what happened in the session at `now`: orders what is due, and goes over to what
  /// more can be spoken where that does not change a set in its middle.
  void hear(const Events& events, const Session& session, Time now);
  /// What is said and sounded, as captions.
  std::shared_ptr<const Script> captions() const;
  /// For some seconds what could not be spoken, or how far the work is if it takes long; else
  /// empty.
  std::string note(Time now) const;
  /// The sentence for what could not be spoken; once for each voice that was gone over to.
  std::optional<std::string> take_notice();

 private:
  void use(std::shared_ptr<const Plan> plan);

  Player& player_;
  VoiceWorker& worker_;
  VoiceWish wish_;
  std::shared_ptr<const Plan> plan_ = std::make_shared<const Plan>();
  Clips clips_; ///< of the language
  std::optional<VoiceReady> ready_;
  bool complete_ = false; ///< the wish has been fulfilled
  Time asked_{}, used_{};
  std::string notice_;
  bool notice_taken_ = true;
};

/// Time passes: neither paused nor finished.
bool runs(const Session& session);

/// What a person's setting means for each exercise. Nobody knows yet how often one was played: by
/// itself the coach says everything.
Talk talk_of(CueLevel level);

/// One sentence about what a voice could not say; empty if it could say everything.
std::string notice_of_voice(const Spoken& spoken, const Language& language);

} // namespace coach
