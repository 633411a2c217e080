#pragma once

#include "engine/timeline.hpp"

#include <chrono>
#include <optional>
#include <variant>
#include <vector>

namespace coach {

using Nanos = std::chrono::nanoseconds;

enum class Finish : std::uint8_t { completed, ended };
/// How a step came to its end: its time was over or its answer came, or a command left it.
enum class Ending : std::uint8_t { done, left };
/// Why a count-in was put in before timed work.
enum class CountInReason : std::uint8_t { start, moved, back_into_position, set_up };

/// A step begins, or timed work goes on at `from` after a pause.
struct StepBegan {
  int step = 0;
  Nanos from{};
  bool operator==(const StepBegan&) const = default;
};
/// A step ended after `held` of active time. Every attempt of a step gives one of these.
struct StepEnded {
  int step = 0;
  Place place;
  Nanos held{};
  Ending ending{};
  bool operator==(const StepEnded&) const = default;
};
/// `count` repetitions (or the one timed or open step) at this place are done. What is done is the
/// set of distinct places credited: a repetition done twice counts once.
struct Credited {
  Place place;
  int count = 1;
  bool operator==(const Credited&) const = default;
};
/// The credit of this place is taken back.
struct Withdrawn {
  Place place;
  bool operator==(const Withdrawn&) const = default;
};
/// A count-in begins before `step`; its time is not on the timeline.
struct CountInBegan {
  int step = 0;
  Nanos length{};
  CountInReason reason{};
  bool operator==(const CountInBegan&) const = default;
};
struct Paused {
  bool operator==(const Paused&) const = default;
};
struct Resumed {
  Nanos paused_for{};
  bool operator==(const Resumed&) const = default;
};
/// The person navigated to `step`.
struct Moved {
  int step = 0;
  bool operator==(const Moved&) const = default;
};
/// One repetition of an "as many as you like" set; `count` is the sum so far.
struct Counted {
  int count = 0;
  bool operator==(const Counted&) const = default;
};
/// From here the person may stop the set.
struct Enough {
  int count = 0;
  bool operator==(const Enough&) const = default;
};
/// The pain the person reported, 0-10, with the place last worked; absent before any work.
struct PainReported {
  int pain = 0;
  std::optional<Place> place;
  bool operator==(const PainReported&) const = default;
};
/// The rest of the session was planned anew (an easier form, or half of what was left). Steps of
/// events before this one are those of the timeline before.
struct Replanned {
  int step = 0;
  bool operator==(const Replanned&) const = default;
};
/// The gap's step was made longer; what was planned for later in it comes so much later.
struct Extended {
  int step = 0;
  Nanos by{};
  bool operator==(const Extended&) const = default;
};
struct Finished {
  Finish how{};
  bool operator==(const Finished&) const = default;
};

/// One thing that happened. `at` is active session time: it stands still while paused, and runs
/// during inserted count-ins and open steps.
struct Event {
  using What =
      std::variant<StepBegan, StepEnded, Credited, Withdrawn, CountInBegan, Paused, Resumed, Moved,
                   Counted, Enough, PainReported, Replanned, Extended, Finished>;
  Nanos at{};
  What what;
  bool operator==(const Event&) const = default;
};
using Events = std::vector<Event>;

} // namespace coach
