#include "sound/resample.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numbers>
#include <numeric>

namespace coach {
namespace {

/// Zero crossings of the sinc on each side.
constexpr int reach = 16;

double sinc(double x) {
  return std::abs(x) < 1e-9 ? 1 : std::sin(std::numbers::pi * x) / (std::numbers::pi * x);
}

/// A raised-cosine window over [-1, 1].
double window(double x) {
  return std::abs(x) >= 1 ? 0 : 0.5 + 0.5 * std::cos(std::numbers::pi * x);
}

/// The weights of the input samples around an output sample, for each place between two of them.
struct Kernel {
  std::int64_t up = 1, down = 1; ///< output rate : input rate, without common factors
  int half = 0;                  ///< input samples on each side
  std::vector<float> weights;    ///< `up` rows of 2 * half

  Kernel(int from, int to) {
    const int common = std::gcd(from, to);
    up = to / common;
    down = from / common;
    const double cutoff = std::min(1.0, static_cast<double>(to) / from);
    half = static_cast<int>(std::ceil(reach / cutoff));
    for (std::int64_t phase = 0; phase < up; ++phase)
      add_row(static_cast<double>(phase) / static_cast<double>(up), cutoff);
  }

 private:
  void add_row(double between, double cutoff) {
    const std::size_t row = weights.size();
    double sum = 0;
    for (int i = 1 - half; i <= half; ++i) {
      const double x = i - between;
      const double weight = sinc(x * cutoff) * window(x / half);
      sum += weight;
      weights.push_back(static_cast<float>(weight));
    }
    for (std::size_t i = row; i < weights.size(); ++i)
      weights[i] = static_cast<float>(weights[i] / sum);
  }
};

} // namespace

Pcm resampled(const Pcm& sound, int rate) {
  if (rate == sound.rate)
    return sound;
  const Kernel kernel(sound.rate, rate);
  const auto size = static_cast<std::int64_t>(sound.samples.size());
  const std::int64_t width = 2 * kernel.half;
  std::vector<float> padded(static_cast<std::size_t>(size + 2 * width));
  std::ranges::copy(sound.samples, padded.begin() + width);
  Pcm out{rate, std::vector<float>(static_cast<std::size_t>(size * kernel.up / kernel.down))};
  std::int64_t position = 0, phase = 0;
  for (float& sample : out.samples) {
    const float* in = padded.data() + width + position + 1 - kernel.half;
    const float* weight = kernel.weights.data() + phase * width;
    float sum = 0;
    for (std::int64_t i = 0; i < width; ++i)
      sum += in[i] * weight[i];
    sample = sum;
    phase += kernel.down;
    position += phase / kernel.up;
    phase %= kernel.up;
  }
  return out;
}

} // namespace coach
