#include "sound/mixer.hpp"

#include <algorithm>
#include <cmath>

namespace coach {
namespace {

using namespace std::chrono_literals;

constexpr auto latest = 150ms;

/// Leaves quiet sound alone and bends loud sound so that it stays under -1 dBFS.
float limited(float sample) {
  constexpr float knee = 0.70F, room = 0.19F;
  const float size = std::abs(sample);
  if (size <= knee)
    return sample;
  return std::copysign(knee + room * std::tanh((size - knee) / room), sample);
}

} // namespace

Mixer::Mixer(int rate, std::chrono::nanoseconds latency)
    : rate_(rate), latency_(latency), tones_(synthesise_all(rate)), clock_(rate) {}

bool Mixer::play(Tone tone, std::chrono::nanoseconds when, float gain) {
  return orders_.push({generation_.load(std::memory_order_relaxed), when - latency_, tone, gain});
}

void Mixer::restart() {
  clock_.reset();
  filled_ = 0;
  voices_.fill({});
}

void Mixer::fill(std::span<float> stereo, std::chrono::nanoseconds now) {
  const std::size_t frames = stereo.size() / 2;
  std::fill(stereo.begin(), stereo.end(), 0.0F);
  clock_.mark(now, filled_);
  const auto generation = generation_.load(std::memory_order_acquire);
  for (Voice& voice : voices_) {
    if (voice.samples == nullptr)
      continue;
    if (voice.generation != generation) {
      // The rest of this chunk fades to nothing.
      const std::size_t left = std::min(frames, (voice.samples->size() - voice.next) / 2);
      for (std::size_t i = 0; i < 2 * left; ++i) {
        const float fade = 1 - static_cast<float>(i / 2) / static_cast<float>(frames);
        stereo[i] += (*voice.samples)[voice.next + i] * voice.gain * fade;
      }
      voice = {};
      continue;
    }
    add(voice, stereo);
  }
  start_due(frames, stereo);
  filled_ += static_cast<std::int64_t>(frames);
  const float volume = volume_.load(std::memory_order_relaxed);
  for (float& sample : stereo)
    sample = limited(sample * volume);
}

void Mixer::start_due(std::size_t frames, std::span<float> stereo) {
  const std::int64_t too_late = latest / 1ms * rate_ / 1000;
  while (const Order* order = orders_.front()) {
    // Asked after the order was seen: its generation may have begun a moment ago.
    if (order->generation == generation_.load(std::memory_order_acquire)) {
      const std::int64_t offset = clock_.sample_at(order->when) - filled_;
      if (offset >= static_cast<std::int64_t>(frames))
        return;
      if (offset >= -too_late)
        start(*order, static_cast<std::size_t>(std::max<std::int64_t>(0, offset)), stereo);
    }
    orders_.pop();
  }
}

void Mixer::start(const Order& order, std::size_t offset, std::span<float> stereo) {
  auto voice = std::find_if(voices_.begin(), voices_.end(),
                            [](const Voice& candidate) { return candidate.samples == nullptr; });
  if (voice == voices_.end())
    return;
  *voice = {&tones_[static_cast<std::size_t>(order.tone)], 0, order.generation, order.gain};
  add(*voice, stereo.subspan(2 * offset));
}

void Mixer::add(Voice& voice, std::span<float> stereo) const {
  const std::vector<float>& samples = *voice.samples;
  const std::size_t count = std::min(stereo.size(), samples.size() - voice.next);
  for (std::size_t i = 0; i < count; ++i)
    stereo[i] += samples[voice.next + i] * voice.gain;
  voice.next += count;
  if (voice.next == samples.size())
    voice = {};
}

} // namespace coach
