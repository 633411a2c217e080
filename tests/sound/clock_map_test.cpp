#include "sound/clock_map.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
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

TEST_CASE("a device that slipped far is believed after eight requests") {
  ClockMap map(rate);
  int i = 0;
  for (; i < 100; ++i)
    map.mark(asked(i), std::int64_t{i} * chunk);
  for (; i < 107; ++i)
    map.mark(asked(i) + 50ms, std::int64_t{i} * chunk);
  CHECK(std::abs(map.sample_at(asked(200)) - 200 * chunk) <= 1);
  map.mark(asked(i) + 50ms, std::int64_t{i} * chunk);
  CHECK(std::abs(map.sample_at(asked(200) + 50ms) - 200 * chunk) <= 1);
}

TEST_CASE("one that slipped a little is believed after a second and a half") {
  ClockMap map(rate);
  for (int i = 0; i < 600; ++i)
    map.mark(asked(i) + (i < 500 ? 0ms : 8ms), std::int64_t{i} * chunk);
  CHECK(std::abs(map.sample_at(asked(700) + 8ms) - 700 * chunk) <= 1);
}

TEST_CASE("a deep buffer is filled in bursts, on a busy computer") {
  // How late a server asked for one chunk after the other; twice it asked early, after a stall.
  constexpr std::array late{25.4, 35.3, 45.6, 24.3, 39.0, 38.9, 17.6, 31.0, 36.2, 52.3, 31.0,
                            31.0, 44.2, 22.9, 29.6, 37.7, 16.4, 25.6, 40.4, 40.8, 19.5, 32.4,
                            36.9, 15.6, 28.4, 35.1, 41.7, 20.4, 35.0, 41.6, 20.3, 29.7, 41.6,
                            42.6, 21.3, 33.6, 44.3, 23.0, 29.6, 34.8, 43.5, 22.2, 36.3};
  ClockMap map(rate);
  std::int64_t least = 0, most = 0;
  for (int i = 0; i < 3'000; ++i) {
    const double by = i % 900 == 450 ? 0 : late[i * 7 / 3 % late.size()];
    map.mark(asked(i) + std::chrono::microseconds(static_cast<int>(by * 1'000)),
             std::int64_t{i} * chunk);
    const std::int64_t off = map.sample_at(asked(i)) - std::int64_t{i} * chunk;
    least = i == 200 ? off : std::min(least, off);
    most = i == 200 ? off : std::max(most, off);
  }
  CHECK(most - least < rate / 1'000);
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
  CHECK(std::abs(off) < 0.0025);
}

TEST_CASE("days of uptime do not cost samples") {
  ClockMap map(rate);
  const auto boot = std::chrono::hours(24 * 400);
  map.mark(boot, 0);
  CHECK(map.sample_at(boot + 1s) == rate);
  CHECK(map.sample_at(boot + 1h) == std::int64_t{3'600} * rate);
}
