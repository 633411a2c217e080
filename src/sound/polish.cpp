#include "sound/polish.hpp"

#include "sound/filter.hpp"
#include "sound/loudness.hpp"

#include <algorithm>
#include <cmath>

namespace coach {
namespace {

constexpr double shelf_from = 1800, shelf_by = 6;
/// Speech is what is less than this under its loudest 10 ms.
constexpr double speech_depth = 42;
constexpr double least_heard = -50;
constexpr int least_ms = 50;
constexpr int keep_before_ms = 20, keep_behind_ms = 60;
constexpr int fade_in_ms = 5, fade_out_ms = 30;

std::size_t samples_of(const Pcm& sound, int ms) {
  return static_cast<std::size_t>(sound.rate) * static_cast<std::size_t>(ms) / 1000;
}

std::vector<double> powers(const Pcm& sound, std::size_t frame) {
  std::vector<double> out;
  for (std::size_t at = 0; at + frame <= sound.samples.size(); at += frame) {
    double sum = 0;
    for (std::size_t i = at; i < at + frame; ++i)
      sum += static_cast<double>(sound.samples[i]) * sound.samples[i];
    out.push_back(sum / static_cast<double>(frame));
  }
  return out;
}

/// Takes the silence off both ends.
void trim(Pcm& sound) {
  const std::size_t frame = samples_of(sound, 10);
  const auto all = powers(sound, frame);
  const double least = *std::ranges::max_element(all) * std::pow(10, -speech_depth / 10);
  const auto speaks = [least](double power) { return power >= least; };
  const auto first = std::ranges::find_if(all, speaks) - all.begin();
  const auto last = std::find_if(all.rbegin(), all.rend(), speaks).base() - all.begin();
  const std::size_t before = samples_of(sound, keep_before_ms);
  const std::size_t begin = static_cast<std::size_t>(first) * frame;
  const std::size_t end = std::min(sound.samples.size(), static_cast<std::size_t>(last) * frame +
                                                             samples_of(sound, keep_behind_ms));
  sound.samples.resize(end);
  sound.samples.erase(sound.samples.begin(),
                      sound.samples.begin() +
                          static_cast<std::ptrdiff_t>(begin - std::min(begin, before)));
}

/// Brings the loudness to the one wanted; limiting takes a little away, so more than once.
void level(Pcm& sound) {
  const std::vector<float> original = sound.samples;
  double gain = 1;
  for (int turn = 0; turn < 3; ++turn) {
    gain *= std::pow(10, (speech_loudness - active_loudness(sound)) / 20);
    for (std::size_t i = 0; i < original.size(); ++i)
      sound.samples[i] = limited(original[i] * static_cast<float>(gain));
  }
}

void fade_ends(Pcm& sound) {
  const std::size_t in = std::min(samples_of(sound, fade_in_ms), sound.samples.size());
  const std::size_t out = std::min(samples_of(sound, fade_out_ms), sound.samples.size());
  for (std::size_t i = 0; i < in; ++i)
    sound.samples[i] *= static_cast<float>(i) / static_cast<float>(in);
  for (std::size_t i = 0; i < out; ++i) {
    const float rest = static_cast<float>(i) / static_cast<float>(out);
    sound.samples[sound.samples.size() - 1 - i] *= rest * rest;
  }
}

} // namespace

float limited(float sample) {
  constexpr float ceiling = 0.75F, knee = 0.65F * ceiling, room = ceiling - knee;
  const float size = std::abs(sample);
  return size <= knee ? sample
                      : std::copysign(knee + room * std::tanh((size - knee) / room), sample);
}

std::optional<Pcm> polish(Pcm sound, Source source) {
  if (sound.rate < 8000 || sound.samples.size() < samples_of(sound, least_ms))
    return std::nullopt;
  pass_through(high_pass(sound.rate, 70), sound.samples);
  if (!(active_loudness(sound) > least_heard))
    return std::nullopt;
  if (source == Source::engine && sound.rate > 2.5 * shelf_from)
    pass_through(high_shelf(sound.rate, shelf_from, shelf_by), sound.samples);
  trim(sound);
  if (sound.samples.size() < samples_of(sound, least_ms))
    return std::nullopt;
  level(sound);
  fade_ends(sound);
  return sound;
}

Millis vowel_onset(const Pcm& speech) {
  Pcm voiced = speech;
  pass_through(high_pass(speech.rate, 250), voiced.samples);
  // What is above the voice's own range is noise of consonants.
  pass_through(high_shelf(speech.rate, 1200, -30), voiced.samples);
  const std::size_t frame = samples_of(speech, 5);
  const auto all = powers(voiced, frame);
  // Three frames together are longer than one beat of a voice.
  double loudest = 0;
  std::vector<double> smooth(all.size());
  for (std::size_t i = 0; i + 2 < all.size(); ++i) {
    smooth[i + 1] = all[i] + all[i + 1] + all[i + 2];
    loudest = std::max(loudest, smooth[i + 1]);
  }
  const auto at =
      std::ranges::find_if(smooth, [&](double power) { return power > 0.25 * loudest; });
  return Millis(5 * (at == smooth.end() ? 0 : at - smooth.begin()));
}

} // namespace coach
