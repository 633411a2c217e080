#pragma once

#include "prompts/plan.hpp"

namespace coach {

/// The lengths of the shipped English voice, from its manifest.
SpokenLengths shipped_lengths();

} // namespace coach
