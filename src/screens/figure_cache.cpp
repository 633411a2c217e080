#include "screens/figure_cache.hpp"

namespace coach {

const Figure& FigureCache::figure(const Exercise& exercise, Side side) {
  constexpr std::size_t most = 64;
  const std::pair key{exercise.id, side};
  const auto found = made_.find(key);
  if (found != made_.end() && found->second.spec == exercise.figure)
    return found->second.figure;
  if (made_.size() >= most)
    made_.clear();
  return made_.insert_or_assign(key, Made{exercise.figure, Figure(exercise, side)})
      .first->second.figure;
}

} // namespace coach
