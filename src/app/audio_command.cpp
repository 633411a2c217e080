#include "app/audio_command.hpp"

#include "sound/rehearsal.hpp"

#include <array>
#include <cstdio>
#include <ostream>

namespace coach {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t chunk = 1024;

/// What is heard of a session.
enum class Stem { all, voice, tones };

void write_file(const Audible& audible, const Language& language, const fs::path& file, Stem stem) {
  Rehearsal rehearsal(audible.timeline, audible.plan, audible.spoken.clips, language);
  rehearsal.mixer().set_balance(stem == Stem::tones ? 0 : 1, stem == Stem::voice ? 0 : 1);
  SoundWriter writer(file, format_of(file), 2, Rehearsal::rate, chapters(audible, language));
  std::vector<float> stereo(2 * chunk);
  // The last tone and words come after the end.
  for (Nanos after{}; after < 6s;) {
    rehearsal.next(stereo);
    writer.write(stereo);
    if (rehearsal.session().finished())
      after += Nanos(1s) * chunk / Rehearsal::rate;
  }
  writer.finish();
}

/// "daily.ogg" -> "daily.voice.ogg".
fs::path beside(const fs::path& file, const char* stem) {
  fs::path name = file.stem();
  name += std::string(".") + stem;
  name += file.extension();
  return file.parent_path() / name;
}

std::string clock(Millis at) {
  std::array<char, 32> buffer{};
  const auto ms = static_cast<long>(at.count());
  std::snprintf(buffer.data(), buffer.size(), "%02ld:%02ld:%02ld.%03ld", ms / 3'600'000,
                ms / 60'000 % 60, ms / 1000 % 60, ms % 1000);
  return buffer.data();
}

std::string one_line(std::string text) {
  for (char& c : text)
    if (c == '\n')
      c = ' ';
  return text;
}

} // namespace

Audible make_audible(const Loaded& loaded, const Language& language, const Voice& voice, Talk talk,
                     const Clips& known) {
  const Timeline& timeline = *loaded.timeline;
  const Script script =
      for_listening(write_script(loaded.program, timeline, language), timeline, language);
  Audible audible{loaded.timeline, nullptr,
                  speak(voice, sentences_to_say(timeline, script, language), known)};
  audible.plan = std::make_shared<const Plan>(
      make_plan(timeline, script, language, lengths_of(audible.spoken.clips),
                std::vector<Talk>(timeline.entries.size(), talk)));
  return audible;
}

Comments chapters(const Audible& audible, const Language& language) {
  const Timeline& timeline = *audible.timeline;
  const auto lengths = rehearsed_lengths(timeline, *audible.plan);
  Comments comments{{"TITLE", one_line(language.of(timeline.title))}};
  Millis at{};
  int entry = -1, count = 0;
  for (std::size_t i = 0; i < timeline.steps.size(); at += lengths[i], ++i) {
    if (timeline.steps[i].entry == entry)
      continue;
    entry = timeline.steps[i].entry;
    std::array<char, 24> name{};
    std::snprintf(name.data(), name.size(), "CHAPTER%03d", ++count);
    comments.emplace_back(name.data(), clock(at));
    comments.emplace_back(std::string(name.data()) + "NAME",
                          one_line(language.of(timeline.entries[entry].exercise.title())));
  }
  return comments;
}

int write_audio(const Loaded& loaded, const AudioCommand& command, const Language& language,
                const VoiceFolders& folders, std::ostream& out) {
  const VoiceSetup setup = set_up_voice(language.tag(), folders);
  out << to_string(setup.diagnostics);
  const Audible audible =
      make_audible(loaded, language, setup.voice, command.brief ? Talk::brief : Talk::full);
  for (const std::string& sentence : audible.spoken.missing)
    out << "cannot be spoken: " << sentence << "\n";
  write_file(audible, language, command.output, Stem::all);
  if (command.stems) {
    write_file(audible, language, beside(command.output, "voice"), Stem::voice);
    write_file(audible, language, beside(command.output, "tones"), Stem::tones);
  }
  return 0;
}

} // namespace coach
