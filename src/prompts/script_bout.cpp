#include "prompts/script_writer.hpp"

#include "prompts/words.hpp"

#include <algorithm>

namespace coach::script {

using namespace std::chrono_literals;

namespace {

/// How many movements of a repetition are named.
enum class Naming { none, first_only, all };

/// What the rules ask about one repetition.
struct Repetition {
  Run run;
  int hold = -1; ///< step, or -1
  int number = 1;
  int of = 1;
  Naming naming = Naming::none;
  bool counted = false; ///< its hold is counted down
  bool warm_up = false;
};

const Movement& movement_of(const Writer& writer, int step) {
  return writer.entry(step).exercise.movements[writer.step(step).movement];
}

std::string cue_text(const Writer& writer, int step, int index) {
  const Exercise& exercise = writer.entry(step).exercise;
  const int size = static_cast<int>(exercise.cues.size());
  const Phrase& cue = exercise.cues[index % size];
  return words::sentence(writer.language(),
                         cue.words(writer.step(step).place.side, exercise.position));
}

/// Movements are named in the first two repetitions of an exercise and in the first one of the
/// other leg; in a later set only the first movement of the first repetition is.
Naming naming_of(const Progress& progress, int rep) {
  if (progress.bouts == 1)
    return rep <= 2 ? Naming::all : Naming::none;
  if (rep > 1)
    return Naming::none;
  return progress.first_of_leg ? Naming::all : Naming::first_only;
}

Repetition repetition(Writer& writer, Run run) {
  const Step& step = writer.step(run.first);
  Repetition rep{run};
  rep.hold = writer.hold_of(run);
  rep.number = std::max(1, step.place.rep);
  rep.of = std::max(1, writer.timeline().reps_of(step.bout, step.place.side));
  rep.naming = naming_of(writer.progress(run.first), rep.number);
  rep.counted = rep.hold >= 0 && writer.step(rep.hold).length >= counted_hold;
  rep.warm_up = writer.entry(run.first).phase_kind == PhaseKind::warm_up;
  return rep;
}

/// "And lift." begins before its movement, so that "lift" falls on it.
Millis upbeat(const Writer& writer, std::string_view phrase) {
  return words::upbeat(writer.language(), phrase) ? 300ms : 0ms;
}

/// Names a movement if the phrase ends 0.1 s before its room does; else says nothing.
bool name(Writer& writer, int step, Millis offset, Millis room, const std::string& phrase) {
  if (upbeat(writer, phrase) > 0ms)
    offset = 0ms;
  if (offset + words::time_to_say(phrase) - upbeat(writer, phrase) > room - 100ms)
    return false;
  writer.say(step, offset, PromptKind::movement, phrase);
  return true;
}

void name_hold(Writer& writer, const Repetition& rep) {
  const Movement& movement = movement_of(writer, rep.hold);
  const Millis room = writer.step(rep.hold).length - (rep.counted ? 3s : 0s);
  const std::string phrase = movement.say ? words::sentence(writer.language(), *movement.say)
                                          : words::hold_it_there(writer.language());
  if (!name(writer, rep.hold, 100ms, room, phrase))
    name(writer, rep.hold, 0ms, room, words::and_hold(writer.language()));
}

/// Says the movements' names; returns when the last of them ends, from its own step's start.
void name_movements(Writer& writer, const Repetition& rep) {
  for (int i = rep.run.first; i < rep.run.last; ++i) {
    if (rep.naming == Naming::first_only && i > rep.run.first)
      return;
    if (writer.step(i).open() || writer.step(i).movement < 0)
      continue;
    if (i == rep.hold) {
      name_hold(writer, rep);
      continue;
    }
    const Movement& movement = movement_of(writer, i);
    const bool last = i + 1 == rep.run.last && i > rep.run.first;
    if (!movement.say && words::unnamed(movement.name))
      continue;
    if (last && !(rep.counted && i == rep.hold + 1))
      continue; // the number is said there
    const Millis offset = rep.counted && i == rep.hold + 1 ? 0ms : 100ms;
    name(writer, i, offset, writer.step(i).length,
         movement.say ? words::sentence(writer.language(), *movement.say)
                      : words::movement(writer.language(), movement.name));
  }
}

std::string number_words(const Writer& writer, const Repetition& rep) {
  const bool hints = !rep.warm_up;
  const bool many = hints && rep.of >= 10;
  const int n = rep.number;
  if (many && n == (rep.of + 1) / 2)
    return rep.counted ? words::done_half_way(writer.language(), n)
                       : words::count_half_way(writer.language(), n);
  if (many && n == rep.of - 2)
    return rep.counted ? words::done_two_more(writer.language(), n)
                       : words::count_two_more(writer.language(), n);
  if (hints && rep.of >= 4 && n == rep.of - 1)
    return rep.counted ? words::done_last_one(writer.language(), n)
                       : words::count_last_one(writer.language(), n);
  return rep.counted ? words::done(writer.language(), n) : words::count(writer.language(), n);
}

/// Where the number of a repetition without a counted hold falls: on the start of the last
/// movement, or near the end where there is only one.
std::pair<int, Millis> number_beat(const Writer& writer, const Repetition& rep) {
  const int last = rep.run.last - 1;
  if (last > rep.run.first)
    return {last, 0ms};
  return {last, std::max(0ms, writer.step(last).length - 600ms)};
}

void say_number(Writer& writer, const Repetition& rep) {
  if (rep.of < 2)
    return;
  // A repetition too short for its number is only counted in tens.
  if (writer.length(rep.run) < 1s && rep.number % 10 != 0)
    return;
  if (!rep.counted) {
    const auto [step, offset] = number_beat(writer, rep);
    return writer.say(step, offset, PromptKind::count, number_words(writer, rep));
  }
  Millis after = 600ms;
  if (rep.naming == Naming::all && rep.hold + 1 < rep.run.last) {
    const Movement& release = movement_of(writer, rep.hold + 1);
    const std::string phrase = release.say ? words::sentence(writer.language(), *release.say)
                                           : words::movement(writer.language(), release.name);
    if (release.say || !words::unnamed(release.name))
      after = Millis((words::time_to_say(phrase) + 250ms) / 100ms * 100);
  }
  writer.say(rep.hold, writer.step(rep.hold).length + after, PromptKind::count,
             number_words(writer, rep));
}

/// At most two in a set, none in its last three repetitions, in turn: in the fourth and seventh of
/// a set on both legs, in the third and sixth of the next; for one leg at a time in the third and
/// sixth on the first leg and in the fourth on the other.
bool cue_due(const Writer& writer, const Progress& progress, const Repetition& rep) {
  if (rep.warm_up || rep.number > rep.of - 3)
    return false;
  const Side side = writer.step(rep.run.first).place.side;
  if (side == Side::both) {
    const bool odd = progress.bouts % 2 == 1;
    return odd ? rep.number == 4 || rep.number == 7 : rep.number == 3 || rep.number == 6;
  }
  if (side != progress.first_leg)
    return rep.number == 4;
  return rep.number == 3 || rep.number == 6;
}

/// The movement that has room for a cue: a counted hold, else what follows the hold, else the
/// longest but the last.
int cue_step(const Writer& writer, const Repetition& rep) {
  if (rep.counted)
    return rep.hold;
  if (rep.hold >= 0 && rep.hold + 2 < rep.run.last)
    return rep.hold + 1;
  int best = rep.run.first;
  for (int i = best; i + 1 < rep.run.last; ++i)
    if (writer.step(i).length > writer.step(best).length)
      best = i;
  return best;
}

void say_cue(Writer& writer, const Repetition& rep) {
  Progress& progress = writer.progress(rep.run.first);
  const int step = cue_step(writer, rep);
  if (writer.entry(step).exercise.cues.empty() || !cue_due(writer, progress, rep))
    return;
  if (writer.step(step).open())
    return;
  // Later where the hold before it had its own tone.
  const bool hold_tone = rep.hold >= 0 && writer.step(rep.hold).length >= 2s;
  const Millis offset = hold_tone ? 300ms : 200ms;
  const Millis room = writer.step(step).length - (rep.counted ? 3000ms : breath);
  const std::string text = cue_text(writer, step, progress.next_cue);
  if (offset + words::time_to_say(text) > room)
    return;
  writer.say(step, offset, PromptKind::cue, text);
  ++progress.next_cue;
}

/// "Three. Two. One." in the first three repetitions of an exercise and the first of a later set,
/// else three ticks.
void count_down(Writer& writer, const Repetition& rep) {
  if (!rep.counted)
    return;
  const bool words_due =
      rep.number == 1 || (writer.progress(rep.run.first).bouts == 1 && rep.number <= 3);
  const Millis end = writer.step(rep.hold).length;
  for (int n = 3; n >= 1; --n) {
    if (words_due)
      writer.say(rep.hold, end - n * 1s, PromptKind::seconds, words::count(writer.language(), n));
    else
      writer.tone(rep.hold, end - n * 1s, Tone::tick);
  }
}

void sound_tones(Writer& writer, const Repetition& rep) {
  if (rep.naming != Naming::none)
    return;
  writer.tone(rep.run.first, 0ms, Tone::go);
  if (rep.hold < 0)
    return;
  if (rep.hold > rep.run.first && writer.step(rep.hold).length >= 2s)
    writer.tone(rep.hold, 0ms, Tone::hold);
  if (rep.hold + 1 < rep.run.last)
    writer.tone(rep.hold + 1, 0ms, Tone::release);
}

/// A warm-up is counted without hints; only its last repetition is announced, where there is time.
void announce_last(Writer& writer, const Repetition& rep) {
  if (!rep.warm_up || rep.counted || rep.of < 4 || rep.number != rep.of)
    return;
  const auto [step, offset] = number_beat(writer, rep);
  const Millis beat = writer.length({rep.run.first, step}) + offset;
  if (300ms + words::time_to_say(words::last_one(writer.language())) + breath <= beat)
    writer.say(rep.run.first, 300ms, PromptKind::count, words::last_one(writer.language()));
}

void write_repetition(Writer& writer, Run run) {
  const Repetition rep = repetition(writer, run);
  sound_tones(writer, rep);
  if (rep.naming != Naming::none)
    name_movements(writer, rep);
  announce_last(writer, rep);
  say_cue(writer, rep);
  count_down(writer, rep);
  say_number(writer, rep);
}

void begin_bout(Writer& writer, int step) {
  Progress& progress = writer.progress(step);
  const Step& first = writer.step(step);
  if (progress.bout == first.bout)
    return;
  if (progress.bouts == 0)
    progress.first_leg = first.place.side;
  ++progress.bouts;
  progress.bout = first.bout;
  progress.first_of_leg = progress.legs.insert(first.place.side).second;
}

} // namespace

void write_work(Writer& writer, Run run) {
  begin_bout(writer, run.first);
  const Step& first = writer.step(run.first);
  if (first.kind == StepKind::timed || (writer.entry(run.first).dose.time && !first.open()))
    return write_timed(writer, run);
  if (first.open() && first.open_kind != OpenKind::tap)
    return write_open(writer, run.first);
  if (first.open_kind == OpenKind::tap && first.place.rep <= 1)
    writer.say(run.first, 500ms, PromptKind::dose, words::key_for_each(writer.language()));
  const int hold = writer.hold_of(run);
  if (hold >= 0 && writer.step(hold).length >= long_hold)
    return write_long_hold(writer, run, hold);
  write_repetition(writer, run);
}

} // namespace coach::script
