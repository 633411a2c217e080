#include "app/session_clock.hpp"

#include <doctest/doctest.h>

#include <vector>

using namespace coach;
using namespace std::chrono_literals;

namespace {
using Time = SessionClock::Time;
constexpr Time start{100s};
} // namespace

TEST_CASE("time passes for a session as it does on the clock") {
  SessionClock clock(start, 1);
  CHECK(clock.pass(start + 10ms, start, 0s).session == 10ms);
  CHECK(clock.pass(start + 10ms, start, 0s).session == 0s);
  CHECK(clock.pass(start + 1s + 1ns, start, 0s).session == 990ms + 1ns);
  CHECK(clock.when(250ms) == start + 1s + 1ns + 250ms);
}

TEST_CASE("a rehearsal runs faster, on both sides") {
  SessionClock clock(start, 60);
  CHECK(clock.pass(start + 1s, start, 0s).session == 60s);
  CHECK(clock.when(60s) == start + 2s);
}

TEST_CASE("who wakes over 1.5 s late has missed what happened") {
  struct Case {
    const char* name;
    std::chrono::nanoseconds now, planned, asleep;
    bool in_time;
  };
  const std::vector<Case> cases{
      {"as planned", 2s, 2s, 0s, true},
      {"an event before the plan", 1s, 5s, 0s, true},
      {"a little late", 3500ms, 2s, 0s, true},
      {"too late", 3501ms, 2s, 0s, false},
      {"after a long planned wait", 3600s, 3600s, 0s, true},
      {"the computer slept, and the clock stood still", 2s, 2s, 3s, false},
      {"two clocks are never read at one instant", 2s, 2s, 1ms, true},
  };
  for (const Case& test : cases) {
    CAPTURE(test.name);
    SessionClock clock(start, 1);
    const auto slept_before = 1000s;
    CHECK(clock.pass(start, start, slept_before).in_time);
    CHECK(clock.pass(start + test.now, start + test.planned, slept_before + test.asleep).in_time ==
          test.in_time);
    // It is said once; from then on time passes again.
    CHECK(clock.pass(start + test.now, start + test.now, slept_before + test.asleep).in_time);
  }
}

TEST_CASE("the time asleep only grows") {
  const auto before = time_asleep();
  CHECK(time_asleep() - before < 50ms);
  CHECK(before > -50ms);
}
