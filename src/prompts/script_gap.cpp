#include "prompts/script_writer.hpp"

#include "prompts/words.hpp"

#include <algorithm>

namespace coach::script {

using namespace std::chrono_literals;

namespace {

/// A gap's parts and neighbours.
struct Gap {
  Run run;
  int from = -1;   ///< work step before it, or -1 at the start
  int to = 0;      ///< work step behind it
  Millis talk{};   ///< its length without the count-in
  Millis length{}; ///< all of it
};

Gap gap_of(const Writer& writer, Run run) {
  Gap gap{run, run.first - 1, run.last, {}, writer.length(run)};
  gap.talk = gap.length;
  if (writer.step(run.last - 1).kind == StepKind::count_in)
    gap.talk -= writer.step(run.last - 1).length;
  return gap;
}

Side side_of(const Writer& writer, const Gap& gap) { return writer.step(gap.to).place.side; }

int planned_reps(const Writer& writer, int step) {
  return writer.timeline().reps_of(writer.step(step).bout, writer.step(step).place.side);
}

/// True if the work behind the gap is mainly one long hold.
bool is_long_hold(const Writer& writer, const Gap& gap) {
  const int hold = writer.hold_of(writer.run_at(gap.to));
  return hold >= 0 && writer.step(hold).length >= long_hold;
}

/// How much each leg does, in words; empty where the exercise says it itself.
std::string dose_words(const Writer& writer, const Gap& gap) {
  const Entry& entry = writer.entry(gap.to);
  const Step& to = writer.step(gap.to);
  if (entry.phase_kind == PhaseKind::warm_up || to.open())
    return {};
  const int reps = planned_reps(writer, gap.to);
  const bool timed = to.kind == StepKind::timed || reps == 0;
  const bool long_holds = is_long_hold(writer, gap);
  if (!long_holds && !timed && (entry.sets == 1 || to.place.set > 1))
    return words::times(writer.language(), reps, entry.exercise.counted, to.place.side);
  std::string out;
  if (long_holds)
    out = words::sets_of_holds(writer.language(), entry.sets * std::max(1, reps),
                               writer.step(writer.hold_of(writer.run_at(gap.to))).length);
  else if (timed)
    out = words::for_as_long_as(writer.language(), to.length);
  else
    out = words::sets_of(writer.language(), entry.sets, reps);
  if (to.place.side != Side::both && entry.sides == Sides::each)
    out += " " + words::right_or_left_first(writer.language(), to.place.side);
  return out;
}

/// "Ten lifts, left leg.": how much the leg does whose turn it is now, before its first repetition.
/// Empty where that was said before: the holds of a leg are numbered, its time is the other's.
std::string dose_of_leg(const Writer& writer, const Gap& gap) {
  const Entry& entry = writer.entry(gap.to);
  const Step& to = writer.step(gap.to);
  const int reps = planned_reps(writer, gap.to);
  const bool begins = to.place.set == 1 && to.place.rep <= 1;
  if (!begins || entry.phase_kind == PhaseKind::warm_up || to.open() || reps == 0 ||
      to.kind == StepKind::timed || is_long_hold(writer, gap))
    return {};
  return words::times(writer.language(), reps, entry.exercise.counted, to.place.side);
}

std::string dose_with_note(const Writer& writer, const Gap& gap) {
  std::string dose = dose_words(writer, gap);
  const Entry& entry = writer.entry(gap.to);
  if (dose.empty() || !entry.dose.note || entry.phase_kind == PhaseKind::warm_up)
    return dose;
  return dose + " " + words::sentence(writer.language(), *entry.dose.note);
}

/// How to get into position from line `first` on, then how much and the rule for pain.
void add_position_lines(const Writer& writer, const Gap& gap, std::size_t first,
                        std::vector<Line>& lines) {
  const Entry& entry = writer.entry(gap.to);
  const Position before =
      gap.from < 0 ? Position::standing : writer.entry(gap.from).exercise.position;
  for (std::size_t i = first; i < entry.exercise.get_ready.size(); ++i)
    lines.push_back({PromptKind::get_ready,
                     words::sentence(writer.language(), entry.exercise.get_ready[i].words(
                                                            side_of(writer, gap), before)),
                     2, true});
  if (const auto dose = dose_with_note(writer, gap); !dose.empty())
    lines.push_back({PromptKind::dose, dose, 3, true});
  if (entry.phase_kind == PhaseKind::main && writer.pain_rule_due())
    lines.push_back({PromptKind::pain_rule,
                     words::pain_above(writer.language(), *writer.program().pain->continue_up_to),
                     4, true});
  for (int i = gap.run.first; i < gap.run.last; ++i)
    if (writer.step(i).open())
      lines.push_back({PromptKind::get_ready, words::key_when_ready(writer.language()), 1});
}

bool last_exercise(const Writer& writer, const Gap& gap) {
  const Step& to = writer.step(gap.to);
  return to.entry + 1 == std::ssize(writer.timeline().entries) &&
         to.place.round == writer.entry(gap.to).rounds && exercise_count(writer.timeline()) > 1;
}

/// "Next, calf raise. Go to your step.": the name, with the first line where no leg is named in it.
/// Returns how many lines of `get_ready` were used.
std::size_t add_name(const Writer& writer, const Gap& gap, std::vector<Line>& lines) {
  const Entry& entry = writer.entry(gap.to);
  const Exercise& exercise = entry.exercise;
  const Text& title = exercise.title();
  const bool joins = !exercise.get_ready.empty() && !exercise.get_ready[0].names_a_leg();
  if (gap.from < 0) {
    if (entry.phase_kind == PhaseKind::warm_up && joins) {
      const Text& line = exercise.get_ready[0].words(side_of(writer, gap), exercise.position);
      lines.push_back(
          {PromptKind::exercise, words::warm_up_first(writer.language(), line), 0, true});
      return 1;
    }
    lines.push_back({PromptKind::exercise, words::first_exercise(writer.language(), title), 0});
    return 0;
  }
  if (last_exercise(writer, gap)) {
    lines.push_back({PromptKind::exercise, words::last_exercise(writer.language(), title), 0});
    return 0;
  }
  if (!joins) {
    lines.push_back({PromptKind::exercise, words::next_exercise(writer.language(), title), 0});
    return 0;
  }
  const Text& line =
      exercise.get_ready[0].words(side_of(writer, gap), writer.entry(gap.from).exercise.position);
  lines.push_back(
      {PromptKind::exercise, words::next_exercise(writer.language(), title, line), 0, true});
  return 1;
}

/// "Calf raise done." or "Warm-up done.", unless the last exercise is announced.
void add_done(const Writer& writer, const Gap& gap, std::vector<Line>& lines) {
  if (last_exercise(writer, gap))
    return;
  const Entry& done = writer.entry(gap.from);
  const bool end_of_warm_up = done.phase_kind == PhaseKind::warm_up &&
                              writer.entry(gap.to).phase_kind != PhaseKind::warm_up;
  lines.push_back({PromptKind::exercise,
                   end_of_warm_up ? words::warm_up_done(writer.language())
                                  : words::exercise_done(writer.language(), done.exercise.title()),
                   1});
}

/// Puts the lines from `first` on where the author wants them, if there are as many as times.
void place(std::vector<Line>& lines, std::size_t first,
           const std::optional<std::vector<Millis>>& times) {
  if (!times || first + times->size() != lines.size())
    return;
  for (std::size_t i = 0; i < times->size(); ++i)
    lines[first + i].at = (*times)[i];
}

/// Puts the lines of a set-up from `first` on, where it takes as long as the author wrote.
void place_in_set_up(const Writer& writer, const Gap& gap, std::vector<Line>& lines,
                     std::size_t first) {
  const Entry& entry = writer.entry(gap.to);
  if (entry.dose.setup == Setup{entry.setup})
    place(lines, first, entry.dose.setup_at);
}

void write_start(Writer& writer, const Gap& gap) {
  std::vector<Line> lines{{PromptKind::opening,
                           words::opening(writer.language(), exercise_count(writer.timeline()),
                                          writer.timeline().total),
                           1},
                          {PromptKind::opening, words::any_key_pauses(writer.language()), 1}};
  const std::size_t used = add_name(writer, gap, lines);
  add_position_lines(writer, gap, used, lines);
  spread(writer, {gap.run.first, gap.to, 500ms, gap.talk}, std::move(lines));
}

/// The set-up of the next item, and the rest before it where that is longer.
void write_set_up(Writer& writer, const Gap& gap) {
  std::vector<Line> lines;
  int step = gap.run.first;
  if (named_in_advance(writer, gap.from, gap.to)) {
    add_position_lines(writer, gap, 0, lines);
    place_in_set_up(writer, gap, lines, 0);
    return spread(writer, {step, gap.to, 200ms, gap.talk}, std::move(lines));
  }
  writer.tone(step, 0ms, Tone::exercise_done);
  Millis start = 1300ms;
  Millis talk = gap.talk;
  add_done(writer, gap, lines);
  if (writer.step(step).kind == StepKind::rest && step + 1 < gap.run.last) {
    const Millis rest = writer.step(step).length;
    lines.push_back({PromptKind::time_left, words::rest_for(writer.language(), gap.length), 2});
    spread(writer, {step, gap.to, start, rest}, std::move(lines));
    lines.clear();
    talk -= rest;
    start = 300ms;
    ++step;
  }
  const std::size_t first = lines.size();
  const std::size_t used = add_name(writer, gap, lines);
  add_position_lines(writer, gap, used, lines);
  place_in_set_up(writer, gap, lines, first);
  spread(writer, {step, gap.to, start, talk}, std::move(lines));
}

/// Which leg comes now, and how; `used` lines of the author are in it.
Line change_line(const Writer& writer, const Gap& gap, std::size_t& used) {
  const Language& language = writer.language();
  const Exercise& exercise = writer.entry(gap.to).exercise;
  const Side side = side_of(writer, gap);
  if (exercise.position == Position::lying_side)
    return {PromptKind::side,
            words::turn_over(language, side),
            0,
            false,
            {words::leg_on_top(language, side)}};
  const std::vector<std::string> shorter{words::change_legs(language, side),
                                         words::leg(language, side)};
  if (is_long_hold(writer, gap)) {
    const HoldNumber number = hold_number(writer, writer.hold_of(writer.run_at(gap.to)));
    return {PromptKind::side, words::change_legs_hold(language, side, number.now, number.of), 0,
            false, shorter};
  }
  if (exercise.change.empty() || !exercise.change[0].names_a_leg())
    return {PromptKind::side, shorter[0], 0, false, {shorter[1]}};
  used = 1;
  const Text& how = exercise.change[0].words(side, exercise.position);
  return {PromptKind::side, words::change_legs(language, how), 0, true, shorter};
}

void write_change(Writer& writer, const Gap& gap) {
  const Exercise& exercise = writer.entry(gap.to).exercise;
  const Side side = side_of(writer, gap);
  std::size_t used = 0;
  std::vector<Line> lines{change_line(writer, gap, used)};
  if (exercise.position == Position::lying_side)
    lines.push_back({PromptKind::get_ready, words::swap_ends(writer.language()), 2});
  for (std::size_t i = used; i < exercise.change.size(); ++i)
    lines.push_back(
        {PromptKind::get_ready,
         words::sentence(writer.language(), exercise.change[i].words(side, exercise.position)), 1,
         true});
  if (const auto dose = dose_of_leg(writer, gap); !dose.empty() && gap.length >= 10s)
    lines.push_back({PromptKind::dose, dose, 3});
  place(lines, 0, writer.entry(gap.to).dose.change_at);
  writer.tone(gap.run.first, 0ms, Tone::switch_side);
  const Millis start = std::min(Millis(1000), 100ms + gap.length / 10);
  spread(writer, {gap.run.first, gap.to, start, gap.talk}, std::move(lines));
}

/// "Next, set two of two. Ten more."; empty between the repetitions of one set.
std::string next_words(const Writer& writer, const Gap& gap) {
  const Step& from = writer.step(gap.from);
  const Step& to = writer.step(gap.to);
  if (from.bout == to.bout)
    return {};
  const Entry& entry = writer.entry(gap.to);
  std::string out = to.place.round != from.place.round
                        ? words::next_round(writer.language(), to.place.round, entry.rounds)
                        : words::next_set(writer.language(), to.place.set, entry.sets);
  const int reps = planned_reps(writer, gap.to);
  if (reps < 2)
    return out;
  const bool same = reps == planned_reps(writer, gap.from);
  return out + " " +
         (same ? words::as_many_more(writer.language(), reps)
               : words::this_time(writer.language(), reps));
}

void write_rest(Writer& writer, const Gap& gap) {
  const int step = gap.run.first;
  writer.tone(step, 0ms, Tone::rest);
  const bool open = writer.step(step).open();
  const bool ten_left = gap.length >= 20s && !open;
  const Millis quiet = ten_left ? gap.length - 10s : gap.talk;
  Millis free = 800ms;
  if (gap.length >= 10s || open) {
    const std::string rest = open ? words::rest_until_ready(writer.language())
                                  : words::rest_for(writer.language(), gap.length);
    writer.say(step, 1200ms, PromptKind::time_left, rest);
    free = 1200ms + words::time_to_say(rest) + 300ms;
  }
  if (const std::string next = next_words(writer, gap); !next.empty()) {
    const Millis latest = quiet - words::time_to_say(next) - 300ms;
    const Millis at = open ? free : std::min(gap.length * 2 / 3, latest);
    if (at >= free)
      writer.say(step, at / 100ms * 100ms, PromptKind::exercise, next);
    free = std::max(free, at + words::time_to_say(next) + 300ms);
  }
  if (open)
    return writer.say(step, free, PromptKind::get_ready, words::key_when_ready(writer.language()));
  if (!ten_left)
    return;
  std::string left = words::ten_seconds_left(writer.language());
  if (const Text& again = writer.entry(gap.to).exercise.again; !again.empty())
    left += " " + words::sentence(writer.language(), again);
  writer.say(step, gap.length - 10s, PromptKind::time_left, left);
}

/// The last three seconds: spoken, but three ticks between the long holds of one exercise.
void write_count_in(Writer& writer, const Gap& gap) {
  const int step = gap.run.last - 1;
  if (writer.step(step).kind != StepKind::count_in)
    return;
  const bool same_exercise =
      gap.from >= 0 && writer.step(gap.from).entry == writer.step(gap.to).entry;
  const bool ticks = same_exercise && is_long_hold(writer, gap);
  const Millis length = writer.step(step).length;
  const int from = std::min(3, static_cast<int>(length / 1s));
  for (int n = from; n >= 1; --n) {
    if (ticks)
      writer.tone(step, length - n * 1s, Tone::tick);
    else
      writer.say(step, length - n * 1s, PromptKind::seconds, words::count(writer.language(), n));
  }
}

bool new_item(const Writer& writer, const Gap& gap) {
  return gap.from < 0 || writer.step(gap.from).entry != writer.step(gap.to).entry;
}

} // namespace

void write_gap(Writer& writer, Run run) {
  if (run.last >= writer.size())
    return;
  const Gap gap = gap_of(writer, run);
  const Side before = gap.from < 0 ? Side::both : writer.step(gap.from).place.side;
  if (gap.from < 0)
    write_start(writer, gap);
  else if (new_item(writer, gap))
    write_set_up(writer, gap);
  else if (before != side_of(writer, gap))
    write_change(writer, gap);
  else
    write_rest(writer, gap);
  write_count_in(writer, gap);
}

} // namespace coach::script
