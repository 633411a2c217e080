#pragma once

#include "engine/timeline.hpp"
#include "program/program.hpp"
#include "prompts/language.hpp"

#include <string>

namespace coach {

/// The plan for people: exercises with doses, and every set with its time; the author's texts in
/// `language`, the rest in English.
std::string show_plan(const Program& program, const Timeline& timeline,
                      const Language& language = {});

/// The plan for programs, one JSON object; numbers are seconds with at most three decimals.
std::string show_json(const Timeline& timeline);

/// "full", "light" or "short".
const char* name(Form form);

/// Minutes and seconds: "17:48", hours as "1:02:03".
std::string clock_time(Millis time);

} // namespace coach
