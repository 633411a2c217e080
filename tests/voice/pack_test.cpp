#include "folder.hpp"

#include "golden.hpp"
#include "sound/loudness.hpp"
#include "voice/checksum.hpp"
#include "voice/sound_reader.hpp"
#include "voice/sound_writer.hpp"
#include "voice/voice.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <sstream>

using namespace coach;

namespace {

std::filesystem::path shipped() { return test::source_dir() / "assets/voice/en"; }

std::vector<ManifestRow> shipped_rows() {
  return read_manifest(test::read_file(shipped() / "manifest.tsv"));
}

Pcm heard(const Clip& clip) {
  Pcm sound{Clip::rate, {}};
  for (const std::int16_t sample : clip.samples)
    sound.samples.push_back(static_cast<float>(sample) / 32767);
  return sound;
}

void record(const std::filesystem::path& file, float level) {
  std::vector<float> samples(8'000);
  for (std::size_t i = 0; i < samples.size(); ++i)
    samples[i] = level * std::sin(0.2F * static_cast<float>(i));
  SoundWriter writer(file, SoundFormat::wav, 1, 16'000);
  writer.write(samples);
  writer.finish();
}

} // namespace

TEST_CASE("a manifest is read as it was written") {
  const std::vector<ManifestRow> rows{
      {"Hold it there.", "hold-it-there.ogg", Millis(1050), Millis(145), "0123456789abcdef"},
      {"One.", "one.ogg", Millis(520), Millis(60), "fedcba9876543210"}};
  CHECK(read_manifest(write_manifest(rows)) == rows);
  CHECK(read_manifest("").empty());
  CHECK(read_manifest("a\tb\nc\n\n\t\t\t\t\n").empty());
}

TEST_CASE("the shipped voice is what its manifest says, equally loud and without clicks") {
  const auto rows = shipped_rows();
  REQUIRE(rows.size() > 400);
  const Pack pack(shipped(), std::nullopt);
  CHECK(pack.size() == rows.size());
  double softest = 0, loudest = -100, highest = -100;
  int step = 0;
  for (const ManifestRow& row : rows) {
    CAPTURE(row.text);
    REQUIRE(pack.find(row.text));
    REQUIRE(pack.find(row.text)->filename() == row.file);
    REQUIRE(checksum(test::read_file(shipped() / row.file)) == row.checksum);
    const auto sound = pack.read(row.text);
    REQUIRE(sound);
    const Clip clip = make_clip(*sound);
    CHECK(clip.length() == row.length);
    CHECK(clip.onset == row.onset);
    const double loud = active_loudness(heard(clip));
    softest = std::min(softest, loud);
    loudest = std::max(loudest, loud);
    if (row.checksum.ends_with('0')) // peaks between samples take long to find
      highest = std::max(highest, true_peak(heard(clip)));
    for (std::size_t i = 1; i < Clip::rate / 1000; ++i) {
      step = std::max(step, std::abs(clip.samples[i] - clip.samples[i - 1]));
      const std::size_t end = clip.samples.size() - i;
      step = std::max(step, std::abs(clip.samples[end] - clip.samples[end - 1]));
    }
  }
  MESSAGE("loudness ", softest, " to ", loudest, " LUFS, true peak ", highest, " dBFS");
  CHECK(softest > -19.5);
  CHECK(loudest < -18.5);
  CHECK(highest < -2);
  CHECK(step < 33); // -60 dBFS
}

TEST_CASE("numbers of the shipped voice have their vowel early enough to be counted by") {
  const Pack pack(shipped(), std::nullopt);
  for (const char* number : {"One.", "Two.", "Three.", "Four.", "Five.", "Six.", "Seven.", "Eight.",
                             "Nine.", "Ten.", "Eleven.", "Twelve."}) {
    CAPTURE(number);
    const auto sound = pack.read(number);
    REQUIRE(sound);
    const Clip clip = make_clip(*sound);
    CHECK(clip.onset >= Millis(30));
    CHECK(clip.onset <= Millis(210));
    CHECK(clip.length() < Millis(800));
  }
}

TEST_CASE("flite of the same version speaks the shipped voice's very bytes") {
  const Engine flite = usual_engines().front();
  const auto sound = find_program(flite) ? speak_polished(flite, "One.", "en") : std::nullopt;
  const auto rows = shipped_rows();
  const auto one = std::ranges::find(rows, "One.", &ManifestRow::text);
  REQUIRE(one != rows.end());
  if (!sound) {
    MESSAGE("flite is not installed");
    return;
  }
  CHECK(std::abs((make_clip(*sound).length() - one->length).count()) <= 20);
}

TEST_CASE("a recording of one's own wins over the shipped voice and is as loud") {
  const test::Folder folder;
  record(folder.path() / "Hold it there.wav", 0.9F);
  record(folder.path() / "one.wav", 0.01F);
  std::ofstream(folder.path() / "two.wav") << "no sound";
  std::ofstream(folder.path() / "notes.txt") << "no sound";
  Voice voice;
  voice.packs.emplace_back(folder.path(), Source::recording);
  voice.packs.emplace_back(shipped(), std::nullopt);
  CHECK(voice.packs[0].size() == 3);
  const Spoken spoken = speak(voice, {"Hold it there.", "One.", "Two.", "Nobody knows this."});
  CHECK(spoken.missing == std::vector<std::string>{"Nobody knows this."});
  const Pack english(shipped(), std::nullopt);
  for (const char* own : {"Hold it there.", "One."}) {
    CHECK(active_loudness(heard(*spoken.clips.at(own))) == doctest::Approx(-19).epsilon(0.02));
    CHECK(spoken.clips.at(own)->length() != make_clip(*english.read(own)).length());
  }
  CHECK(spoken.clips.at("Two.")->length() == make_clip(*english.read("Two.")).length());
}

TEST_CASE("a folder that is not there is an empty pack") {
  CHECK(Pack("/no/such/folder").size() == 0);
  CHECK(Pack("").size() == 0);
}

TEST_CASE("what is known is not spoken again") {
  Voice voice;
  voice.packs.emplace_back(shipped(), std::nullopt);
  const Spoken first = speak(voice, {"One.", "Two."});
  voice.packs.clear();
  const Spoken second = speak(voice, {"Two.", "Three."}, first.clips);
  CHECK(second.clips.at("Two.") == first.clips.at("Two."));
  CHECK(second.missing == std::vector<std::string>{"Three."});
}
