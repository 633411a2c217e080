#include "prompts/script_writer.hpp"

#include "prompts/words.hpp"

namespace coach::script {

using namespace std::chrono_literals;

namespace {

/// "Ease in slowly.", or the author's first cue in the first hold of a leg.
void write_ease_in(Writer& writer, int step, bool first) {
  const Exercise& exercise = writer.entry(step).exercise;
  const Movement& movement = exercise.movements[writer.step(step).movement];
  writer.tone(step, 0ms, Tone::go);
  const Millis room = writer.step(step).length - 300ms;
  if (first && !exercise.cues.empty()) {
    const std::string cue = words::sentence(
        writer.language(), exercise.cues[0].words(writer.step(step).place.side, exercise.position));
    if (words::time_to_say(cue) <= room)
      return writer.say(step, 200ms, PromptKind::cue, cue);
  }
  const std::string phrase = movement.say ? words::sentence(writer.language(), *movement.say)
                                          : words::movement(writer.language(), movement.name);
  if (words::time_to_say(phrase) <= room)
    writer.say(step, 200ms, PromptKind::movement, phrase);
}

void write_ease_out(Writer& writer, int step) {
  const Movement& movement = writer.entry(step).exercise.movements[writer.step(step).movement];
  const std::string phrase = movement.say ? words::sentence(writer.language(), *movement.say)
                                          : words::movement(writer.language(), movement.name);
  if (words::unnamed(movement.name) && !movement.say)
    return;
  if (words::time_to_say(phrase) + 300ms <= writer.step(step).length)
    writer.say(step, 200ms, PromptKind::movement, phrase);
}

/// One of the cues but the first, in turn.
void write_cue(Writer& writer, int hold) {
  const Exercise& exercise = writer.entry(hold).exercise;
  const int others = static_cast<int>(exercise.cues.size()) - 1;
  if (others < 1)
    return;
  Progress& progress = writer.progress(hold);
  const Phrase& cue = exercise.cues[1 + progress.next_cue % others];
  const std::string text = words::sentence(
      writer.language(), cue.words(writer.step(hold).place.side, exercise.position));
  if (6s + words::time_to_say(text) + breath > writer.step(hold).length / 2)
    return;
  writer.say(hold, 6s, PromptKind::cue, text);
  ++progress.next_cue;
}

void write_hold(Writer& writer, int hold, bool first, bool last) {
  const Millis length = writer.step(hold).length;
  writer.tone(hold, 0ms, Tone::hold);
  if (first) {
    const Movement& movement = writer.entry(hold).exercise.movements[writer.step(hold).movement];
    writer.say(hold, 500ms, PromptKind::movement,
               movement.say ? words::sentence(writer.language(), *movement.say)
                            : words::hold_it_there(writer.language()));
  }
  if (!last)
    write_cue(writer, hold);
  const bool ten_left = length >= 20s;
  const Millis next_words = ten_left ? length - 10s : length - 3s;
  const Millis half = length / 2 + 400ms;
  if (half + words::time_to_say(words::half_way(writer.language())) + breath <= next_words) {
    writer.tone(hold, length / 2, Tone::half_way);
    if (first)
      writer.say(hold, half, PromptKind::time_left, words::half_way(writer.language()));
  }
  if (ten_left)
    writer.say(hold, length - 10s, PromptKind::time_left,
               words::ten_seconds_left(writer.language()));
  for (int n = 3; n >= 1; --n)
    writer.say(hold, length - n * 1s, PromptKind::seconds, words::count(writer.language(), n));
}

} // namespace

void write_long_hold(Writer& writer, Run run, int hold) {
  const Step& step = writer.step(hold);
  const int reps = writer.timeline().reps_of(step.bout, step.place.side);
  const HoldNumber number = hold_number(writer, hold);
  const bool first = writer.progress(hold).first_of_leg && step.place.rep <= 1;
  for (int i = run.first; i < hold; ++i)
    if (writer.step(i).movement >= 0)
      write_ease_in(writer, i, first && i == run.first);
  write_hold(writer, hold, first, number.of > 1 && number.now == number.of);
  if (hold + 1 >= run.last)
    return;
  writer.tone(hold, step.length, Tone::release);
  for (int i = hold + 1; i < run.last; ++i)
    write_ease_out(writer, i);
  if (reps > 1 && writer.length({hold + 1, run.last}) >= 3s)
    writer.say(hold + 1, 1900ms, PromptKind::count, words::done(writer.language(), step.place.rep));
}

} // namespace coach::script
