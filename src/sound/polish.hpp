#pragma once

#include "prompts/script.hpp"
#include "sound/pcm.hpp"

#include <optional>

namespace coach {

/// How loud speech is, in LUFS while it is spoken.
constexpr double speech_loudness = -19;

/// What a voice sounds like before it is polished.
enum class Source { engine, recording };

/// Makes a sentence ready to be played: without rumble and silence around it, as loud as all others
/// with no peak over -2.5 dBFS, and with soft ends. An engine's speech is also brightened, which
/// small loudspeakers and old ears need. Nothing where hardly anything can be heard.
std::optional<Pcm> polish(Pcm sound, Source source);

/// Bends a sample softly so that its size stays under 0.75 (-2.5 dBFS).
float limited(float sample);

/// How long after its start a spoken word sounds loudest: where its vowel begins.
Millis vowel_onset(const Pcm& speech);

} // namespace coach
