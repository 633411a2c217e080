#include "screens/figure_cache.hpp"

#include <utility>

namespace coach {

const Figure& FigureCache::figure(const Exercise& exercise, Side side) {
  constexpr std::size_t most = 64;
  const std::pair key{exercise.id, side};
  const auto found = made_.find(key);
  if (found != made_.end() && found->second.spec == exercise.figure)
    return found->second.figure;
  if (made_.size() >= most)
    made_.clear();
  last_ = {};
  return made_.insert_or_assign(key, Made{exercise.figure, Figure(exercise, side)})
      .first->second.figure;
}

Group FigureCache::draw(const Exercise& exercise, Side side, const FigureMoment& moment,
                        const Rect& place, double most_per_metre, const FigureStyle& style) {
  const Figure& made = figure(exercise, side);
  Drawn wanted{&made, moment, place, most_per_metre, style};
  if (moment.movement >= 0 && made.rests(moment.movement))
    wanted.moment.progress = 0; // every moment looks the same
  if (wanted != last_) {        // what moves is seen once: to keep a copy would be in vain
    last_ = wanted;
    last_picture_.reset();
    return made.draw(moment, place, most_per_metre, style);
  }
  if (!last_picture_)
    last_picture_ = made.draw(moment, place, most_per_metre, style);
  return *last_picture_;
}

} // namespace coach
