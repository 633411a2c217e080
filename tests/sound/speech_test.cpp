// Loudness, filters, rates and the polishing of speech, on sounds whose values are known.
#include "sound/clip.hpp"
#include "sound/filter.hpp"
#include "sound/loudness.hpp"
#include "sound/polish.hpp"
#include "sound/resample.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace coach;
using namespace std::chrono_literals;

namespace {

Pcm sine(int rate, double hertz, double seconds, double peak) {
  Pcm sound{rate, {}};
  const auto count = static_cast<int>(seconds * rate);
  for (int i = 0; i < count; ++i)
    sound.samples.push_back(
        static_cast<float>(peak * std::sin(2 * std::numbers::pi * hertz * i / rate)));
  return sound;
}

void append(Pcm& to, const Pcm& sound) {
  to.samples.insert(to.samples.end(), sound.samples.begin(), sound.samples.end());
}

double peak(const Pcm& sound) {
  double most = 0;
  for (const float sample : sound.samples)
    most = std::max(most, std::abs(static_cast<double>(sample)));
  return most;
}

/// A hiss and then a vowel, with silence around.
Pcm word(int rate, double hiss, double vowel) {
  Pcm sound = sine(rate, 0, 0.3, 0);
  append(sound, sine(rate, 0.4 * rate, hiss, 0.05));
  append(sound, sine(rate, 500, vowel, 0.3));
  append(sound, sine(rate, 0, 0.4, 0));
  return sound;
}

} // namespace

TEST_CASE("a tone of 997 Hz at full scale has -3.01 LUFS on one channel, as the standard says") {
  for (const int rate : {16'000, 22'050, 44'100, 48'000}) {
    CAPTURE(rate);
    CHECK(active_loudness(sine(rate, 997, 1, 1)) == doctest::Approx(-3.01).epsilon(0.02));
    CHECK(active_loudness(sine(rate, 997, 0.1, 0.1)) == doctest::Approx(-23.01).epsilon(0.02));
  }
  CHECK(active_loudness(sine(16'000, 0, 1, 0)) < -100);
}

TEST_CASE("silence between words does not make speech less loud") {
  Pcm sound = sine(16'000, 997, 0.5, 0.1);
  const double alone = active_loudness(sound);
  append(sound, sine(16'000, 0, 2, 0));
  append(sound, sine(16'000, 997, 0.5, 0.1));
  CHECK(active_loudness(sound) == doctest::Approx(alone).epsilon(0.01));
}

TEST_CASE("a sound at another rate is the same sound") {
  struct Case {
    int from, to;
  };
  for (const Case& test : {Case{16'000, 48'000}, Case{22'050, 48'000}, Case{48'000, 16'000}}) {
    CAPTURE(test.from);
    const Pcm there = resampled(sine(test.from, 1'000, 0.5, 0.5), test.to);
    const Pcm wanted = sine(test.to, 1'000, 0.5, 0.5);
    REQUIRE(there.rate == test.to);
    REQUIRE(std::abs(std::ssize(there.samples) - std::ssize(wanted.samples)) <= 1);
    // The ends have no neighbours.
    for (std::size_t i = 2'000; i + 2'000 < there.samples.size(); ++i)
      REQUIRE(there.samples[i] == doctest::Approx(wanted.samples[i]).epsilon(0.01).scale(0.5));
  }
}

TEST_CASE("a peak between two samples counts") {
  // A quarter of the rate, sampled away from its peaks.
  Pcm sound{48'000, {}};
  for (int i = 0; i < 4'800; ++i)
    sound.samples.push_back(i % 4 < 2 ? 0.5F : -0.5F);
  CHECK(peak(sound) == doctest::Approx(0.5));
  CHECK(true_peak(sound) == doctest::Approx(20 * std::log10(0.7071)).epsilon(0.04));
}

TEST_CASE("polished speech has one loudness, little silence, no loud peak and soft ends") {
  for (const double loud : {0.02, 0.3, 1.0}) {
    CAPTURE(loud);
    Pcm raw = word(16'000, 0.1, 0.4);
    for (float& sample : raw.samples)
      sample *= static_cast<float>(loud / 0.3);
    const auto sound = polish(raw, Source::recording);
    REQUIRE(sound);
    CHECK(active_loudness(*sound) == doctest::Approx(-19).epsilon(0.005));
    CHECK(sound->samples.size() == doctest::Approx(16'000 * 0.58).epsilon(0.03));
    CHECK(peak(*sound) < 0.75);
    CHECK(std::abs(sound->samples.front()) < 0.001);
    CHECK(std::abs(sound->samples.back()) < 0.001);
  }
}

TEST_CASE("an engine's speech is brightened by 6 dB above 1.8 kHz") {
  // The second of 300 Hz against the second of 6 kHz.
  const auto ratio = [](Source source) {
    Pcm raw = sine(16'000, 300, 1, 0.1);
    append(raw, sine(16'000, 6'000, 1, 0.1));
    const auto sound = polish(raw, source);
    REQUIRE(sound);
    const auto power = [&](std::size_t from) {
      double sum = 0;
      for (std::size_t i = from; i < from + 8'000; ++i)
        sum += static_cast<double>(sound->samples[i]) * sound->samples[i];
      return sum;
    };
    return power(20'000) / power(4'000);
  };
  CHECK(10 * std::log10(ratio(Source::engine) / ratio(Source::recording)) ==
        doctest::Approx(6).epsilon(0.1));
}

TEST_CASE("what is hardly a sound is refused") {
  CHECK_FALSE(polish(Pcm{}, Source::engine));
  CHECK_FALSE(polish(sine(16'000, 500, 0.04, 0.5), Source::engine));
  CHECK_FALSE(polish(sine(16'000, 0, 1, 0), Source::engine));
  CHECK_FALSE(polish(sine(16'000, 500, 1, 0.0005), Source::engine));
  Pcm click = sine(16'000, 0, 1, 0);
  click.samples[8'000] = 1;
  const auto clicked = polish(click, Source::engine);
  CHECK((!clicked || clicked->samples.size() < 3'000));
}

TEST_CASE("the vowel is found behind a hiss") {
  for (const double hiss : {0.05, 0.1, 0.2}) {
    CAPTURE(hiss);
    const auto sound = polish(word(16'000, hiss, 0.3), Source::engine);
    REQUIRE(sound);
    const auto onset = static_cast<double>(vowel_onset(*sound).count());
    CHECK(std::abs(onset - (20 + 1'000 * hiss)) <= 20);
  }
}

TEST_CASE("a clip keeps what the sound was, and its ends make no click") {
  const auto sound = polish(word(16'000, 0.1, 0.4), Source::recording);
  REQUIRE(sound);
  const Clip clip = make_clip(*sound);
  CHECK(clip.length().count() ==
        doctest::Approx(static_cast<double>(sound->samples.size()) / 16).epsilon(0.01));
  CHECK(clip.onset == vowel_onset(*sound));
  CHECK(std::abs(clip.samples.front()) <= 1);
  CHECK(std::abs(clip.samples.back()) <= 1);
}
