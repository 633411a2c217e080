#include "sound/clip.hpp"

#include "sound/polish.hpp"
#include "sound/resample.hpp"

#include <algorithm>
#include <cmath>

namespace coach {

Clip make_clip(const Pcm& speech) {
  const Pcm sound = resampled(speech, Clip::rate);
  Clip clip;
  clip.onset = vowel_onset(speech);
  clip.samples.reserve(sound.samples.size());
  // Compression may have left something at the very ends.
  constexpr std::size_t soft = Clip::rate / 1000;
  for (std::size_t i = 0; i < sound.samples.size(); ++i) {
    const std::size_t to_end = std::min(i, sound.samples.size() - 1 - i);
    const float fade = std::min(1.0F, static_cast<float>(to_end) / soft);
    // Between the samples of a lower rate there may be peaks.
    const float sample = limited(sound.samples[i] * fade);
    clip.samples.push_back(static_cast<std::int16_t>(std::lround(sample * 32767)));
  }
  return clip;
}

} // namespace coach
