#pragma once

#include "engine/timeline.hpp"

#include "program/diagnostic.hpp"

#include <memory>

namespace coach {

/// The timeline of a legal program for one choice. Pure: the same arguments give the same steps.
/// Items whose form, stage or session leaves them out are not in it; it may be empty. A program
/// over the limits is cut there and says so in `limit`.
Timeline compile(const Program& program, const Choice& choice);

/// `choice` after the author's "half" for what is left of an item on the leg that works: the set at
/// `place` is finished as planned and every later set of that leg is halved, rounded up; where no
/// set is left, the repetitions after the running one are halved instead.
Choice ease_half(const Timeline& timeline, Choice choice, const Place& place);

/// `choice` with the item one rung lower, or with its exercise's easier neighbour where there is no
/// ladder; nothing where there is no easier form.
std::optional<Choice> ease_easier(const Program& program, const Timeline& timeline, Choice choice,
                                  const Place& place);

} // namespace coach
