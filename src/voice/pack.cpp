#include "voice/pack.hpp"

#include "voice/sound_reader.hpp"
#include "voice/spoken_text.hpp"

#include <algorithm>
#include <charconv>
#include <set>

namespace coach {

namespace fs = std::filesystem;

Pack::Pack(fs::path folder, std::optional<Source> source)
    : folder_(std::move(folder)), source_(source) {
  static const std::set<std::string> known{".ogg", ".wav", ".flac"};
  std::error_code error;
  for (fs::directory_iterator it(folder_, error), end; !error && it != end; it.increment(error))
    if (known.contains(it->path().extension().string()))
      files_.emplace(recording_name(it->path().stem().string()), it->path());
}

const fs::path* Pack::find(std::string_view sentence) const {
  const auto found = files_.find(recording_name(sentence));
  return found == files_.end() ? nullptr : &found->second;
}

std::optional<Pcm> Pack::read(std::string_view sentence) const {
  const fs::path* file = find(sentence);
  if (file == nullptr)
    return std::nullopt;
  auto sound = read_sound(*file);
  return sound && source_ ? polish(std::move(*sound), *source_) : sound;
}

std::string write_manifest(std::vector<ManifestRow> rows) {
  std::ranges::sort(rows, {}, &ManifestRow::text);
  std::string out = "text\tfile\tms\tvowel_ms\tchecksum\n";
  for (const ManifestRow& row : rows)
    out += row.text + "\t" + row.file + "\t" + std::to_string(row.length.count()) + "\t" +
           std::to_string(row.onset.count()) + "\t" + row.checksum + "\n";
  return out;
}

std::vector<ManifestRow> read_manifest(std::string_view text) {
  const auto take = [](std::string_view& from, char end) {
    const auto size = std::min(from.find(end), from.size());
    const auto part = from.substr(0, size);
    from.remove_prefix(std::min(size + 1, from.size()));
    return part;
  };
  const auto number = [](std::string_view digits) {
    long value = -1;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return Millis(value);
  };
  std::vector<ManifestRow> rows;
  while (!text.empty()) {
    std::string_view line = take(text, '\n');
    ManifestRow row;
    row.text = take(line, '\t');
    row.file = take(line, '\t');
    row.length = number(take(line, '\t'));
    row.onset = number(take(line, '\t'));
    row.checksum = take(line, '\t');
    if (row.length > Millis{} && row.onset >= Millis{})
      rows.push_back(std::move(row));
  }
  return rows;
}

} // namespace coach
