#pragma once

#include "sound/pcm.hpp"

namespace coach {

/// How loud speech is while it is spoken, in LUFS: K-weighted power of the 20 ms frames within
/// 25 dB of the loudest one. It also tells for clips that are too short for the usual measure
/// (under 0.4 s). Silence gives less than -100.
double active_loudness(const Pcm& sound);

/// The highest peak between the samples too (four times as many), in dBFS; silence gives less than
/// -100.
double true_peak(const Pcm& sound);

} // namespace coach
