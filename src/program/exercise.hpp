#pragma once

#include "program/figure_spec.hpp"
#include "program/position.hpp"
#include "program/range.hpp"
#include "program/side.hpp"
#include "program/text.hpp"

#include <optional>
#include <string>
#include <vector>

namespace coach {

/// Which legs a dose is done with. `each` and `alternate` are legal everywhere a dose stands;
/// an exercise file knows only `both` and `each`.
enum class Sides : std::uint8_t { both, each, alternate, left, right, affected };

/// Which leg a movement works ("up on both, down on one").
enum class Legs : std::uint8_t { work, other, both };

/// One named, timed part of a repetition, in the order it is performed.
struct Movement {
  std::string name;        ///< id, unique in its exercise
  Millis seconds{};        ///< 0.2-120 s
  bool hold = false;       ///< the countdown; at most one movement of an exercise
  std::optional<Text> say; ///< what is said instead of the known phrase for `name`
  std::optional<Legs> legs;
  std::string pose; ///< pose at its end; empty: as before
  bool operator==(const Movement&) const = default;
};

/// What the sources use; `check` warns about doses outside. Each is absent where not stated.
struct Usual {
  std::optional<Range<int>> sets, reps;
  std::optional<Range<Millis>> hold, time;
  bool operator==(const Usual&) const = default;
};

/// A common fault and its correction.
struct Mistake {
  Text fault, fix;
  bool operator==(const Mistake&) const = default;
};

/// What an exercise file says: what the body does, looks like and is told.
struct Exercise {
  std::string id;
  std::string language = "en"; ///< BCP-47 tag of the plain texts
  std::vector<std::string> sources;
  std::string edition, reviewer;

  Text name;                      ///< at most 28 characters
  std::optional<Text> short_name; ///< two lines of at most 15; `name` where absent
  Position position = Position::standing;
  std::vector<Text> equipment;
  Text feel;
  std::vector<Phrase> get_ready; ///< 1-4 lines, said and shown during setup
  std::vector<Phrase> change;    ///< 0-3 lines, said and shown while the side changes
  Text again;                    ///< how to get back into position after a rest or a pause
  Text counted;                  ///< what one repetition is called, plural ("squeezes")
  Millis get_ready_seconds{15'000};
  Millis change_seconds{5'000};
  Sides sides = Sides::both;
  std::vector<Phrase> cues;
  std::vector<Mistake> mistakes;
  std::vector<Text> stop_if, not_for;
  Usual usual;
  std::string easier, harder, chair; ///< ids of neighbours, empty where there is none
  std::vector<Text> describe;        ///< 1-5 sentences for those who do not see the figure
  std::vector<Movement> movements;   ///< 1-8, one repetition
  FigureSpec figure;

  /// The short name, else the name.
  const Text& title() const { return short_name ? *short_name : name; }
  /// The index of the movement marked hold, or -1.
  int hold_index() const;
  bool operator==(const Exercise&) const = default;
};

} // namespace coach
