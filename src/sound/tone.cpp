#include "sound/tone.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <span>

namespace coach {
namespace {

/// One note: its pitch, when it starts and how long it is, how fast it rises and fades (ms).
struct Note {
  double hertz = 0;
  double start = 0, length = 0;
  double attack = 4, fade = 100;
  double pan = 0; ///< -1 left, 1 right
};

std::vector<Note> notes(Tone tone) {
  switch (tone) {
  case Tone::tick:
    return {{659, 0, 90, 4, 35}};
  case Tone::go:
    return {{1319, 0, 380, 6, 220}};
  case Tone::hold:
    return {{784, 0, 420, 30, 300}};
  case Tone::half_way:
    return {{1047, 0, 80, 4, 60}, {1047, 130, 120, 4, 90}};
  case Tone::release:
    return {{784, 0, 160, 4, 110}, {523, 110, 300, 6, 180}};
  case Tone::rest:
    return {{784, 0, 350, 12, 200}, {659, 200, 350, 12, 200}, {523, 400, 600, 12, 300}};
  case Tone::switch_side:
    return {{523, 0, 120, 4, 90, -0.7},
            {784, 110, 120, 4, 90, 0.7},
            {523, 220, 120, 4, 90, -0.7},
            {784, 330, 120, 4, 90, 0.7}};
  case Tone::last:
    return {{1047, 0, 120, 4, 80}, {1319, 90, 120, 4, 80}, {1568, 180, 160, 4, 110}};
  case Tone::exercise_done:
    return {{523, 0, 200, 4, 140},
            {659, 120, 200, 4, 140},
            {784, 240, 200, 4, 140},
            {1047, 360, 500, 6, 260}};
  case Tone::all_done:
    return {{523, 0, 250, 4, 160},
            {659, 120, 250, 4, 160},
            {784, 240, 250, 4, 160},
            {1047, 360, 800, 6, 420}};
  case Tone::pause:
    return {{659, 0, 120, 4, 90}, {330, 120, 220, 4, 140}};
  case Tone::resume:
    return {{330, 0, 120, 4, 90}, {659, 120, 220, 4, 140}};
  }
  return {};
}

/// How loud a note is `ms` after its start: a raised-cosine attack, then an exponential fade, and
/// its last 10 ms drawn to nothing.
double envelope(const Note& note, double ms) {
  const double rise =
      ms < note.attack ? 0.5 - 0.5 * std::cos(std::numbers::pi * ms / note.attack) : 1;
  const double fall = std::exp(-std::max(0.0, ms - note.attack) / note.fade);
  return rise * fall * std::clamp((note.length - ms) / 10, 0.0, 1.0);
}

void add_note(std::vector<float>& samples, const Note& note, int rate) {
  const auto first = static_cast<std::size_t>(note.start * rate / 1000);
  const auto count = static_cast<std::size_t>(note.length * rate / 1000);
  const double step = 2 * std::numbers::pi * note.hertz / rate;
  const double left = std::min(1.0, 1 - note.pan), right = std::min(1.0, 1 + note.pan);
  for (std::size_t i = 0; i < count && 2 * (first + i) + 1 < samples.size(); ++i) {
    const double phase = step * static_cast<double>(i);
    const double wave = std::sin(phase) + 0.25 * std::sin(2 * phase) + 0.10 * std::sin(3 * phase);
    const double value = wave * envelope(note, static_cast<double>(i) * 1000 / rate);
    samples[2 * (first + i)] += static_cast<float>(left * value);
    samples[2 * (first + i) + 1] += static_cast<float>(right * value);
  }
}

} // namespace

std::vector<float> synthesise(Tone tone, int rate) {
  const auto all = notes(tone);
  double length = 0;
  for (const Note& note : all)
    length = std::max(length, note.start + note.length);
  std::vector<float> samples(2 * static_cast<std::size_t>(length * rate / 1000));
  for (const Note& note : all)
    add_note(samples, note, rate);
  float peak = 0;
  for (const float sample : samples)
    peak = std::max(peak, std::abs(sample));
  constexpr float wanted = 0.3548F; // -9 dBFS
  for (float& sample : samples)
    sample *= wanted / peak;
  return samples;
}

} // namespace coach
