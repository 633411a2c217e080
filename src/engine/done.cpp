#include "engine/done.hpp"

#include "engine/entry.hpp"

#include <algorithm>
#include <utility>

namespace coach {
namespace {

using SetKey = std::pair<int, int>; ///< round and set
using SetsBySide = std::map<Side, std::map<SetKey, SetDone>>;

/// What the end of a step is worth, by the plan.
int worth(const Timeline& timeline, const Step& step) {
  if (step.kind == StepKind::timed)
    return std::max(
        1, static_cast<int>(std::chrono::round<std::chrono::seconds>(step.length).count()));
  if (step.open_kind != OpenKind::as_many)
    return step.reps;
  const RepCount count = count_of(timeline.entry(step).dose, step.place.set);
  const auto* wanted = std::get_if<AsMany>(&count);
  return wanted != nullptr ? wanted->least.value_or(0) : 0;
}

DoneUnit unit_of(const std::vector<const Step*>& steps) {
  if (steps.front()->kind == StepKind::timed)
    return DoneUnit::seconds;
  const bool held = std::ranges::all_of(
      steps, [](const Step* step) { return step->kind == StepKind::hold && step->place.rep == 1; });
  return held ? DoneUnit::holds : DoneUnit::reps;
}

ItemDone item_done(const Timeline& timeline, int entry, const std::vector<const Step*>& steps,
                   const std::map<Place, int>& credits) {
  const bool in_turn = timeline.entries[static_cast<std::size_t>(entry)].sides == Sides::alternate;
  SetsBySide found;
  for (const Step* step : steps) {
    const Place& place = step->place;
    SetDone& set = found[in_turn ? Side::both : place.side][{place.round, place.set}];
    const int value = worth(timeline, *step);
    set.planned += value;
    if (const auto credit = credits.find(place); credit != credits.end())
      set.done += step->kind == StepKind::timed ? value : credit->second;
  }
  ItemDone item{entry, unit_of(steps), {}};
  for (const auto& [side, sets] : found) {
    SideDone done{side, {}};
    for (const auto& [key, set] : sets)
      done.sets.push_back(set);
    item.sides.push_back(std::move(done));
  }
  return item;
}

int sum(const std::vector<SetDone>& sets, int SetDone::*number) {
  int total = 0;
  for (const SetDone& set : sets)
    total += set.*number;
  return total;
}

} // namespace

int SideDone::planned() const { return sum(sets, &SetDone::planned); }
int SideDone::done() const { return sum(sets, &SetDone::done); }

std::vector<ItemDone> what_was_done(const Timeline& timeline, const std::map<Place, int>& credits) {
  std::map<int, std::vector<const Step*>> steps; // by entry, which are in playing order
  for (const Step& step : timeline.steps)
    if (step.credits)
      steps[step.entry].push_back(&step);
  std::vector<ItemDone> items;
  items.reserve(steps.size());
  for (const auto& [entry, of_entry] : steps)
    items.push_back(item_done(timeline, entry, of_entry, credits));
  return items;
}

} // namespace coach
