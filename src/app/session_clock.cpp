#include "app/session_clock.hpp"

#include <ctime>

namespace coach {
namespace {

using namespace std::chrono_literals;

constexpr auto latest = 1500ms;
/// Less is only the time between reading two clocks.
constexpr auto real_sleep = 100ms;

std::chrono::nanoseconds read(clockid_t clock) {
  timespec now{};
  clock_gettime(clock, &now);
  return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
}

} // namespace

SessionClock::Passed SessionClock::pass(Time now, Time planned, Nanos asleep) {
  const bool slept = asleep_ >= 0ns && asleep - asleep_ > real_sleep;
  asleep_ = asleep;
  const Nanos elapsed = now - last_;
  last_ = now;
  Passed passed;
  passed.in_time = !slept && now - planned <= latest;
  passed.session =
      speed_ == 1
          ? elapsed
          : std::chrono::round<Nanos>(std::chrono::duration<double, std::nano>(elapsed) * speed_);
  return passed;
}

SessionClock::Time SessionClock::when(Nanos session) const {
  if (speed_ == 1)
    return last_ + session;
  return last_ +
         std::chrono::ceil<Nanos>(std::chrono::duration<double, std::nano>(session) / speed_);
}

std::chrono::nanoseconds time_asleep() {
#ifdef CLOCK_BOOTTIME
  return read(CLOCK_BOOTTIME) - read(CLOCK_MONOTONIC);
#else
  return 0ns;
#endif
}

} // namespace coach
