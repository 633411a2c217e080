#include "engine/compile.hpp"

#include "engine/bout.hpp"
#include "engine/entry.hpp"
#include "engine/gap.hpp"

namespace coach {

using namespace std::chrono_literals;

namespace {

constexpr Millis usual_set_rest = 30s;
constexpr Millis shortest_cut_step = 1s;
constexpr int endless = 1'000'000;

Range<Millis> number(Millis length) { return {length, length}; }

/// Where the last bout left off.
struct Before {
  int phase = -1;
  int item = -1;
  int round = 1;
  int set = 1;
  Side side = Side::both;
  Rest after = Range<Millis>{}; ///< rest after the item
};

class Compiler {
 public:
  Compiler(const Program& program, const Choice& choice) : program_(program), choice_(choice) {
    out_.program = program.id;
    out_.language = program.language;
    out_.title = program.title;
    out_.form = choice.form;
    out_.change_time = choice.change_time;
    out_.count_in = program.count_in;
  }

  Timeline run() {
    int ordinal = 0;
    for (const int phase : phases_of(program_, choice_))
      if (add_phase(phase, ordinal))
        ++ordinal;
    set_times();
    return std::move(out_);
  }

 private:
  bool add_phase(int index, int ordinal) {
    phase_ = &program_.phases[static_cast<std::size_t>(index)];
    const int first_entry = static_cast<int>(out_.entries.size());
    for (int i = 0; i < static_cast<int>(phase_->items.size()); ++i) {
      if (auto entry = resolve(program_, ItemId{index, i}, choice_)) {
        entry->phase = ordinal;
        out_.entries.push_back(std::move(*entry));
      }
    }
    const int end_entry = static_cast<int>(out_.entries.size());
    if (first_entry == end_entry)
      return false;
    const bool open_ended = phase_->stop_after && !phase_->rounds_written;
    planned_rounds_ = rounds_of(program_, index, choice_);
    const int rounds = open_ended ? endless : planned_rounds_;
    time_left_ = phase_->stop_after;
    worked_ = false;
    full_ = false;
    for (int round = 1; round <= rounds && !full_ && out_.limit == Limit::none; ++round)
      for (int e = first_entry; e < end_entry && !full_; ++e)
        add_item(e, round);
    const int played = out_.steps.empty() ? 1 : out_.steps.back().place.round;
    for (int e = first_entry; e < end_entry; ++e)
      out_.entries[static_cast<std::size_t>(e)].rounds = played;
    return true;
  }

  void add_item(int entry_index, int round) {
    const Entry& entry = out_.entries[static_cast<std::size_t>(entry_index)];
    const Item& item = phase_->items[static_cast<std::size_t>(entry.id.item)];
    const auto chosen = choice_.items.find(entry.id);
    BoutContext context{.entry = entry,
                        .first_side = first_side(item, choice_),
                        .count_in = program_.count_in,
                        .change_time = choice_.change_time,
                        .eased = {},
                        .round = round,
                        .rounds = planned_rounds_};
    if (chosen != choice_.items.end())
      context.eased = chosen->second.eased;
    for (const auto& bout : bouts_of(context)) {
      add_bout(bout, entry_index, round);
      if (full_)
        return;
    }
  }

  void add_bout(const Bout& bout, int entry_index, int round) {
    const Entry& entry = out_.entries[static_cast<std::size_t>(entry_index)];
    auto steps = steps_of(gap_before(bout, entry, round), program_.count_in);
    for (auto& step : steps) {
      step.place.set = bout.set;
      step.place.side = bout.first;
    }
    steps.insert(steps.end(), bout.steps.begin(), bout.steps.end());
    for (auto& step : steps) {
      step.place.phase = entry.phase;
      step.place.item = entry.id.item;
      step.place.round = round;
      step.entry = entry_index;
      step.bout = bouts_;
      if (!add_step(step))
        break;
    }
    if (full_)
      drop_trailing_gap();
    if (out_.steps.empty() || out_.steps.back().bout != bouts_)
      return;
    ++bouts_;
    const Rests rests = entry.dose.rest.value_or(Rests{});
    before_ = Before{
        .phase = entry.phase,
        .item = entry.id.item,
        .round = round,
        .set = bout.set,
        .side = bout.last,
        .after = rests.after.value_or(phase_->rest_exercise.value_or(Rest{Range<Millis>{}}))};
  }

  /// Adds a step, shortened where the phase's time ends; false once nothing more fits.
  bool add_step(Step& step) {
    if (!fits_phase(step))
      return false;
    if (out_.steps.size() >= most_steps)
      out_.limit = Limit::too_many_steps;
    if (length_ + step.length > longest_session)
      out_.limit = Limit::too_long;
    if (out_.limit != Limit::none) {
      full_ = true;
      return false;
    }
    length_ += step.length;
    out_.steps.push_back(step);
    return !full_;
  }

  /// Cuts a step where the time of its phase is over; false where nothing of it is left.
  bool fits_phase(Step& step) {
    if (!time_left_)
      return true;
    worked_ = worked_ || step.work();
    if (!worked_)
      return true;
    if (*time_left_ < shortest_cut_step) {
      full_ = true;
      return false;
    }
    if (step.length >= *time_left_) {
      step.length = *time_left_;
      full_ = true;
    }
    *time_left_ -= step.length;
    return true;
  }

  void drop_trailing_gap() {
    while (!out_.steps.empty() && !out_.steps.back().work() &&
           out_.steps.back().place.phase == out_.entries.back().phase) {
      length_ -= out_.steps.back().length;
      out_.steps.pop_back();
    }
  }

  Gap gap_before(const Bout& bout, const Entry& entry, int round) const {
    if (before_.phase == entry.phase && before_.item == entry.id.item)
      return gap_inside_item(bout, entry, round);
    Gap gap;
    gap.reason = Gap::Reason::new_item;
    gap.setup = entry.setup;
    if (before_.phase >= 0) {
      gap.apply(before_.after, usual_set_rest);
      if (before_.phase == entry.phase && round != before_.round && phase_->rest_round)
        gap.apply(*phase_->rest_round, usual_set_rest);
    }
    gap.apply(entry.setup);
    if (std::holds_alternative<UntilReady>(*entry.dose.setup))
      gap.apply(UntilReady{}, entry.setup);
    return gap;
  }

  Gap gap_inside_item(const Bout& bout, const Entry& entry, int round) const {
    const bool side_changes = bout.first != before_.side && entry.sides == Sides::each;
    const Rests rests = entry.dose.rest.value_or(Rests{});
    const Rest usual = number(side_changes ? 0ms : usual_set_rest);
    Gap gap;
    if (side_changes) {
      gap.reason = Gap::Reason::change_side;
      apply_side_rest(gap, entry, choice_.change_time);
    }
    if (round != before_.round)
      gap.apply(phase_->rest_round.value_or(rests.set.value_or(usual)), usual_set_rest);
    else if (bout.set != before_.set)
      gap.apply(rests.set.value_or(usual), usual_set_rest);
    return gap;
  }

  void set_times() {
    Millis at{};
    for (int i = 0; i < std::ssize(out_.steps); ++i) {
      Step& step = out_.steps[i];
      step.at = at;
      at += step.length;
      if (step.open())
        out_.last_open = i;
      else
        out_.least += step.length;
    }
    out_.total = at;
  }

  const Program& program_;
  const Choice& choice_;
  const Phase* phase_ = nullptr;
  Timeline out_;
  Before before_;
  int bouts_ = 0;
  int planned_rounds_ = 1;
  Millis length_{};
  std::optional<Millis> time_left_; ///< of a phase that stops after a time
  bool worked_ = false;             ///< the phase's first work step has begun
  bool full_ = false;               ///< nothing more fits into the phase
};

} // namespace

Timeline compile(const Program& program, const Choice& choice) {
  return Compiler(program, choice).run();
}

} // namespace coach
