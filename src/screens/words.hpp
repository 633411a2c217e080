#pragma once

#include "engine/timeline.hpp"
#include "prompts/language.hpp"

#include <string>

/// The sentences of the play screen that are put together from what is going on.
namespace coach::shown {

/// An author's text on one line.
std::string one_line(std::string text);
/// "19 min left", the minutes rounded up; "about" where an open step is among what is left.
std::string minutes_left(Millis left, bool about, const Language& language);
/// Seconds as one looks at them: "18", from 100 s on "1:48".
std::string clock(int seconds);
/// "+15 s", on a button.
std::string more_seconds(int seconds, const Language& language);
/// The word beside a movement's sign: known names in the person's language, else what its author
/// lets the coach say, else its name.
std::string movement(const Movement& movement, const Language& language);
/// What is over when `last` has ended and `next` is to come: "Calf raise done", "Right leg done",
/// "Set 1 done"; empty where there is nothing to say.
std::string done_before(const Timeline& timeline, const Step& last, const Step& next,
                        const Language& language);
/// What comes next in a gap before `next`: "Next: set 2 of 2".
std::string coming(const Timeline& timeline, const Step& last, const Step& next,
                   const Language& language);
/// What is paused: "Paused in the hold".
std::string paused_in(StepKind kind, const Language& language);

} // namespace coach::shown
