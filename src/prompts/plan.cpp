#include "prompts/plan.hpp"

#include "prompts/plan_parts.hpp"
#include "prompts/words.hpp"

#include <algorithm>

namespace coach {

using namespace std::chrono_literals;

namespace planning {

Millis Line::length() const {
  Millis sum{};
  for (const Part& part : parts)
    sum += part.length + (sum > 0ms ? between_sentences : 0ms);
  return sum;
}

Millis Line::speech() const {
  Millis sum{};
  for (const Part& part : parts)
    sum += std::max(0ms, part.length - quiet_ends);
  return sum;
}

bool Line::voiced() const {
  return kept && (talk == Talk::full || talk == Talk::brief) && !parts.empty() &&
         std::ranges::all_of(parts, &Part::voiced);
}

std::string Line::text() const {
  std::string text;
  for (const Part& part : parts)
    text += (text.empty() ? "" : " ") + part.sentence;
  return text;
}

} // namespace planning

namespace {

using planning::Line;
using planning::Lines;
using planning::Part;

/// What is before the word in "And lift."
constexpr Millis upbeat = 280ms;

/// Turns prompts into lines with times, and lines into a plan.
class Planner {
 public:
  Planner(const Timeline& timeline, const Language& language, const SpokenLengths& lengths)
      : timeline_(timeline), language_(language), lengths_(lengths), starts_{0ms} {
    for (const Step& step : timeline.steps)
      starts_.push_back(starts_.back() + step.length + (step.open() ? room_when_open : 0s));
  }

  Lines lines(const Script& script, const std::vector<Talk>& talk) const {
    Lines all;
    for (const Prompt& prompt : script.prompts) {
      const int entry = timeline_.steps[std::min(prompt.step, size() - 1)].entry;
      const Talk level = entry < std::ssize(talk) ? talk[entry] : Talk::full;
      all.push_back(line(prompt, level));
    }
    std::ranges::stable_sort(all, {}, &Line::wanted);
    return all;
  }

  void add(const Line& line, Plan& plan) const {
    Prompt prompt = line.prompt;
    prompt.text = line.text();
    // A caption that waited may have come into the step behind.
    const Millis caption = std::max(line.start, starts_[prompt.step]);
    while (prompt.step + 1 < size() && !timeline_.steps[prompt.step].open() &&
           starts_[prompt.step + 1] <= caption)
      ++prompt.step;
    prompt.offset = caption - starts_[prompt.step];
    int step = prompt.step;
    while (step > 0 && starts_[step] > line.start)
      --step;
    Millis into{};
    if (line.voiced())
      for (const Part& part : line.parts) {
        plan.voice.push_back(
            {step, line.start - starts_[step] + into, part.length, into, part.sentence});
        into += part.length + planning::between_sentences;
      }
    plan.script.prompts.push_back(std::move(prompt));
  }

  void add_misfit(const Line& line, Plan& plan) const {
    Line whole;
    for (const std::string& sentence : sentences_of(line.prompt.text))
      whole.parts.push_back(part(sentence));
    const auto loss = line.kept ? Misfit::Loss::shortened : Misfit::Loss::dropped;
    plan.misfits.push_back({line.prompt, loss, whole.length()});
  }

 private:
  /// An open step waits for the person: there is room for all its prompts.
  static constexpr Millis room_when_open = 60s;

  int size() const { return static_cast<int>(timeline_.steps.size()); }
  bool in_gap(int step) const { return step < size() && !timeline_.steps[step].work(); }

  Part part(const std::string& sentence) const {
    const auto spoken = lengths_(sentence);
    return {sentence, spoken ? spoken->length : words::time_to_say(sentence), spoken.has_value()};
  }

  Line line(const Prompt& prompt, Talk talk) const {
    Line line;
    line.prompt = prompt;
    line.talk = talk;
    for (const std::string& sentence : sentences_of(prompt.text))
      line.parts.push_back(part(sentence));
    line.wanted = std::max(0ms, starts_[prompt.step] + prompt.offset - before_the_beat(prompt));
    // Behind an open step nobody knows when the beat is before it is there.
    if (prompt.step > 0 && timeline_.steps[prompt.step - 1].open())
      line.wanted = std::max(line.wanted, starts_[prompt.step]);
    line.start = line.wanted;
    give_room(line);
    return line;
  }

  /// How long before its moment a prompt begins.
  Millis before_the_beat(const Prompt& prompt) const {
    if (prompt.kind == PromptKind::movement)
      return words::upbeat(language_, prompt.text) ? upbeat : 0ms;
    const auto spoken =
        on_beat(prompt) ? lengths_(sentences_of(prompt.text).front()) : std::nullopt;
    return spoken ? spoken->onset : 0ms;
  }

  /// "Three.", but not "Three done."
  bool on_beat(const Prompt& prompt) const {
    if (prompt.kind == PromptKind::seconds)
      return true;
    return prompt.kind == PromptKind::count && prompt.step < size() &&
           prompt.text.starts_with(words::count(language_, timeline_.steps[prompt.step].place.rep));
  }

  /// How much later or earlier a prompt may come, and when it must be over.
  void give_room(Line& line) const {
    const int step = line.prompt.step;
    line.earliest = line.wanted;
    line.latest = Millis::max();
    switch (line.prompt.kind) {
    case PromptKind::seconds:
      return;
    case PromptKind::count:
      line.patience = on_beat(line.prompt) ? 0ms : 500ms;
      return;
    case PromptKind::movement:
      line.patience = 100ms;
      line.latest = starts_[step + 1] - 100ms;
      return;
    case PromptKind::cue:
      line.patience = 300ms;
      line.latest = end_of_work(step);
      return;
    case PromptKind::time_left:
      line.patience = in_gap(step) ? 1500ms : 300ms;
      break;
    default:
      line.patience = in_gap(step) || step == size() ? 3s : 800ms;
    }
    if (!in_gap(step))
      return;
    line.earliest = std::max(starts_[step], line.wanted - 1s);
    line.latest = end_of_gap(step);
  }

  Millis end_of_gap(int step) const {
    while (in_gap(step))
      ++step;
    return starts_[step];
  }

  /// The end of the movement that a step is, or of all work that has a time of its own.
  Millis end_of_work(int step) const {
    const Step& at = timeline_.steps[step];
    if (timeline_.entry(at).dose.time)
      while (step + 1 < size() && timeline_.steps[step + 1].in_bout &&
             timeline_.steps[step + 1].bout == at.bout)
        ++step;
    return starts_[step + 1];
  }

  const Timeline& timeline_;
  const Language& language_;
  const SpokenLengths& lengths_;
  std::vector<Millis> starts_;
};

} // namespace

Talk talk_after(int plays) { return plays < 5 ? Talk::full : Talk::brief; }

Plan make_plan(const Timeline& timeline, const Script& script, const Language& language,
               const SpokenLengths& lengths, const std::vector<Talk>& talk) {
  if (timeline.steps.empty())
    return {script, {}, {}, talk};
  const Planner planner(timeline, language, lengths);
  Lines lines = planner.lines(script, talk);
  planning::apply_levels(timeline, language, lines);
  planning::fit(lines);
  planning::limit_share(timeline, language, lines);
  Plan plan;
  plan.talk = talk;
  plan.talk.resize(timeline.entries.size(), Talk::full);
  for (const Line& line : lines) {
    if (line.misfit)
      planner.add_misfit(line, plan);
    if (line.kept)
      planner.add(line, plan);
  }
  plan.script.tones = planning::tones_for(timeline, script, lines);
  const auto before = [](const auto& a, const auto& b) {
    return std::pair(a.step, a.offset) < std::pair(b.step, b.offset);
  };
  std::ranges::stable_sort(plan.script.prompts, before);
  std::ranges::stable_sort(plan.voice, before);
  return plan;
}

} // namespace coach
