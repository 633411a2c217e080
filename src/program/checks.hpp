#pragma once

#include "program/program.hpp"
#include "program/table.hpp"

#include <functional>
#include <string_view>

namespace coach {

/// Finds an exercise; null where there is none (which was reported already).
using FindExercise = std::function<const Exercise*(std::string_view id)>;

/// Everything about one exercise of a phase that needs the exercise itself: which movements its
/// dose names, which sides it may have, what its sources use; with its short form and its rungs.
void check_item(const Table& table, const Item& item, const FindExercise& find);

/// `stop_after` needs work by time only.
void check_phase(const Table& table, const Phase& phase);

/// What a public screen needs: standing or on a chair, no step, one set, at most four minutes.
void check_waiting_room(const Table& root, const Program& program);

/// Names of phases and sessions that do not exist, and more main exercises than people keep up.
void check_selections(const Table& root, const Program& program);

} // namespace coach
