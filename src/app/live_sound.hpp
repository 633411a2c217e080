#pragma once

#include "sdl/audio_device.hpp"
#include "sound/mixer.hpp"
#include "sound/player.hpp"

#include <chrono>

namespace coach {

/// Tones and voice of sessions on the computer's sound device.
class LiveSound {
 public:
  using Time = Player::Time;

  LiveSound() : mixer_(sample_rate), player_(mixer_), device_(mixer_) {}

  /// Orders what a session says.
  Player& player() { return player_; }
  /// Looks for a device; may take a second.
  void open();
  bool is_open() const { return device_.is_open(); }
  void devices_changed() { device_.devices_changed(); }
  /// Without SDL's events: asks whether a device came or went.
  void look_for_changes() { device_.look_for_changes(); }
  /// Opens a lost device again when it is time.
  void try_again(Time now);
  Time next_try() const { return device_.next_try(); }
  /// 0-100; every step sounds like as much more.
  void set_volume(int percent);
  /// How late the loudspeakers play: everything is ordered so much earlier.
  void set_late(std::chrono::milliseconds late, Time now);
  /// Plays three tones, to set the volume by.
  void check(Time now);

 private:
  /// How long before it is heard the mixer is asked for a sample, late loudspeakers included.
  void tell_latency();

  static constexpr int sample_rate = 48'000;

  Mixer mixer_;
  Player player_;
  AudioDevice device_;
  std::chrono::milliseconds late_{};
};

} // namespace coach
