#pragma once

#include "engine/choice.hpp"
#include "program/program.hpp"

#include <compare>
#include <optional>
#include <string>
#include <vector>

namespace coach {

enum class StepKind : std::uint8_t {
  setup,
  count_in,
  movement,
  hold,
  timed,
  open,
  rest,
  change_side
};

/// What an open step waits for.
enum class OpenKind : std::uint8_t {
  none,      ///< not an open step
  ready,     ///< a rest or a set-up until the person is ready
  as_many,   ///< as many repetitions as the person likes
  goal,      ///< "10 steps", "80 m"
  tap,       ///< the movements before the hold, at the person's own pace
  whole_bout ///< a whole set at the person's own pace
};

/// The one address of a moment in a session. Everything counts from 1 but `phase` (its ordinal in
/// the timeline) and `item` (its index in the file's phase), which count from 0; a `rep` of 0 means
/// the step belongs to no repetition.
struct Place {
  int phase = 0;
  int round = 1;
  int item = 0;
  int set = 1;
  Side side = Side::both;
  int rep = 0;
  auto operator<=>(const Place&) const = default;
};

/// True if both belong to the same item in the same round.
constexpr bool same_item(const Place& a, const Place& b) {
  return a.phase == b.phase && a.round == b.round && a.item == b.item;
}
/// True if both belong to the same set of one leg.
constexpr bool same_set(const Place& a, const Place& b) {
  return same_item(a, b) && a.set == b.set && a.side == b.side;
}

/// The smallest unit of a timeline. Steps between two bouts carry the place of the bout to come.
struct Step {
  StepKind kind{};
  OpenKind open_kind = OpenKind::none;
  bool in_bout = false; ///< part of a bout, else of the gap before it
  bool credits = false; ///< at its end the repetition (or the timed or open step) is credited
  Place place;
  int entry = 0;     ///< index into Timeline::entries
  int movement = -1; ///< index into the exercise's movements; -1 where there is none
  int bout = 0;      ///< counts from 0
  int reps = 1;      ///< how many repetitions its end credits
  Millis at{};       ///< start, with open steps at their estimate
  Millis length{};   ///< of an open step: its estimate

  bool open() const { return open_kind != OpenKind::none; }
  /// Movement, hold, timed and open steps, but no "until ready".
  bool work() const {
    return kind == StepKind::movement || kind == StepKind::hold || kind == StepKind::timed ||
           (open() && open_kind != OpenKind::ready);
  }
  /// Work that the coach times.
  bool timed_work() const { return work() && !open(); }
  bool operator==(const Step&) const = default;
};

/// One item as it is played: the exercise and today's dose, resolved.
struct Entry {
  int phase = 0; ///< ordinal in the timeline
  ItemId id;     ///< in the file
  std::string phase_name;
  PhaseKind phase_kind = PhaseKind::main;
  Text phase_title;
  Exercise exercise;
  Dose dose;      ///< with the form, the rung and the person's numbers
  int rounds = 1; ///< of its phase, as played
  int sets = 1;
  std::vector<int>
      reps; ///< planned for each set and side; 0 for a timed step or as many as you like
  Sides sides = Sides::both; ///< never `affected`
  Switch switch_sides = Switch::set;
  Pace pace = Pace::coach;
  bool affected_unknown = false; ///< played on both legs because the sore one is not known
  Millis setup{};                ///< full set-up, count-in included
  std::vector<AfterMax> after_max;
  OnEase on_ease = OnEase::nothing;

  Position position() const { return exercise.position; }
  bool operator==(const Entry&) const = default;
};

/// Why a timeline is not whole.
enum class Limit : std::uint8_t { none, too_long, too_many_steps };

/// A program as a list of steps with exact times.
struct Timeline {
  std::string program, language;
  Text title;
  Form form = Form::full;
  ChangeTime change_time = ChangeTime::normal;
  Millis count_in{3'000};
  std::vector<Entry> entries; ///< in playing order, each item of a phase once
  std::vector<Step> steps;
  Limit limit = Limit::none; ///< over 4 h or 10 000 steps: the steps up to there
  Millis total{};            ///< open steps at their estimate
  Millis least{};            ///< open steps at nothing
  int last_open = -1;        ///< index of the last open step; -1: there is none

  const Entry& entry(const Step& step) const { return entries[step.entry]; }
  /// First step of a bout's work; `bout` in [0, bouts()).
  int first_work(int bout) const;
  /// First step of the gap before a bout, or of the bout itself where there is no gap.
  int first_of(int bout) const;
  /// The highest repetition of a side in a bout; 0 for timed steps and as many as you like.
  int reps_of(int bout, Side side) const;
  int bouts() const { return steps.empty() ? 0 : steps.back().bout + 1; }
  bool operator==(const Timeline&) const = default;
};

constexpr Millis longest_session = std::chrono::hours(4);
constexpr std::size_t most_steps = 10'000;

} // namespace coach
