#include "screens/play_steps.hpp"

#include "engine/entry.hpp"

#include <algorithm>

namespace coach {
namespace {

using namespace std::chrono_literals;

constexpr auto caption_stays = 3s;
/// Shorter repetitions are beats.
constexpr auto shortest_read = 2500ms;

/// Numbers stand on the screen as large as can be; they are not repeated as a caption.
bool is_read(PromptKind kind) { return kind != PromptKind::count && kind != PromptKind::seconds; }

/// The name of a movement is wrong in the next one.
bool outlives_its_step(PromptKind kind) { return kind != PromptKind::movement; }

} // namespace

StepRange repetition_at(const Timeline& timeline, int step) {
  const auto& steps = timeline.steps;
  const auto same = [&](int other) {
    return steps[other].bout == steps[step].bout && steps[other].place == steps[step].place &&
           steps[other].timed_work();
  };
  StepRange range{step, step + 1};
  if (!steps[step].timed_work())
    return range;
  while (range.first > 0 && same(range.first - 1))
    --range.first;
  while (range.last < static_cast<int>(steps.size()) && same(range.last))
    ++range.last;
  return range;
}

int reps_in_bout(const Timeline& timeline, const Step& step) {
  int reps = 0;
  for (int i = timeline.first_work(step.bout);
       i < static_cast<int>(timeline.steps.size()) && timeline.steps[i].bout == step.bout; ++i)
    reps = std::max(reps, timeline.steps[i].place.rep);
  return reps;
}

const Step* bout_before(const Timeline& timeline, const Step& step) {
  if (step.bout == 0)
    return nullptr;
  return &timeline.steps[timeline.first_of(step.bout) - 1];
}

std::optional<BeatTime> beat_time(const Timeline& timeline, int step) {
  const auto& steps = timeline.steps;
  const StepRange repetition = repetition_at(timeline, step);
  Millis one{};
  for (int i = repetition.first; i < repetition.last; ++i)
    one += steps[i].length;
  if (steps[step].kind != StepKind::movement || one >= shortest_read)
    return std::nullopt;
  BeatTime beat;
  for (int i = timeline.first_work(steps[step].bout);
       i < std::ssize(steps) && steps[i].bout == steps[step].bout; ++i) {
    if (!steps[i].timed_work())
      return std::nullopt;
    if (i < step)
      beat.before += steps[i].length;
    beat.length += steps[i].length;
  }
  return beat;
}

AsMany as_many_of(const Entry& entry, int set) {
  const auto count = count_of(entry.dose, set);
  const auto* open = std::get_if<AsMany>(&count);
  return open != nullptr ? *open : AsMany{};
}

bool lies(Position position) {
  return position == Position::lying_back || position == Position::lying_front ||
         position == Position::lying_side;
}

FigureShape shape_of(Position position) {
  switch (position) {
  case Position::standing:
  case Position::sitting_chair:
  case Position::kneeling:
  case Position::half_kneeling:
    return FigureShape::tall;
  case Position::sitting_floor:
  case Position::lying_back:
  case Position::lying_front:
  case Position::lying_side:
    break;
  }
  return FigureShape::wide;
}

bool gets_into_position(const View& view, const Timeline& timeline) {
  return view.state == SessionState::counting_in && view.count_in_left > Nanos{timeline.count_in};
}

std::vector<Stretch> stretches(const Timeline& timeline) {
  std::vector<Stretch> all;
  for (int i = 0; i < static_cast<int>(timeline.steps.size()); ++i) {
    const Step& step = timeline.steps[i];
    if (all.empty() || all.back().entry != step.entry)
      all.push_back({step.entry, i, step.at, 0ms});
    all.back().length += step.length;
  }
  return all;
}

int stretch_of(const std::vector<Stretch>& all, int step) {
  int found = 0;
  for (int i = 0; i < static_cast<int>(all.size()); ++i)
    if (all[i].first <= step)
      found = i;
  return found;
}

Caption caption_at(const View& view, const Timeline& timeline, const Script& script) {
  // The latest prompt of the last 3 s: of this step, or of those before it in the same bout.
  const auto later = [](int step, const Prompt& prompt) { return step < prompt.step; };
  auto prompt = std::upper_bound(script.prompts.begin(), script.prompts.end(), view.step, later);
  int step = view.step;
  Nanos ago = view.in_step; // since `step` began
  while (prompt != script.prompts.begin()) {
    --prompt;
    for (; step > prompt->step; --step) {
      const Step& before = timeline.steps[step - 1];
      if (!before.in_bout || before.bout != timeline.steps[view.step].bout)
        return {};
      ago += before.length;
    }
    const Nanos since = ago - prompt->offset;
    if (since >= caption_stays)
      return {};
    if (step != view.step && !outlives_its_step(prompt->kind))
      return {};
    if (since >= 0ns && is_read(prompt->kind))
      return {prompt->text, prompt->kind, caption_stays - since};
  }
  return {};
}

int seconds_up(Nanos left) {
  return static_cast<int>(std::chrono::ceil<std::chrono::seconds>(left).count());
}

Countdown countdown(const View& view, const Timeline& timeline) {
  if (view.state == SessionState::counting_in)
    return {view.count_in, view.count_in_left};
  const Step& step = timeline.steps[view.step];
  Countdown result{step.length + view.added, view.left};
  const auto next = static_cast<std::size_t>(view.step) + 1;
  const bool gap = !step.in_bout && step.kind != StepKind::count_in;
  if (gap && next < timeline.steps.size() && timeline.steps[next].kind == StepKind::count_in) {
    result.length += timeline.steps[next].length;
    result.left += timeline.steps[next].length;
  }
  return result;
}

} // namespace coach
