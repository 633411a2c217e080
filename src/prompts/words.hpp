#pragma once

#include "program/dose.hpp"
#include "program/position.hpp"
#include "program/side.hpp"
#include "program/text.hpp"
#include "prompts/language.hpp"

#include <optional>
#include <string>
#include <string_view>

/// Everything the coach itself says, as whole sentences. Authors' texts are passed in and are said
/// as written.
namespace coach::words {

/// A number in words, 0-500 ("seventy-five"); larger ones in digits.
std::string number(const Language& language, int n);
/// The words of an author in this language, beginning with a capital and ending in a full stop.
std::string sentence(const Language& language, const Text& text);
std::string sentence(std::string_view text);
/// An exercise's name as it stands inside a sentence ("calf raise", but "IT band stretch"; German
/// names keep their capital).
std::string name_inside(const Language& language, const Text& name);
/// "one minute", "ninety seconds": whole minutes, else seconds.
std::string duration(const Language& language, Millis length);
/// Letters as a reader counts them (code points).
int letters(std::string_view text);
/// About how long the sentence takes to say.
Millis time_to_say(std::string_view text);

// Beginning and end.
std::string opening(const Language& language, int exercises, Millis total);
std::string any_key_pauses(const Language& language);
std::string warm_up_first(const Language& language, const Text& get_ready);
std::string all_done(const Language& language);
std::string hurts_now(const Language& language);

// Exercises.
std::string first_exercise(const Language& language, const Text& name);
std::string next_exercise(const Language& language, const Text& name);
std::string next_exercise(const Language& language, const Text& name, const Text& get_ready);
std::string last_exercise(const Language& language, const Text& name);
std::string exercise_done(const Language& language, const Text& name);
std::string warm_up_done(const Language& language);
std::string pain_above(const Language& language, int level);

// Doses.
std::string sets_of(const Language& language, int sets, int reps);
std::string sets_of_holds(const Language& language, int holds, Millis length);
std::string right_or_left_first(const Language& language, Side side);
std::string times(const Language& language, int reps, const Text& counted, Side side);
std::string for_as_long_as(const Language& language, Millis length);
std::string as_many(const Language& language, const AsMany& wanted);
std::string enough(const Language& language, int count, std::optional<int> most);
std::string at_own_pace(const Language& language);
std::string key_for_each(const Language& language);
std::string key_when_done(const Language& language);
std::string key_when_ready(const Language& language);

// Sides.
std::string leg(const Language& language, Side side);
std::string leg_on_top(const Language& language, Side side);
std::string turn_over(const Language& language, Side side);
std::string swap_ends(const Language& language);
std::string change_legs(const Language& language, Side side);
std::string change_legs(const Language& language, const Text& how);
/// `hold` of `holds`, both from 1.
std::string change_legs_hold(const Language& language, Side side, int hold, int holds);

// Movements: the known phrase for a movement's name ("lift" -> "And lift."), else the name itself.
std::string movement(const Language& language, std::string_view name);
std::string and_hold(const Language& language);
std::string hold_it_there(const Language& language);
/// True for the parts of a repetition that are not named: pause, relax, return and their like.
bool unnamed(std::string_view movement);
/// True for "And lift." and its like, which begin before their movement.
bool upbeat(const Language& language, std::string_view phrase);

// Numbers going up.
std::string count(const Language& language, int n);
std::string count_half_way(const Language& language, int n);
std::string count_two_more(const Language& language, int n);
std::string count_last_one(const Language& language, int n);
std::string last_one(const Language& language);
std::string done(const Language& language, int n);
std::string done_half_way(const Language& language, int n);
std::string done_two_more(const Language& language, int n);
std::string done_last_one(const Language& language, int n);

// Time.
std::string half_way(const Language& language);
std::string ten_seconds_left(const Language& language);
std::string rest_for(const Language& language, Millis length);
std::string rest_until_ready(const Language& language);
std::string next_set(const Language& language, int set, int sets);
std::string next_round(const Language& language, int round, int rounds);
std::string as_many_more(const Language& language, int reps);
std::string this_time(const Language& language, int reps);

// Back into position.
std::string set(const Language& language, int n);
std::string set(const Language& language, Side side, int n);
std::string hold(const Language& language, Side side, int n);
std::string from_number(const Language& language, int n);
std::string go_on_with(const Language& language, const Text& name);
std::string keep_holding(const Language& language);

} // namespace coach::words
