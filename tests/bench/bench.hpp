#pragma once

#include <algorithm>
#include <chrono>
#include <vector>

namespace coach::bench {

using Seconds = std::chrono::duration<double>;

inline double median(std::vector<double> values) {
  std::ranges::sort(values);
  return values[values.size() / 2];
}

/// Seconds that a call takes.
template <class F>
double time_of(F&& call) {
  const auto start = std::chrono::steady_clock::now();
  call();
  return Seconds(std::chrono::steady_clock::now() - start).count();
}

/// Reader against toml11 alone, and compiling a timeline.
void measure_reader();
/// First frame against a minimal program, and a paused window's use of a core.
void measure_window();

} // namespace coach::bench
