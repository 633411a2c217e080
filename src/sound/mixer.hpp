#pragma once

#include "sound/clock_map.hpp"
#include "sound/ring.hpp"
#include "sound/tone.hpp"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <span>

namespace coach {

/// Places tones at exact samples. One thread orders, the sound device's thread calls `fill`;
/// nothing is locked or allocated there.
class Mixer {
 public:
  /// `latency` is how long after `fill` a sample is heard; tones are placed that much earlier.
  explicit Mixer(int rate, std::chrono::nanoseconds latency = {});

  int rate() const { return rate_; }
  /// Orders a tone for a moment of the monotonic clock, at `gain` (0-1). Orders must come in the
  /// order of their moments. One that is late by up to 150 ms sounds at once, a later one never.
  /// False if too many are waiting.
  bool play(Tone tone, std::chrono::nanoseconds when, float gain = 1);
  /// What sounds fades out within the next chunk, what was ordered is dropped.
  void silence() { generation_.fetch_add(1, std::memory_order_release); }
  /// Loudness of everything, 0-1.
  void set_volume(float volume) { volume_.store(volume, std::memory_order_relaxed); }

  /// Writes the next samples, left and right in turn, as the device asks for them at `now`.
  void fill(std::span<float> stereo, std::chrono::nanoseconds now);
  /// A new device begins; `fill` must not be running.
  void restart();

 private:
  struct Order {
    std::uint32_t generation = 0;
    std::chrono::nanoseconds when{};
    Tone tone{};
    float gain = 1;
  };
  struct Voice {
    const std::vector<float>* samples = nullptr; ///< null: free
    std::size_t next = 0;
    std::uint32_t generation = 0;
    float gain = 1;
  };
  void start_due(std::size_t frames, std::span<float> stereo);
  void start(const Order& order, std::size_t offset, std::span<float> stereo);
  void add(Voice& voice, std::span<float> stereo) const;

  int rate_;
  std::chrono::nanoseconds latency_;
  ToneSet tones_;
  Ring<Order, 256> orders_;
  std::atomic<std::uint32_t> generation_{0};
  std::atomic<float> volume_{1};
  // Only the device's thread touches these.
  ClockMap clock_;
  std::int64_t filled_ = 0;
  std::array<Voice, 16> voices_{};
};

} // namespace coach
