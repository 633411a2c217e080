#pragma once

#include "prompts/script.hpp"
#include "sound/polish.hpp"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace coach {

/// A folder of spoken sentences, one sound file each, named after its sentence:
/// "hold-it-there.ogg" (or .wav, .flac) is "Hold it there.".
class Pack {
 public:
  /// A folder that is not there is an empty pack. What `source` gives is polished as such; nothing:
  /// it was polished before.
  explicit Pack(std::filesystem::path folder, std::optional<Source> source = Source::recording);

  const std::filesystem::path& folder() const { return folder_; }
  std::size_t size() const { return files_.size(); }
  /// The file of a sentence, or null.
  const std::filesystem::path* find(std::string_view sentence) const;
  /// The sentence, polished; nothing if it is not there or cannot be read.
  std::optional<Pcm> read(std::string_view sentence) const;

 private:
  std::filesystem::path folder_;
  std::optional<Source> source_;
  std::map<std::string, std::filesystem::path, std::less<>> files_;
};

/// One line of a pack's manifest.tsv.
struct ManifestRow {
  std::string text;
  std::string file;
  Millis length{};
  Millis onset{}; ///< of the vowel, from the start
  std::string checksum;
  bool operator==(const ManifestRow&) const = default;
};

/// The manifest with a line of headings, sorted by text.
std::string write_manifest(std::vector<ManifestRow> rows);
/// Reads it; lines that are none are left out.
std::vector<ManifestRow> read_manifest(std::string_view text);

} // namespace coach
