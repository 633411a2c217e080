#pragma once

#include "engine/session.hpp"
#include "engine/timeline.hpp"
#include "program/program.hpp"
#include "prompts/language.hpp"

#include <string>
#include <vector>

namespace coach {

/// What a prompt tells, for those who show or say only some of them.
enum class PromptKind : std::uint8_t {
  opening,   ///< how many exercises, how long, how to pause
  exercise,  ///< what comes next by name, and what is done
  get_ready, ///< how to get into position
  dose,      ///< how much
  pain_rule, ///< what to do when it hurts
  side,      ///< which leg
  movement,  ///< the name of a movement
  cue,       ///< an instruction while moving
  count,     ///< a repetition's number (numbers going up)
  seconds,   ///< "Three.", "Two.", "One." (numbers going down)
  time_left, ///< half way, ten seconds left, the length of a rest
  closing    ///< the end
};

/// One sentence, said and shown `offset` after its step begins.
struct Prompt {
  int step = 0;
  Millis offset{};
  PromptKind kind{};
  std::string text;
  bool operator==(const Prompt&) const = default;
};

/// A short sound with one meaning.
enum class Tone : std::uint8_t {
  tick,
  go,
  hold,
  half_way,
  release,
  rest,
  switch_side,
  last,
  exercise_done,
  all_done,
  pause,
  resume
};

struct ToneCue {
  int step = 0;
  Millis offset{};
  Tone tone{};
  bool operator==(const ToneCue&) const = default;
};

/// Words of the author (or his dose, or his rule for pain) that had no room before a work.
struct LeftOut {
  int step = 0; ///< the work
  PromptKind kind{};
  std::string text;
  Millis missing{}; ///< how much longer its gap would have to be for everything
  bool operator==(const LeftOut&) const = default;
};

/// Everything that is said and sounded in a session that runs through, sorted by step and offset.
struct Script {
  std::vector<Prompt> prompts;
  std::vector<ToneCue> tones;
  std::vector<LeftOut> left_out = {};    ///< in the order of the steps
  std::vector<std::string> answers = {}; ///< to a report of pain, if there is one
  bool operator==(const Script&) const = default;
};

/// The words and tones of a timeline in full voice, by the rules of the daily transcript.
Script write_script(const Program& program, const Timeline& timeline, const Language& language);

} // namespace coach
