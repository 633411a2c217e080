#pragma once

#include "voice/voice.hpp"

#include <filesystem>
#include <string>

namespace coach {

/// Where things of the voice are. Recordings are in a folder for each language ("en"); a file
/// "hold-it-there.wav" there is spoken for "Hold it there.".
struct VoiceFolders {
  std::filesystem::path recordings; ///< the person's own: $XDG_DATA_HOME/rehab-coach/voice
  std::filesystem::path shipped;    ///< assets/voice
  std::filesystem::path engines;    ///< a file: $XDG_CONFIG_HOME/rehab-coach/voices.toml
  std::filesystem::path cache;      ///< $XDG_CACHE_HOME/rehab-coach/voice
};
/// Those of this user; empty where there is no home.
VoiceFolders voice_folders();

/// The voice for a language with the first recordings, then the shipped ones, then the engines: the
/// person's own and the usual ones. Only the person's own file may name a command.
struct VoiceSetup {
  Voice voice;
  Diagnostics diagnostics; ///< of the file of engines
};
VoiceSetup set_up_voice(const std::string& language, const VoiceFolders& folders);

} // namespace coach
