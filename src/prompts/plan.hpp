#pragma once

#include "prompts/language.hpp"
#include "prompts/script.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace coach {

/// How much is said in an exercise. `brief` leaves out set-ups, cues and the names of movements;
/// `tones` says nothing; `off` does not even sound.
enum class Talk : std::uint8_t { full, brief, tones, off };

/// How much is said by itself to somebody who has completed an exercise so many times.
Talk talk_after(int plays);

/// A sentence as it is spoken by the voice in use.
struct SpokenLength {
  Millis length{};
  Millis onset{}; ///< where its first vowel begins
};
/// The length of a sentence; nothing where the voice cannot say it.
using SpokenLengths = std::function<std::optional<SpokenLength>(std::string_view sentence)>;

/// One sentence to be spoken, `offset` after its step begins.
struct Utterance {
  int step = 0;
  Millis offset{};
  Millis length{};
  Millis into{}; ///< how long after the first sentence of its prompt
  std::string sentence;
  bool operator==(const Utterance&) const = default;
};

/// A prompt that had no room as it is.
struct Misfit {
  enum class Loss : std::uint8_t { shortened, dropped };
  Prompt prompt; ///< as it was to be said
  Loss loss{};
  Millis length{}; ///< that it would have taken
  bool operator==(const Misfit&) const = default;
};

/// What is really said and sounded in a session that runs through. Spoken sentences never overlap.
struct Plan {
  Script script; ///< what is left of the prompts, as captions; the tones, more where words are less
  std::vector<Utterance> voice; ///< sorted by step and offset
  std::vector<Misfit> misfits;  ///< in the order of the script
  std::vector<Talk> talk;       ///< how much is said, for each entry of the timeline
  bool operator==(const Plan&) const = default;
};

/// Fits a script to a voice. Numbers are spoken so that their vowel falls on the beat, "And lift."
/// so that "lift" does. Where two sentences would meet, one waits a little or the less important
/// one is shortened by its last sentence or dropped. In a set the voice takes at most a quarter of
/// the time, in brief a tenth. A movement and a countdown that are not said get their tones.
/// `talk` tells how much is said, for each entry of the timeline; full where it is too short.
Plan make_plan(const Timeline& timeline, const Script& script, const Language& language,
               const SpokenLengths& lengths, const std::vector<Talk>& talk = {});

/// The sentences of a prompt: "Five. Half way." are two.
std::vector<std::string> sentences_of(std::string_view text);

/// Every sentence that can be said in a session, each once, in the order in which it is due: those
/// of the script, of a pause, of what follows a report of pain and of going back into position.
std::vector<std::string> sentences_to_say(const Timeline& timeline, const Script& script,
                                          const Language& language);

/// The script for somebody who only listens to it, in the park: nothing about keys and questions;
/// where the person would be waited for, how long there is.
Script for_listening(Script script, const Timeline& timeline, const Language& language);

/// "Paused. Space to go on."
std::string paused_aloud(const Language& language);
/// "How much does it hurt? Zero to ten."
std::string hurts_aloud(const Language& language);
/// What is said after an answer, 0-10, by the author's rule: "Four to five. Finish this set gently,
/// then do less." Above the limits it asks on: "Sharp pain, a pop, or the knee gives way?"
std::string pain_aloud(const std::optional<PainRule>& rule, int pain, const Language& language);

} // namespace coach
