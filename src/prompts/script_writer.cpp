#include "prompts/script_writer.hpp"

#include <algorithm>
#include <utility>

namespace coach::script {

Writer::Writer(const Program& program, const Timeline& timeline, const Language& language)
    : program_(program), timeline_(timeline), language_(language),
      progress_(timeline.entries.size()) {}

bool Writer::passes(int index) const { return index + 1 < size() && !step(index).open(); }

void Writer::say(int index, Millis offset, PromptKind kind, std::string text) {
  if (text.empty())
    return;
  while (index < size() && passes(index) && offset >= step(index).length) {
    offset -= step(index).length;
    ++index;
  }
  script_.prompts.push_back({index, offset, kind, std::move(text)});
}

void Writer::tone(int index, Millis offset, Tone tone) {
  while (index < size() && passes(index) && offset >= step(index).length) {
    offset -= step(index).length;
    ++index;
  }
  script_.tones.push_back({index, offset, tone});
}

Millis Writer::length(Run run) const {
  Millis sum{};
  for (int i = run.first; i < run.last; ++i)
    sum += step(i).length;
  return sum;
}

int Writer::hold_of(Run run) const {
  for (int i = run.first; i < run.last; ++i)
    if (step(i).kind == StepKind::hold)
      return i;
  return -1;
}

Run Writer::run_at(int first) const {
  const auto belongs = [&](int index) {
    const Step& a = step(first);
    const Step& b = step(index);
    if (!a.work())
      return !b.work();
    return b.work() && a.bout == b.bout && a.place == b.place;
  };
  int last = first + 1;
  while (last < size() && belongs(last))
    ++last;
  return {first, last};
}

bool Writer::pain_rule_due() const {
  return !pain_rule_said_ && program_.pain && program_.pain->continue_up_to;
}

Script Writer::take() {
  const auto before = [](const auto& a, const auto& b) {
    return std::pair(a.step, a.offset) < std::pair(b.step, b.offset);
  };
  std::stable_sort(script_.prompts.begin(), script_.prompts.end(), before);
  std::stable_sort(script_.tones.begin(), script_.tones.end(), before);
  return std::move(script_);
}

int exercise_count(const Timeline& timeline) {
  const auto counted = std::ranges::count_if(
      timeline.entries, [](const Entry& e) { return e.phase_kind != PhaseKind::warm_up; });
  return static_cast<int>(counted > 0 ? counted : std::ssize(timeline.entries));
}

bool named_in_advance(const Writer& writer, int from, int to) {
  if (from < 0 || to >= writer.size())
    return false;
  if (writer.step(from).entry == writer.step(to).entry)
    return false;
  const bool timed = writer.step(from).kind == StepKind::timed || writer.entry(from).dose.time;
  const bool same_phase = writer.entry(from).phase == writer.entry(to).phase;
  return timed && !writer.step(from).open() && (same_phase || to == from + 1);
}

HoldNumber hold_number(const Writer& writer, int index) {
  const Step& step = writer.step(index);
  const int reps = std::max(1, writer.timeline().reps_of(step.bout, step.place.side));
  return {(step.place.set - 1) * reps + std::max(1, step.place.rep),
          writer.entry(index).sets * reps};
}

} // namespace coach::script
