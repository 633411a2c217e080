#pragma once

#include "app/any_screen.hpp"
#include "prompts/language.hpp"

#include <functional>
#include <string>
#include <vector>

namespace coach::test {

/// A screen in one of its states, ready to be drawn for any window.
struct Shot {
  std::string name; ///< "settings 3": the screen, and which of its states
  Surroundings around;
  AnyScreen screen;
  bool from_afar = false; ///< read from the mat, not from near

  Drawn draw(const Look& look) const;
};

/// Every screen in every state that one or two presses reach from how it opens, with the shipped
/// programs; playing in every kind of moment of every program.
std::vector<Shot> gallery(const Language& language, const Settings& settings);
/// One state of every screen and every kind of moment while playing, for pictures.
std::vector<Shot> short_gallery(const Language& language, const Settings& settings);

/// The languages that the coach speaks.
std::vector<Language> all_languages();
/// Width of text in the shipped fonts.
const Measure& font_measure();
/// A look at a window of this size, as these settings want it.
Look look_at(Area area, const Settings& settings, const Language& language);

} // namespace coach::test
