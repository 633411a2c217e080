#pragma once

#include "engine/choice.hpp"
#include "engine/timeline.hpp"
#include "program/program.hpp"
#include "prompts/language.hpp"
#include "screens/settings.hpp"

#include <memory>
#include <optional>

namespace coach {

/// What is heard beside what is printed: the coach's voice, with few lines; tones, with lines for a
/// screen reader; or nothing.
enum class TerminalSound { coach, reader, off };

/// How the coach in a terminal runs.
struct TerminalOptions {
  Choice choice;               ///< what the timeline was compiled for
  Language language;           ///< of all that is printed
  Settings settings;           ///< volume, and how much is said
  std::optional<double> speed; ///< rehearses so many times as fast, saying every prompt; over 0
  /// Absent: the coach's voice where there is one, else tones. Where there is no sound, all is
  /// printed. A rehearsal is silent.
  std::optional<TerminalSound> sound;
};

/// Plays a timeline in lines of text until it is over, the person ends it, or a signal asks for the
/// end. Returns the exit code: 0, or 128 + the signal. The terminal is left as it was found.
int coach_in_terminal(const Program& program, std::shared_ptr<const Timeline> timeline,
                      const TerminalOptions& options);

} // namespace coach
