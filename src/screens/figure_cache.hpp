#pragma once

#include "figure/figure.hpp"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace coach {

/// The figures that were drawn before: making one takes as long as drawing several.
class FigureCache {
 public:
  /// The figure of an exercise and side; valid until the next call.
  const Figure& figure(const Exercise& exercise, Side side);
  /// What Figure::draw gives; most of what was drawn lately is kept: every repetition is shown in
  /// the same pictures.
  Group draw(const Exercise& exercise, Side side, const FigureMoment& moment, const Rect& place,
             double most_per_metre, const FigureStyle& style);

 private:
  struct Made {
    FigureSpec spec; ///< what it was made from: a file may be read again
    Figure figure;
  };
  struct Drawn {
    const Figure* figure = nullptr;
    FigureMoment moment;
    Rect place;
    double most_per_metre = 0;
    FigureStyle style;
    bool operator==(const Drawn&) const = default;
  };
  std::map<std::pair<std::string, Side>, Made> made_;
  std::vector<std::pair<Drawn, Group>> pictures_;
};

} // namespace coach
