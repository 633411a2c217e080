#pragma once

#include "program/position.hpp"
#include "program/side.hpp"

#include <string>
#include <string_view>
#include <vector>

/// The lines of the terminal coach, in English: digits, no clock times. Longer than 40 letters only
/// where a name is; the terminal breaks those.
namespace coach::words {

std::vector<std::string> terminal_keys();
std::string how_it_goes();
std::string get_ready_for(Millis length);
std::string repetition(int n, int of);
std::string repetition(int n, int of, Side side);
std::string hold_for(Millis length);
std::string go_for(Millis length);
std::string seconds_left(int seconds);
std::string rest_of(Millis length);
std::string next_is(std::string_view name);
std::string set_of(int n, int of);
std::string next_set_of(int n, int of);
std::string about_minutes(Millis length);
std::string knee_not_set();
std::string enter_when_ready();
std::string enter_when_done();
std::string enter_for_each();
std::string enter_to_hold();
std::string answered_by_itself();
std::string paused();
std::string was_asleep();
std::string ask_skip_set();
std::string ask_skip_rest();
std::string ask_end();
std::string ask_pain();
std::string you_said(int pain);
std::string program_says();
std::string space_goes_on();
std::string space_goes_on_gently();
std::string easier_version();
std::string next_exercise_key();
std::string end_key();
std::string ask_sharp();
std::string ask_clinician();
std::string nothing_to_undo();
std::string ended();

} // namespace coach::words
