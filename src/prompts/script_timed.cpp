#include "prompts/script_writer.hpp"

#include "prompts/words.hpp"

namespace coach::script {

using namespace std::chrono_literals;

namespace {

/// The work from `first` to the end of its bout.
Run whole_bout(const Writer& writer, int first) {
  int last = first + 1;
  while (last < writer.size() && writer.step(last).bout == writer.step(first).bout)
    ++last;
  return {first, last};
}

/// The first cue as it begins and the second a little later; in later sets one of them, in turn.
void write_cues(Writer& writer, Run bout, Millis quiet_from) {
  const Exercise& exercise = writer.entry(bout.first).exercise;
  const int size = static_cast<int>(exercise.cues.size());
  Progress& progress = writer.progress(bout.first);
  const Side side = writer.step(bout.first).place.side;
  Millis free = 0ms;
  const auto cue = [&](Millis at) {
    if (size == 0 || (progress.next_cue >= size && progress.bouts == 1))
      return;
    const std::string text = words::sentence(
        writer.language(), exercise.cues[progress.next_cue % size].words(side, exercise.position));
    if (at < free || at + words::time_to_say(text) + breath > quiet_from)
      return;
    writer.say(bout.first, at, PromptKind::cue, text);
    ++progress.next_cue;
    free = at + words::time_to_say(text) + breath;
  };
  if (progress.bouts == 1)
    cue(500ms);
  cue(1s + writer.length(bout) / 10);
}

/// The next exercise's name, six seconds before the end.
void write_next(Writer& writer, Run bout, Millis length) {
  if (length < 15s)
    return;
  int next = bout.last;
  while (next < writer.size() && !writer.step(next).work())
    ++next;
  if (!named_in_advance(writer, bout.last - 1, next))
    return;
  writer.say(bout.first, length - 6s, PromptKind::exercise,
             words::next_exercise(writer.language(), writer.entry(next).exercise.title()));
}

/// The beat of repetitions counted within a time; the last three seconds are ticked instead.
void write_beat(Writer& writer, int step) {
  const Millis left = writer.length(whole_bout(writer, step));
  if (left > 3s)
    writer.tone(step, 0ms, Tone::go);
}

} // namespace

void write_timed(Writer& writer, Run run) {
  const bool inside = run.first > 0 && writer.step(run.first - 1).in_bout &&
                      writer.step(run.first - 1).bout == writer.step(run.first).bout;
  if (inside)
    return write_beat(writer, run.first);
  const Run bout = whole_bout(writer, run.first);
  const Millis length = writer.length(bout);
  writer.tone(run.first, 0ms, Tone::go);
  const bool half = length >= 45s;
  const bool ten_left = length >= 20s;
  write_cues(writer, bout, half ? length / 2 : ten_left ? length - 10s : length - 3s);
  if (half) {
    writer.tone(run.first, length / 2, Tone::half_way);
    writer.say(run.first, length / 2 + 400ms, PromptKind::time_left,
               words::half_way(writer.language()));
  }
  if (ten_left)
    writer.say(run.first, length - 10s, PromptKind::time_left,
               words::ten_seconds_left(writer.language()));
  write_next(writer, bout, length);
  if (length < 5s)
    return;
  for (int n = 3; n >= 1; --n)
    writer.tone(run.first, length - n * 1s, Tone::tick);
}

void write_open(Writer& writer, int step) {
  const Entry& entry = writer.entry(step);
  const Step& open = writer.step(step);
  std::string what, key = words::key_when_done(writer.language());
  if (open.open_kind == OpenKind::goal && entry.dose.goal) {
    what = words::sentence(writer.language(), *entry.dose.goal);
  } else if (open.open_kind == OpenKind::whole_bout) {
    const int set = open.place.set - 1;
    const int reps = set < static_cast<int>(entry.reps.size()) ? entry.reps[set] : 1;
    what = words::times(writer.language(), reps, entry.exercise.counted, open.place.side);
    key = words::at_own_pace(writer.language()) + " " + words::key_when_done(writer.language());
  } else {
    what = words::as_many(writer.language(), as_many_of(entry, open.place.set));
    if (entry.pace == Pace::tap)
      key = words::key_for_each(writer.language());
  }
  writer.tone(step, 0ms, Tone::go);
  writer.say(step, 500ms, PromptKind::dose, what);
  writer.say(step, 700ms + words::time_to_say(what), PromptKind::dose, key);
}

AsMany as_many_of(const Entry& entry, int set) {
  if (!entry.dose.reps)
    return {};
  if (const auto* many = std::get_if<AsMany>(&*entry.dose.reps))
    return *many;
  const auto* per_set = std::get_if<PerSet>(&*entry.dose.reps);
  if (!per_set || set < 1 || set > static_cast<int>(per_set->sets.size()))
    return {};
  const auto* many = std::get_if<AsMany>(&per_set->sets[set - 1]);
  return many ? *many : AsMany{};
}

} // namespace coach::script
