#pragma once

#include "app/text_lines.hpp"
#include "engine/event.hpp"
#include "prompts/language.hpp"
#include "prompts/script.hpp"

#include <optional>
#include <string>
#include <vector>

namespace coach {

/// A line that is printed `offset` after its step begins; a step beyond the last one is the end.
struct TimedLine {
  int step = 0;
  Millis offset{};
  std::string text;
};

/// Everything that is said.
std::vector<TimedLine> rehearsal_lines(const Script& script);
/// What a reader needs between the beginnings of steps: movements, cues, ten seconds left.
std::vector<TimedLine> reader_lines(const Timeline& timeline, const Script& script,
                                    const Language& language);

/// Lines by step and offset, and how far they have been printed.
class TextSchedule {
 public:
  explicit TextSchedule(std::vector<TimedLine> lines);

  /// Goes on with the first line at or after that moment, forwards or backwards.
  void go_to(int step, Nanos offset);
  /// When the next line of that step is due; nothing if all of them were printed.
  std::optional<Nanos> next(int step) const;
  /// Adds the lines of that step up to that moment. Those of earlier steps have missed their time.
  void take(int step, Nanos until, Lines& out);

 private:
  std::vector<TimedLine> lines_;
  std::size_t next_ = 0;
};

} // namespace coach
