#include "engine/bout.hpp"

#include "engine/entry.hpp"
#include "engine/gap.hpp"

#include <algorithm>

namespace coach {

using namespace std::chrono_literals;

namespace {

constexpr Millis usual_as_many = 45s;
constexpr Millis usual_goal = 60s;
constexpr Millis shortest_open = 1s;

Millis sum(const std::vector<Step>& steps) {
  Millis total{};
  for (const auto& step : steps)
    total += step.length;
  return total;
}

int halved(int number) { return (number + 1) / 2; }

/// Builds one bout step by step.
class Builder {
 public:
  Builder(const BoutContext& context, int set, Side side) : c_(context) {
    bout_.set = set;
    side_ = side;
  }

  Bout build() {
    const auto& dose = c_.entry.dose;
    const auto count = count_of(dose, bout_.set);
    const bool open_count = std::holds_alternative<AsMany>(count);
    if (dose.goal)
      goals(open_count ? 1 : number(count));
    else if (open_count)
      add_open(OpenKind::as_many, dose.about.value_or(usual_as_many), 0);
    else if (dose.time && !dose.reps)
      timed();
    else if (dose.time)
      count_within(number(count));
    else if (c_.entry.pace == Pace::done)
      whole(number(count));
    else
      repetitions(number(count));
    if (!bout_.steps.empty()) {
      bout_.first = bout_.steps.front().place.side;
      bout_.last = bout_.steps.back().place.side;
    }
    return std::move(bout_);
  }

 private:
  /// Repetitions of this bout, after what the author's rule takes away.
  int number(const RepCount& count) const {
    const int planned = std::get<Range<int>>(count).min;
    if (!c_.eased || c_.eased->side != side_)
      return planned;
    if (c_.round == c_.eased->round && bout_.set == c_.eased->set)
      return std::min(planned, c_.eased->keep.value_or(planned));
    const bool later =
        c_.round > c_.eased->round || (c_.round == c_.eased->round && bout_.set > c_.eased->set);
    return later ? halved(planned) : planned;
  }

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

  void whole(int reps) { add_open(OpenKind::whole_bout, reps * sum(repetition(c_.entry)), 0); }

  void rest_before(int rep, Side side) {
    const Rests rests = c_.entry.dose.rest.value_or(Rests{});
    const Side before = bout_.steps.back().place.side;
    Gap gap;
    gap.apply(rests.rep.value_or(Range<Millis>{}), 0ms);
    if (side != before && c_.entry.sides == Sides::each) {
      gap.reason = Gap::Reason::change_side;
      gap.apply(side_rest(c_.entry, c_.change_time), c_.entry.exercise.change_seconds);
    }
    for (const auto& step : steps_of(gap, c_.count_in))
      add(step, rep, side);
  }

  void repetitions(int reps) {
    const bool by_rep = c_.entry.sides == Sides::each && c_.entry.switch_sides == Switch::rep;
    for (int rep = 1; rep <= reps; ++rep) {
      if (by_rep) {
        one_repetition(rep, c_.first_side);
        one_repetition(rep, other(c_.first_side));
      } else if (c_.entry.sides == Sides::alternate) {
        one_repetition(rep, alternating(rep));
      } else {
        one_repetition(rep, side_);
      }
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
    open.length = std::max(sum({steps.begin(), hold}), shortest_open);
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
    const Millis time = c_.entry.dose.time->min;
    const auto shape = repetition(c_.entry);
    const auto whole_shape = sum(shape).count();
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

/// The last set of the eased leg that is still played where sets, not repetitions, are halved.
int last_eased_set(const BoutContext& c) {
  const auto& eased = *c.eased;
  return eased.set + halved(c.entry.sets - eased.set);
}

bool is_dropped(const BoutContext& c, int set, Side side) {
  if (!c.eased || c.eased->side != side || c.round != c.eased->round)
    return false;
  const int reps = c.entry.reps[static_cast<std::size_t>(set - 1)];
  return reps <= 1 && set > last_eased_set(c);
}

} // namespace

Rest side_rest(const Entry& entry, ChangeTime change_time) {
  const auto own = entry.exercise.change_seconds;
  Rest rest = Range<Millis>{own, own};
  if (entry.dose.rest && entry.dose.rest->side)
    rest = *entry.dose.rest->side;
  if (change_time == ChangeTime::wait)
    return UntilReady{};
  if (auto* number = std::get_if<Range<Millis>>(&rest);
      number && change_time == ChangeTime::twice) {
    number->min *= 2;
    number->max *= 2;
  }
  return rest;
}

std::vector<Bout> bouts_of(const BoutContext& c) {
  std::vector<Side> sides{Side::both};
  switch (c.entry.sides) {
  case Sides::each:
  case Sides::affected:
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
    break;
  }
  const auto& dose = c.entry.dose;
  const bool only_reps = !dose.time && !dose.goal && c.entry.pace != Pace::done &&
                         !(dose.reps && std::holds_alternative<AsMany>(*dose.reps));
  if (c.entry.switch_sides == Switch::rep && sides.size() == 2 && only_reps)
    sides.resize(1);

  std::vector<Bout> bouts;
  const auto add = [&](int set, Side side) {
    if (is_dropped(c, set, side))
      return;
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
