#include "sound/mixer.hpp"

#include <algorithm>
#include <cmath>

namespace coach {
namespace {

using namespace std::chrono_literals;

constexpr auto latest = 150ms;
constexpr auto fading = 30ms;
/// Tones under speech, and how fast they get there.
constexpr float ducked = 0.5F;
constexpr auto ducking = 10ms;
/// From silence to full volume; a jump would click.
constexpr auto turning = 20ms;

/// Leaves speech alone, and bends what is louder than it so that it stays under -1.5 dBFS.
float bounded(float sample) {
  constexpr float knee = 0.75F, room = 0.09F;
  const float size = std::abs(sample);
  if (size <= knee)
    return sample;
  return std::copysign(knee + room * std::tanh((size - knee) / room), sample);
}

} // namespace

Mixer::Mixer(int rate, std::chrono::nanoseconds latency)
    : rate_(rate), latency_(latency), clock_(rate) {}

bool Mixer::play(Tone tone, std::chrono::nanoseconds when, float gain) {
  auto& samples = tones_[static_cast<std::size_t>(tone)];
  if (samples.empty())
    samples = synthesise(tone, rate_);
  return orders_.push({generation_.load(std::memory_order_relaxed), when - latency_, when + latest,
                       nullptr, tone, gain});
}

bool Mixer::say(std::shared_ptr<const Clip> clip, std::chrono::nanoseconds when) {
  release_retired();
  const bool taken = orders_.push({generation_.load(std::memory_order_relaxed), when - latency_,
                                   when + latest, clip.get(), Tone{}, 1});
  if (taken)
    held_.push_back(std::move(clip));
  return taken;
}

void Mixer::take_back() { generation_.fetch_add(1, std::memory_order_release); }

void Mixer::silence() {
  silenced_.store(generation_.load(std::memory_order_relaxed) + 1, std::memory_order_release);
  generation_.fetch_add(1, std::memory_order_release);
  retired_.insert(retired_.end(), held_.begin(), held_.end());
  held_.clear();
  retired_at_ = played_.load(std::memory_order_acquire);
}

/// Lets clips go that no device can be playing from any more.
void Mixer::release_retired() {
  if (!retired_.empty() && played_.load(std::memory_order_acquire) > retired_at_ + rate_ / 2)
    retired_.clear();
}

void Mixer::set_balance(float speech, float tones) {
  speech_.store(speech, std::memory_order_relaxed);
  tone_.store(tones, std::memory_order_relaxed);
}

void Mixer::restart() {
  clock_.reset();
  filled_ = 0;
  voices_.fill({});
  duck_ = 1;
  loudness_ = -1;
}

void Mixer::fill(std::span<float> stereo, std::chrono::nanoseconds now) {
  const std::size_t frames = stereo.size() / 2;
  std::fill(stereo.begin(), stereo.end(), 0.0F);
  clock_.mark(now, filled_);
  fade_stale();
  start_due(frames);
  for (std::size_t at = 0; at < frames; at += block)
    mix(stereo.subspan(2 * at, 2 * std::min(block, frames - at)));
  filled_ += static_cast<std::int64_t>(frames);
  played_.fetch_add(static_cast<std::int64_t>(frames), std::memory_order_release);
  turn_to_volume(stereo);
}

void Mixer::turn_to_volume(std::span<float> stereo) {
  const float volume = volume_.load(std::memory_order_relaxed);
  if (loudness_ < 0)
    loudness_ = volume;
  const float step = 1000 / static_cast<float>(turning / 1ms * rate_);
  for (std::size_t i = 0; i < stereo.size(); i += 2) {
    loudness_ += std::clamp(volume - loudness_, -step, step);
    stereo[i] = bounded(stereo[i] * loudness_);
    stereo[i + 1] = bounded(stereo[i + 1] * loudness_);
  }
}

void Mixer::fade_stale() {
  const auto silenced = silenced_.load(std::memory_order_acquire);
  for (Voice& voice : voices_)
    if (voice.busy && voice.fade < 0 && static_cast<std::int32_t>(voice.generation - silenced) < 0)
      voice.fade = static_cast<int>(fading / 1ms * rate_ / 1000);
}

void Mixer::start_due(std::size_t frames) {
  while (const Order* order = orders_.front()) {
    // Asked after the order was seen: its generation may have begun a moment ago.
    if (order->generation == generation_.load(std::memory_order_acquire)) {
      const std::int64_t offset = clock_.sample_at(order->when) - filled_;
      if (offset >= static_cast<std::int64_t>(frames))
        return;
      if (clock_.sample_at(order->until) >= filled_)
        start(*order, static_cast<std::size_t>(std::max<std::int64_t>(0, offset)));
    }
    orders_.pop();
  }
}

void Mixer::start(const Order& order, std::size_t offset) {
  const auto voice = std::ranges::find(voices_, false, &Voice::busy);
  if (voice == voices_.end())
    return;
  *voice = {true, order.clip, order.tone, order.gain, order.generation, offset, 0, -1};
}

void Mixer::mix(std::span<float> stereo) {
  const std::size_t frames = stereo.size() / 2;
  std::array<float, block> duck{};
  std::fill_n(duck.begin(), frames, 1.0F);
  for (Voice& voice : voices_)
    if (voice.busy && voice.clip != nullptr)
      mix_speech(voice, stereo, std::span(duck).first(frames));
  const float step = (1 - ducked) * 1000 / static_cast<float>(ducking / 1ms * rate_);
  for (std::size_t i = 0; i < frames; ++i) {
    duck_ += std::clamp(duck[i] - duck_, -step, step);
    duck[i] = duck_;
  }
  for (Voice& voice : voices_)
    if (voice.busy && voice.clip == nullptr)
      mix_tone(voice, stereo, std::span(duck).first(frames));
}

/// How loud the voice is in this frame of its fading; it ends at silence.
float Mixer::faded(Voice& voice) const {
  if (voice.fade < 0)
    return 1;
  if (voice.fade == 0) {
    voice.busy = false;
    return 0;
  }
  return static_cast<float>(voice.fade--) * 1000 / static_cast<float>(fading / 1ms * rate_);
}

void Mixer::mix_speech(Voice& voice, std::span<float> stereo, std::span<float> duck) const {
  const float gain = speech_.load(std::memory_order_relaxed) / 32767;
  const std::size_t begin = std::min(voice.wait, duck.size());
  voice.wait -= begin;
  for (std::size_t i = begin; i < duck.size() && voice.busy; ++i) {
    if (voice.next == voice.clip->samples.size()) {
      voice.busy = false;
      return;
    }
    const float sample =
        static_cast<float>(voice.clip->samples[voice.next++]) * gain * faded(voice);
    stereo[2 * i] += sample;
    stereo[2 * i + 1] += sample;
    duck[i] = ducked;
  }
}

void Mixer::mix_tone(Voice& voice, std::span<float> stereo, std::span<const float> duck) const {
  const std::vector<float>& tone = samples(voice);
  const float gain = tone_.load(std::memory_order_relaxed) * voice.gain;
  const std::size_t begin = std::min(voice.wait, duck.size());
  voice.wait -= begin;
  for (std::size_t i = begin; i < duck.size() && voice.busy; ++i) {
    if (2 * voice.next == tone.size()) {
      voice.busy = false;
      return;
    }
    const float loud = gain * duck[i] * faded(voice);
    stereo[2 * i] += tone[2 * voice.next] * loud;
    stereo[2 * i + 1] += tone[2 * voice.next + 1] * loud;
    ++voice.next;
  }
}

} // namespace coach
