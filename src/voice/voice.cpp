#include "voice/voice.hpp"

#include "sound/polish.hpp"
#include "voice/cache.hpp"
#include "voice/checksum.hpp"

#include <algorithm>
#include <set>
#include <unistd.h>

namespace coach {

namespace fs = std::filesystem;

namespace {

/// To be counted up when the same engine and text would sound otherwise.
const char* const polish_version = "1";
/// An engine that fails so often in a row is not asked any more.
constexpr int most_failures = 2;

/// A folder that only this user can look into; it goes with its owner.
class PrivateFolder {
 public:
  PrivateFolder() {
    std::error_code none;
    std::string name = (fs::temp_directory_path(none) / "rehab-coach-XXXXXX").string();
    if (mkdtemp(name.data()) != nullptr)
      path_ = name;
  }
  PrivateFolder(const PrivateFolder&) = delete;
  PrivateFolder& operator=(const PrivateFolder&) = delete;
  ~PrivateFolder() {
    std::error_code none;
    if (!path_.empty())
      fs::remove_all(path_, none);
  }
  const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

fs::path cache_file(const Voice& voice, const Engine& engine, std::string_view sentence) {
  std::string key = polish_version + std::string("\n") + engine.id + "\n" + voice.language;
  for (const std::string& argument : engine.command)
    key += "\n" + argument;
  key += "\n" + std::string(sentence);
  return voice.cache / (checksum(key) + ".wav");
}

bool is_there(const Engine& engine, std::string_view language) {
  return engine.speaks(language) && find_program(engine).has_value();
}

/// The engines of a voice that are installed and still trusted.
class Engines {
 public:
  explicit Engines(const Voice& voice) : voice_(voice) {
    for (const Engine& engine : voice.engines)
      if (is_there(engine, voice.language))
        working_.push_back({&engine, 0});
  }

  std::optional<Pcm> speak(std::string_view sentence) {
    for (Working& working : working_) {
      if (working.failures >= most_failures)
        continue;
      const Engine& engine = *working.engine;
      const std::string text = spoken_text(sentence, voice_.language, engine.letters);
      if (text.empty())
        continue;
      const fs::path file =
          voice_.cache.empty() ? fs::path() : cache_file(voice_, engine, sentence);
      if (auto kept = file.empty() ? std::nullopt : read_kept(file))
        return kept;
      if (auto sound = speak_polished(engine, sentence, voice_.language)) {
        working.failures = 0;
        if (!file.empty())
          keep(*sound, file);
        return sound;
      }
      ++working.failures;
      failed_.insert(engine.id);
    }
    return std::nullopt;
  }
  std::vector<std::string> failed() const { return {failed_.begin(), failed_.end()}; }

 private:
  struct Working {
    const Engine* engine = nullptr;
    int failures = 0;
  };
  const Voice& voice_;
  std::vector<Working> working_;
  std::set<std::string> failed_;
};

std::optional<Pcm> from_packs(const Voice& voice, std::string_view sentence) {
  for (const Pack& pack : voice.packs)
    if (auto sound = pack.read(sentence))
      return sound;
  return std::nullopt;
}

} // namespace

bool can_speak(const Voice& voice) {
  const auto speaks = [&](const Engine& engine) { return is_there(engine, voice.language); };
  return std::ranges::any_of(voice.packs, [](const Pack& pack) { return pack.size() > 0; }) ||
         std::ranges::any_of(voice.engines, speaks);
}

std::optional<Pcm> speak_polished(const Engine& engine, std::string_view sentence,
                                  std::string_view language) {
  const PrivateFolder folder;
  if (folder.path().empty())
    return std::nullopt;
  auto sound =
      run_engine(engine, spoken_text(sentence, language, engine.letters), language, folder.path());
  return sound ? polish(std::move(*sound), Source::engine) : std::nullopt;
}

Spoken speak(const Voice& voice, const std::vector<std::string>& sentences, const Clips& known,
             const Progress& progress) {
  Spoken out;
  Engines engines(voice);
  int done = 0;
  for (const std::string& sentence : sentences) {
    if (const auto found = known.find(sentence); found != known.end()) {
      out.clips.insert(*found);
    } else if (!out.clips.contains(sentence)) {
      auto sound = from_packs(voice, sentence);
      if (!sound)
        sound = engines.speak(sentence);
      if (sound)
        out.clips.emplace(sentence, std::make_shared<const Clip>(make_clip(*sound)));
      else
        out.missing.push_back(sentence);
    }
    if (progress && !progress(++done, static_cast<int>(sentences.size()), out.clips))
      break;
  }
  if (!voice.cache.empty())
    limit_cache(voice.cache, largest_cache);
  out.failed_engines = engines.failed();
  return out;
}

} // namespace coach
