#include "engine/bout.hpp"

#include "engine/eased.hpp"
#include "engine/entry.hpp"
#include "engine/gap.hpp"

#include <algorithm>

namespace coach {

using namespace std::chrono_literals;

namespace {

constexpr Millis usual_as_many = 45s;
constexpr Millis usual_goal = 60s;
constexpr Millis shortest_open = 1s;
constexpr Millis usual_rest = 30s;

/// True where the legs take turns by repetition inside one bout. Seconds, goals and whole sets have
/// no repetitions to take turns by; their legs take turns by set.
bool by_rep(const Entry& entry) {
  const auto& dose = entry.dose;
  return entry.sides == Sides::each && entry.switch_sides == Switch::rep && !dose.time &&
         !dose.goal && entry.pace != Pace::done &&
         !(dose.reps && std::holds_alternative<AsMany>(*dose.reps));
}

/// Repetitions of a set on one leg, after easing; 0 leaves the set out.
int reps_left(const BoutContext& c, int set, Side side) {
  const auto sets = sets_after_easing(c.entry, c.rounds, c.eased, side);
  const int at = (c.round - 1) * c.entry.sets + set - 1;
  // A phase that repeats until a time is over has more rounds than are planned.
  if (at >= static_cast<int>(sets.size()))
    return std::max(c.entry.reps[static_cast<std::size_t>(set - 1)], 1);
  return sets[static_cast<std::size_t>(at)];
}

/// Builds one bout step by step.
class Builder {
 public:
  Builder(const BoutContext& context, int set, Side side) : c_(context) {
    bout_.set = set;
    side_ = side;
  }

  Bout build() {
    const auto& dose = c_.entry.dose;
    const int reps = reps_left(c_, bout_.set, side_);
    if (by_rep(c_.entry))
      legs_in_turn(reps, reps_left(c_, bout_.set, other(c_.first_side)));
    else if (reps == 0)
      return std::move(bout_);
    else if (dose.goal)
      goals(reps);
    else if (std::holds_alternative<AsMany>(count_of(dose, bout_.set)))
      add_open(OpenKind::as_many, dose.about.value_or(usual_as_many), 0);
    else if (dose.time && !dose.reps)
      timed();
    else if (dose.time)
      count_within(reps);
    else if (c_.entry.pace == Pace::done)
      whole(reps);
    else
      repetitions(reps);
    if (!bout_.steps.empty()) {
      bout_.first = bout_.steps.front().place.side;
      bout_.last = bout_.steps.back().place.side;
    }
    return std::move(bout_);
  }

 private:
  void add(Step step, int rep, Side side) {
    step.in_bout = true;
    step.place.set = bout_.set;
    step.place.rep = rep;
    step.place.side = side;
    bout_.steps.push_back(step);
  }

  void add_open(OpenKind kind, Millis estimate, int rep) {
    Step step;
    step.kind = StepKind::open;
    step.open_kind = kind;
    step.length = std::max(estimate, shortest_open);
    step.credits = true;
    add(step, rep, side_);
  }

  void timed() {
    Step step;
    step.kind = StepKind::timed;
    step.length = c_.entry.dose.time->min;
    step.credits = true;
    add(step, 0, side_);
  }

  void goals(int reps) {
    for (int rep = 1; rep <= reps; ++rep) {
      if (rep > 1)
        rest_before(rep, side_);
      add_open(OpenKind::goal, c_.entry.dose.about.value_or(usual_goal), rep);
    }
  }

  void whole(int reps) {
    add_open(OpenKind::whole_bout, reps * length_of_repetition(c_.entry), 0);
    bout_.steps.back().reps = reps;
  }

  void rest_before(int rep, Side side) {
    const Rests rests = c_.entry.dose.rest.value_or(Rests{});
    const Side before = bout_.steps.back().place.side;
    Gap gap;
    gap.apply(rests.rep.value_or(Range<Millis>{}), usual_rest);
    if (side != before && c_.entry.sides == Sides::each) {
      gap.reason = Gap::Reason::change_side;
      apply_side_rest(gap, c_.entry, c_.change_time);
    }
    for (const auto& step : steps_of(gap, c_.count_in))
      add(step, rep, side);
  }

  void repetitions(int reps) {
    for (int rep = 1; rep <= reps; ++rep)
      one_repetition(rep, c_.entry.sides == Sides::alternate ? alternating(rep) : side_);
  }

  void legs_in_turn(int first, int second) {
    for (int rep = 1; rep <= std::max(first, second); ++rep) {
      if (rep <= first)
        one_repetition(rep, c_.first_side);
      if (rep <= second)
        one_repetition(rep, other(c_.first_side));
    }
  }

  Side alternating(int rep) const { return rep % 2 == 1 ? c_.first_side : other(c_.first_side); }

  void one_repetition(int rep, Side side) {
    if (!bout_.steps.empty())
      rest_before(rep, side);
    auto steps = repetition(c_.entry);
    if (c_.entry.pace == Pace::tap)
      own_pace(steps);
    credit(steps);
    for (const auto& step : steps)
      add(step, rep, side);
  }

  /// Puts the movements before the hold (all of them, if none) into one open step.
  static void own_pace(std::vector<Step>& steps) {
    const auto hold = std::ranges::find(steps, StepKind::hold, &Step::kind);
    Step open;
    open.kind = StepKind::open;
    open.open_kind = OpenKind::tap;
    open.movement = steps.empty() ? -1 : steps.front().movement;
    Millis estimate{};
    for (auto step = steps.begin(); step != hold; ++step)
      estimate += step->length;
    open.length = std::max(estimate, shortest_open);
    steps.erase(steps.begin(), hold);
    steps.insert(steps.begin(), open);
  }

  /// A repetition is credited when its hold ends; without one, when its last movement ends.
  static void credit(std::vector<Step>& steps) {
    if (steps.empty())
      return;
    const auto hold = std::ranges::find(steps, StepKind::hold, &Step::kind);
    (hold == steps.end() ? steps.back() : *hold).credits = true;
  }

  void count_within(int reps) {
    // With fewer repetitions than planned the time is shorter, not the tempo slower.
    const int planned = c_.entry.reps[static_cast<std::size_t>(bout_.set - 1)];
    const Millis time = c_.entry.dose.time->min * reps / planned;
    const auto shape = repetition(c_.entry);
    const auto whole_shape = length_of_repetition(c_.entry).count();
    for (int i = 0; i < reps; ++i) {
      const auto start = i * time / reps;
      const auto length = ((i + 1) * time / reps - start).count();
      std::vector<Step> steps;
      std::int64_t done = 0, passed = 0;
      for (auto step : shape) {
        passed += step.length.count();
        const auto end = (2 * length * passed + whole_shape) / (2 * whole_shape);
        step.length = Millis{end - done};
        done = end;
        if (step.length > 0ms)
          steps.push_back(step);
      }
      credit(steps);
      const Side side = c_.entry.sides == Sides::alternate ? alternating(i + 1) : side_;
      for (const auto& step : steps)
        add(step, i + 1, side);
    }
  }

  const BoutContext& c_;
  Side side_ = Side::both;
  Bout bout_;
};

} // namespace

void apply_side_rest(Gap& gap, const Entry& entry, ChangeTime change_time) {
  const auto own = entry.exercise.change_seconds;
  Rest rest = Range<Millis>{own, own};
  if (entry.dose.rest && entry.dose.rest->side)
    rest = *entry.dose.rest->side;
  if (auto* number = std::get_if<Range<Millis>>(&rest);
      number && change_time == ChangeTime::twice) {
    number->min *= 2;
    number->max *= 2;
  }
  gap.apply(rest, own);
  if (change_time == ChangeTime::wait)
    gap.apply(UntilReady{}, own);
}

std::vector<Bout> bouts_of(const BoutContext& c) {
  std::vector<Side> sides{Side::both};
  switch (c.entry.sides) {
  case Sides::each:
    sides = {c.first_side, other(c.first_side)};
    break;
  case Sides::left:
    sides = {Side::left};
    break;
  case Sides::right:
    sides = {Side::right};
    break;
  case Sides::both:
  case Sides::alternate:
  case Sides::affected:
    break;
  }
  if (by_rep(c.entry))
    sides.resize(1);

  std::vector<Bout> bouts;
  const auto add = [&](int set, Side side) {
    auto bout = Builder(c, set, side).build();
    if (!bout.steps.empty())
      bouts.push_back(std::move(bout));
  };
  if (c.entry.switch_sides == Switch::all) {
    for (const Side side : sides)
      for (int set = 1; set <= c.entry.sets; ++set)
        add(set, side);
  } else {
    for (int set = 1; set <= c.entry.sets; ++set)
      for (const Side side : sides)
        add(set, side);
  }
  return bouts;
}

} // namespace coach
