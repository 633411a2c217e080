#include "screens/figure_cache.hpp"

#include <algorithm>
#include <utility>

namespace coach {

/// About ten megabytes; a repetition of 8 seconds takes 240.
constexpr std::size_t most_pictures = 256;

const Figure& FigureCache::figure(const Exercise& exercise, Side side) {
  constexpr std::size_t most = 64;
  const std::pair key{exercise.id, side};
  const auto found = made_.find(key);
  if (found != made_.end() && found->second.spec == exercise.figure)
    return found->second.figure;
  if (made_.size() >= most)
    made_.clear();
  pictures_.clear();
  return made_.insert_or_assign(key, Made{exercise.figure, Figure(exercise, side)})
      .first->second.figure;
}

Group FigureCache::draw(const Exercise& exercise, Side side, const FigureMoment& moment,
                        const Rect& place, double most_per_metre, const FigureStyle& style) {
  const Figure& made = figure(exercise, side);
  Drawn wanted{&made, moment, place, most_per_metre, style};
  if (moment.movement >= 0 && made.rests(moment.movement))
    wanted.moment.progress = 0; // every moment looks the same
  const auto found = std::ranges::find(pictures_, wanted, &std::pair<Drawn, Group>::first);
  if (found != pictures_.end())
    return found->second;
  Group picture = made.draw(moment, place, most_per_metre, style);
  if (moment.settled < 1 || moment.turned < 1) // is seen once in a session
    return picture;
  if (pictures_.size() >= most_pictures)
    pictures_.clear();
  return pictures_.emplace_back(wanted, picture).second; // without the room that it grew into
}

} // namespace coach
