#include "screens/eased_words.hpp"

#include "engine/eased.hpp"
#include "screens/dose_words.hpp"

#include <algorithm>

namespace coach {

std::vector<int> eased_sets(const Playing& playing, const Step& step) {
  const Entry& entry = playing.timeline->entry(step);
  const auto chosen = playing.choice.items.find(entry.id);
  if (chosen == playing.choice.items.end() || chosen->second.eased.empty())
    return {};
  const Side side = entry.sides == Sides::alternate ? Side::both : step.place.side;
  const int rounds = std::max(1, step.place.round);
  const auto planned = sets_after_easing(entry, rounds, {}, side);
  auto left = sets_after_easing(entry, rounds, chosen->second.eased, side);
  if (left == planned)
    return {};
  left.erase(left.begin(), left.end() - entry.sets);
  std::erase(left, 0);
  return left;
}

std::string eased_words(const Playing& playing, const Step& step, const Language& language) {
  const std::vector<int> sets = eased_sets(playing, step);
  if (sets.empty())
    return {};
  Entry smaller = playing.timeline->entry(step);
  smaller.sets = static_cast<int>(sets.size());
  if (!smaller.reps.empty() && smaller.reps.front() > 0)
    smaller.reps = sets;
  return language.say("play.eased", "Less today: {dose}",
                      {{"dose", dose_measure(smaller, language)}});
}

} // namespace coach
