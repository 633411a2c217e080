#include "sound/tones_ahead.hpp"

#include <doctest/doctest.h>

using namespace coach;
using namespace std::chrono_literals;

namespace {

Step step(StepKind kind, Millis length, OpenKind open = OpenKind::none) {
  Step made;
  made.kind = kind;
  made.length = length;
  made.open_kind = open;
  return made;
}

/// Count-in 3 s, lift 2 s, hold 5 s, an open step, lift 2 s.
Timeline timeline() {
  Timeline made;
  made.steps = {step(StepKind::count_in, 3s), step(StepKind::movement, 2s),
                step(StepKind::hold, 5s), step(StepKind::open, 45s, OpenKind::goal),
                step(StepKind::movement, 2s)};
  return made;
}

Script script() {
  Script made;
  made.tones = {{0, 0ms, Tone::tick},    {0, 1s, Tone::tick},  {0, 2s, Tone::tick},
                {1, 0ms, Tone::go},      {2, 0ms, Tone::hold}, {2, 2500ms, Tone::half_way},
                {3, 0ms, Tone::release}, {4, 0ms, Tone::go},   {5, 0ms, Tone::all_done}};
  return made;
}

View at(int step, Nanos in_step) {
  View view;
  view.step = step;
  view.in_step = in_step;
  return view;
}

} // namespace

TEST_CASE("tones of the next seconds, by the time until they are due") {
  struct Case {
    const char* name;
    View view;
    Nanos from, until;
    std::vector<ToneAhead> tones;
  };
  View counting_in = at(2, 1s);
  counting_in.state = SessionState::counting_in;
  counting_in.count_in = counting_in.count_in_left = 7s;
  View back_in_hold = at(2, 100ms);
  back_in_hold.state = SessionState::counting_in;
  back_in_hold.count_in = back_in_hold.count_in_left = 500ms;
  View paused = at(1, 0s);
  paused.state = SessionState::paused;
  View finished = at(5, 0s);
  finished.state = SessionState::finished;
  const std::vector<Case> cases{
      {"from the start", at(0, 0s), 0s, 3s, {{0s, Tone::tick}, {1s, Tone::tick}, {2s, Tone::tick}}},
      {"the end is not in it", at(0, 0s), 0s, 2s, {{0s, Tone::tick}, {1s, Tone::tick}}},
      {"across steps", at(0, 2500ms), 0s, 3s, {{500ms, Tone::go}, {2500ms, Tone::hold}}},
      {"in the middle of a hold", at(2, 2s), 0s, 2s, {{500ms, Tone::half_way}}},
      {"an open step sounds but hides what follows", at(2, 4s), 0s, 100s, {{1s, Tone::release}}},
      {"an inserted count-in ticks, and the hold goes on where it was",
       counting_in,
       0s,
       9s,
       {{4s, Tone::tick}, {5s, Tone::tick}, {6s, Tone::tick}, {8500ms, Tone::half_way}}},
      {"not again after a count-in", back_in_hold, -150ms, 1s, {}},
      {"a moment late in a step", at(2, 20ms), -150ms, 1s, {{-20ms, Tone::hold}}},
      {"too late in a step", at(2, 151ms), -150ms, 1s, {}},
      {"nothing of the step before", at(2, 200ms), -10s, 0s, {{-200ms, Tone::hold}}},
      {"the end has a tone", at(4, 500ms), 0s, 4s, {{1500ms, Tone::all_done}}},
      {"but not too early", at(4, 500ms), 0s, 1500ms, {}},
      {"a pause is silent", paused, 0s, 100s, {}},
      {"so is the end", finished, 0s, 100s, {}},
  };
  for (const Case& test : cases) {
    CAPTURE(test.name);
    CHECK(tones_ahead(script(), timeline(), test.view, test.from, test.until) == test.tones);
  }
}

TEST_CASE("time put into a gap lets what is in it and behind it sound later") {
  View view;
  view.added = 15s;
  view.added_left = 10s;
  CHECK(tones_ahead(script(), timeline(), view, 0s, 10s).empty());
  CHECK(tones_ahead(script(), timeline(), view, 10s, 11s).front() == ToneAhead{10s, Tone::tick});
  CHECK(tones_ahead(script(), timeline(), view, 13s, 14s).front() == ToneAhead{13s, Tone::go});
}

TEST_CASE("windows side by side give every tone once") {
  std::vector<ToneAhead> whole = tones_ahead(script(), timeline(), at(0, 0s), 0s, 12s), pieces;
  for (Nanos from = 0s; from < 12s; from += 700ms)
    for (const ToneAhead& tone :
         tones_ahead(script(), timeline(), at(0, 0s), from, std::min<Nanos>(from + 700ms, 12s)))
      pieces.push_back(tone);
  CHECK(pieces == whole);
}
