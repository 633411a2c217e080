#include "sound/loudness.hpp"

#include "sound/filter.hpp"
#include "sound/resample.hpp"

#include <algorithm>
#include <cmath>

namespace coach {
namespace {

constexpr double nothing = 1e-14;

/// Mean power of frames of 20 ms, every 10 ms.
std::vector<double> powers(const Pcm& sound) {
  const auto hop = static_cast<std::size_t>(sound.rate / 100);
  const std::size_t frame = 2 * hop;
  std::vector<double> out;
  for (std::size_t at = 0; at + frame <= sound.samples.size(); at += hop) {
    double sum = 0;
    for (std::size_t i = at; i < at + frame; ++i)
      sum += static_cast<double>(sound.samples[i]) * sound.samples[i];
    out.push_back(sum / static_cast<double>(frame));
  }
  return out;
}

} // namespace

double active_loudness(const Pcm& sound) {
  Pcm weighted = sound;
  pass_through(k_shelf(sound.rate), weighted.samples);
  pass_through(k_high_pass(sound.rate), weighted.samples);
  const auto all = powers(weighted);
  const double loudest = all.empty() ? 0 : *std::ranges::max_element(all);
  double sum = 0;
  int count = 0;
  for (const double power : all)
    if (power > loudest * std::pow(10, -2.5)) {
      sum += power;
      ++count;
    }
  return -0.691 + 10 * std::log10(std::max(nothing, count > 0 ? sum / count : 0));
}

double true_peak(const Pcm& sound) {
  double peak = nothing;
  for (const float sample : sound.samples)
    peak = std::max(peak, static_cast<double>(std::abs(sample)));
  for (const float sample : resampled(sound, 4 * sound.rate).samples)
    peak = std::max(peak, static_cast<double>(std::abs(sample)));
  return 20 * std::log10(peak);
}

} // namespace coach
