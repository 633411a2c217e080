#pragma once

#include "program/dose.hpp"
#include "program/exercise.hpp"
#include "program/text.hpp"

#include <array>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace coach {

enum class First : std::uint8_t { left, right, affected };
enum class Switch : std::uint8_t { rep, set, all };
enum class Pace : std::uint8_t { coach, tap, done };
enum class PhaseKind : std::uint8_t { warm_up, main, cool_down };
enum class Status : std::uint8_t { complete, incomplete, unverified };
enum class OnEase : std::uint8_t { easier, half, finish_set, nothing };
enum class OnStop : std::uint8_t { skip, end };

/// When all hold, the next stage or rung is offered.
struct Gate {
  std::optional<int> sessions;     ///< played in this stage or rung
  std::optional<int> clean;        ///< without a missed repetition or pain above the rule, in a row
  std::optional<int> pain_up_to;   ///< 0-10
  std::optional<int> morning_rise; ///< 0-10
  std::optional<Text> ask;         ///< a question that wants a yes
  bool operator==(const Gate&) const = default;
};

/// How often; absent means the level above decides.
struct Frequency {
  std::optional<Range<int>> times_per_day; ///< 1-12
  std::optional<Range<int>> every_hours;   ///< 1-12
  std::optional<Range<int>> days_per_week; ///< 1-7
  std::optional<int> rest_days;            ///< 0-6 whole days between
  std::optional<Range<int>> weeks;         ///< 1-60, shown, never enforced
  bool operator==(const Frequency&) const = default;
};

struct Schedule {
  Frequency frequency;
  std::vector<std::string> rotate; ///< sessions in turn
  bool operator==(const Schedule&) const = default;
};

/// The author's rule, 0-10; shown and followed word for word.
struct PainRule {
  std::optional<int> continue_up_to, ease_up_to;
  int morning_rise = 0;
  OnEase on_ease = OnEase::nothing;
  OnStop on_stop = OnStop::skip;
  Text advice_continue, advice_ease, advice_stop;
  bool operator==(const PainRule&) const = default;
};

struct Clinic {
  std::string name, phone, reviewed_by;
  bool operator==(const Clinic&) const = default;
};

/// A day: every day, every second day, or named weekdays (Monday first).
struct EveryDay {
  bool operator==(const EveryDay&) const = default;
};
struct EverySecondDay {
  bool operator==(const EverySecondDay&) const = default;
};
using Weekdays = std::array<bool, 7>;
using Days = std::variant<EveryDay, EverySecondDay, Weekdays>;

/// Read after a "max" set: up to so many repetitions, this is said.
struct AfterMax {
  int up_to = 0;
  Text say;
  bool operator==(const AfterMax&) const = default;
};

/// One step of a ladder from easy to hard.
struct Rung {
  Text title;
  Dose dose;
  std::optional<Gate> gate;
  bool operator==(const Rung&) const = default;
};

/// One exercise of a phase with its dose.
struct Item {
  Dose dose;
  std::optional<Text> load_step, load_max;
  std::optional<Sides> sides; ///< absent: the exercise's
  std::optional<First> first;
  Switch switch_sides = Switch::set;
  Pace pace = Pace::coach;
  Frequency frequency;
  Days days = EveryDay{};
  std::optional<Dose> brief; ///< its dose in the short form of the day; absent: left out
  std::vector<AfterMax> after_max;
  std::vector<Rung> ladder;
  int at = 1;                        ///< rung to start from, 1 = first
  std::vector<std::string> unstated; ///< keys whose value is ours, not the source's
  bool operator==(const Item&) const = default;
};

struct Phase {
  std::string name;
  PhaseKind kind = PhaseKind::main;
  Text title; ///< empty: the name
  Range<int> rounds{1, 1};
  bool rounds_written = false; ///< with stop_after: written rounds are the upper limit
  std::optional<Rest> rest_exercise, rest_round;
  std::optional<Millis> setup;
  std::optional<Millis> stop_after;
  std::vector<Item> items;
  bool operator==(const Phase&) const = default;
};

/// A stage (period of a program) or a session (variant of a day).
struct Selection {
  std::string name;
  Text title;
  std::vector<std::string> phases; ///< empty: all
  Frequency frequency;
  std::optional<Gate> gate; ///< stages only
  bool operator==(const Selection&) const = default;
};

/// What a program file says, with every exercise it uses.
struct Program {
  std::string id;
  std::string language = "en";
  std::vector<std::string> sources;
  std::string edition, reviewer;
  Text title, about;
  std::vector<Text> safety;
  bool waiting_room = false;
  Millis count_in{3'000};
  Status status = Status::complete;
  Schedule schedule;
  std::optional<PainRule> pain;
  Clinic clinic;
  std::vector<Selection> stages, sessions;
  std::vector<Phase> phases;
  std::vector<Exercise> exercises; ///< all that `use`, `or`, rungs and their neighbours name, by id

  /// The exercise of that id, or null.
  const Exercise* exercise(std::string_view id) const;
  bool operator==(const Program&) const = default;
};

} // namespace coach
