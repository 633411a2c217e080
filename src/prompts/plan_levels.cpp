#include "prompts/plan_parts.hpp"
#include "prompts/words.hpp"

#include <algorithm>

namespace coach::planning {
namespace {

void keep_first_sentence(Line& line) {
  if (line.parts.size() > 1)
    line.parts.resize(1);
}

/// "Nine. Last one." stays, "Five. Half way." is only the number.
void shorten_number(const Language& language, Line& line) {
  const std::string last = words::last_one(language);
  if (line.parts.size() > 1 && line.parts.back().sentence != last)
    keep_first_sentence(line);
}

/// True if another name of an exercise follows in the same gap: what is done need not be said.
bool named_again(const Timeline& timeline, const Lines& lines, std::size_t index) {
  for (std::size_t i = index + 1; i < lines.size(); ++i) {
    const int step = lines[i].prompt.step;
    if (step >= std::ssize(timeline.steps) || timeline.steps[step].work())
      return false;
    if (lines[i].prompt.kind == PromptKind::exercise)
      return true;
  }
  return false;
}

/// True where the person is waited for.
bool waits(const Timeline& timeline, const Line& line) {
  return line.prompt.step < std::ssize(timeline.steps) && timeline.steps[line.prompt.step].open();
}

void make_brief(const Timeline& timeline, const Language& language, Lines& lines,
                std::size_t index) {
  Line& line = lines[index];
  switch (line.prompt.kind) {
  case PromptKind::opening:
    line.kept = line.prompt.text != words::any_key_pauses(language);
    return;
  case PromptKind::exercise:
    line.kept = !named_again(timeline, lines, index);
    return keep_first_sentence(line);
  case PromptKind::dose:
    return waits(timeline, line) ? void() : keep_first_sentence(line);
  case PromptKind::get_ready:
    line.kept = line.prompt.text == words::key_when_ready(language);
    return;
  case PromptKind::pain_rule:
  case PromptKind::movement:
  case PromptKind::cue:
  case PromptKind::seconds:
    line.kept = false;
    return;
  case PromptKind::count:
    return shorten_number(language, line);
  case PromptKind::time_left:
    line.kept = line.prompt.text != words::half_way(language);
    return keep_first_sentence(line);
  case PromptKind::side:
  case PromptKind::closing:
    return;
  }
}

} // namespace

void apply_levels(const Timeline& timeline, const Language& language, Lines& lines) {
  for (std::size_t i = 0; i < lines.size(); ++i)
    if (lines[i].talk == Talk::brief)
      make_brief(timeline, language, lines, i);
}

} // namespace coach::planning
