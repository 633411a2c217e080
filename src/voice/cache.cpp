#include "voice/cache.hpp"

#include "voice/sound_reader.hpp"
#include "voice/sound_writer.hpp"

#include <algorithm>
#include <stdexcept>
#include <unistd.h>
#include <vector>

namespace coach {

namespace fs = std::filesystem;

namespace {

struct Kept {
  fs::path file;
  fs::file_time_type used;
  std::uintmax_t bytes = 0;
};

/// What can be read about the sounds in a folder.
std::vector<Kept> all_kept(const fs::path& cache) {
  std::vector<Kept> all;
  std::error_code error;
  for (fs::directory_iterator it(cache, error), end; !error && it != end; it.increment(error)) {
    std::error_code none, no_time;
    Kept kept{it->path(), it->last_write_time(no_time), it->file_size(none)};
    if (!none && !no_time && kept.file.extension() == ".wav")
      all.push_back(std::move(kept));
  }
  return all;
}

} // namespace

std::optional<Pcm> read_kept(const fs::path& file) {
  auto sound = read_sound(file);
  std::error_code none;
  if (sound)
    fs::last_write_time(file, fs::file_time_type::clock::now(), none);
  return sound;
}

/// Written beside and moved into place, so that nobody ever reads half a file.
void keep(const Pcm& sound, const fs::path& file) {
  std::error_code none;
  fs::create_directories(file.parent_path(), none);
  const fs::path beside = file.string() + "." + std::to_string(getpid());
  try {
    SoundWriter writer(beside, SoundFormat::wav, 1, sound.rate);
    writer.write(sound.samples);
    writer.finish();
    fs::rename(beside, file, none);
  } catch (const std::runtime_error&) {
    none = std::make_error_code(std::errc::io_error);
  }
  if (none)
    fs::remove(beside, none);
}

CacheSize size_of_cache(const fs::path& cache) {
  CacheSize size;
  for (const Kept& kept : all_kept(cache)) {
    ++size.files;
    size.bytes += kept.bytes;
  }
  return size;
}

void clear_cache(const fs::path& cache) { limit_cache(cache, 0); }

void limit_cache(const fs::path& cache, std::uintmax_t most) {
  auto all = all_kept(cache);
  std::ranges::sort(all, {}, &Kept::used);
  std::uintmax_t left = 0;
  for (const Kept& kept : all)
    left += kept.bytes;
  for (const Kept& kept : all) {
    if (left <= most)
      return;
    std::error_code none;
    fs::remove(kept.file, none);
    left -= kept.bytes;
  }
}

} // namespace coach
