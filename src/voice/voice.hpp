#pragma once

#include "sound/clip.hpp"
#include "voice/engine.hpp"
#include "voice/pack.hpp"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace coach {

/// What a language is spoken with. The first pack that has a sentence gives it, else the first
/// engine that can speak it.
struct Voice {
  std::string language = "en";
  std::vector<Pack> packs;
  std::vector<Engine> engines;
  std::filesystem::path cache; ///< folder for what engines have spoken; empty: nothing is kept
};

/// True if anything can be said: there is a recording, or an engine for the language is installed.
bool can_speak(const Voice& voice);

/// What came of asking a voice for sentences.
struct Spoken {
  Clips clips;
  std::vector<std::string> missing;        ///< sentences that nothing could speak
  std::vector<std::string> failed_engines; ///< ids of those that are there but do not work
};

/// Told after every sentence how many of how many are there, and which; false ends the work.
using Progress = std::function<bool(int done, int of, const Clips& so_far)>;

/// Gets every sentence ready to be played. May take long where an engine has to speak; never
/// throws. Sentences of `known` are taken over as they are.
Spoken speak(const Voice& voice, const std::vector<std::string>& sentences, const Clips& known = {},
             const Progress& progress = {});

/// Has an engine speak and polishes it; nothing if it cannot.
std::optional<Pcm> speak_polished(const Engine& engine, std::string_view sentence,
                                  std::string_view language);

} // namespace coach
