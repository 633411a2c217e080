#pragma once

#include <chrono>

namespace coach {

/// Turns the steady clock into session time, and notices when the program was not run in time:
/// after that the person has not seen or heard what happened and must be paused, not advanced.
class SessionClock {
 public:
  using Time = std::chrono::steady_clock::time_point;
  using Nanos = std::chrono::nanoseconds;

  /// `speed`: seconds of a session for each second of the clock, over 0.
  SessionClock(Time start, double speed) : last_(start), speed_(speed) {}

  /// What went by since the last call, and whether it was in time: woken at most 1.5 s after
  /// `planned`, the computer not asleep between (`asleep`: all the time it has slept since some
  /// moment).
  struct Passed {
    Nanos session{};
    bool in_time = true;
  };
  Passed pass(Time now, Time planned, Nanos asleep);
  /// The clock time from the last `pass` until so much session time has gone by.
  Time when(Nanos session) const;

 private:
  Time last_;
  double speed_;
  Nanos asleep_{-1};
};

/// How long this computer has been suspended since it was started.
std::chrono::nanoseconds time_asleep();

} // namespace coach
