#pragma once

#include "screens/figure_place.hpp"
#include "screens/home_layout.hpp"
#include "screens/screen.hpp"

namespace coach {

/// The first screen: today's program and its start, and the other programs.
class HomeScreen {
 public:
  Drawn draw(const Surroundings& surroundings, const Look& look) const;
  Requests update(const Input& input, const Surroundings& surroundings, Nanos now);

  /// Where pictures of exercises belong, today's first.
  FigurePlaces figures(const Surroundings& surroundings, const Look& look) const;
  /// The outlines that it keeps.
  const OutlineCache& outlines() const { return outlines_; }

 private:
  struct Laid {
    HomeFrame frame;
    HomeWords words;
    HomeRoom room;
    HomePanel panel;
    std::string short_form;
    FigurePlaces figures;
  };
  Laid lay(const Pen& pen, const Surroundings& surroundings, const Look& look) const;
  Requests press(ActionId action, const Surroundings& surroundings);
  Requests key(Key key);

  mutable OutlineCache outlines_;
  int turns_ = 0; ///< of the pages with other programs
  bool asks_to_quit_ = false;
};

} // namespace coach
