#pragma once

#include "figure/figure.hpp"

#include <map>
#include <string>
#include <utility>

namespace coach {

/// The figures that were drawn before: making one takes as long as drawing several.
class FigureCache {
 public:
  /// The figure of an exercise and side; valid until the next call.
  const Figure& figure(const Exercise& exercise, Side side);

 private:
  struct Made {
    FigureSpec spec; ///< what it was made from: a file may be read again
    Figure figure;
  };
  std::map<std::pair<std::string, Side>, Made> made_;
};

} // namespace coach
