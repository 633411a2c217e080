#pragma once

#include "sound/pcm.hpp"

#include <filesystem>
#include <optional>

namespace coach {

/// Reads a sound file (WAV, Ogg, FLAC, AIFF) as one channel, at most a minute of it. Nothing if it
/// is none, is cut off before its sound begins, or has an unusual rate.
std::optional<Pcm> read_sound(const std::filesystem::path& file);

} // namespace coach
