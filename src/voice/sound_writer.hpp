#pragma once

#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace coach {

/// What a sound file says about itself: name and words, in order. Only Ogg files carry it.
using Comments = std::vector<std::pair<std::string, std::string>>;

enum class SoundFormat { ogg, wav };

/// A sound file being written: Ogg Vorbis or WAV with 16 bits. The same sound gives the same bytes.
class SoundWriter {
 public:
  /// `quality` of Ogg: 0 to 1. Throws std::runtime_error if the file cannot be written.
  SoundWriter(const std::filesystem::path& file, SoundFormat format, int channels, int rate,
              const Comments& comments = {}, float quality = 0.3F);
  SoundWriter(const SoundWriter&) = delete;
  SoundWriter& operator=(const SoundWriter&) = delete;
  ~SoundWriter();

  /// Samples of all channels in turn.
  void write(std::span<const float> samples);
  /// Writes what is left; throws std::runtime_error if something could not be written.
  void finish();

  /// What writes one format.
  class Encoder;

 private:
  std::unique_ptr<Encoder> encoder_;
};

/// The format that a file's name asks for; Ogg for ".ogg", WAV for all others.
SoundFormat format_of(const std::filesystem::path& file);

} // namespace coach
