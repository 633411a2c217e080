#include "prompts/letters.hpp"
#include "prompts/numbers.hpp"
#include "prompts/words.hpp"

namespace coach::words {

// Sides.

std::string leg(const Language& language, Side side) {
  if (side == Side::both)
    return language.say("say.both_legs", "Both legs.");
  return side == Side::left ? language.say("say.left_leg", "Left leg.")
                            : language.say("say.right_leg", "Right leg.");
}
std::string leg_on_top(const Language& language, Side side) {
  return side == Side::left ? language.say("say.left_on_top", "Left leg on top.")
                            : language.say("say.right_on_top", "Right leg on top.");
}
std::string turn_over(const Language& language, Side side) {
  return side == Side::left ? language.say("say.turn_left_top", "Turn over. Left leg on top.")
                            : language.say("say.turn_right_top", "Turn over. Right leg on top.");
}
std::string swap_ends(const Language& language) {
  return language.say("say.swap_ends", "Swap ends, so you face the screen.");
}
std::string change_legs(const Language& language, Side side) {
  return side == Side::left ? language.say("say.change.left", "Change legs. Left leg.")
                            : language.say("say.change.right", "Change legs. Right leg.");
}
std::string change_legs(const Language& language, const Text& how) {
  return language.say("say.change.legs", "Change legs.") + " " + sentence(language, how);
}
std::string change_legs_hold(const Language& language, Side side, int hold_now, int holds) {
  if (holds <= 1)
    return change_legs(language, side);
  const bool left = side == Side::left;
  if (hold_now == holds)
    return left ? language.say("say.change.left_last", "Change legs. Left leg, last hold.")
                : language.say("say.change.right_last", "Change legs. Right leg, last hold.");
  if (const std::string nth = ordinal(language, hold_now); !nth.empty())
    return left ? language.say("say.change.left_nth", "Change legs. Left leg, {nth} hold.",
                               {{"nth", nth}})
                : language.say("say.change.right_nth", "Change legs. Right leg, {nth} hold.",
                               {{"nth", nth}});
  const NumberWords n = spoken(language, hold_now);
  return left ? language.say("say.change.left_number", "Change legs. Left leg, hold number {n}.",
                             {{"n", n}})
              : language.say("say.change.right_number", "Change legs. Right leg, hold number {n}.",
                             {{"n", n}});
}

// Movements.

namespace {

/// The coach's own phrase for a movement; empty where it has none.
std::string known_movement(const Language& language, std::string_view name) {
  if (name == "lift")
    return language.say("say.and_lift", "And lift.");
  if (name == "raise")
    return language.say("say.and_raise", "And raise.");
  if (name == "lower")
    return language.say("say.lower_slowly", "Lower slowly.");
  if (name == "hold")
    return hold_it_there(language);
  if (name == "tighten")
    return language.say("say.and_tighten", "And tighten.");
  if (name == "press")
    return language.say("say.and_press", "And press.");
  if (name == "push")
    return language.say("say.and_push", "And push.");
  if (name == "pull")
    return language.say("say.and_pull", "And pull.");
  if (name == "squeeze")
    return language.say("say.and_squeeze", "And squeeze.");
  if (name == "bend")
    return language.say("say.and_bend", "And bend.");
  if (name == "straighten")
    return language.say("say.and_straighten", "And straighten.");
  if (name == "release" || name == "let-go")
    return language.say("say.let_go", "Let go.");
  if (name == "ease-in")
    return language.say("say.ease_in", "Ease in slowly.");
  if (name == "ease-out")
    return language.say("say.ease_out", "Ease out gently.");
  return {};
}

/// The same for a direction or a change of place.
std::string known_direction(const Language& language, std::string_view name) {
  if (name == "down")
    return language.say("say.and_down", "And down.");
  if (name == "forward")
    return language.say("say.and_forward", "And forward.");
  if (name == "out")
    return language.say("say.and_out", "And out.");
  if (name == "in")
    return language.say("say.and_in", "And in.");
  if (name == "across")
    return language.say("say.and_across", "And across.");
  if (name == "stand")
    return language.say("say.and_stand", "And stand.");
  if (name == "sit")
    return language.say("say.and_sit", "And sit.");
  if (name == "lean")
    return language.say("say.and_lean", "And lean.");
  if (name == "lean-in")
    return language.say("say.and_lean_in", "And lean in.");
  if (name == "step")
    return language.say("say.and_step", "And step.");
  return {};
}

} // namespace

std::string movement(const Language& language, std::string_view name) {
  if (const std::string known = known_movement(language, name); !known.empty())
    return known;
  if (const std::string known = known_direction(language, name); !known.empty())
    return known;
  std::string shown(name);
  for (char& c : shown)
    if (c == '-')
      c = ' ';
  return language.say("say.and_movement", "And {movement}.", {{"movement", shown}});
}
std::string and_hold(const Language& language) { return language.say("say.and_hold", "And hold."); }
std::string hold_it_there(const Language& language) {
  return language.say("say.hold_it", "Hold it there.");
}
bool unnamed(std::string_view name) {
  return name == "pause" || name == "relax" || name == "return" || name == "rest" || name == "up" ||
         name == "back";
}
bool upbeat(const Language& language, std::string_view phrase) {
  if (is_language(language, "de"))
    return phrase.starts_with("Und ");
  if (is_language(language, "es"))
    return phrase.starts_with("Y ");
  return phrase.starts_with("And ");
}

// Numbers going up.

std::string count(const Language& language, int n) { return capital(number(language, n)) + "."; }
std::string count_half_way(const Language& language, int n) {
  return capital(
      language.say("say.half_reps", "{number}. Half way.", {{"number", spoken(language, n)}}));
}
std::string count_two_more(const Language& language, int n) {
  return capital(
      language.say("say.two_more", "{number}. Two more.", {{"number", spoken(language, n)}}));
}
std::string count_last_one(const Language& language, int n) {
  return capital(
      language.say("say.last_one", "{number}. Last one.", {{"number", spoken(language, n)}}));
}
std::string last_one(const Language& language) {
  return language.say("say.last_one_now", "Last one.");
}
std::string done(const Language& language, int n) {
  return capital(language.say("say.n_done", "{number} done.", {{"number", spoken(language, n)}}));
}
std::string done_half_way(const Language& language, int n) {
  return capital(language.say("say.half_done", "{number} done. Half way there.",
                              {{"number", spoken(language, n)}}));
}
std::string done_two_more(const Language& language, int n) {
  return capital(language.say("say.two_more_done", "{number} done. Two more.",
                              {{"number", spoken(language, n)}}));
}
std::string done_last_one(const Language& language, int n) {
  return capital(language.say("say.last_one_done", "{number} done. Last one.",
                              {{"number", spoken(language, n)}}));
}

// Time.

std::string half_way(const Language& language) {
  return language.say("say.half_way", "Half way there.");
}
std::string ten_seconds_left(const Language& language) {
  return language.say("say.ten_left", "Ten seconds left.");
}
std::string rest_for(const Language& language, Millis length) {
  return capital(
      language.say("say.rest_for", "Rest for {time}.", {{"time", duration(language, length)}}));
}
std::string rest_until_ready(const Language& language) {
  return language.say("say.rest_until_ready", "Rest until you are ready.");
}
std::string next_set(const Language& language, int n, int of) {
  return language.say("say.next_set", "Next, set {n} of {m}.",
                      {{"n", spoken(language, n)}, {"m", spoken(language, of)}});
}
std::string next_round(const Language& language, int n, int of) {
  return language.say("say.next_round", "Next, round {n} of {m}.",
                      {{"n", spoken(language, n)}, {"m", spoken(language, of)}});
}
std::string as_many_more(const Language& language, int reps) {
  return capital(language.say("say.more_reps", "{n} more.", {{"n", spoken(language, reps)}}));
}
std::string this_time(const Language& language, int reps) {
  return capital(language.say("say.this_time", "{n} this time.", {{"n", spoken(language, reps)}}));
}

// Back into position.

std::string set(const Language& language, int n) {
  return language.say("say.set", "Set {n}.", {{"n", spoken(language, n)}});
}
std::string set(const Language& language, Side side, int n) {
  if (side == Side::both)
    return set(language, n);
  const NumberWords number = spoken(language, n);
  return side == Side::left ? language.say("say.set_left", "Left leg, set {n}.", {{"n", number}})
                            : language.say("say.set_right", "Right leg, set {n}.", {{"n", number}});
}
std::string hold(const Language& language, Side side, int n) {
  const NumberWords number = spoken(language, n);
  if (side == Side::both)
    return language.say("say.hold", "Hold number {n}.", {{"n", number}});
  return side == Side::left
             ? language.say("say.hold_left", "Left leg, hold {n}.", {{"n", number}})
             : language.say("say.hold_right", "Right leg, hold {n}.", {{"n", number}});
}
std::string from_number(const Language& language, int n) {
  return language.say("say.from_number", "From number {n}.", {{"n", spoken(language, n)}});
}
std::string go_on_with(const Language& language, const Text& name) {
  return language.say("say.go_on_with", "Go on, {name}.", {{"name", name_inside(language, name)}});
}
std::string keep_holding(const Language& language) {
  return language.say("say.keep_holding", "Keep holding.");
}

} // namespace coach::words
