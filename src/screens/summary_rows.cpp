#include "screens/summary_rows.hpp"

#include <algorithm>

namespace coach {
namespace {

constexpr int most_reps = 999, most_seconds = 4 * 60 * 60;

/// Shares a corrected number out to the sets, the first ones first; what is over goes to the last.
void share(int number, std::vector<SetDone>& sets) {
  for (SetDone& set : sets) {
    set.done = std::min(number, set.planned);
    number -= set.done;
  }
  sets.back().done += number;
}

/// Seconds are told in minutes where all numbers beside each other are whole ones.
struct Unit {
  DoneUnit counted{};
  bool minutes = false;

  int in(int number) const { return minutes ? number / 60 : number; }
  /// A number with its unit.
  std::string words(int number, const Language& language) const {
    if (minutes)
      return language.count("common.minutes", "{n} minute", "{n} minutes", in(number));
    if (counted == DoneUnit::seconds)
      return language.count("common.seconds", "{n} second", "{n} seconds", number);
    return std::to_string(number);
  }
};

Unit unit_of(const ItemDone& item) {
  const bool whole = std::ranges::all_of(item.sides, [](const SideDone& side) {
    return side.planned() % 60 == 0 && side.done() % 60 == 0;
  });
  return {item.unit, item.unit == DoneUnit::seconds && whole};
}

/// "8 of 10"; only the 8 where no number was planned or more was done.
std::string one_side(const SideDone& side, const Unit& unit, const Language& language) {
  if (side.planned() == 0 || side.done() > side.planned())
    return unit.counted == DoneUnit::seconds
               ? unit.words(side.done(), language)
               : language.count("overview.dose.reps", "{n} time", "{n} times", side.done());
  return language.say("play.count", "{n} of {m}",
                      {{"n", unit.in(side.done())}, {"m", unit.words(side.planned(), language)}});
}

std::string leg_words(Side side, const Language& language) {
  return side == Side::left ? language.say("common.left_leg", "Left leg")
                            : language.say("common.right_leg", "Right leg");
}

} // namespace

std::vector<ItemDone> corrected(const Playing& playing, const Corrections& corrections) {
  if (playing.timeline == nullptr)
    return {};
  auto items = what_was_done(*playing.timeline, playing.credits);
  for (const auto& [place, number] : corrections) {
    const auto [item, side] = place;
    share(number,
          items.at(static_cast<std::size_t>(item)).sides.at(static_cast<std::size_t>(side)).sets);
  }
  return items;
}

std::vector<CorrectedSide> sides_of(const std::vector<ItemDone>& items) {
  std::vector<CorrectedSide> sides;
  for (int item = 0; item < std::ssize(items); ++item)
    for (int side = 0; side < std::ssize(items[static_cast<std::size_t>(item)].sides); ++side)
      sides.push_back({item, side});
  return sides;
}

int changed_number(const ItemDone& item, int side, int by) {
  const SideDone& now = item.sides.at(static_cast<std::size_t>(side));
  if (item.unit != DoneUnit::seconds)
    return std::clamp(now.done() + by, 0, most_reps);
  const int step = now.planned() >= 60 ? 30 : 5;
  return std::clamp(now.done() + by * step, 0, most_seconds);
}

std::string done_words(const ItemDone& item, const Language& language) {
  const Unit unit = unit_of(item);
  const SideDone& first = item.sides.front();
  if (item.sides.size() == 1) {
    const std::string words = one_side(first, unit, language);
    return first.side == Side::both ? words : leg_words(first.side, language) + ": " + words;
  }
  const SideDone& second = item.sides.back();
  const int left = unit.in(first.done()), right = unit.in(second.done());
  if (first.planned() != second.planned())
    return language.say("summary.done_each",
                        "left {left} of {left_planned}, right {right} of {right_planned}",
                        {{"left", left},
                         {"left_planned", unit.words(first.planned(), language)},
                         {"right", right},
                         {"right_planned", unit.words(second.planned(), language)}});
  if (first.planned() == 0)
    return language.say("summary.done_free", "left {left}, right {right}",
                        {{"left", left}, {"right", right}});
  return language.say(
      "summary.done_sides", "left {left}, right {right} of {planned}",
      {{"left", left}, {"right", right}, {"planned", unit.words(first.planned(), language)}});
}

std::string number_words(DoneUnit unit, int number) {
  if (unit != DoneUnit::seconds)
    return std::to_string(number);
  const std::string seconds = std::to_string(number % 60);
  return std::to_string(number / 60) + (seconds.size() < 2 ? ":0" : ":") + seconds;
}

} // namespace coach
