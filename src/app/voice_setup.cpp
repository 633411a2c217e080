#include "app/voice_setup.hpp"

#include "app/paths.hpp"
#include "app/program_files.hpp"
#include "app/settings_file.hpp"

#include <cstdlib>

namespace coach {

namespace fs = std::filesystem;

namespace {

/// The folder that a variable names, else one below home.
fs::path user_folder(const char* variable, const char* below_home) {
  if (const char* folder = std::getenv(variable); folder && *folder == '/')
    return folder;
  if (const char* home = std::getenv("HOME"); home && *home == '/')
    return fs::path(home) / below_home;
  return {};
}

/// "de-CH" is spoken with the recordings of "de".
std::string main_language(const std::string& language) {
  return language.substr(0, language.find('-'));
}

} // namespace

VoiceFolders voice_folders() {
  VoiceFolders folders;
  folders.shipped = data_dir() / "assets/voice";
  if (const auto data = user_folder("XDG_DATA_HOME", ".local/share"); !data.empty())
    folders.recordings = data / "rehab-coach/voice";
  if (const auto cache = user_folder("XDG_CACHE_HOME", ".cache"); !cache.empty())
    folders.cache = cache / "rehab-coach/voice";
  if (const auto settings = settings_path(); !settings.empty())
    folders.engines = settings.parent_path() / "voices.toml";
  return folders;
}

VoiceSetup set_up_voice(const std::string& language, const VoiceFolders& folders) {
  VoiceSetup setup;
  setup.voice.language = language;
  setup.voice.cache = folders.cache;
  const std::string folder = main_language(language);
  if (!folders.recordings.empty())
    setup.voice.packs.emplace_back(folders.recordings / folder, Source::recording);
  setup.voice.packs.emplace_back(folders.shipped / folder, std::nullopt);
  if (const auto text = folders.engines.empty() ? std::nullopt : read_file(folders.engines)) {
    EngineFile file = read_engines(*text, folders.engines.string());
    setup.voice.engines = std::move(file.engines);
    setup.diagnostics = std::move(file.diagnostics);
  }
  for (Engine& engine : usual_engines())
    setup.voice.engines.push_back(std::move(engine));
  return setup;
}

} // namespace coach
