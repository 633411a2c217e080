#pragma once

#include "app/live_sound.hpp"
#include "app/live_voice.hpp"
#include "app/text_coach.hpp"
#include "app/voice_worker.hpp"
#include "screens/settings.hpp"

#include <algorithm>
#include <chrono>

namespace coach {

/// What a session in a terminal is heard with. Without a sound device it is silent.
class TerminalVoice {
 public:
  using Time = Player::Time;

  /// Opens the sound device, which may take a second.
  TerminalVoice(const Settings& settings, Language language);
  bool has_device() const { return sound_.is_open(); }
  /// True if sentences can be heard, not only tones.
  bool can_speak() const;
  /// Speaks (or sounds only tones) from now on; returns soon, with the first words ready if they
  /// are ready by then. To be called once.
  void begin(const TextCoach& coach, Talk talk);
  /// To be called whenever the session may have gone on.
  void follow(TextCoach& coach, Time now);
  /// True while the end of the session is still being said.
  bool speaks(const TextCoach& coach, Time now) {
    return now < sound_.player().last_words(*coach.plan()) + device_latency;
  }
  /// When `follow` must be called again at the latest.
  Time next() { return std::min(sound_.player().next_order(), sound_.next_try()); }
  /// Becomes readable when `follow` has something new.
  int file() const { return woken_.file(); }
  /// What could not be spoken, once.
  std::optional<std::string> take_notice() { return voice_.take_notice(); }

 private:
  static constexpr auto device_latency = std::chrono::milliseconds(200);

  /// A file that any thread can make readable.
  class Wake {
   public:
    /// Throws std::system_error if the system has no file to give.
    Wake();
    Wake(const Wake&) = delete;
    Wake& operator=(const Wake&) = delete;
    ~Wake();
    int file() const { return file_; }
    void set() const;
    void forget() const;

   private:
    int file_ = -1;
  };

  void wish(const TextCoach& coach, Time now);

  Language language_;
  Wake woken_;
  LiveSound sound_;
  VoiceWorker worker_;
  LiveVoice voice_;
  Talk talk_ = Talk::off;
  std::shared_ptr<const Timeline> plan_;
};

} // namespace coach
