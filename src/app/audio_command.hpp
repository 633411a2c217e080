#pragma once

#include "app/command_line.hpp"
#include "app/load.hpp"
#include "app/voice_setup.hpp"
#include "prompts/language.hpp"
#include "prompts/plan.hpp"
#include "sound/clip.hpp"
#include "voice/sound_writer.hpp"

#include <iosfwd>

namespace coach {

/// A session that is ready to be listened to.
struct Audible {
  std::shared_ptr<const Timeline> timeline;
  std::shared_ptr<const Plan> plan;
  Spoken spoken;
};

/// Speaks and plans a session for a listener, who can press no keys. Sentences of `known` are taken
/// over as they are.
Audible make_audible(const Loaded& loaded, const Language& language, const Voice& voice, Talk talk,
                     const Clips& known = {});

/// Where each exercise begins, as an Ogg file says it: CHAPTER001=00:02:19.000, CHAPTER001NAME=...
Comments chapters(const Audible& audible, const Language& language);

/// Writes the file and says on `out` what could not be spoken; gives the exit code. Throws
/// std::runtime_error if a file cannot be written.
int write_audio(const Loaded& loaded, const AudioCommand& command, const Language& language,
                const VoiceFolders& folders, std::ostream& out);

} // namespace coach
