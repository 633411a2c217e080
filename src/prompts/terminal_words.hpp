#pragma once

#include "program/position.hpp"
#include "program/side.hpp"
#include "prompts/language.hpp"

#include <string>
#include <string_view>
#include <vector>

/// The lines of the terminal coach: digits, no clock times. Longer than 40 letters only where a
/// name is; the terminal breaks those.
namespace coach::words {

std::vector<std::string> terminal_keys(const Language& language);
std::string how_it_goes(const Language& language);
std::string get_ready_for(const Language& language, Millis length);
std::string repetition(const Language& language, int n, int of);
std::string repetition(const Language& language, int n, int of, Side side);
std::string hold_for(const Language& language, Millis length);
std::string go_for(const Language& language, Millis length);
std::string seconds_left(const Language& language, int seconds);
std::string rest_of(const Language& language, Millis length);
std::string next_is(const Language& language, std::string_view name);
std::string set_of(const Language& language, int n, int of);
std::string next_set_of(const Language& language, int n, int of);
std::string about_minutes(const Language& language, Millis length);
std::string knee_not_set(const Language& language);
std::string enter_when_ready(const Language& language);
std::string enter_when_done(const Language& language);
std::string enter_for_each(const Language& language);
std::string enter_to_hold(const Language& language);
std::string answered_by_itself(const Language& language);
std::string paused(const Language& language);
std::string was_asleep(const Language& language);
/// True for the key that says yes in this language: y, j, s.
bool is_yes(const Language& language, char key);
/// True for the key that says no.
bool is_no(const Language& language, char key);
std::string ask_skip_set(const Language& language);
std::string ask_skip_rest(const Language& language);
std::string ask_end(const Language& language);
std::string ask_pain(const Language& language);
std::string you_said(const Language& language, int pain);
std::string program_says(const Language& language);
std::string space_goes_on(const Language& language);
std::string space_goes_on_gently(const Language& language);
std::string easier_version(const Language& language);
std::string next_exercise_key(const Language& language);
std::string end_key(const Language& language);
std::string ask_sharp(const Language& language);
std::string ask_clinician(const Language& language);
std::string nothing_to_undo(const Language& language);
std::string ended(const Language& language);

} // namespace coach::words
