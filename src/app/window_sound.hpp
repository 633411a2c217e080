#pragma once

#include "engine/session.hpp"
#include "prompts/script.hpp"
#include "sdl/audio_device.hpp"
#include "sound/mixer.hpp"

#include <chrono>

namespace coach {

/// The tones of a session: orders them from the mixer some seconds ahead, and takes them back when
/// the session goes another way.
class WindowSound {
 public:
  using Time = std::chrono::steady_clock::time_point;

  enum class Rate { as_planned, faster }; ///< faster: rehearsals, which have no tones

  explicit WindowSound(Rate rate) : rate_(rate), mixer_(sample_rate, latency), device_(mixer_) {}

  /// Looks for a device; may take a second.
  void open() { device_.open(); }
  bool is_open() const { return device_.is_open(); }
  void devices_changed() { device_.devices_changed(); }
  /// Opens a lost device again when it is time.
  void try_again(Time now);
  Time next_try() const { return device_.next_try(); }
  /// 0-100; every step sounds like as much more.
  void set_volume(int percent);
  /// Plays three tones, to set the volume by.
  void check(Time now);
  /// To be called after every `advance` and `apply` with what it gave, at `now`.
  void hear(const Events& events, const Timeline& timeline, Time now);
  /// Orders what is due in the next seconds; `view` is that of `now`.
  void order_ahead(const Script& script, const Timeline& timeline, const View& view, Time now);
  /// When `order_ahead` must be called again at the latest.
  Time next_order() const { return ordered_until_ - least_ahead; }

 private:
  void start_anew(Time now);

  static constexpr int sample_rate = 48'000;
  /// Two chunks of 1024 samples wait in a usual device before they are heard.
  static constexpr auto latency = std::chrono::milliseconds(43);
  static constexpr auto ahead = std::chrono::seconds(4);
  static constexpr auto least_ahead = std::chrono::seconds(2);

  Rate rate_;
  Mixer mixer_;
  AudioDevice device_;
  Time ordered_until_{};
};

} // namespace coach
