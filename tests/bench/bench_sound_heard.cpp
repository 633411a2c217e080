#include "bench_sound.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <complex>
#include <fstream>
#include <iterator>
#include <map>
#include <numbers>
#include <optional>

namespace coach::bench {

namespace {

using Samples = std::vector<float>;

Samples read_raw(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  const std::vector<char> bytes{std::istreambuf_iterator<char>(in), {}};
  Samples samples;
  for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
    const auto low = static_cast<std::uint8_t>(bytes[i]);
    const auto high = static_cast<std::int8_t>(bytes[i + 1]);
    samples.push_back(static_cast<float>(high * 256 + low) / 32'768);
  }
  return samples;
}

/// Where sound begins after at least 25 ms with nothing but the pilot.
std::vector<std::size_t> onsets(const Samples& sound) {
  constexpr float threshold = 0.03F;
  constexpr std::size_t quiet = sound_rate * 25 / 1000;
  std::vector<std::size_t> found;
  std::size_t since = 0;
  for (std::size_t i = 0; i < sound.size(); ++i) {
    if (std::abs(sound[i]) < threshold) {
      ++since;
      continue;
    }
    if (since >= quiet)
      found.push_back(i);
    since = 0;
  }
  return found;
}

double median(std::vector<double> values) {
  std::ranges::nth_element(values, values.begin() + std::ssize(values) / 2);
  return values[values.size() / 2];
}

/// `late` are pairs of due times and latenesses, in s.
Exactness exactness(const std::vector<std::pair<double, double>>& late) {
  std::map<int, std::vector<double>> segments;
  for (const auto& [due, by] : late)
    segments[static_cast<int>(due / 10)].push_back(by);
  std::vector<double> errors;
  for (const auto& [segment, values] : segments)
    for (const double value : values)
      errors.push_back(std::abs(value - median(values)) * 1000);
  std::ranges::sort(errors);
  Exactness exact;
  for (const double error : errors)
    exact.sd += error * error;
  const auto count = static_cast<double>(errors.size());
  exact.sd = std::sqrt(exact.sd / count);
  exact.p995 = errors[static_cast<std::size_t>(0.995 * (count - 1))];
  exact.most = errors.back();
  return exact;
}

/// The pilot's phase over 20 ms, in parts of a turn; nothing where something else is heard.
std::optional<double> phase(const Samples& sound, std::size_t from) {
  constexpr std::size_t window = sound_rate / 50;
  std::complex<double> sum;
  for (std::size_t i = from; i < from + window; ++i) {
    if (std::abs(sound[i]) > 1.2 * pilot_size)
      return std::nullopt;
    sum += static_cast<double>(sound[i]) *
           std::polar(1.0, -2 * std::numbers::pi * pilot_hertz *
                               static_cast<double>(i % sound_rate) / sound_rate);
  }
  if (std::abs(sum) < window * pilot_size / 4)
    return std::nullopt;
  return std::arg(sum) / (2 * std::numbers::pi);
}

/// Holes of half a millisecond or more, and jumps of the pilot over two samples.
int dropouts(const Samples& sound, std::size_t from, std::size_t until) {
  constexpr float nothing = 0.0007F;
  constexpr std::size_t hole = sound_rate / 2000;
  int count = 0;
  std::size_t since = 0;
  for (std::size_t i = from; i < until; ++i) {
    since = std::abs(sound[i]) < nothing ? since + 1 : 0;
    count += since == hole;
  }
  std::optional<double> last;
  for (std::size_t i = from; i + sound_rate / 50 < until; i += sound_rate / 50)
    if (const auto now = phase(sound, i)) {
      const double turned = last ? std::abs(*now - *last) : 0;
      count += std::min(turned, 1 - turned) > 2 * pilot_hertz / sound_rate;
      last = now;
    }
  return count;
}

/// How late each cue was heard, where it was, as pairs of due times and latenesses in s. The first
/// onset is the first cue's; clocks that run apart are followed, for each method with its own
/// delay.
std::vector<std::optional<std::pair<double, double>>>
latenesses(const std::vector<std::size_t>& begins, const std::vector<Cue>& cues) {
  constexpr double nearest = 0.1;
  std::vector<std::optional<std::pair<double, double>>> late(cues.size());
  std::array<double, 2> delays{};
  auto begin = begins.begin();
  for (std::size_t i = 0; i < cues.size(); ++i) {
    const double due = std::chrono::duration<double>(cues[i].due - cues.front().due).count();
    double& delay = delays[static_cast<std::size_t>(cues[i].method)];
    const auto by = [&] {
      return static_cast<double>(*begin - begins.front()) / sound_rate - due - delay;
    };
    while (begin != begins.end() && by() < -nearest)
      ++begin;
    if (begin == begins.end())
      break;
    if (by() > nearest)
      continue;
    late[i] = std::pair(due, by() + delay);
    delay += by() / 4;
    ++begin;
  }
  return late;
}

} // namespace

Heard measure(const std::filesystem::path& recording, const std::vector<Cue>& cues) {
  const Samples sound = read_raw(recording);
  const auto begins = onsets(sound);
  Heard heard;
  if (begins.empty())
    return heard;
  std::vector<std::pair<double, double>> ordered, polled;
  const auto late = latenesses(begins, cues);
  for (std::size_t i = 0; i < cues.size(); ++i)
    if (late[i])
      (cues[i].method == Method::ordered ? ordered : polled).push_back(*late[i]);
  heard.cues = static_cast<int>(ordered.size() + polled.size());
  if (ordered.empty() || polled.empty())
    return heard;
  heard.ordered = exactness(ordered);
  heard.polled = exactness(polled);
  heard.dropouts = dropouts(sound, begins.front(), begins.back());
  return heard;
}

} // namespace coach::bench
