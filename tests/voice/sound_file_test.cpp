#include "folder.hpp"

#include "golden.hpp"
#include "voice/sound_reader.hpp"
#include "voice/sound_writer.hpp"

#include <doctest/doctest.h>

#include <cmath>

using namespace coach;

#ifdef COACH_SANITIZED
// libsndfile 1.2.0 forgets some memory when the header of an Ogg file is broken.
extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions() { return "leak:vorbis_info_init\n"; }
#endif

namespace {

std::vector<float> wave(std::size_t count) {
  std::vector<float> samples;
  for (std::size_t i = 0; i < count; ++i)
    samples.push_back(0.5F * std::sin(0.05F * static_cast<float>(i)));
  return samples;
}

void write(const std::filesystem::path& file, SoundFormat format, int channels,
           const std::vector<float>& samples) {
  SoundWriter writer(file, format, channels, 16'000, {{"TITLE", "Test"}});
  writer.write(samples);
  writer.finish();
}

} // namespace

TEST_CASE("what was written is read again") {
  const test::Folder folder;
  const auto samples = wave(5'000);
  for (const auto format : {SoundFormat::wav, SoundFormat::ogg}) {
    const auto file = folder.path() / "sound";
    write(file, format, 1, samples);
    const auto sound = read_sound(file);
    REQUIRE(sound);
    CHECK(sound->rate == 16'000);
    REQUIRE(sound->samples.size() == samples.size());
    const double exact = format == SoundFormat::wav ? 0.0001 : 0.05;
    for (std::size_t i = 0; i < samples.size(); ++i)
      REQUIRE(std::abs(sound->samples[i] - samples[i]) < exact);
  }
}

TEST_CASE("two channels are read as one") {
  const test::Folder folder;
  std::vector<float> stereo;
  for (int i = 0; i < 1'000; ++i) {
    stereo.push_back(0.6F);
    stereo.push_back(0.2F);
  }
  write(folder.path() / "a.wav", SoundFormat::wav, 2, stereo);
  const auto sound = read_sound(folder.path() / "a.wav");
  REQUIRE(sound);
  REQUIRE(sound->samples.size() == 1'000);
  CHECK(sound->samples[500] == doctest::Approx(0.4).epsilon(0.001));
}

TEST_CASE("the same sound gives the same bytes") {
  const test::Folder folder;
  const auto samples = wave(30'000);
  write(folder.path() / "a.ogg", SoundFormat::ogg, 1, samples);
  write(folder.path() / "b.ogg", SoundFormat::ogg, 1, samples);
  CHECK(test::read_file(folder.path() / "a.ogg") == test::read_file(folder.path() / "b.ogg"));
  CHECK(test::read_file(folder.path() / "a.ogg").find("TITLE=Test") != std::string::npos);
}

TEST_CASE("what is no sound is not read") {
  const test::Folder folder;
  const auto file = folder.path() / "x.wav";
  CHECK_FALSE(read_sound(file));
  CHECK_FALSE(read_sound(folder.path()));
  const std::string wav = [&] {
    write(file, SoundFormat::wav, 1, wave(1'000));
    return test::read_file(file);
  }();
  for (const std::string& bytes :
       {std::string(), std::string("RIFF"), std::string(5'000, 'x'), wav.substr(0, 44)}) {
    std::ofstream(file, std::ios::binary) << bytes;
    CHECK_FALSE(read_sound(file));
  }
  // A length that is not true, as from a program that writes into a pipe.
  std::string endless = wav;
  endless.replace(40, 4, "\xF0\xFF\xFF\x7F");
  std::ofstream(file, std::ios::binary) << endless;
  const auto sound = read_sound(file);
  REQUIRE(sound);
  CHECK(sound->samples.size() == 1'000);
}

TEST_CASE("every cut and every broken byte of a file is survived") {
  const test::Folder folder;
  for (const auto format : {SoundFormat::wav, SoundFormat::ogg}) {
    const auto file = folder.path() / "x";
    write(file, format, 1, wave(2'000));
    const std::string whole = test::read_file(file);
    for (std::size_t at = 0; at < whole.size(); at += 37) {
      std::string broken = whole;
      broken[at] = static_cast<char>(~broken[at]);
      std::ofstream(file, std::ios::binary) << broken;
      read_sound(file);
      std::ofstream(file, std::ios::binary) << whole.substr(0, at);
      read_sound(file);
    }
  }
}

TEST_CASE("a file that cannot be written is told") {
  CHECK_THROWS(SoundWriter("/no/such/folder/x.wav", SoundFormat::wav, 1, 16'000));
  CHECK_THROWS(SoundWriter("/no/such/folder/x.ogg", SoundFormat::ogg, 1, 16'000));
}
