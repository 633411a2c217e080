#include "prompts/plan_parts.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace coach::planning {

using namespace std::chrono_literals;

namespace {

bool same_repetition(const Step& a, const Step& b) {
  return a.work() && b.work() && a.bout == b.bout && a.place == b.place;
}

/// The tone of a movement that is not named; nothing for those between.
std::optional<Tone> tone_of(const Timeline& timeline, int index) {
  const Step& step = timeline.steps[index];
  const bool first = index == 0 || !same_repetition(timeline.steps[index - 1], step);
  if (step.kind == StepKind::hold)
    return first ? Tone::go : step.length >= 2s ? std::optional(Tone::hold) : std::nullopt;
  if (first)
    return Tone::go;
  if (timeline.steps[index - 1].kind == StepKind::hold)
    return Tone::release;
  return std::nullopt;
}

} // namespace

std::vector<ToneCue> tones_for(const Timeline& timeline, const Script& script, const Lines& lines) {
  std::vector<ToneCue> tones = script.tones;
  std::set<std::pair<int, Millis>> there;
  for (const ToneCue& tone : tones)
    there.insert({tone.step, tone.offset});
  const auto put = [&](int step, Millis offset, Tone tone) {
    if (there.insert({step, offset}).second)
      tones.push_back({step, offset, tone});
  };
  for (const Line& line : lines) {
    const Prompt& prompt = line.prompt;
    if (line.voiced() || prompt.step >= std::ssize(timeline.steps))
      continue;
    if (prompt.kind == PromptKind::seconds)
      put(prompt.step, prompt.offset, Tone::tick);
    if (prompt.kind == PromptKind::movement)
      if (const auto tone = tone_of(timeline, prompt.step))
        put(prompt.step, 0ms, *tone);
  }
  std::set<int> silent;
  for (const Line& line : lines)
    if (line.talk == Talk::off && line.prompt.step < std::ssize(timeline.steps))
      silent.insert(timeline.steps[line.prompt.step].entry);
  std::erase_if(tones, [&](const ToneCue& tone) {
    return tone.step < std::ssize(timeline.steps) &&
           silent.contains(timeline.steps[tone.step].entry);
  });
  std::ranges::stable_sort(tones, [](const ToneCue& a, const ToneCue& b) {
    return std::tie(a.step, a.offset) < std::tie(b.step, b.offset);
  });
  return tones;
}

} // namespace coach::planning
