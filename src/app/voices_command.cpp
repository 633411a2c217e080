#include "app/voices_command.hpp"

#include "app/paths.hpp"
#include "app/program_files.hpp"
#include "app/shelf.hpp"
#include "app/spoken_texts.hpp"
#include "prompts/plan.hpp"
#include "sound/loudness.hpp"
#include "sound/polish.hpp"
#include "voice/cache.hpp"
#include "voice/checksum.hpp"
#include "voice/sound_reader.hpp"
#include "voice/sound_writer.hpp"

#include <cmath>
#include <fstream>
#include <ostream>
#include <set>
#include <system_error>

namespace coach {

namespace fs = std::filesystem;

namespace {

constexpr int failed = 3;

void list_packs(const Voice& voice, std::ostream& out) {
  out << "Recordings for \"" << voice.language << "\", the first that has a sentence speaks it:\n";
  for (const Pack& pack : voice.packs)
    out << "  " << pack.folder().string() << ": " << pack.size() << " sentences\n";
}

void list_engines(const Voice& voice, std::ostream& out) {
  out << "Engines for what is not recorded, the first that works:\n";
  for (const Engine& engine : voice.engines) {
    const auto program = find_program(engine);
    out << "  " << engine.id << ": ";
    if (!program)
      out << "not installed\n";
    else if (!engine.speaks(voice.language))
      out << program->string() << ", does not speak \"" << voice.language << "\"\n";
    else
      out << program->string() << "\n";
  }
}

int list(const VoiceSetup& setup, const VoiceFolders& folders, std::ostream& out) {
  list_packs(setup.voice, out);
  list_engines(setup.voice, out);
  const CacheSize size = size_of_cache(setup.voice.cache);
  out << "Kept of what they have spoken: " << size.files << " sentences, "
      << (size.bytes + 500) / 1000 << " kB in " << setup.voice.cache.string() << "\n"
      << "Engines of your own are described in " << folders.engines.string() << "\n";
  return 0;
}

/// Sentences one after the other, with a short silence between.
std::vector<float> joined(const std::vector<std::string>& sentences, const Clips& clips) {
  std::vector<float> samples;
  for (const std::string& sentence : sentences) {
    const auto clip = clips.find(sentence);
    if (clip == clips.end())
      continue;
    if (!samples.empty())
      samples.insert(samples.end(), Clip::rate / 10, 0.0F);
    for (const std::int16_t sample : clip->second->samples)
      samples.push_back(static_cast<float>(sample) / 32767);
  }
  return samples;
}

int say(const VoicesCommand& command, const Voice& voice, std::ostream& out) {
  const auto sentences = sentences_of(command.say);
  const Spoken spoken = speak(voice, sentences);
  for (const std::string& sentence : spoken.missing)
    out << "cannot be spoken: " << sentence << "\n";
  const auto samples = joined(sentences, spoken.clips);
  if (samples.empty())
    return failed;
  SoundWriter writer(command.output, format_of(command.output), 1, Clip::rate);
  writer.write(samples);
  writer.finish();
  return spoken.missing.empty() ? 0 : failed;
}

/// Writes the sound, and once more so that it is as loud as wanted when it is read again:
/// compression changes that by up to 0.7 dB.
std::optional<Pcm> write_levelled(Pcm sound, const fs::path& file) {
  for (int turn = 0; turn < 2; ++turn) {
    SoundWriter writer(file, SoundFormat::ogg, 1, sound.rate);
    writer.write(sound.samples);
    writer.finish();
    const auto heard = read_sound(file);
    if (!heard || turn == 1)
      return heard;
    const double wrong = speech_loudness - active_loudness(*heard);
    for (float& sample : sound.samples)
      sample *= static_cast<float>(std::pow(10, wrong / 20));
  }
  return std::nullopt;
}

/// The pack's own copy of one sentence and its line of the manifest; nothing if the engine fails.
std::optional<ManifestRow> make_row(const Engine& engine, const std::string& sentence,
                                    const std::string& language, const fs::path& folder) {
  const auto sound = speak_polished(engine, sentence, language);
  const fs::path file = folder / (recording_name(sentence) + ".ogg");
  const auto heard = sound ? write_levelled(*sound, file) : std::nullopt;
  const auto bytes = heard ? read_file(file) : std::nullopt;
  if (!bytes)
    return std::nullopt;
  const Clip clip = make_clip(*heard);
  return ManifestRow{sentence, file.filename().string(), clip.length(), clip.onset,
                     checksum(*bytes)};
}

void remove_all_but(const std::vector<ManifestRow>& rows, const fs::path& folder) {
  std::set<std::string> wanted;
  for (const ManifestRow& row : rows)
    wanted.insert(row.file);
  std::error_code error;
  for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error))
    if (it->path().extension() == ".ogg" && !wanted.contains(it->path().filename().string()))
      fs::remove(it->path());
}

int make_pack(const VoicesCommand& command, const Voice& voice, std::ostream& out) {
  const auto shelf = read_shelf({command.programs}, "");
  const fs::path folder = command.pack;
  fs::create_directories(folder);
  std::vector<ManifestRow> rows;
  int missing = 0;
  for (const std::string& sentence : spoken_texts(shelf.programs, Language{})) {
    if (auto row = make_row(voice.engines.front(), sentence, command.language, folder)) {
      rows.push_back(std::move(*row));
    } else {
      ++missing;
      out << "cannot be spoken: " << sentence << "\n";
    }
  }
  remove_all_but(rows, folder);
  std::ofstream manifest(folder / "manifest.tsv");
  manifest << write_manifest(rows);
  out << rows.size() << " sentences in " << folder.string() << "\n";
  return missing == 0 && !rows.empty() && manifest.flush() ? 0 : failed;
}

} // namespace

int run_voices(const VoicesCommand& command, const VoiceFolders& folders, std::ostream& out) {
  if (!command.pack.empty())
    return make_pack(command, Voice{command.language, {}, usual_engines(), {}}, out);
  const VoiceSetup setup = set_up_voice(command.language, folders);
  out << to_string(setup.diagnostics);
  if (command.rebuild)
    clear_cache(setup.voice.cache);
  if (!command.say.empty())
    return say(command, setup.voice, out);
  return list(setup, folders, out);
}

} // namespace coach
