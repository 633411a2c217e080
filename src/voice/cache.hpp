#pragma once

#include "sound/pcm.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace coach {

/// How much what engines have spoken may take; what was not heard for the longest time goes first.
constexpr std::uintmax_t largest_cache = 200'000'000;

/// What was kept in this file, which counts as used now; nothing if it is not there or damaged.
std::optional<Pcm> read_kept(const std::filesystem::path& file);
/// Keeps a sentence; one that cannot be written costs time the next time, nothing else.
void keep(const Pcm& sound, const std::filesystem::path& file);

/// How much is in the cache.
struct CacheSize {
  int files = 0;
  std::uintmax_t bytes = 0;
};
CacheSize size_of_cache(const std::filesystem::path& cache);
/// Forgets what engines have spoken.
void clear_cache(const std::filesystem::path& cache);
/// Forgets what was not used for the longest time, until at most so many bytes are left.
void limit_cache(const std::filesystem::path& cache, std::uintmax_t most);

} // namespace coach
