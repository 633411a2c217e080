#include "sound/mixer.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace coach;
using namespace std::chrono_literals;

namespace {

constexpr int rate = 48'000;
constexpr std::size_t chunk = 1'024;
constexpr auto start = std::chrono::nanoseconds(100s);

/// A device that asks for a chunk whenever the last one is over.
struct Device {
  Mixer mixer{rate};
  std::vector<float> heard; ///< the left channel
  std::size_t filled = 0;

  std::chrono::nanoseconds now() const {
    return start +
           std::chrono::nanoseconds(static_cast<std::int64_t>(filled) * 1'000'000'000 / rate);
  }
  void play_until(std::chrono::nanoseconds until) {
    std::vector<float> stereo(2 * chunk);
    while (now() < until) {
      mixer.fill(stereo, now());
      for (std::size_t i = 0; i < chunk; ++i)
        heard.push_back(stereo[2 * i]);
      filled += chunk;
    }
  }
  /// Samples at which sound begins after at least 50 ms of silence.
  std::vector<std::size_t> onsets() const {
    std::vector<std::size_t> found;
    std::size_t quiet = rate;
    for (std::size_t i = 0; i < heard.size(); ++i) {
      if (std::abs(heard[i]) > 1e-7F) {
        if (quiet > rate / 20)
          found.push_back(i);
        quiet = 0;
      } else {
        ++quiet;
      }
    }
    return found;
  }
  float peak() const {
    float most = 0;
    for (const float sample : heard)
      most = std::max(most, std::abs(sample));
    return most;
  }
};

std::size_t sample(std::chrono::nanoseconds after_start) {
  return static_cast<std::size_t>(after_start.count() * rate / 1'000'000'000);
}

} // namespace

TEST_CASE("tones begin at the sample they were ordered for") {
  Device device;
  std::vector<std::size_t> wanted;
  device.play_until(start + 100ms);
  for (int i = 0; i < 40; ++i) {
    const auto at = 300ms + 251ms * i + 7us * i;
    REQUIRE(device.mixer.play(Tone::tick, start + at));
    wanted.push_back(sample(at));
  }
  device.play_until(start + 12s);
  const auto onsets = device.onsets();
  REQUIRE(onsets.size() == wanted.size());
  // The first sample of a tone is zero, so the sound is heard from the second on.
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    CAPTURE(i);
    CHECK(onsets[i] >= wanted[i]);
    CHECK(onsets[i] <= wanted[i] + 2);
  }
}

TEST_CASE("a late tone sounds at once, a stale one never") {
  Device device;
  device.play_until(start + 1s);
  const std::size_t now = device.heard.size();
  SUBCASE("149 ms late") {
    device.mixer.play(Tone::go, device.now() - 149ms);
    device.play_until(start + 2s);
    REQUIRE(device.onsets().size() == 1);
    CHECK(device.onsets().front() <= now + 2);
  }
  SUBCASE("200 ms late, and what comes behind it is on time") {
    device.mixer.play(Tone::go, device.now() - 200ms);
    device.mixer.play(Tone::go, device.now() + 300ms);
    device.play_until(start + 3s);
    REQUIRE(device.onsets().size() == 1);
    CHECK(device.onsets().front() >= now + sample(300ms) - 1);
  }
}

TEST_CASE("silence comes in 30 ms from the next chunk on and drops what was ordered") {
  Device device;
  device.mixer.play(Tone::rest, start + 10ms);
  device.mixer.play(Tone::go, start + 1s);
  device.play_until(start + 200ms);
  const std::size_t silenced = device.heard.size();
  device.mixer.silence();
  device.mixer.play(Tone::tick, start + 2s);
  device.play_until(start + 3s);
  for (std::size_t i = silenced + sample(30ms); i < sample(2s); ++i)
    REQUIRE(device.heard[i] == 0.0F);
  REQUIRE(device.onsets().size() == 2);
  CHECK(device.onsets()[1] >= sample(2s));
  // The fade has no jump that would be heard as a click.
  for (std::size_t i = silenced; i < silenced + sample(30ms) + 1; ++i)
    REQUIRE(std::abs(device.heard[i] - device.heard[i - 1]) < 0.08F);
}

TEST_CASE("nothing clips, however much sounds at once") {
  Device device;
  for (int i = 0; i < 16; ++i)
    device.mixer.play(Tone::hold, start + 50ms);
  device.play_until(start + 1s);
  CHECK(device.peak() > 0.7F);
  CHECK(device.peak() < 0.8913F); // -1 dBFS
}

TEST_CASE("every tone has the level it was designed with and can be heard") {
  for (std::size_t i = 0; i < tone_count; ++i) {
    CAPTURE(i);
    Device device;
    device.mixer.play(static_cast<Tone>(i), start + 50ms);
    device.play_until(start + 2s);
    CHECK(20 * std::log10(device.peak()) == doctest::Approx(-9).epsilon(0.05));
    CHECK(device.onsets().front() <= sample(50ms) + 2);
    CHECK(std::abs(device.heard.back()) == 0.0F);
  }
}

TEST_CASE("the latency of a device is taken off") {
  Device device;
  Mixer early(rate, 43ms);
  std::vector<float> stereo(2 * rate);
  early.play(Tone::tick, start + 500ms);
  early.fill(stereo, start);
  std::size_t first = 0;
  while (first < rate && stereo[2 * first] == 0.0F)
    ++first;
  CHECK(first <= sample(457ms) + 2);
  CHECK(first >= sample(457ms));
}

TEST_CASE("loudspeakers that are very late still play what is ordered for now") {
  Mixer early(rate, 400ms);
  std::vector<float> stereo(2 * chunk);
  early.fill(stereo, start);
  early.play(Tone::tick, start + 20ms);
  early.fill(stereo, start + 21ms);
  CHECK(std::ranges::any_of(stereo, [](float sample) { return sample != 0; }));
}

TEST_CASE("speech begins at its sample and is played as it is") {
  Device device;
  auto clip = std::make_shared<Clip>();
  for (int i = 0; i < 10'000; ++i)
    clip->samples.push_back(static_cast<std::int16_t>(i % 2 == 0 ? 20'000 : -15'000));
  REQUIRE(device.mixer.say(clip, start + 100ms));
  device.play_until(start + 500ms);
  const std::size_t first = device.onsets().front();
  CHECK(first == sample(100ms));
  for (std::size_t i = 0; i < clip->samples.size(); ++i)
    REQUIRE(device.heard[first + i] * 32767 == doctest::Approx(clip->samples[i]));
  CHECK(device.heard[first + clip->samples.size()] == 0.0F);
}

TEST_CASE("tones under speech are 6 dB softer, and as loud as before behind it") {
  Device alone, under;
  auto quiet = std::make_shared<Clip>();
  quiet->samples.assign(sample(300ms), 0); // nothing is heard of it but what it does to tones
  under.mixer.say(quiet, start + 100ms);
  for (Device* device : {&alone, &under}) {
    device->mixer.play(Tone::hold, start + 100ms);
    device->play_until(start + 700ms);
  }
  const auto loudest = [](const Device& device, std::size_t from, std::size_t to) {
    return *std::max_element(device.heard.begin() + static_cast<std::ptrdiff_t>(from),
                             device.heard.begin() + static_cast<std::ptrdiff_t>(to));
  };
  CHECK(loudest(under, sample(120ms), sample(390ms)) ==
        doctest::Approx(loudest(alone, sample(120ms), sample(390ms)) / 2).epsilon(0.001));
  CHECK(loudest(under, sample(420ms), sample(500ms)) ==
        doctest::Approx(loudest(alone, sample(420ms), sample(500ms))).epsilon(0.001));
}

TEST_CASE("the voice and the tones can be heard alone") {
  Device device;
  auto clip = std::make_shared<Clip>();
  clip->samples.assign(sample(200ms), 10'000);
  device.mixer.set_balance(0, 1);
  device.mixer.say(clip, start + 50ms);
  device.mixer.play(Tone::tick, start + 500ms);
  device.play_until(start + 700ms);
  REQUIRE(device.onsets().size() == 1);
  CHECK(device.onsets().front() >= sample(500ms));
}

TEST_CASE("a clip is let go when no device can be playing it, and not before") {
  Device device;
  auto clip = std::make_shared<Clip>();
  clip->samples.assign(sample(5s), 10'000);
  std::weak_ptr<Clip> watched = clip;
  device.mixer.say(std::move(clip), start);
  device.play_until(start + 100ms);
  device.mixer.silence();
  device.mixer.say(std::make_shared<Clip>(), start + 10s);
  CHECK_FALSE(watched.expired());
  device.play_until(start + 1s);
  device.mixer.say(std::make_shared<Clip>(), start + 11s);
  CHECK(watched.expired());
}

TEST_CASE("a muted mixer is silent and keeps its place") {
  Device device;
  device.mixer.set_volume(0);
  device.mixer.play(Tone::all_done, start + 50ms);
  device.play_until(start + 500ms);
  CHECK(device.peak() == 0.0F);
  device.mixer.set_volume(1);
  device.play_until(start + 900ms);
  CHECK(device.peak() > 0.05F);
}

TEST_CASE("the volume is turned without a jump") {
  Device device;
  auto clip = std::make_shared<Clip>();
  clip->samples.assign(sample(2s), 20'000);
  device.mixer.say(std::move(clip), start);
  device.play_until(start + 200ms);
  const std::size_t turned = device.heard.size();
  device.mixer.set_volume(0);
  device.play_until(start + 400ms);
  CHECK(device.heard[turned - 1] > 0.5F);
  CHECK(device.heard[turned + sample(21ms)] == 0.0F);
  for (std::size_t i = turned; i < device.heard.size(); ++i)
    REQUIRE(std::abs(device.heard[i] - device.heard[i - 1]) < 0.001F);
}

TEST_CASE("too many orders are refused, not lost") {
  Mixer mixer(rate);
  int taken = 0;
  while (mixer.play(Tone::tick, start) && taken < 10'000)
    ++taken;
  CHECK(taken == 255);
}
