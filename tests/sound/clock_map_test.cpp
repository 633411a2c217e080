#include "sound/clock_map.hpp"

#include <doctest/doctest.h>

#include <cstdlib>

using namespace coach;
using namespace std::chrono_literals;

namespace {
constexpr int rate = 48'000;
constexpr int chunk = 1'024;
/// When a device that never stalls would ask for its chunk `i`.
std::chrono::nanoseconds asked(int i) {
  return 10s + std::chrono::nanoseconds(std::int64_t{i} * chunk * 1'000'000'000 / rate);
}
} // namespace

TEST_CASE("late requests do not move the clock") {
  ClockMap map(rate);
  for (int i = 0; i < 200; ++i) {
    const auto late = i % 3 == 0 ? 0us : std::chrono::microseconds(37 * i % 9'000);
    map.mark(asked(i) + late, std::int64_t{i} * chunk);
  }
  CHECK(std::abs(map.sample_at(asked(300)) - 300 * chunk) <= 1);
}

TEST_CASE("a device that slipped is believed after four requests") {
  ClockMap map(rate);
  int i = 0;
  for (; i < 100; ++i)
    map.mark(asked(i), std::int64_t{i} * chunk);
  for (; i < 103; ++i)
    map.mark(asked(i) + 40ms, std::int64_t{i} * chunk);
  CHECK(std::abs(map.sample_at(asked(200)) - 200 * chunk) <= 1);
  map.mark(asked(i) + 40ms, std::int64_t{i} * chunk);
  CHECK(std::abs(map.sample_at(asked(200) + 40ms) - 200 * chunk) <= 1);
}

TEST_CASE("a stall that is made up for is none") {
  ClockMap map(rate);
  for (int i = 0; i < 100; ++i)
    map.mark(asked(i) + (i == 70 ? 30ms : i == 71 ? 9ms : 0ms), std::int64_t{i} * chunk);
  CHECK(std::abs(map.sample_at(asked(200)) - 200 * chunk) <= 1);
}

TEST_CASE("a fast clock is followed") {
  // 200 millionths fast: after an hour a naive count would be 720 ms off.
  ClockMap map(rate);
  std::chrono::nanoseconds now = 0s;
  std::int64_t sample = 0;
  for (; now < 1h; sample += chunk) {
    map.mark(now, sample);
    now += std::chrono::nanoseconds(std::int64_t{chunk} * 999'800'000 / rate);
  }
  const double off = static_cast<double>(map.sample_at(now) - sample) / rate;
  CHECK(std::abs(off) < 0.001);
}

TEST_CASE("days of uptime do not cost samples") {
  ClockMap map(rate);
  const auto boot = std::chrono::hours(24 * 400);
  map.mark(boot, 0);
  CHECK(map.sample_at(boot + 1s) == rate);
  CHECK(map.sample_at(boot + 1h) == std::int64_t{3'600} * rate);
}
