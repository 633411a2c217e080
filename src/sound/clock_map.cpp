#include "sound/clock_map.hpp"

#include <algorithm>

namespace coach {
namespace {

constexpr std::int64_t second = 1'000'000'000;
constexpr std::int64_t slip = 1'000'000;
constexpr std::size_t proof = 4;

/// a * b / c without losing digits; a may be a whole day in nanoseconds.
std::int64_t scaled(std::int64_t a, std::int64_t b, std::int64_t c) {
  return a / c * b + a % c * b / c;
}

} // namespace

std::int64_t ClockMap::recent(std::size_t ago) const {
  return starts_[(next_ + window - 1 - ago) % window];
}

std::int64_t ClockMap::smallest(std::size_t of_last) const {
  std::int64_t least = recent(0);
  for (std::size_t ago = 1; ago < of_last; ++ago)
    least = std::min(least, recent(ago));
  return least;
}

void ClockMap::mark(std::chrono::nanoseconds now, std::int64_t first) {
  starts_[next_] = now.count() - scaled(first, second, rate_);
  next_ = (next_ + 1) % window;
  count_ = std::min(count_ + 1, window);
  start_ = smallest(count_);
  if (count_ <= proof || smallest(proof) <= start_ + slip)
    return;
  count_ = proof;
  start_ = smallest(proof);
}

std::int64_t ClockMap::sample_at(std::chrono::nanoseconds moment) const {
  return scaled(moment.count() - start_, rate_, second);
}

} // namespace coach
