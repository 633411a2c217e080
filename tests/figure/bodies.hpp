#pragma once

#include "figure/figure.hpp"

#include <string>
#include <vector>

namespace coach::test {

/// Every shipped exercise.
std::vector<Exercise> shipped_exercises();
/// The exercise of this text; its id must be "x".
Exercise exercise_of(const std::string& figure, const std::string& position = "standing");
/// Every point of the body that moves, by the order of the joints.
std::vector<Vec> joints(const Skeleton& body);

} // namespace coach::test
