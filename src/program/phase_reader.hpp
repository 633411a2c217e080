#pragma once

#include "program/program.hpp"
#include "program/table.hpp"

#include <vector>

namespace coach {

/// One [[phase]] with its exercises.
Phase phase_from(const Table& table);

/// The keys that a dose may name, from an exercise of a phase, its short form or a rung.
Dose dose_from(const Table& table);

/// times_per_day and the like.
Frequency frequency_from(const Table& table);

/// A gate, where there is one.
std::optional<Gate> gate_from(const Table& table);

} // namespace coach
