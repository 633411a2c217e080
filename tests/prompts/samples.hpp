#pragma once

#include "engine/compile.hpp"
#include "program/program.hpp"
#include "prompts/script.hpp"

#include <string>
#include <vector>

namespace coach::test {

/// March, heel dig, knee bend, calf raise, side leg lift, quad set and hamstring stretch.
std::vector<Exercise> sample_exercises();
/// An item of one of them with a set-up of `setup` seconds.
Item item(const std::string& exercise, double setup);
/// A program of one main phase.
Program program_with(std::vector<Item> items);
/// The daily program's doses: a warm-up, four exercises.
Program daily_program();

/// A program with its timeline and script.
struct Played {
  Program program;
  Timeline timeline;
  Script script;
};
Played play(Program program, const Choice& choice = {});
/// A program of the folder `programs`.
Played shipped(const std::string& id, Form form = Form::full);

/// One prompt a line: minutes:seconds.tenths of its nominal time and the text.
std::string to_text(const Timeline& timeline, const Script& script);
/// The texts between two steps' places, for short checks: every prompt of a repetition or gap.
std::vector<std::string> said_in(const Played& played, Millis from, Millis to);
/// The tones' names with their times in that span.
std::vector<std::string> tones_in(const Played& played, Millis from, Millis to);

} // namespace coach::test
