#include "engine/session.hpp"

#include "engine/entry.hpp"

#include <algorithm>

namespace coach {

using namespace std::chrono_literals;

namespace {

/// Where a session that was interrupted goes on: the start of that repetition, else of its item,
/// else the beginning.
int find_place(const Timeline& timeline, const Place& place) {
  const auto& steps = timeline.steps;
  const auto index = [&](auto found) { return static_cast<int>(found - steps.begin()); };
  const auto exact = std::ranges::find_if(
      steps, [&](const Step& step) { return step.work() && step.place == place; });
  if (exact != steps.end())
    return index(exact);
  const auto item = std::ranges::find_if(steps, [&](const Step& step) {
    return step.place.phase == place.phase && step.place.item == place.item;
  });
  return item != steps.end() ? index(item) : 0;
}

} // namespace

Session::Session(std::shared_ptr<const Timeline> timeline, std::optional<Place> resume_at)
    : timeline_(std::move(timeline)) {
  if (timeline_->steps.empty()) {
    finish(Finish::completed, started_);
    return;
  }
  if (resume_at)
    step_ = find_place(*timeline_, *resume_at);
  if (!current().work())
    begin_step(started_);
  else if (resume_at)
    begin_count_in(CountInReason::set_up, started_);
  else if (current().timed_work())
    begin_count_in(CountInReason::start, started_);
  else
    begin_step(started_);
}

void Session::emit(Events& out, Event::What what) const { out.push_back({clock_, what}); }

const Step* Session::step() const { return finished() ? nullptr : &current(); }

void Session::begin_step(Events& out) {
  state_ = SessionState::running;
  const Step& step = current();
  // During a set-up the body is on its way; in a rest it is still where it worked.
  if (step.work() || step.kind == StepKind::setup || step.kind == StepKind::count_in)
    posture_ = timeline_->entry(step).position();
  if (step.work()) {
    last_worked_ = step.place;
    owed_.reset();
  }
  begun_ = true;
  emit(out, StepBegan{step_, in_step_});
}

void Session::credit(const Place& place, int count, Events& out) {
  std::erase(credit_order_, place);
  credit_order_.push_back(place);
  credits_[place] = count;
  emit(out, Credited{place, count});
}

void Session::end_step(Ending ending, Events& out) {
  if (!begun_)
    return;
  begun_ = false;
  const Step& step = current();
  emit(out, StepEnded{step_, in_step_, ending});
  if (step.open_kind == OpenKind::as_many) {
    if (count_ > 0 || ending == Ending::done)
      credit(step.place, count_, out);
  } else if (step.credits && ending == Ending::done) {
    const int set = step.place.set;
    const int count = step.open_kind == OpenKind::whole_bout
                          ? timeline_->entry(step).reps[static_cast<std::size_t>(set - 1)]
                          : 1;
    credit(step.place, count, out);
  }
  count_ = 0;
  in_cycle_ = 0ns;
}

void Session::next_step(Events& out) {
  in_step_ = 0ns;
  if (step_ + 1 == static_cast<int>(timeline_->steps.size()))
    return finish(Finish::completed, out);
  ++step_;
  begin_step(out);
}

void Session::finish(Finish how, Events& out) {
  state_ = SessionState::finished;
  step_ = static_cast<int>(timeline_->steps.size());
  in_step_ = 0ns;
  begun_ = false;
  emit(out, Finished{how});
}

Nanos Session::count_in_length(CountInReason reason) const {
  const Entry& entry = timeline_->entry(current());
  const Nanos least = timeline_->count_in;
  switch (reason) {
  case CountInReason::start:
  case CountInReason::moved:
    return least;
  case CountInReason::set_up:
    return std::max<Nanos>(entry.setup, least);
  case CountInReason::back_into_position: {
    const int factor = timeline_->change_time == ChangeTime::normal ? 1 : 2;
    return std::max<Nanos>(factor * time_to_get_back(entry.position()), least);
  }
  }
  return least;
}

void Session::begin_count_in(CountInReason reason, Events& out) {
  if (posture_ && *posture_ != timeline_->entry(current()).position())
    reason = CountInReason::set_up;
  reason_ = reason;
  owed_ = reason;
  count_in_ = count_in_left_ = count_in_length(reason);
  if (count_in_ == 0ns)
    return begin_step(out);
  state_ = SessionState::counting_in;
  emit(out, CountInBegan{step_, count_in_, reason});
}

AsMany Session::as_many() const {
  const Step& step = current();
  const auto count = count_of(timeline_->entry(step).dose, step.place.set);
  const auto* open = std::get_if<AsMany>(&count);
  return open ? *open : AsMany{};
}

bool Session::running_open(OpenKind kind) const {
  return state_ == SessionState::running && current().open_kind == kind;
}

void Session::count_one(Events& out) {
  const AsMany wanted = as_many();
  emit(out, Counted{++count_});
  if (wanted.most && count_ >= *wanted.most) {
    end_step(Ending::done, out);
    next_step(out);
  } else if (wanted.least && count_ == *wanted.least) {
    emit(out, Enough{count_});
  }
}

namespace {
Nanos cycle_of(const Entry& entry) {
  Nanos cycle{};
  for (const auto& step : repetition(entry))
    cycle += step.length;
  return cycle;
}
} // namespace

void Session::pass_open(Nanos& left, Events& out) {
  const Entry& entry = timeline_->entry(current());
  Nanos passed = left;
  const bool paced = current().open_kind == OpenKind::as_many && entry.pace != Pace::tap;
  const Nanos cycle = paced ? cycle_of(entry) : 0ns;
  if (cycle > 0ns)
    passed = std::min(left, cycle - in_cycle_);
  in_step_ += passed;
  clock_ += passed;
  left -= passed;
  if (cycle == 0ns)
    return;
  in_cycle_ += passed;
  if (in_cycle_ < cycle)
    return;
  in_cycle_ = 0ns;
  count_one(out);
}

Events Session::advance(Nanos elapsed) {
  Events out;
  Nanos left = std::max(elapsed, Nanos{0});
  while (left > 0ns && state_ != SessionState::finished) {
    if (state_ == SessionState::paused) {
      paused_for_ += left;
      break;
    }
    if (state_ == SessionState::counting_in) {
      const Nanos passed = std::min(left, count_in_left_);
      count_in_left_ -= passed;
      clock_ += passed;
      left -= passed;
      if (count_in_left_ == 0ns)
        begin_step(out);
    } else if (current().open()) {
      pass_open(left, out);
    } else {
      const Nanos length = current().length;
      const Nanos passed = std::min(left, length - in_step_);
      in_step_ += passed;
      clock_ += passed;
      left -= passed;
      if (in_step_ == length) {
        end_step(Ending::done, out);
        next_step(out);
      }
    }
  }
  return out;
}

std::optional<Nanos> Session::next_change() const {
  if (state_ == SessionState::counting_in)
    return count_in_left_;
  if (state_ != SessionState::running)
    return std::nullopt;
  const Step& step = current();
  if (!step.open())
    return Nanos{step.length} - in_step_;
  const Entry& entry = timeline_->entry(step);
  if (step.open_kind == OpenKind::as_many && entry.pace != Pace::tap)
    return cycle_of(entry) - in_cycle_;
  return std::nullopt;
}

View Session::view() const {
  View view;
  view.state = state_;
  view.step = step_;
  view.paused_for = state_ == SessionState::paused ? paused_for_ : 0ns;
  if (finished())
    return view;
  const Step& now = current();
  view.in_step = in_step_;
  if (!now.open())
    view.left = Nanos{now.length} - in_step_;
  if (state_ == SessionState::counting_in) {
    view.count_in = count_in_;
    view.count_in_left = count_in_left_;
    view.count_in_reason = reason_;
  }
  if (now.open_kind == OpenKind::as_many) {
    const AsMany wanted = as_many();
    view.count = count_;
    view.enough = !wanted.least || count_ >= *wanted.least;
  }
  view.total_left = Nanos{timeline_->total - now.at} - std::min(in_step_, Nanos{now.length});
  const auto& steps = timeline_->steps;
  view.total_open =
      std::any_of(steps.begin() + step_, steps.end(), [](auto& s) { return s.open(); });
  return view;
}

} // namespace coach
