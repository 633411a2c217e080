#pragma once

#include "sound/mixer.hpp"

#include <chrono>

namespace coach {

/// The sound device that plays a mixer. No device is not an error: sessions go on without sound,
/// and the device is looked for again every 4 s and whenever one comes or goes.
class AudioDevice {
 public:
  /// Opens nothing yet, but asks PulseAudio and PipeWire for a buffer that lasts while the computer
  /// is busy; call it before threads start. The mixer must outlive this and have a rate of 48 000.
  explicit AudioDevice(Mixer& mixer);
  AudioDevice(const AudioDevice&) = delete;
  AudioDevice& operator=(const AudioDevice&) = delete;
  ~AudioDevice();

  /// Looks for a device and opens it; true if there is sound now. May take a second.
  bool open();
  void close();
  /// A device came or went: what is open is opened anew at the next `try_again`.
  void devices_changed();
  /// The same for programs that do not wait for SDL's events: asks whether one came or went.
  void look_for_changes();
  /// To be called now and then: opens a lost device again when it is time.
  void try_again(std::chrono::steady_clock::time_point now);
  /// When `try_again` will do something; time_point::max() if it will not.
  std::chrono::steady_clock::time_point next_try() const { return next_try_; }
  bool is_open() const { return open_; }
  /// How long after the mixer was asked for a sample it is heard, if the loudspeakers are not late.
  std::chrono::milliseconds latency() const;

 private:
  bool open_default();

  Mixer& mixer_;
  bool open_ = false;
  std::chrono::steady_clock::time_point next_try_ = std::chrono::steady_clock::time_point::max();
};

} // namespace coach
