#pragma once

#include "engine/session.hpp"
#include "engine/timeline.hpp"
#include "prompts/language.hpp"

#include <string>
#include <vector>

namespace coach {

/// What is said in a count-in of `length` that was put in before the work at `step`: from 7 s on
/// how to get back and from where ("Hold the rail. From number four."), else only the leg and the
/// set ("Left leg, set two.").
std::string orientation(const Timeline& timeline, int step, Millis length,
                        const Language& language);

/// Where the person is and what comes next, in lines of digits and names, without a clock time.
std::vector<std::string> where_am_i(const Timeline& timeline, const View& view,
                                    const Language& language);

/// "Calf raise, set 2 of 2": the exercise with its set or hold, in digits.
std::string exercise_and_set(const Timeline& timeline, int step, const Language& language);

/// The first step of the next item after `step`; the number of steps where there is none.
int next_item(const Timeline& timeline, int step);

} // namespace coach
