#pragma once

#include "engine/compile.hpp"
#include "engine/session.hpp"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace coach::test {

/// Seconds as the unit of every length.
constexpr Millis s(double seconds) {
  return Millis{static_cast<std::int64_t>(seconds * 1000 + 0.5)};
}

/// A range that is one number.
template <class T>
Range<T> one(T value) {
  return {value, value};
}

/// Nine exercises: hamstring, calf, quad, hip, dig, march, run, walk, plank.
std::vector<Exercise> library();

/// One item of a dose; `setup` is 0 s unless set.
struct ItemOf : Item {
  explicit ItemOf(std::string exercise);
  ItemOf& sets(int n);
  ItemOf& reps(int n);
  ItemOf& reps(Reps n);
  ItemOf& time(double seconds);
  ItemOf& hold(double seconds);
  ItemOf& each(Switch by = Switch::set);
  ItemOf& on(Sides which);
  ItemOf& at_pace(Pace own);
  ItemOf& setup(double seconds);
  ItemOf& rest_rep(double seconds);
  ItemOf& rest_set(double seconds);
  ItemOf& rest_side(double seconds);
  ItemOf& rest_after(double seconds);
};

/// A program of one phase.
Program program_of(std::vector<Item> items);
/// The same, with that phase changed.
Program in_phase(std::vector<Item> items, const std::function<void(Phase&)>& change);
/// One number of repetitions for each set.
Reps per_set(std::vector<int> numbers);
/// The timeline of a program for a choice.
std::shared_ptr<const Timeline> timeline_of(const Program& program, const Choice& choice = {});
std::shared_ptr<const Timeline> timeline_of(const Item& item);

/// The steps, one word each: "s7 c3 m2 H1 m3 m1 r57": setup, count-in, movement, Hold, Timed, rest,
/// x change of side, o open, with seconds.
std::string steps_of(const Timeline& timeline);
/// Total seconds.
double total_of(const Timeline& timeline);

/// Events as text, one a line: "12.000 began 3 lift R1 rep 2".
std::string to_text(const Timeline& timeline, const Events& events);

/// Plays a script: a number lets seconds pass, a word is a command. Returns the events as text.
std::string play(Session& session, const std::string& script);
/// The same for a new session of one item, with the events of its start.
std::string play(const Item& item, const std::string& script);
/// Only the last `n` lines.
std::string last(const std::string& text, int n);

} // namespace coach::test
