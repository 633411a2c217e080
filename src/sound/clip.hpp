#pragma once

#include "prompts/script.hpp"
#include "sound/pcm.hpp"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace coach {

/// One spoken sentence, ready to be played: one channel, 48 kHz.
struct Clip {
  static constexpr int rate = 48'000;
  std::vector<std::int16_t> samples;
  Millis onset{}; ///< where its vowel begins, from its start

  Millis length() const { return Millis(samples.size() * 1000 / rate); }
};

/// Takes polished speech of any rate.
Clip make_clip(const Pcm& speech);

/// What can be said, by sentence as the coach writes it ("Hold it there."). It never changes, so
/// that a device may play from it.
using Clips = std::map<std::string, std::shared_ptr<const Clip>, std::less<>>;

} // namespace coach
