#pragma once

#include <algorithm>
#include <chrono>
#include <ctime>
#include <string>
#include <thread>
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

/// Seconds of processor time that a call takes: what others do meanwhile does not count.
template <class F>
double processor_time_of(F&& call) {
  const std::clock_t start = std::clock();
  call();
  return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

/// The rhythm of a window: between two pictures others use the computer's caches and its clock
/// slows down, so that each costs more than in a loop without rest.
class Rhythm {
 public:
  void wait(std::chrono::nanoseconds time) {
    next_ += time;
    std::this_thread::sleep_until(next_);
  }

 private:
  std::chrono::steady_clock::time_point next_ = std::chrono::steady_clock::now();
};

/// Reader against toml11 alone, and compiling a timeline.
void measure_reader();
/// A picture of every exercise; seconds of the march's in the rhythm of a window.
double measure_figures();
/// Seconds to paint, without a window, what changes in a second of this part of a program at
/// 1920x1080.
double measure_rectangles(const std::string& program, std::chrono::seconds from,
                          std::chrono::seconds watched);
/// A second of playing at 1920x1080, moving and holding, against 30 of these pictures and the
/// painting alone.
void measure_play(double picture);
/// First frame against a minimal program, and a paused window's use of a core.
void measure_window();

} // namespace coach::bench
