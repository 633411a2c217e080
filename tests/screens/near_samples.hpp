#pragma once

#include "program/program.hpp"
#include "screens/look.hpp"
#include "screens/pen.hpp"
#include "screens/screen.hpp"

#include <memory>
#include <string>
#include <vector>

namespace coach::test {

using ProgramPtr = std::shared_ptr<const Program>;

/// The programs of this tree, the daily one first.
const std::vector<ProgramPtr>& shipped_programs();
/// The one of that id.
ProgramPtr shipped(const std::string& id);

/// Thursday, 14 May 2026, with all shipped programs.
Surroundings near_surroundings();

/// English words with two fifths more letters around the authors' texts in the language of `tag`.
Language long_language(const std::string& tag);

/// The window sizes that near screens must work at.
const std::vector<Area>& near_areas();

/// How near screens are looked at in tests: a light theme and letters as wide as Noto Sans is on
/// average.
struct NearLook {
  Area area{1920, 1080};
  Language language;
  double near_text = 1;

  /// Refers to this.
  Look look() const;
};

/// What is wrong with a picture, for people; empty if nothing is: texts that leave the screen,
/// cover each other or stick out of what can be pressed, and targets that are too small, cut off or
/// cover each other.
std::string wrong_layout(const Drawn& drawn, const NearLook& near);
/// The same for a screen with paper on its right: also texts that reach into the paper.
std::string wrong_with(const Drawn& drawn, const NearLook& near);
/// The texts that end in an ellipsis.
std::vector<std::string> cut_texts(const Drawn& drawn);
/// All texts from back to front, one to a line.
std::string words_on(const Drawn& drawn);
/// The target whose label begins so; fails the test where there is none.
const Target& target_named(const Drawn& drawn, const std::string& label);

} // namespace coach::test
