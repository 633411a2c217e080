#pragma once

#include "program/program.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace coach {

/// The form of a day: everything, only what is due every day, or the items with a short dose.
enum class Form : std::uint8_t { full, light, short_form };

/// How much time to change position: as written, twice that, or until the person says so.
enum class ChangeTime : std::uint8_t { normal, twice, wait };

/// An item of a program: index of its phase in the file and of the item in that phase, from 0.
struct ItemId {
  int phase = 0;
  int item = 0;
  auto operator<=>(const ItemId&) const = default;
};

/// Half of what is left from some set on for one leg, because the author's rule says so after a
/// pain answer. Sets of several repetitions lose repetitions, sets of one lose sets.
struct Eased {
  Side side = Side::both;
  int round = 1;           ///< of the set below
  int set = 1;             ///< where the person is
  std::optional<int> keep; ///< repetitions of that set; absent: it is finished as planned
  bool operator==(const Eased&) const = default;
};

/// What a person chose for one item; everything absent means the author's own.
struct ItemChoice {
  std::optional<int> rung;             ///< 1 = first
  std::optional<std::string> exercise; ///< one of `use` and `or`
  std::optional<int> sets, reps;
  std::optional<Millis> time, hold;
  std::vector<Eased> eased; ///< oldest first; each halves what the one before left
  bool operator==(const ItemChoice&) const = default;
};

/// Everything that turns a program into one timeline. The same choice gives the same timeline.
struct Choice {
  Form form = Form::full;
  std::string stage, session;   ///< names; empty: the first, if the program has any
  std::optional<Side> affected; ///< the sore leg, once it is known
  std::optional<Side> first;    ///< the leg to begin with
  ChangeTime change_time = ChangeTime::normal;
  bool chair = false; ///< exercises with a `chair` neighbour are played on a chair
  std::map<ItemId, ItemChoice> items;
  std::map<int, int> rounds; ///< by index of the phase in the file, inside the author's range
  bool operator==(const Choice&) const = default;
};

} // namespace coach
