#include "app/text_schedule.hpp"

#include "app/text_words.hpp"
#include "prompts/orientation.hpp"
#include "prompts/terminal_words.hpp"

#include <algorithm>
#include <utility>

namespace coach {

using namespace std::chrono_literals;

namespace {

constexpr Millis mark = 10s;
/// Shorter rests, holds and timed steps have no mark.
constexpr Millis marked_from = 20s;
/// Holds from here on are told by their length.
constexpr Millis long_hold = 10s;

bool before(const TimedLine& a, const TimedLine& b) {
  return std::pair(a.step, a.offset) < std::pair(b.step, b.offset);
}

/// True if the step goes on with what the step before it began: its rest or its time.
bool goes_on(const Timeline& timeline, const Step& before, const Step& step) {
  if (before.bout != step.bout || before.in_bout != step.in_bout)
    return false;
  if (by_time(timeline, step))
    return by_time(timeline, before);
  return step.kind == StepKind::count_in && before.kind == StepKind::rest && !before.open();
}

bool marked(const Timeline& timeline, const Step& step) {
  return !step.open() &&
         (step.kind == StepKind::rest || step.kind == StepKind::hold || by_time(timeline, step));
}

/// "10 seconds left" in the stretch of steps [first, last).
void add_mark(const Language& language, const Timeline& timeline, int first, int last,
              std::vector<TimedLine>& lines) {
  Millis left{};
  for (int i = first; i < last; ++i)
    left += timeline.steps[i].length;
  if (left < marked_from)
    return;
  Millis offset = left - mark;
  int step = first;
  while (offset >= timeline.steps[step].length)
    offset -= timeline.steps[step++].length;
  lines.push_back({step, offset, words::seconds_left(language, 10)});
  const bool no_gap = last < std::ssize(timeline.steps) && timeline.steps[last].work() &&
                      timeline.steps[last].entry != timeline.steps[first].entry;
  if (no_gap)
    lines.push_back(
        {step, offset, words::next_is(language, exercise_and_set(timeline, last, language))});
}

bool for_readers(const Timeline& timeline, const Prompt& prompt) {
  if (prompt.kind == PromptKind::cue)
    return true;
  if (prompt.kind != PromptKind::movement || prompt.step >= std::ssize(timeline.steps))
    return false;
  const Step& step = timeline.steps[prompt.step];
  return step.kind != StepKind::hold || step.length < long_hold;
}

} // namespace

std::vector<TimedLine> rehearsal_lines(const Script& script) {
  std::vector<TimedLine> lines;
  for (const Prompt& prompt : script.prompts)
    lines.push_back({prompt.step, prompt.offset, prompt.text});
  return lines;
}

std::vector<TimedLine> reader_lines(const Timeline& timeline, const Script& script,
                                    const Language& language) {
  std::vector<TimedLine> lines;
  for (const Prompt& prompt : script.prompts)
    if (for_readers(timeline, prompt))
      lines.push_back({prompt.step, prompt.offset, prompt.text});
  const int size = static_cast<int>(timeline.steps.size());
  for (int first = 0; first < size;) {
    int last = first + 1;
    while (last < size && goes_on(timeline, timeline.steps[last - 1], timeline.steps[last]))
      ++last;
    if (marked(timeline, timeline.steps[first]))
      add_mark(language, timeline, first, last, lines);
    first = last;
  }
  return lines;
}

TextSchedule::TextSchedule(std::vector<TimedLine> lines) : lines_(std::move(lines)) {
  std::stable_sort(lines_.begin(), lines_.end(), before);
}

void TextSchedule::go_to(int step, Nanos offset) {
  const auto found = std::ranges::find_if(lines_, [&](const TimedLine& line) {
    return line.step > step || (line.step == step && line.offset >= offset);
  });
  next_ = static_cast<std::size_t>(found - lines_.begin());
}

std::optional<Nanos> TextSchedule::next(int step) const {
  std::size_t at = next_;
  while (at < lines_.size() && lines_[at].step < step)
    ++at;
  if (at == lines_.size() || lines_[at].step != step)
    return std::nullopt;
  return lines_[at].offset;
}

void TextSchedule::take(int step, Nanos until, Lines& out) {
  while (next_ < lines_.size() && (lines_[next_].step < step ||
                                   (lines_[next_].step == step && lines_[next_].offset <= until))) {
    if (lines_[next_].step == step)
      add_text(out, lines_[next_].text);
    ++next_;
  }
}

} // namespace coach
