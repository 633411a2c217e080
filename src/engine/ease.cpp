#include "engine/ease.hpp"

#include "engine/eased.hpp"
#include "engine/entry.hpp"

#include <algorithm>

namespace coach {

namespace {

const Entry* entry_at(const Timeline& timeline, const Place& place) {
  const auto found = std::ranges::find_if(timeline.entries, [&](const Entry& entry) {
    return entry.phase == place.phase && entry.id.item == place.item;
  });
  return found == timeline.entries.end() ? nullptr : &*found;
}

/// What is left of the item on that leg: repetitions of the running set, and whether sets follow.
struct Left {
  int reps = 0;
  bool more_sets = false;
};

Left left_of(const Timeline& timeline, const Place& place, bool any_leg) {
  Left left;
  for (const auto& step : timeline.steps) {
    const Place& at = step.place;
    if (!step.work() || at.phase != place.phase || at.item != place.item)
      continue;
    if (!any_leg && at.side != place.side)
      continue;
    if (at.round == place.round && at.set == place.set)
      left.reps = std::max(left.reps, at.rep - place.rep);
    else if (std::pair(at.round, at.set) > std::pair(place.round, place.set))
      left.more_sets = true;
  }
  return left;
}

} // namespace

Choice ease_half(const Timeline& timeline, Choice choice, const Place& place) {
  const Entry* entry = entry_at(timeline, place);
  if (!entry)
    return choice;
  const bool in_turn = entry->sides == Sides::alternate;
  const Left left = left_of(timeline, place, in_turn);
  Eased eased;
  eased.side = in_turn ? Side::both : place.side;
  eased.round = place.round;
  eased.set = place.set;
  if (!left.more_sets && place.rep > 0)
    eased.keep = place.rep + halved(left.reps);
  choice.items[entry->id].eased.push_back(eased);
  return choice;
}

std::optional<Choice> ease_easier(const Program& program, const Timeline& timeline, Choice choice,
                                  const Place& place) {
  const Entry* entry = entry_at(timeline, place);
  if (!entry)
    return std::nullopt;
  const Item& item = program.phases[static_cast<std::size_t>(entry->id.phase)]
                         .items[static_cast<std::size_t>(entry->id.item)];
  auto& chosen = choice.items[entry->id];
  if (!item.ladder.empty()) {
    const int rungs = static_cast<int>(item.ladder.size());
    const int rung = std::clamp(chosen.rung.value_or(item.at), 1, rungs);
    if (rung == 1)
      return std::nullopt;
    chosen.rung = rung - 1;
    return choice;
  }
  chosen.exercise = entry->exercise.easier;
  const auto easier = resolve(program, entry->id, choice);
  if (!easier || easier->exercise.id != entry->exercise.easier)
    return std::nullopt;
  return choice;
}

} // namespace coach
