#include "voice/sound_reader.hpp"

#include <sndfile.h>

#include <algorithm>
#include <memory>

namespace coach {

std::optional<Pcm> read_sound(const std::filesystem::path& file) {
  constexpr sf_count_t longest_s = 60;
  constexpr int most_channels = 8;
  SF_INFO info{};
  const std::unique_ptr<SNDFILE, int (*)(SNDFILE*)> sound(sf_open(file.c_str(), SFM_READ, &info),
                                                          &sf_close);
  if (!sound || info.channels < 1 || info.channels > most_channels || info.samplerate < 8000 ||
      info.samplerate > 192'000)
    return std::nullopt;
  // The length that a file claims may be wrong.
  const auto channels = static_cast<std::size_t>(info.channels);
  std::vector<float> block(4096 * channels);
  Pcm out{info.samplerate, {}};
  for (sf_count_t left = longest_s * info.samplerate; left > 0;) {
    const sf_count_t got =
        sf_readf_float(sound.get(), block.data(), std::min<sf_count_t>(left, 4096));
    if (got <= 0)
      break;
    for (std::size_t i = 0; i < static_cast<std::size_t>(got); ++i) {
      float sum = 0;
      for (std::size_t c = 0; c < channels; ++c)
        sum += block[i * channels + c];
      const float mean = sum / static_cast<float>(channels);
      out.samples.push_back(mean == mean ? std::clamp(mean, -4.0F, 4.0F) : 0);
    }
    left -= got;
  }
  if (out.samples.empty())
    return std::nullopt;
  return out;
}

} // namespace coach
