#include "prompts/plan_parts.hpp"
#include "prompts/words.hpp"

#include <algorithm>
#include <functional>
#include <map>

namespace coach::planning {

using namespace std::chrono_literals;

namespace {

/// What is said in one set (a bout of one leg at a time).
struct Set {
  Millis length{};
  std::vector<Line*> lines;

  Millis talk() const {
    Millis sum{};
    for (const Line* line : lines)
      if (line->kept)
        sum += line->speech();
    return sum;
  }
};

using Rule = std::function<bool(Line&)>; ///< shrinks the line; false: it has nothing to give

bool drop(Line& line) {
  line.kept = false;
  return true;
}

/// Applies the rule to one line after the other, from the last, until the set says little enough.
void thin(Set& set, Millis most, const Rule& rule) {
  for (auto it = set.lines.rbegin(); it != set.lines.rend() && set.talk() > most; ++it)
    if ((*it)->kept)
      rule(**it);
}

Rule drop_kind(PromptKind kind) {
  return [kind](Line& line) { return line.prompt.kind == kind && drop(line); };
}

/// Leaves the numbers that can be divided by `by`, the first and the last.
void thin_numbers(const Timeline& timeline, Set& set, Millis most, int by) {
  if (set.talk() <= most)
    return;
  for (Line* line : set.lines) {
    const Step& step = timeline.steps[line->prompt.step];
    const int of = timeline.reps_of(step.bout, step.place.side);
    const int number = step.place.rep;
    if (line->prompt.kind == PromptKind::count && number % by != 0 && number < of - 1)
      line->kept = false;
  }
}

void limit(const Timeline& timeline, const Language& language, Set& set, Millis most) {
  const std::string last = words::last_one(language);
  thin(set, most, drop_kind(PromptKind::cue));
  thin(set, most, [&](Line& line) {
    const bool hint = line.prompt.kind == PromptKind::count && line.parts.size() > 1;
    if (hint && line.parts.back().sentence != last)
      line.parts.resize(1);
    return hint;
  });
  thin(set, most, [&](Line& line) {
    const bool later = timeline.steps[line.prompt.step].place.rep > 1;
    return later && line.prompt.kind == PromptKind::movement && drop(line);
  });
  thin(set, most, [&](Line& line) {
    const bool later = timeline.steps[line.prompt.step].place.rep > 1;
    return later && line.prompt.kind == PromptKind::seconds && drop(line);
  });
  thin(set, most, drop_kind(PromptKind::movement));
  thin(set, most, drop_kind(PromptKind::seconds));
  thin(set, most, [](Line& line) {
    const bool hint = line.prompt.kind == PromptKind::count && line.parts.size() > 1;
    if (hint)
      line.parts.resize(1);
    return hint;
  });
  thin_numbers(timeline, set, most, 2);
  thin_numbers(timeline, set, most, 5);
  thin(set, most, drop_kind(PromptKind::time_left));
  thin_numbers(timeline, set, most, 10);
}

} // namespace

void limit_share(const Timeline& timeline, const Language& language, Lines& lines) {
  std::map<int, Set> sets;
  for (const Step& step : timeline.steps)
    if (step.in_bout)
      sets[step.bout].length += step.length;
  for (Line& line : lines)
    if (line.prompt.step < std::ssize(timeline.steps) && timeline.steps[line.prompt.step].in_bout)
      sets[timeline.steps[line.prompt.step].bout].lines.push_back(&line);
  for (auto& [bout, set] : sets) {
    if (set.lines.empty())
      continue;
    const bool brief = set.lines.front()->talk == Talk::brief;
    limit(timeline, language, set, brief ? set.length / 10 : set.length / 4);
  }
}

} // namespace coach::planning
