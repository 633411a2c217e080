#pragma once

#include "prompts/plan.hpp"

/// What the parts of make_plan share. Nobody else includes this.
namespace coach::planning {

/// Silence between two prompts, and between two sentences of one.
constexpr Millis between_prompts{100};
constexpr Millis between_sentences{40};
/// What is quiet at the ends of a sentence.
constexpr Millis quiet_ends{80};

/// A sentence with its length, spoken or guessed.
struct Part {
  std::string sentence;
  Millis length{};
  bool voiced = false;
};

/// A prompt on its way into the plan. Times are from the beginning.
struct Line {
  Prompt prompt;
  std::vector<Part> parts;
  Millis wanted{};   ///< when it should begin
  Millis start{};    ///< when it does
  Millis patience{}; ///< how much later it may begin
  Millis earliest{}; ///< when it may begin where room is short
  Millis latest{};   ///< when it must have ended
  Talk talk = Talk::full;
  bool kept = true;
  bool misfit = false; ///< it had no room as it was

  Millis length() const;
  /// Without the quiet ends.
  Millis speech() const;
  Millis end() const { return start + length(); }
  bool voiced() const;
  /// The prompt with the parts that are left.
  std::string text() const;
};
using Lines = std::vector<Line>;

/// Takes out what the level leaves out.
void apply_levels(const Timeline& timeline, const Language& language, Lines& lines);
/// Moves, shortens and drops until no two lines meet.
void fit(Lines& lines);
/// Thins what is said in sets until it is not too much.
void limit_share(const Timeline& timeline, const Language& language, Lines& lines);
/// The tones of the script, with those for what is not said.
std::vector<ToneCue> tones_for(const Timeline& timeline, const Script& script, const Lines& lines);

} // namespace coach::planning
