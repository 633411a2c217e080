#pragma once

#include "program/dose.hpp"
#include "program/position.hpp"
#include "program/side.hpp"
#include "program/text.hpp"

#include <optional>
#include <string>
#include <string_view>

/// Everything the coach itself says, as whole sentences in English. Authors' texts are passed in
/// and are said as written.
namespace coach::words {

/// The language of these words; authors' texts are asked for in it.
constexpr std::string_view language = "en";

/// A number in words, 0-500 ("seventy-five"); larger ones in digits.
std::string number(int n);
/// "first", "second" ... up to twelve; larger ones as "number thirteen".
std::string ordinal(int n);
/// The words of an author in this language, beginning with a capital and ending in a full stop.
std::string sentence(const Text& text);
std::string sentence(std::string_view text);
/// An exercise's name as it stands inside a sentence ("calf raise", but "IT band stretch").
std::string name_inside(const Text& name);
/// "one minute", "ninety seconds": whole minutes, else seconds.
std::string duration(Millis length);
/// Letters as a reader counts them (code points).
int letters(std::string_view text);
/// About how long the sentence takes to say.
Millis time_to_say(std::string_view text);

// Beginning and end.
std::string opening(int exercises, Millis total);
std::string any_key_pauses();
std::string warm_up_first(const Text& get_ready);
std::string all_done();
std::string hurts_now();

// Exercises.
std::string first_exercise(const Text& name);
std::string next_exercise(const Text& name);
std::string next_exercise(const Text& name, const Text& get_ready);
std::string last_exercise(const Text& name);
std::string exercise_done(const Text& name);
std::string warm_up_done();
std::string pain_above(int level);

// Doses.
std::string sets_of(int sets, int reps);
std::string sets_of_holds(int holds, Millis length);
std::string right_or_left_first(Side side);
std::string times(int reps, const Text& counted, Side side);
std::string for_as_long_as(Millis length);
std::string as_many(const AsMany& wanted);
std::string enough(int count, std::optional<int> most);
std::string at_own_pace();
std::string key_for_each();
std::string key_when_done();
std::string key_when_ready();

// Sides.
std::string leg(Side side);
std::string leg_on_top(Side side);
std::string turn_over(Side side);
std::string swap_ends();
std::string change_legs(Side side);
std::string change_legs(const Text& how);
/// `hold` of `holds`, both from 1.
std::string change_legs_hold(Side side, int hold, int holds);

// Movements: the known phrase for a movement's name ("lift" -> "And lift."), else the name itself.
std::string movement(std::string_view name);
std::string and_hold();
std::string hold_it_there();
/// True for the parts of a repetition that are not named: pause, relax, return and their like.
bool unnamed(std::string_view movement);

// Numbers going up.
std::string count(int n);
std::string count_half_way(int n);
std::string count_two_more(int n);
std::string count_last_one(int n);
std::string last_one();
std::string done(int n);
std::string done_half_way(int n);
std::string done_two_more(int n);
std::string done_last_one(int n);

// Time.
std::string half_way();
std::string ten_seconds_left();
std::string rest_for(Millis length);
std::string rest_until_ready();
std::string next_set(int set, int sets);
std::string next_round(int round, int rounds);
std::string as_many_more(int reps);
std::string this_time(int reps);

// Back into position.
std::string set(int n);
std::string set(Side side, int n);
std::string hold(Side side, int n);
std::string from_number(int n);
std::string go_on_with(const Text& name);
std::string keep_holding();

} // namespace coach::words
