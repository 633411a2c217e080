#pragma once

#include <span>

namespace coach {

/// A filter of second order.
struct Biquad {
  double b0 = 1, b1 = 0, b2 = 0, a1 = 0, a2 = 0;
};

/// Takes away what is below `hertz`.
Biquad high_pass(double rate, double hertz);
/// Lifts what is above `hertz` by `decibels`.
Biquad high_shelf(double rate, double hertz, double decibels);
/// The two filters of ITU-R BS.1770 that weigh sound as ears do; to be applied one after the other.
Biquad k_shelf(double rate);
Biquad k_high_pass(double rate);

/// Filters in place, from silence.
void pass_through(const Biquad& filter, std::span<float> samples);

} // namespace coach
