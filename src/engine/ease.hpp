#pragma once

#include "engine/timeline.hpp"

#include <optional>

namespace coach {

/// `choice` after the author's "half" for what is left of an item on the leg that works: the set at
/// `place` is finished as planned and what follows on that leg is halved, rounded up; where no set
/// follows, the repetitions after the running one are halved instead. May be applied again.
Choice ease_half(const Timeline& timeline, Choice choice, const Place& place);

/// `choice` with the item one rung lower, or with its exercise's easier neighbour where there is no
/// ladder; nothing where there is no easier form.
std::optional<Choice> ease_easier(const Program& program, const Timeline& timeline, Choice choice,
                                  const Place& place);

} // namespace coach
