#pragma once

#include "program/diagnostic.hpp"
#include "program/program.hpp"
#include "prompts/plan.hpp"

#include <string>

namespace coach {

/// Warns of every text of the author that is cut short or not said in some form of the day because
/// it does not fit where it belongs. `lengths` are those of a voice; other sentences are guessed.
Diagnostics check_prompts(const Program& program, const std::string& file,
                          const SpokenLengths& lengths);

/// The lengths of the shipped English voice, from its manifest.
SpokenLengths shipped_lengths();

} // namespace coach
