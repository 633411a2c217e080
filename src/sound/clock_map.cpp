#include "sound/clock_map.hpp"

#include <algorithm>
#include <cstdlib>

namespace coach {
namespace {

constexpr std::int64_t second = 1'000'000'000;
constexpr std::int64_t millisecond = 1'000'000;

/// So many requests in a row that are off by more than this prove that the device has slipped.
struct Proof {
  std::size_t requests;
  std::int64_t off; ///< ns
};
constexpr std::array proofs{Proof{8, 40 * millisecond}, Proof{64, 5 * millisecond}};

/// a * b / c without losing digits; a may be a whole day in nanoseconds.
std::int64_t scaled(std::int64_t a, std::int64_t b, std::int64_t c) {
  return a / c * b + a % c * b / c;
}

} // namespace

/// What a tenth of the last requests are earlier than.
std::int64_t ClockMap::tenth(std::size_t of_last) const {
  std::array<std::int64_t, window> sorted;
  for (std::size_t ago = 0; ago < of_last; ++ago)
    sorted[ago] = starts_[(next_ + window - 1 - ago) % window];
  auto* const at = sorted.begin() + of_last / 10;
  std::nth_element(sorted.begin(), at, sorted.begin() + of_last);
  return *at;
}

void ClockMap::mark(std::chrono::nanoseconds now, std::int64_t first) {
  starts_[next_] = now.count() - scaled(first, second, rate_);
  next_ = (next_ + 1) % window;
  count_ = std::min(count_ + 1, window);
  start_ = tenth(count_);
  for (const auto& [requests, off] : proofs) {
    if (count_ <= requests)
      continue;
    const std::int64_t lately = tenth(requests);
    if (std::abs(lately - start_) <= off)
      continue;
    count_ = requests;
    start_ = lately;
  }
}

std::int64_t ClockMap::sample_at(std::chrono::nanoseconds moment) const {
  return scaled(moment.count() - start_, rate_, second);
}

} // namespace coach
