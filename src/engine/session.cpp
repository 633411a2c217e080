#include "engine/session.hpp"

#include "engine/entry.hpp"

#include <algorithm>

namespace coach {

using namespace std::chrono_literals;

namespace {

/// Where a session that was interrupted goes on: that repetition, else its set, its item, or the
/// beginning.
int find_place(const Timeline& timeline, const Place& place) {
  const auto& steps = timeline.steps;
  const auto find = [&](auto&& matches) {
    const auto found = std::ranges::find_if(steps, matches);
    return found == steps.end() ? -1 : static_cast<int>(found - steps.begin());
  };
  int at = find([&](const Step& step) { return step.work() && step.place == place; });
  if (at < 0)
    at = find([&](auto& step) { return step.work() && same_set(step.place, place); });
  if (at < 0)
    at = find([&](auto& step) { return same_item(step.place, place); });
  if (at < 0)
    at = find([&](auto& step) {
      return step.place.phase == place.phase && step.place.item == place.item;
    });
  return std::max(at, 0);
}

} // namespace

Session::Session(std::shared_ptr<const Timeline> timeline, std::optional<Place> resume_at)
    : timeline_(std::move(timeline)) {
  if (timeline_->steps.empty()) {
    finish(Finish::completed, started_);
    return;
  }
  if (resume_at) {
    step_ = find_place(*timeline_, *resume_at);
    if (current().work())
      last_worked_ = current().place;
  }
  enter(resume_at ? CountInReason::set_up : CountInReason::start, started_);
}

void Session::emit(Events& out, Event::What what) const { out.push_back({clock_, what}); }

const Step* Session::step() const { return finished() ? nullptr : &current(); }

/// True for work with a tempo: all that is timed, and "as many as you like" that the coach counts.
bool Session::paced(const Step& step) const {
  return step.timed_work() ||
         (step.open_kind == OpenKind::as_many && timeline_->entry(step).pace == Pace::coach);
}

/// Begins the current step, through a count-in where work with a tempo needs one.
void Session::enter(CountInReason reason, Events& out) {
  if (paced(current()))
    return begin_count_in(reason, out);
  begin_step(out);
}

void Session::begin_step(Events& out) {
  state_ = SessionState::running;
  const Step& step = current();
  // During a set-up the body is on its way; in a rest it is still where it worked.
  if (step.kind != StepKind::rest && step.kind != StepKind::change_side)
    posture_ = timeline_->entry(step).position();
  if (step.work()) {
    last_worked_ = step.place;
    owed_.reset();
    added_to_gap_ = 0ns;
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
  emit(out, StepEnded{step_, step.place, in_step_ + added_ - added_left_, ending});
  if (step.open_kind == OpenKind::as_many) {
    // What was counted stays, but a set that is left takes nothing back from an earlier attempt.
    const auto before = credits_.find(step.place);
    const int credited = before == credits_.end() ? 0 : before->second;
    if (ending == Ending::done || count_ > credited)
      credit(step.place, count_, out);
  } else if (step.credits && ending == Ending::done) {
    credit(step.place, step.reps, out);
  }
  count_ = 0;
  in_cycle_ = 0ns;
  added_ = added_left_ = 0ns;
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
  if (posture_ && *posture_ != timeline_->entry(current()).position() &&
      count_in_length(CountInReason::set_up) >= count_in_length(reason))
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

void Session::pass_open(Nanos& left, Events& out) {
  Nanos passed = left;
  const Nanos cycle =
      paced(current()) ? Nanos{length_of_repetition(timeline_->entry(current()))} : 0ns;
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
      const Nanos passed = std::min(left, added_left_ > 0ns ? added_left_ : length - in_step_);
      (added_left_ > 0ns ? added_left_ -= passed : in_step_ += passed);
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
    return added_left_ + step.length - in_step_;
  const Nanos cycle = paced(step) ? Nanos{length_of_repetition(timeline_->entry(step))} : 0ns;
  if (cycle > 0ns)
    return cycle - in_cycle_;
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
  view.added = added_;
  view.added_left = added_left_;
  if (!now.open())
    view.left = added_left_ + now.length - in_step_;
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
  view.total_left = Nanos{timeline_->total - now.at} - std::min(in_step_, Nanos{now.length}) +
                    view.count_in_left + added_left_;
  view.total_open = step_ <= timeline_->last_open;
  return view;
}

} // namespace coach
