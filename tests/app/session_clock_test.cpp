#include "app/session_clock.hpp"

#include <doctest/doctest.h>

using namespace coach;
using namespace std::chrono_literals;

namespace {
const SessionClock::Time start{1h};
}

TEST_CASE("session time is the clock's, times the speed") {
  SessionClock real(start, 1);
  CHECK(real.pass(start + 700ms, start + 700ms, 0ns).session == 700ms);
  CHECK(real.pass(start + 900ms, start + 900ms, 0ns).session == 200ms);
  SessionClock fast(start, 600);
  CHECK(fast.pass(start + 10ms, start + 10ms, 0ns).session == 6s);
}

TEST_CASE("the deadline is never before the session time has gone by") {
  for (const double speed : {1.0, 3.0, 600.0}) {
    SessionClock clock(start, speed);
    const auto when = clock.when(12'345'679ns);
    CHECK(clock.pass(when, when, 0ns).session >= 12'345'679ns);
  }
}

TEST_CASE("over a second and a half late, or asleep between, is not in time") {
  SessionClock clock(start, 1);
  const auto s = [](auto length) { return start + length; };
  CHECK(clock.pass(s(1s), s(1s), 5s).in_time);
  CHECK(clock.pass(s(3500ms), s(2s), 5s).in_time);
  CHECK_FALSE(clock.pass(s(6s), s(4499ms), 5s).in_time);
  CHECK(clock.pass(s(7s), s(7s), 5s).in_time);
  CHECK_FALSE(clock.pass(s(8s), s(8s), 6s).in_time);
  CHECK(clock.pass(s(9s), s(9s), 6s).in_time);
}
