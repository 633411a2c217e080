#include "sound/sounds_ahead.hpp"

#include <doctest/doctest.h>

using namespace coach;
using namespace std::chrono_literals;

namespace {

Step step(StepKind kind, Millis length, OpenKind open = OpenKind::none) {
  Step made;
  made.kind = kind;
  made.length = length;
  made.open_kind = open;
  made.place.side = Side::left;
  return made;
}

/// Count-in 3 s, lift 2 s, hold 5 s, an open step, lift 2 s.
Timeline timeline() {
  Timeline made;
  made.entries.resize(1);
  made.steps = {step(StepKind::count_in, 3s), step(StepKind::movement, 2s),
                step(StepKind::hold, 5s), step(StepKind::open, 45s, OpenKind::goal),
                step(StepKind::movement, 2s)};
  return made;
}

Plan plan() {
  Plan made;
  made.script.tones = {{0, 0ms, Tone::tick}, {1, 0ms, Tone::go},      {2, 0ms, Tone::hold},
                       {3, 0ms, Tone::go},   {4, 0ms, Tone::release}, {5, 0ms, Tone::all_done}};
  made.voice = {{0, 2700ms, 700ms, 0ms, "And lift."},       {2, 500ms, 1s, 0ms, "Hold it there."},
                {2, 3s, 400ms, 0ms, "Two done."},           {2, 3440ms, 900ms, 440ms, "Last one."},
                {3, 500ms, 1s, 0ms, "As many as you can."}, {5, 1400ms, 1s, 0ms, "All done."}};
  return made;
}

std::optional<SpokenLength> one_second(std::string_view) { return SpokenLength{1s, 100ms}; }

View at(int step, Nanos in_step) {
  View view;
  view.step = step;
  view.in_step = in_step;
  return view;
}

/// "0.500 hold" or "0.500 Hold it there.", each with a line of its own.
std::string heard(const View& view, Nanos from, Nanos until) {
  static constexpr const char* names[] = {"tick",          "go",       "hold",   "half",
                                          "release",       "rest",     "switch", "last",
                                          "exercise done", "all done", "pause",  "resume"};
  std::string out;
  for (const SoundAhead& sound :
       sounds_ahead(plan(), timeline(), view, Language{}, one_second, from, until)) {
    const auto* tone = std::get_if<Tone>(&sound.what);
    out += std::to_string(sound.in / 1ms) + " " +
           (tone ? names[static_cast<std::size_t>(*tone)] : std::get<std::string>(sound.what)) +
           (sound.begins == sound.in ? "" : " (of " + std::to_string(sound.begins / 1ms) + ")") +
           "\n";
  }
  return out;
}

} // namespace

TEST_CASE("tones and sentences of the next seconds, by the time until they are due") {
  View counting_in = at(2, 1s);
  counting_in.state = SessionState::counting_in;
  counting_in.count_in = counting_in.count_in_left = 4s;
  View counted_in = counting_in;
  counted_in.count_in_left = 1s;
  View paused = at(1, 0s);
  paused.state = SessionState::paused;
  View long_paused = paused;
  long_paused.paused_for = 700ms;
  View finished = at(5, 0s);
  finished.state = SessionState::finished;
  View longer = at(2, 400ms);
  longer.added = longer.added_left = 10s;
  struct Case {
    const char* name;
    View view;
    Nanos from, until;
    const char* heard;
  };
  const std::vector<Case> cases{
      {"across steps", at(0, 0s), 0s, 5100ms, "0 tick\n2700 And lift.\n3000 go\n5000 hold\n"},
      {"the end is not in it", at(0, 0s), 0s, 2700ms, "0 tick\n"},
      {"in the middle of a hold", at(2, 600ms), 0s, 3s,
       "2400 Two done.\n2840 Last one. (of 2400)\n"},
      {"the rest of a prompt knows when it began", at(2, 3100ms), 0s, 1s,
       "340 Last one. (of -100)\n"},
      {"an open step speaks but hides what follows", at(3, 0s), 0s, 100s,
       "0 go\n500 As many as you can.\n"},
      {"an inserted count-in ticks, says where one is, and the hold goes on", counting_in, 0s,
       6500ms,
       "600 Left leg.\n1000 tick\n2000 tick\n3000 tick\n6000 Two done.\n6440 Last one. (of "
       "6000)\n"},
      {"and says it once", counted_in, 0s, 900ms, "0 tick\n"},
      {"a pause says that it is one", paused, 0s, 4s,
       "600 Paused.\n1640 Space to go on. (of 600)\n"},
      {"only once", long_paused, 0s, 500ms, ""},
      {"after the end there is nothing", finished, 0s, 100s, ""},
      {"what the last step is followed by", at(4, 1s), 0s, 3s, "1000 all done\n2400 All done.\n"},
      {"what is put into a step comes first", longer, 0s, 10200ms, "10100 Hold it there.\n"},
      {"a moment late in a step", at(2, 20ms), -150ms, 400ms, "-20 hold\n"},
      {"too late in a step", at(2, 151ms), -150ms, 300ms, ""},
  };
  for (const Case& test : cases) {
    CAPTURE(test.name);
    CHECK(heard(test.view, test.from, test.until) == test.heard);
  }
}

TEST_CASE("windows side by side give every sound once") {
  const std::string whole = heard(at(0, 0s), 0s, 12s);
  std::string pieces;
  for (Nanos from = 0s; from < 12s; from += 700ms)
    pieces += heard(at(0, 0s), from, std::min<Nanos>(from + 700ms, 12s));
  CHECK(pieces == whole);
}

TEST_CASE("who wants only tones is not talked to in a count-in or a pause either") {
  Plan quiet = plan();
  quiet.voice.clear();
  quiet.talk = {Talk::tones};
  View paused = at(1, 0s);
  paused.state = SessionState::paused;
  CHECK(sounds_ahead(quiet, timeline(), paused, Language{}, one_second, 0s, 10s).empty());
  View counting_in = at(2, 1s);
  counting_in.state = SessionState::counting_in;
  counting_in.count_in = counting_in.count_in_left = 4s;
  CHECK(sounds_ahead(quiet, timeline(), counting_in, Language{}, one_second, 0s, 4s).size() == 3);
}
