#pragma once

#include "program/position.hpp"
#include "program/range.hpp"
#include "program/text.hpp"

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace coach {

/// "As many as you like": from `least` on the person may stop, at `most` the set ends.
struct AsMany {
  std::optional<int> least, most;
  bool operator==(const AsMany&) const = default;
};

/// How many repetitions a set has: a number that may grow, or as many as you like.
using RepCount = std::variant<Range<int>, AsMany>;

/// One entry for each set; the list's length is the number of sets.
struct PerSet {
  std::vector<RepCount> sets;
  bool operator==(const PerSet&) const = default;
};
using Reps = std::variant<Range<int>, AsMany, PerSet>;

/// A rest that waits until the person is ready.
struct UntilReady {
  bool operator==(const UntilReady&) const = default;
};
using Rest = std::variant<Range<Millis>, UntilReady>;
/// Time to get into position, or until the person is ready.
using Setup = std::variant<Millis, UntilReady>;

/// Rests as written; what is absent takes its default (see engine/compile.cpp).
struct Rests {
  std::optional<Rest> rep, set, side, after;
  bool operator==(const Rests&) const = default;
};

/// A load as entered, never converted: one for all sets, or one for each.
struct Load {
  std::vector<std::string> per_set; ///< one entry: the same for every set
  bool operator==(const Load&) const = default;
};

/// What a dose names. Everything is optional, because the short form of a day and the rungs of a
/// ladder name only what they change.
struct Dose {
  std::optional<std::string> use;                       ///< exercise id
  std::optional<std::vector<std::string>> alternatives; ///< `or`: the person's choice
  std::optional<Range<int>> sets;
  std::optional<Reps> reps;
  std::optional<Range<Millis>> time;
  std::optional<Text> goal;    ///< "10 steps", "80 m"
  std::optional<Millis> about; ///< estimate of an open step
  std::optional<Range<Millis>> hold;
  std::optional<std::vector<std::pair<std::string, Millis>>> tempo; ///< by movement name
  std::optional<Rests> rest;
  std::optional<Load> load;
  std::optional<Text> effort;
  std::optional<Setup> setup;
  std::optional<std::vector<Millis>> setup_at, change_at; ///< when each sentence of it begins
  std::optional<Text> note;
  bool operator==(const Dose&) const = default;
};

/// `base` with every key that `changes` names replaced. A change of measure (seconds instead of
/// repetitions, say) also removes the measure it replaces.
Dose over(Dose base, const Dose& changes);

} // namespace coach
