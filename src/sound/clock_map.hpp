#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>

namespace coach {

/// Which sample of a sound device is heard when. A device asks for sound in chunks: mostly late, by
/// as much as its computer is busy, in bursts with a deep buffer, and now and then early, after a
/// stall. Every request tells when sample 0 would have been, `now - sample / rate`; a tenth of the
/// last 512 requests (11 s) say earlier than what is believed. Where a tenth of only the newest say
/// so from far off, the device has slipped and what is older is forgotten.
class ClockMap {
 public:
  /// `rate` is in samples per second.
  explicit ClockMap(int rate) : rate_(rate) {}

  /// The device asked at `now` for sound from sample `first` on.
  void mark(std::chrono::nanoseconds now, std::int64_t first);
  /// The sample that belongs to a moment; needs at least one mark.
  std::int64_t sample_at(std::chrono::nanoseconds moment) const;
  /// Forgets everything, for a new device.
  void reset() { count_ = 0; }

 private:
  std::int64_t tenth(std::size_t of_last) const;

  static constexpr std::size_t window = 512;
  int rate_;
  std::array<std::int64_t, window> starts_{}; ///< ns at which sample 0 was, as each request has it
  std::size_t next_ = 0, count_ = 0;
  std::int64_t start_ = 0;
};

} // namespace coach
