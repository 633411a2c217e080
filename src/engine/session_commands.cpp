#include "engine/session.hpp"

#include <algorithm>

namespace coach {

using namespace std::chrono_literals;

namespace {

/// After a pause this long the person gets time to get back into position.
constexpr Nanos long_pause = 5s;
/// Longer holds go on with what was left; shorter ones belong to a repetition that starts again.
constexpr Millis longest_short_hold = 15s;
/// Within this much of a bout "back" means the bout before.
constexpr Nanos just_begun = 2s;

template <class... Fs>
struct overloaded : Fs... {
  using Fs::operator()...;
};
template <class... Fs>
overloaded(Fs...) -> overloaded<Fs...>;

bool keeps_fraction(const Step& step) {
  return step.kind == StepKind::timed ||
         (step.kind == StepKind::hold && step.length > longest_short_hold);
}

} // namespace

Events Session::apply(const Command& command) {
  Events out;
  if (finished())
    return out;
  std::visit(overloaded{
                 [&](const Pause&) { pause(out); },
                 [&](const Resume&) { resume(out); },
                 [&](const Skip&) { skip(out); },
                 [&](const Back&) { back(out); },
                 [&](const RedoSet&) { redo(out); },
                 [&](const UndoRep&) { undo(out); },
                 [&](const JumpTo& to) { jump(to, out); },
                 [&](const Tap&) { tap(out); },
                 [&](const Done&) { done(out); },
                 [&](const Correct& correction) { correct(correction.by, out); },
                 [&](const ReportPain& report) { report_pain(report.pain, out); },
                 [&](const Ease& easier) { ease(easier, out); },
                 [&](const Extend& longer) { extend(longer.by, out); },
                 [&](const End&) { end(out); },
             },
             command);
  return out;
}

void Session::pause(Events& out) {
  if (state_ == SessionState::paused)
    return;
  state_ = SessionState::paused;
  paused_for_ = 0ns;
  emit(out, Paused{});
}

int Session::start_of_rep(int step) const {
  const auto& steps = timeline_->steps;
  const Step& at = steps[static_cast<std::size_t>(step)];
  if (at.place.rep == 0)
    return step;
  while (step > 0) {
    const Step& before = steps[static_cast<std::size_t>(step - 1)];
    if (!before.work() || before.bout != at.bout || before.place != at.place)
      break;
    --step;
  }
  return step;
}

void Session::resume(Events& out) {
  if (state_ == SessionState::counting_in) {
    // A press while getting back into position: on with the count-in.
    if (count_in_left_ <= timeline_->count_in)
      return;
    reason_ = CountInReason::moved;
    count_in_ = count_in_left_ = timeline_->count_in;
    if (count_in_ == 0ns)
      return begin_step(out);
    return emit(out, CountInBegan{step_, count_in_, reason_});
  }
  if (state_ != SessionState::paused)
    return;
  state_ = SessionState::running;
  emit(out, Resumed{paused_for_});
  const bool was_long = paused_for_ >= long_pause;
  if (begun_ && current().timed_work() && !keeps_fraction(current())) {
    end_step(Ending::left, out);
    step_ = start_of_rep(step_);
    in_step_ = 0ns;
  }
  in_cycle_ = 0ns;
  if (paced(current())) {
    auto reason = was_long ? CountInReason::back_into_position : CountInReason::moved;
    if (owed_)
      reason = std::max(reason, *owed_); // an interrupted one counts in afresh
    return begin_count_in(reason, out);
  }
  if (current().kind == StepKind::count_in) {
    end_step(Ending::left, out);
    in_step_ = 0ns;
  }
  if (!begun_)
    begin_step(out);
}

void Session::move_to(int step, Events& out) {
  end_step(Ending::left, out);
  added_ = added_left_ = added_to_gap_ = 0ns; // also of a step that had not begun
  owed_.reset();
  if (step >= static_cast<int>(timeline_->steps.size()))
    return finish(Finish::completed, out);
  step_ = step;
  in_step_ = 0ns;
  emit(out, Moved{step_});
  if (state_ != SessionState::paused)
    enter(CountInReason::moved, out);
}

void Session::skip(Events& out) {
  if (state_ == SessionState::counting_in)
    return begin_step(out);
  const auto& steps = timeline_->steps;
  if (current().work())
    return move_to(timeline_->first_of(current().bout + 1), out);
  int next = step_ + 1;
  const bool counting = current().kind == StepKind::count_in;
  while (!steps[static_cast<std::size_t>(next)].work() &&
         (counting || steps[static_cast<std::size_t>(next)].kind != StepKind::count_in))
    ++next;
  if (!counting || state_ == SessionState::paused)
    return move_to(next, out);
  end_step(Ending::left, out);
  step_ = next;
  in_step_ = 0ns;
  emit(out, Moved{step_});
  begin_step(out);
}

/// How long the running bout has taken; an open step before this one counts as long.
Nanos Session::elapsed_in_bout() const {
  Nanos elapsed = in_step_;
  for (int i = timeline_->first_work(current().bout); i < step_; ++i) {
    const Step& before = timeline_->steps[static_cast<std::size_t>(i)];
    elapsed += before.open() ? std::max<Nanos>(just_begun, before.length) : Nanos{before.length};
  }
  return elapsed;
}

void Session::back(Events& out) {
  const int bout = current().bout;
  if (!current().in_bout)
    return redo(out);
  const bool at_start =
      current().work() && current().place.rep <= 1 && elapsed_in_bout() < just_begun;
  move_to(timeline_->first_work(at_start && bout > 0 ? bout - 1 : bout), out);
}

void Session::redo(Events& out) {
  const int bout = current().bout;
  if (current().in_bout)
    return move_to(timeline_->first_work(bout), out);
  move_to(bout > 0 ? timeline_->first_work(bout - 1) : 0, out);
}

void Session::undo(Events& out) {
  if (current().open_kind == OpenKind::as_many && begun_) {
    if (count_ > 0)
      emit(out, Counted{--count_});
    return;
  }
  // In a gap the item is the one last worked, as the person sees it.
  const Place here = current().in_bout || !last_worked_ ? current().place : *last_worked_;
  const auto last = std::find_if(credit_order_.rbegin(), credit_order_.rend(),
                                 [&](const Place& place) { return same_item(place, here); });
  if (last == credit_order_.rend())
    return;
  const Place place = *last;
  const auto& steps = timeline_->steps;
  const auto found = std::ranges::find_if(
      steps, [&](const Step& step) { return step.work() && step.place == place; });
  if (found == steps.end())
    return;
  if (found->open_kind == OpenKind::as_many) {
    if (credits_[place] > 0)
      credit(place, credits_[place] - 1, out);
    return;
  }
  std::erase(credit_order_, place);
  credits_.erase(place);
  emit(out, Withdrawn{place});
  move_to(static_cast<int>(found - steps.begin()), out);
}

void Session::jump(const JumpTo& to, Events& out) {
  const auto& steps = timeline_->steps;
  int target = -1;
  for (int i = 0; i < static_cast<int>(steps.size()); ++i) {
    const Place& place = steps[static_cast<std::size_t>(i)].place;
    if (place.phase != to.phase || place.item != to.item)
      continue;
    if (target < 0)
      target = i;
    if (place.phase == current().place.phase && place.round == current().place.round) {
      target = i;
      break;
    }
  }
  if (target >= 0)
    move_to(target, out);
}

void Session::tap(Events& out) {
  if (!running_open(OpenKind::as_many))
    return done(out);
  if (timeline_->entry(current()).pace == Pace::tap)
    return count_one(out);
  const AsMany wanted = as_many();
  if (!wanted.least || count_ >= *wanted.least)
    done(out);
}

void Session::done(Events& out) {
  if (state_ != SessionState::running || !current().open())
    return;
  end_step(Ending::done, out);
  next_step(out);
}

void Session::correct(int by, Events& out) {
  const int bout = current().bout;
  if (current().in_bout || bout == 0)
    return;
  const Step& set = timeline_->steps[static_cast<std::size_t>(timeline_->first_work(bout - 1))];
  const auto found = credits_.find(set.place);
  if (set.open_kind != OpenKind::as_many || found == credits_.end())
    return;
  const int count = std::max(found->second + by, 0);
  if (count != found->second)
    credit(set.place, count, out);
}

void Session::report_pain(int pain, Events& out) {
  pause(out);
  emit(out, PainReported{pain, last_worked_});
}

void Session::extend(Millis by, Events& out) {
  const StepKind kind = current().kind;
  const bool gap = !current().open() && (kind == StepKind::rest || kind == StepKind::setup ||
                                         kind == StepKind::change_side);
  const Nanos more = std::min<Nanos>(by, longest_extension - added_to_gap_);
  if (!gap || more <= 0ns)
    return;
  added_ += more;
  added_left_ += more;
  added_to_gap_ += more;
  emit(out, Extended{step_, more});
}

void Session::end(Events& out) {
  end_step(Ending::left, out);
  finish(Finish::ended, out);
}

namespace {

/// The work of the eased timeline that is due: the first that stands for what the old one has from
/// `step` on. A set that is measured in another way now (seconds, not repetitions) begins anew.
int due_after_ease(const Timeline& old, int step, const Timeline& eased) {
  const int here = old.steps[static_cast<std::size_t>(step)].bout;
  for (; step < static_cast<int>(old.steps.size()); ++step) {
    const Step& due = old.steps[static_cast<std::size_t>(step)];
    if (!due.work())
      continue;
    const auto found = std::ranges::find_if(eased.steps, [&](const Step& candidate) {
      if (!candidate.work())
        return false;
      const bool other_measure = (candidate.place.rep == 0) != (due.place.rep == 0);
      return candidate.place == due.place ||
             (due.bout == here && other_measure && same_set(candidate.place, due.place));
    });
    if (found != eased.steps.end())
      return static_cast<int>(found - eased.steps.begin());
  }
  return static_cast<int>(eased.steps.size());
}

/// The gap before the work at `due`: its step of the kind that is running, else its first.
int gap_before(const Timeline& eased, int due, StepKind running) {
  int first = due;
  while (first > 0 && !eased.steps[static_cast<std::size_t>(first - 1)].work())
    --first;
  for (int i = first; i < due; ++i)
    if (eased.steps[static_cast<std::size_t>(i)].kind == running)
      return i;
  return first;
}

} // namespace

/// True where the running step goes on in the eased timeline with the time that was left.
bool Session::goes_on(const Step& eased) const {
  const Step& now = current();
  return begun_ && eased.place == now.place && eased.kind == now.kind &&
         eased.open_kind == now.open_kind && (keeps_fraction(now) || now.open());
}

void Session::ease(const Ease& easier, Events& out) {
  if (!easier.timeline || easier.timeline->steps.empty())
    return;
  const auto& steps = easier.timeline->steps;
  const auto same = std::ranges::find_if(steps, [&](const Step& step) { return goes_on(step); });
  const Step now = current();
  const int due = due_after_ease(*timeline_, step_, *easier.timeline);
  const int size = static_cast<int>(steps.size());
  int target = due;
  if (same != steps.end())
    target = static_cast<int>(same - steps.begin());
  else if (due < size && (!now.work() || steps[static_cast<std::size_t>(due)].place != now.place))
    target = gap_before(*easier.timeline, due, now.kind);
  const bool rest_goes_on = begun_ && !now.work() && target < size &&
                            steps[static_cast<std::size_t>(target)].kind == now.kind;
  const bool goes_on = same != steps.end() || rest_goes_on;
  if (!goes_on) {
    end_step(Ending::left, out);
    in_step_ = added_ = added_left_ = 0ns;
  }
  const std::string exercise = timeline_->entry(now).exercise.id;
  timeline_ = easier.timeline;
  owed_.reset();
  if (target >= size)
    return finish(Finish::completed, out);
  step_ = target;
  if (goes_on && !current().open())
    in_step_ = std::min<Nanos>(in_step_, current().length);
  emit(out, Replanned{step_});
  // Another exercise wants its whole set-up, also in the same posture.
  const bool moves = timeline_->entry(current()).exercise.id != exercise;
  if (moves)
    owed_ = CountInReason::set_up;
  if (state_ != SessionState::paused && !goes_on)
    enter(moves ? CountInReason::set_up : CountInReason::moved, out);
}

} // namespace coach
