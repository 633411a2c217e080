#pragma once

#include "sound/clip.hpp"
#include "sound/clock_map.hpp"
#include "sound/ring.hpp"
#include "sound/tone.hpp"

#include <array>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace coach {

/// Places tones and speech at exact samples. One thread orders, the sound device's thread calls
/// `fill`; nothing is locked or allocated there. Tones under speech are 6 dB softer.
class Mixer {
 public:
  /// `latency` is how long after `fill` a sample is heard; sounds are placed that much earlier.
  explicit Mixer(int rate, std::chrono::nanoseconds latency = {});

  int rate() const { return rate_; }
  /// Orders a tone for a moment of the monotonic clock, at `gain` (0-1). Orders must come in the
  /// order of their moments. One whose moment was up to 150 ms ago sounds at once, an older never.
  /// False if too many are waiting.
  bool play(Tone tone, std::chrono::nanoseconds when, float gain = 1);
  /// Orders a sentence, as `play` does. The clip's rate must be the mixer's.
  bool say(std::shared_ptr<const Clip> clip, std::chrono::nanoseconds when);
  /// What sounds fades out in 30 ms from the next chunk on, what was ordered is dropped.
  void silence();
  /// What was ordered is dropped; what sounds goes on.
  void take_back();
  /// Another latency, for what is ordered from now on.
  void set_latency(std::chrono::nanoseconds latency) { latency_ = latency; }
  /// Loudness of everything, 0-1.
  void set_volume(float volume) { volume_.store(volume, std::memory_order_relaxed); }
  /// Loudness of speech and of tones against each other, 0-1 each.
  void set_balance(float speech, float tones);

  /// Writes the next samples, left and right in turn, as the device asks for them at `now`.
  void fill(std::span<float> stereo, std::chrono::nanoseconds now);
  /// A new device begins; `fill` must not be running.
  void restart();

 private:
  struct Order {
    std::uint32_t generation = 0;
    std::chrono::nanoseconds when{};  ///< its samples are to be filled in
    std::chrono::nanoseconds until{}; ///< later it is too late
    const Clip* clip = nullptr;       ///< null: a tone
    Tone tone{};
    float gain = 1;
  };
  struct Voice {
    bool busy = false;
    const Clip* clip = nullptr; ///< null: a tone
    Tone tone{};
    float gain = 1;
    std::uint32_t generation = 0;
    std::size_t wait = 0; ///< frames until it begins
    std::size_t next = 0; ///< frame that is due
    int fade = -1;        ///< frames left of its fading; -1: it does not
  };
  void release_retired();
  void start_due(std::size_t frames);
  void start(const Order& order, std::size_t offset);
  void fade_stale();
  void mix(std::span<float> stereo);
  void mix_speech(Voice& voice, std::span<float> stereo, std::span<float> duck) const;
  void mix_tone(Voice& voice, std::span<float> stereo, std::span<const float> duck) const;
  float faded(Voice& voice) const;
  void turn_to_volume(std::span<float> stereo);
  const std::vector<float>& samples(const Voice& voice) const {
    return tones_[static_cast<std::size_t>(voice.tone)];
  }

  static constexpr std::size_t block = 256;
  int rate_;
  std::chrono::nanoseconds latency_;
  /// By `Tone`; each is made before its first order and never changes.
  std::array<std::vector<float>, tone_count> tones_;
  Ring<Order, 256> orders_;
  std::atomic<std::uint32_t> generation_{0};
  std::atomic<std::uint32_t> silenced_{0}; ///< older generations fade
  std::atomic<float> volume_{1}, speech_{1}, tone_{1};
  std::atomic<std::int64_t> played_{0}; ///< frames, over all devices
  // Only the ordering thread touches these: what may still be played from.
  std::vector<std::shared_ptr<const Clip>> held_, retired_;
  std::int64_t retired_at_ = 0;
  // Only the device's thread touches these.
  ClockMap clock_;
  std::int64_t filled_ = 0;
  std::array<Voice, 16> voices_{};
  float duck_ = 1;
  float loudness_ = -1; ///< on its way to the volume; under 0: nothing was heard yet
};

} // namespace coach
