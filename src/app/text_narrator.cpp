#include "app/text_narrator.hpp"

#include "app/text_words.hpp"
#include "prompts/orientation.hpp"
#include "prompts/terminal_words.hpp"
#include "prompts/words.hpp"

#include <algorithm>

namespace coach {

using namespace std::chrono_literals;

namespace {

/// Holds from here on are told by their length, rests inside a set are told at all.
constexpr Millis worth_telling = 10s;

int seconds_up(Nanos length) {
  return static_cast<int>(std::chrono::ceil<std::chrono::seconds>(length).count());
}

/// The first step behind the gap or the timed work that `step` belongs to.
int end_of(const Timeline& timeline, int step) {
  const Step& first = timeline.steps[step];
  const auto same = [&](const Step& other) {
    return other.bout == first.bout && other.in_bout == first.in_bout &&
           (first.work() ? by_time(timeline, other) : !other.work());
  };
  while (step < std::ssize(timeline.steps) && same(timeline.steps[step]))
    ++step;
  return step;
}

Millis length_of(const Timeline& timeline, int first, int last) {
  Millis sum{};
  for (int i = first; i < last; ++i)
    sum += timeline.steps[i].length;
  return sum;
}

/// The work before `step`, or null at the start.
const Step* work_before(const Timeline& timeline, int step) {
  while (--step >= 0)
    if (timeline.steps[step].work())
      return &timeline.steps[step];
  return nullptr;
}

bool new_item(const Step* before, const Step& step) {
  return !before || before->entry != step.entry;
}

void add_name(const Language& language, const Timeline& timeline, const Step* before, int step,
              Lines& out) {
  const std::string name = exercise_name(language, timeline.entry(timeline.steps[step]));
  add_text(out, before ? words::next_is(language, name) : name);
}

void add_rest(const Language& language, const Timeline& timeline, int step, Lines& out) {
  const Step& rest = timeline.steps[step];
  if (rest.kind != StepKind::rest && !rest.open())
    return;
  const bool alone = rest.kind == StepKind::rest;
  if (rest.open())
    return add_text(out, words::rest_until_ready(language));
  int end = end_of(timeline, step);
  for (int i = step; i < end; ++i)
    if (timeline.steps[i].kind == StepKind::setup)
      end = i;
  const Millis length = length_of(timeline, step, end);
  if (alone && (!rest.in_bout || length >= worth_telling))
    add_text(out, words::rest_of(language, length));
}

void add_next_set(const Language& language, const Timeline& timeline, const Step* before,
                  const Step& step, Lines& out) {
  const Entry& entry = timeline.entry(step);
  if (before->place.round != step.place.round)
    add_text(out, words::next_round(language, step.place.round, entry.rounds));
  else if (before->place.set != step.place.set && entry.sets > 1)
    add_text(out, words::next_set_of(language, step.place.set, entry.sets));
  if (before->bout == step.bout)
    return;
  const int work = timeline.first_work(step.bout);
  if (timeline.steps[work].open_kind == OpenKind::as_many)
    add_text(out, dose_of(language, timeline, work));
  else if (const int reps = repetitions(timeline, timeline.steps[work]);
           reps > 0 && reps != repetitions(timeline, *before))
    add_text(out, words::this_time(language, reps));
}

void add_change(const Language& language, const Timeline& timeline, const Step& step, Lines& out) {
  const Entry& entry = timeline.entry(step);
  const Exercise& exercise = entry.exercise;
  const Side side = step.place.side;
  const bool turns = exercise.position == Position::lying_side;
  add_text(out, turns ? words::turn_over(language, side) : words::change_legs(language, side));
  for (const Phrase& phrase : exercise.change)
    add_text(out, words::sentence(language, phrase.words(side, exercise.position)));
  if (!step.in_bout && entry.sets > 1)
    add_text(out, words::set_of(language, step.place.set, entry.sets));
}

/// What the person has to do in a step that waits.
void add_answer(const Language& language, const Timeline& timeline, int index, Lines& out) {
  const Step& step = timeline.steps[index];
  const Entry& entry = timeline.entry(step);
  switch (step.open_kind) {
  case OpenKind::none:
    return;
  case OpenKind::ready:
    return add_text(out, words::enter_when_ready(language));
  case OpenKind::goal:
  case OpenKind::whole_bout:
    return add_text(out, words::enter_when_done(language));
  case OpenKind::as_many:
    return add_text(out, entry.pace == Pace::tap ? words::enter_for_each(language)
                                                 : words::enter_when_done(language));
  case OpenKind::tap: {
    const bool hold =
        index + 1 < std::ssize(timeline.steps) && timeline.steps[index + 1].kind == StepKind::hold;
    return add_text(out, hold ? words::enter_to_hold(language) : words::enter_when_done(language));
  }
  }
}

void add_repetition(const Language& language, const Timeline& timeline, int index, Lines& out) {
  const Step& step = timeline.steps[index];
  const Place& place = step.place;
  const int reps = repetitions(timeline, step);
  if (place.rep < 1 || reps < 2 || by_time(timeline, step))
    return;
  const Step* before = index > 0 ? &timeline.steps[index - 1] : nullptr;
  if (before && before->work() && before->bout == step.bout && before->place == place)
    return;
  const bool other_leg = before && before->work() && before->bout == step.bout &&
                         before->place.side != place.side && place.side != Side::both;
  add_text(out, other_leg ? words::repetition(language, place.rep, reps, place.side)
                          : words::repetition(language, place.rep, reps));
}

} // namespace

void describe(const Language& language, const Timeline& timeline, int step, Lines& out) {
  const Exercise& exercise = timeline.entry(timeline.steps[step]).exercise;
  if (exercise.describe.empty())
    return;
  add_text(out, words::how_it_goes(language));
  for (const Text& sentence : exercise.describe)
    add_text(out, words::sentence(language, sentence));
}

void tell_left(const Language& language, const Timeline& timeline, int step, Nanos in_step,
               Lines& out) {
  if (timeline.steps[step].work() || timeline.steps[step].open())
    return;
  const Nanos left = length_of(timeline, step, end_of(timeline, step)) - in_step;
  add_text(out, words::seconds_left(language, seconds_up(left)));
}

void TextNarrator::describe_once(const Timeline& timeline, int step, Lines& out) {
  if (described_.insert(timeline.entry(timeline.steps[step]).exercise.id).second)
    describe(language_, timeline, step, out);
}

void TextNarrator::introduce(const Timeline& timeline, int step, Lines& out) {
  const Step& to = timeline.steps[step];
  const Exercise& exercise = timeline.entry(to).exercise;
  add_text(out, language_.of(exercise.name));
  describe_once(timeline, step, out);
  for (const Phrase& phrase : exercise.get_ready)
    add_text(out, words::sentence(language_, phrase.words(to.place.side, exercise.position)));
}

void TextNarrator::get_ready(const Timeline& timeline, int step, Millis length, Lines& out) {
  const Step& to = timeline.steps[step];
  const Entry& entry = timeline.entry(to);
  const Step* before = work_before(timeline, step);
  const Position from = before ? timeline.entry(*before).position() : Position::standing;
  ready_for_ = to.bout;
  describe_once(timeline, step, out);
  if (length > 0ms)
    add_text(out, words::get_ready_for(language_, length));
  for (const Phrase& phrase : entry.exercise.get_ready)
    add_text(out, words::sentence(language_, phrase.words(to.place.side, from)));
  if (entry.affected_unknown)
    add_text(out, words::knee_not_set(language_));
  add_dose(language_, timeline, timeline.first_work(to.bout), out);
}

void TextNarrator::enter_gap(const Timeline& timeline, int index, Lines& out) {
  const Step& step = timeline.steps[index];
  const Step* before = work_before(timeline, index);
  const bool first = !step.in_bout && index == timeline.first_of(step.bout);
  const bool first_of_rest = step.in_bout && index > 0 && timeline.steps[index - 1].work();
  if (new_item(before, step)) {
    if (first && before)
      add_rest(language_, timeline, index, out);
    if (first)
      add_name(language_, timeline, before, index, out);
    const bool only_rest = step.kind == StepKind::rest && index + 1 < end_of(timeline, index) &&
                           timeline.steps[index + 1].kind == StepKind::setup;
    if (!only_rest && ready_for_ != step.bout) {
      const Millis length = length_of(timeline, index, end_of(timeline, index));
      get_ready(timeline, index, step.open() ? 0ms : length, out);
    }
  } else if (first || first_of_rest) {
    const bool other_leg = before->place.side != step.place.side && step.place.side != Side::both;
    if (step.kind != StepKind::change_side)
      add_rest(language_, timeline, index, out);
    if (other_leg)
      add_change(language_, timeline, step, out);
    else
      add_next_set(language_, timeline, before, step, out);
  }
  add_answer(language_, timeline, index, out);
}

void TextNarrator::enter_work(const Timeline& timeline, int index, Lines& out) {
  const Step& step = timeline.steps[index];
  const bool begins = index == timeline.first_work(step.bout);
  const Step* before = work_before(timeline, index);
  if (begins && ready_for_ != step.bout && new_item(before, step)) {
    add_text(out, exercise_name(language_, timeline.entry(step)));
    get_ready(timeline, index, 0ms, out);
  } else if (begins && before && before == &step - 1 && before->place.side != step.place.side) {
    add_change(language_, timeline, step, out);
  }
  add_repetition(language_, timeline, index, out);
  if (step.kind == StepKind::hold && !by_time(timeline, step) && step.length >= worth_telling)
    add_text(out, words::hold_for(language_, step.length));
  const bool time_begins = index == 0 || timeline.steps[index - 1].bout != step.bout ||
                           !by_time(timeline, timeline.steps[index - 1]);
  if (by_time(timeline, step) && time_begins)
    add_text(out, words::go_for(language_, length_of(timeline, index, end_of(timeline, index))));
  if (step.open_kind != OpenKind::tap || step.place.rep <= 1)
    add_answer(language_, timeline, index, out);
}

void TextNarrator::begin(const Timeline& timeline, const StepBegan& began, Lines& out) {
  const Step& step = timeline.steps[began.step];
  if (began.from == 0ns)
    return step.work() ? enter_work(timeline, began.step, out)
                       : enter_gap(timeline, began.step, out);
  if (!step.timed_work())
    return tell_left(language_, timeline, began.step, began.from, out);
  if (step.kind == StepKind::hold)
    add_text(out, words::keep_holding(language_));
  const Millis all = by_time(timeline, step)
                         ? length_of(timeline, began.step, end_of(timeline, began.step))
                         : step.length;
  add_text(out, words::seconds_left(language_, seconds_up(all - began.from)));
}

/// A line for each exercise, and what has to be pressed.
void TextNarrator::begin_spoken(const Timeline& timeline, const StepBegan& began, Lines& out) {
  const Step& step = timeline.steps[began.step];
  const Entry& entry = timeline.entry(step);
  if (step.entry != named_) {
    add_text(out, exercise_name(language_, entry));
    if (entry.affected_unknown)
      add_text(out, words::knee_not_set(language_));
  }
  named_ = step.entry;
  if (began.from == 0ns && (step.open_kind != OpenKind::tap || step.place.rep <= 1))
    add_answer(language_, timeline, began.step, out);
}

void TextNarrator::count_in(const Timeline& timeline, const CountInBegan& began, Lines& out) {
  const Step& step = timeline.steps[began.step];
  const Millis length = std::chrono::round<Millis>(began.length);
  const bool start = began.reason == CountInReason::start;
  if (start)
    add_text(out, exercise_name(language_, timeline.entry(step)));
  if (start || began.reason == CountInReason::set_up)
    get_ready(timeline, began.step, length, out);
  ready_for_ = step.bout;
  if (!start)
    add_text(out, orientation(timeline, began.step, length, language_));
}

void TextNarrator::count(const Timeline& timeline, int count, Lines& out) {
  const AsMany wanted = as_many_at(timeline, timeline.steps[step_]);
  add_text(out, wanted.least == count ? words::enough(language_, count, wanted.most)
                                      : words::count(language_, count));
}

void TextNarrator::tell(const Timeline& timeline, const Event& event, Lines& out) {
  if (const auto* began = std::get_if<StepBegan>(&event.what)) {
    step_ = began->step;
    if (telling_ == Telling::everything)
      begin(timeline, *began, out);
    else
      begin_spoken(timeline, *began, out);
  }
  const auto* counts_in = std::get_if<CountInBegan>(&event.what);
  if (counts_in && telling_ == Telling::everything)
    count_in(timeline, *counts_in, out);
  if (std::holds_alternative<Moved>(event.what) || std::holds_alternative<Replanned>(event.what))
    ready_for_ = -1;
  if (const auto* counted = std::get_if<Counted>(&event.what))
    count(timeline, counted->count, out);
  if (const auto* finished = std::get_if<Finished>(&event.what))
    if (finished->how == Finish::completed)
      add_text(out, words::all_done(language_));
}

} // namespace coach
