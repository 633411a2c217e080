#pragma once

#include "engine/session.hpp"
#include "prompts/script.hpp"
#include "screens/play_screen.hpp"

#include <memory>
#include <string>

namespace coach::test {

/// A program with every kind of step, and what is said in it.
struct Sample {
  std::shared_ptr<const Timeline> timeline;
  std::shared_ptr<const Script> script;

  /// What the screen knows at a moment.
  Surroundings around(const View& view) const;
};
/// March 12 s; calf raise 2 x 3; calf raise as many as you like; hip 2 each leg; a stretch of 20 s
/// each leg.
Sample sample();
/// The same with names and lines that are 40 % longer.
Sample long_sample();
/// A language whose words are 40 % longer than the English ones.
const Language& long_language();
/// What the screen shows, in English.
PlayState state_of(const Sample& sample, const View& view);
/// The first step of that kind from `from` on.
int first_step(const Timeline& timeline, StepKind kind, int from = 0);
/// The view of a session that runs through, `in_step` after the step began.
View view_at(const Timeline& timeline, int step, Nanos in_step = {});

/// Everything on the screen as lines of text.
std::string to_text(const PlayState& state);
/// A light, usual look of a screen of this size.
Look look_of(Area area, const Language& language);
/// The width of text in a font whose letters are all 0.56 em wide.
double letters_width(std::string_view text, Type type);

} // namespace coach::test
