#include "sound/filter.hpp"

#include <cmath>
#include <numbers>

namespace coach {

Biquad high_pass(double rate, double hertz) {
  const double w = 2 * std::numbers::pi * hertz / rate;
  const double cosine = std::cos(w), alpha = std::sin(w) / std::numbers::sqrt2;
  const double a0 = 1 + alpha;
  return {(1 + cosine) / 2 / a0, -(1 + cosine) / a0, (1 + cosine) / 2 / a0, -2 * cosine / a0,
          (1 - alpha) / a0};
}

Biquad high_shelf(double rate, double hertz, double decibels) {
  const double a = std::pow(10, decibels / 40);
  const double w = 2 * std::numbers::pi * hertz / rate;
  const double cosine = std::cos(w);
  const double slope = std::sqrt(a) * std::sin(w) * std::numbers::sqrt2;
  const double a0 = (a + 1) - (a - 1) * cosine + slope;
  return {a * ((a + 1) + (a - 1) * cosine + slope) / a0, -2 * a * ((a - 1) + (a + 1) * cosine) / a0,
          a * ((a + 1) + (a - 1) * cosine - slope) / a0, 2 * ((a - 1) - (a + 1) * cosine) / a0,
          ((a + 1) - (a - 1) * cosine - slope) / a0};
}

// The standard gives these filters for 48 kHz; the constants are those of the analogue filters
// behind them, so that they can be had for any rate.

Biquad k_shelf(double rate) {
  const double k = std::tan(std::numbers::pi * 1681.974450955533 / rate);
  const double q = 0.7071752369554196;
  const double high = std::pow(10, 3.999843853973347 / 20);
  const double middle = std::pow(high, 0.4996667741545416);
  const double a0 = 1 + k / q + k * k;
  return {(high + middle * k / q + k * k) / a0, 2 * (k * k - high) / a0,
          (high - middle * k / q + k * k) / a0, 2 * (k * k - 1) / a0, (1 - k / q + k * k) / a0};
}

Biquad k_high_pass(double rate) {
  const double k = std::tan(std::numbers::pi * 38.13547087602444 / rate);
  const double q = 0.5003270373238773;
  const double a0 = 1 + k / q + k * k;
  return {1, -2, 1, 2 * (k * k - 1) / a0, (1 - k / q + k * k) / a0};
}

void pass_through(const Biquad& filter, std::span<float> samples) {
  double first = 0, second = 0;
  for (float& sample : samples) {
    const double in = sample;
    const double out = filter.b0 * in + first;
    first = filter.b1 * in - filter.a1 * out + second;
    second = filter.b2 * in - filter.a2 * out;
    sample = static_cast<float>(out);
  }
}

} // namespace coach
