#include "program/program.hpp"

#include <algorithm>

namespace coach {

int Exercise::hold_index() const {
  const auto found = std::ranges::find_if(movements, &Movement::hold);
  return found == movements.end() ? -1 : static_cast<int>(found - movements.begin());
}

const Exercise* Program::exercise(std::string_view wanted) const {
  const auto found = std::ranges::find(exercises, wanted, &Exercise::id);
  return found == exercises.end() ? nullptr : &*found;
}

} // namespace coach
