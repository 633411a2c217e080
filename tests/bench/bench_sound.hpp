#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <vector>

/// What the parts of sound_bench share.
namespace coach::bench {

constexpr int sound_rate = 48'000;
/// A quiet sine under everything: where it jumps or stops, the device dropped something.
constexpr double pilot_hertz = 1'000, pilot_size = 0.01;

/// How a cue is started: ordered from the mixer ahead of its time, or by a loop that looks for what
/// is due 60 times a second.
enum class Method : std::uint8_t { ordered, polled };
struct Cue {
  std::chrono::nanoseconds due{};
  Method method{};
};

/// How exactly cues were heard, after taking out for every 10 s what all cues of them have in
/// common.
struct Exactness {
  double sd = 0, p995 = 0, most = 0; ///< ms
};
struct Heard {
  int cues = 0; ///< that begin in the recording
  Exactness ordered, polled;
  int dropouts = 0;
};
/// Measures a recording: 48 kHz, one channel, 16 bits, raw.
Heard measure(const std::filesystem::path& recording, const std::vector<Cue>& cues);

} // namespace coach::bench
