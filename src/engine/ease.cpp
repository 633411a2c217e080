#include "engine/compile.hpp"

#include <algorithm>

namespace coach {

namespace {

const Entry* entry_at(const Timeline& timeline, const Place& place) {
  const auto found = std::ranges::find_if(timeline.entries, [&](const Entry& entry) {
    return entry.phase == place.phase && entry.id.item == place.item;
  });
  return found == timeline.entries.end() ? nullptr : &*found;
}

bool same_bout(const Place& a, const Place& b) {
  return a.phase == b.phase && a.round == b.round && a.item == b.item && a.set == b.set;
}

/// What is left of the item on that leg: repetitions of the running set, and whether sets follow.
struct Left {
  int reps = 0;
  bool more_sets = false;
};

Left left_of(const Timeline& timeline, const Place& place) {
  Left left;
  for (const auto& step : timeline.steps) {
    if (!step.work() || step.place.phase != place.phase || step.place.item != place.item ||
        step.place.side != place.side)
      continue;
    if (same_bout(step.place, place))
      left.reps = std::max(left.reps, step.place.rep - place.rep);
    else if (std::pair(step.place.round, step.place.set) > std::pair(place.round, place.set))
      left.more_sets = true;
  }
  return left;
}

} // namespace

Choice ease_half(const Timeline& timeline, Choice choice, const Place& place) {
  const Entry* entry = entry_at(timeline, place);
  if (!entry)
    return choice;
  const Left left = left_of(timeline, place);
  Eased eased{.side = entry->sides == Sides::alternate ? Side::both : place.side,
              .round = place.round,
              .set = place.set,
              .keep = std::nullopt};
  if (!left.more_sets)
    eased.keep = place.rep + (left.reps + 1) / 2;
  choice.items[entry->id].eased = eased;
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
    const int rung =
        std::clamp(chosen.rung.value_or(item.at), 1, static_cast<int>(item.ladder.size()));
    if (rung == 1)
      return std::nullopt;
    chosen.rung = rung - 1;
    return choice;
  }
  const std::string& easier = entry->exercise.easier;
  if (easier.empty() || !program.exercise(easier))
    return std::nullopt;
  chosen.exercise = easier;
  return choice;
}

} // namespace coach
