#pragma once

#include "app/voice_setup.hpp"

#include <iosfwd>
#include <string>

namespace coach {

/// What is asked about voices; without anything they are listed.
struct VoicesCommand {
  std::string language = "en"; ///< BCP-47
  std::string say;             ///< a text to be spoken into `output`
  std::string output;          ///< .ogg or .wav
  bool rebuild = false;        ///< forget what engines have spoken
  std::string pack;            ///< folder to be made a pack of every sentence of `programs`
  std::string programs;        ///< folder
};

/// Carries it out and says so on `out`; gives the exit code: 0, or 3 where something could not be
/// spoken or written.
int run_voices(const VoicesCommand& command, const VoiceFolders& folders, std::ostream& out);

} // namespace coach
