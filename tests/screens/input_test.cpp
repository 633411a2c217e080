#include "screens/play_input.hpp"

#include "samples.hpp"

#include <doctest/doctest.h>

#include <random>

using namespace coach;
using namespace coach::test;
using namespace std::chrono_literals;

namespace {

const Sample& shared_sample() {
  static const Sample made = sample();
  return made;
}

/// One word for what was asked.
std::string to_text(const PlayRequests& requests) {
  struct Name {
    std::string operator()(const Pause&) const { return "pause"; }
    std::string operator()(const Resume&) const { return "resume"; }
    std::string operator()(const Skip&) const { return "skip"; }
    std::string operator()(const Back&) const { return "back"; }
    std::string operator()(const RedoSet&) const { return "redo"; }
    std::string operator()(const UndoRep&) const { return "undo"; }
    std::string operator()(const JumpTo& to) const { return "jump " + std::to_string(to.item); }
    std::string operator()(const Tap&) const { return "tap"; }
    std::string operator()(const Done&) const { return "done"; }
    std::string operator()(const End&) const { return "end"; }
    std::string operator()(const Correct&) const { return "correct"; }
    std::string operator()(const ReportPain&) const { return "pain"; }
    std::string operator()(const Ease&) const { return "ease"; }
    std::string operator()(const Command& command) const { return std::visit(*this, command); }
    std::string operator()(const ToggleSound&) const { return "sound"; }
    std::string operator()(const ToggleFullScreen&) const { return "full screen"; }
    std::string operator()(const Leave&) const { return "leave"; }
  };
  std::string text;
  for (const PlayRequest& request : requests)
    text += (text.empty() ? "" : ", ") + std::visit(Name{}, request);
  return text;
}

View in(StepKind kind, SessionState state) {
  const Timeline& timeline = *shared_sample().timeline;
  View view = view_at(timeline, first_step(timeline, kind));
  view.state = state;
  if (state == SessionState::counting_in)
    view.count_in = view.count_in_left = 3s;
  return view;
}

std::string update(PlayScreen& screen, const PlayInput& input, const View& view, Nanos now) {
  return to_text(screen.update(input, view, *shared_sample().timeline, now));
}

std::string once(const PlayInput& input, const View& view) {
  PlayScreen screen;
  return update(screen, input, view, 1s);
}

} // namespace

TEST_CASE("while it runs, the first press of anything only pauses") {
  for (const StepKind kind :
       {StepKind::setup, StepKind::count_in, StepKind::movement, StepKind::hold, StepKind::timed,
        StepKind::rest, StepKind::change_side})
    for (int key = 0; key <= static_cast<int>(Key::other); ++key) {
      const auto which = static_cast<Key>(key);
      if (which == Key::m || which == Key::f)
        continue;
      CAPTURE(key);
      CHECK(once(KeyPress{which}, in(kind, SessionState::running)) == "pause");
      CHECK(once(AnyPress{}, in(kind, SessionState::running)) == "pause");
    }
}

TEST_CASE("what a press means, by where the session is") {
  using S = SessionState;
  using K = StepKind;
  struct Case {
    const char* name;
    PlayInput input;
    View view;
    const char* asks;
  };
  View way_back = in(K::movement, S::counting_in);
  way_back.count_in_left = 5s;
  const std::vector<Case> cases{
      {"sound at once", KeyPress{Key::m}, in(K::hold, S::running), "sound"},
      {"full screen at once", KeyPress{Key::f}, in(K::hold, S::running), "full screen"},
      {"an open step is answered", KeyPress{Key::other}, in(K::open, S::running), "tap"},
      {"also by a click", AnyPress{}, in(K::open, S::running), "tap"},
      {"but Escape stops", KeyPress{Key::escape}, in(K::open, S::running), "pause"},
      {"in position again before the time", KeyPress{Key::space}, way_back, "resume"},
      {"3-2-1 pauses", KeyPress{Key::space}, in(K::movement, S::counting_in), "pause"},
      {"space goes on", KeyPress{Key::space}, in(K::hold, S::paused), "resume"},
      {"enter goes on", KeyPress{Key::enter}, in(K::hold, S::paused), "resume"},
      {"right", KeyPress{Key::right}, in(K::hold, S::paused), "skip"},
      {"left", KeyPress{Key::left}, in(K::hold, S::paused), "back"},
      {"r", KeyPress{Key::r}, in(K::hold, S::paused), "redo"},
      {"u", KeyPress{Key::u}, in(K::hold, S::paused), "undo"},
      {"any other key", KeyPress{Key::other}, in(K::hold, S::paused), ""},
      {"beside the buttons", AnyPress{}, in(K::hold, S::paused), ""},
      {"button pause", PlayAction::pause, in(K::hold, S::running), "pause"},
      {"button skip while it runs", PlayAction::skip, in(K::hold, S::running), "skip"},
      {"ready in a rest ends it", PlayAction::ready, in(K::rest, S::running), "skip"},
      {"ready in a set-up ends it", PlayAction::ready, in(K::setup, S::running), "skip"},
      {"ready in an open step answers it", PlayAction::ready, in(K::open, S::running), "done"},
      {"ready too late, in the count-in", PlayAction::ready, in(K::count_in, S::running), ""},
      {"ready too late, in the set", PlayAction::ready, in(K::movement, S::running), ""},
      {"ready at the end", PlayAction::ready, in(K::hold, S::finished), ""},
      {"skip at the end", PlayAction::skip, in(K::hold, S::finished), ""},
      {"end at the end", PlayAction::end, in(K::hold, S::finished), ""},
      {"done", PlayAction::done, in(K::open, S::running), "done"},
      {"end pauses and asks", PlayAction::end, in(K::hold, S::running), "pause"},
      {"close", PlayAction::close, in(K::hold, S::finished), "leave"},
      {"any key at the end", KeyPress{Key::other}, in(K::hold, S::finished), "leave"},
  };
  for (const Case& test : cases) {
    CAPTURE(test.name);
    CHECK(once(test.input, test.view) == test.asks);
  }
}

TEST_CASE("presses closer than 150 ms count once") {
  PlayScreen screen;
  const View view = in(StepKind::hold, SessionState::paused);
  CHECK(update(screen, KeyPress{Key::u}, view, 1s) == "undo");
  CHECK(update(screen, KeyPress{Key::u}, view, 1s + 149ms) == "");
  CHECK(update(screen, KeyPress{Key::r}, view, 1s + 20ms) == "");
  // Counted from the last press that counted: whoever hammers is heard.
  CHECK(update(screen, KeyPress{Key::u}, view, 1s + 150ms) == "undo");
}

TEST_CASE("skip again within two seconds leaves the exercise") {
  const View view = in(StepKind::movement, SessionState::paused);
  SUBCASE("in time") {
    PlayScreen screen;
    CHECK(update(screen, KeyPress{Key::right}, view, 1s) == "skip");
    CHECK(update(screen, KeyPress{Key::right}, view, 2900ms) == "jump 2");
    CHECK(update(screen, KeyPress{Key::right}, view, 3500ms) == "skip");
  }
  SUBCASE("too late") {
    PlayScreen screen;
    CHECK(update(screen, KeyPress{Key::right}, view, 1s) == "skip");
    CHECK(update(screen, KeyPress{Key::right}, view, 3s) == "skip");
  }
  SUBCASE("in the last exercise") {
    PlayScreen screen;
    const Timeline& timeline = *shared_sample().timeline;
    const View last = view_at(timeline, static_cast<int>(timeline.steps.size()) - 1);
    CHECK(update(screen, PlayAction::skip, last, 1s) == "skip");
    CHECK(update(screen, PlayAction::skip, last, 2s) == "skip");
  }
}

TEST_CASE("Escape asks before it ends, and only yes ends") {
  const View view = in(StepKind::hold, SessionState::paused);
  struct Case {
    const char* name;
    std::vector<PlayInput> answer;
    const char* asks;
    bool still_asking;
  };
  const std::vector<Case> cases{
      {"Escape again", {KeyPress{Key::escape}}, "", false},
      {"n", {KeyPress{Key::n}}, "", false},
      {"the focus is on no", {KeyPress{Key::enter}}, "", false},
      {"y", {KeyPress{Key::y}}, "end", false},
      {"to yes and enter", {KeyPress{Key::right}, KeyPress{Key::enter}}, "end", false},
      {"there and back", {KeyPress{Key::tab}, KeyPress{Key::tab}, KeyPress{Key::space}}, "", false},
      {"button yes", {PlayAction::end_yes}, "end", false},
      {"button no", {PlayAction::end_no}, "", false},
      {"anything else", {KeyPress{Key::other}}, "", true},
      {"beside it", {AnyPress{}}, "", true},
  };
  for (const Case& test : cases) {
    CAPTURE(test.name);
    PlayScreen screen;
    Nanos now = 1s;
    CHECK(update(screen, KeyPress{Key::escape}, view, now) == "");
    REQUIRE(screen.asking());
    std::string asked;
    for (const PlayInput& input : test.answer)
      asked += update(screen, input, view, now += 200ms);
    CHECK(asked == test.asks);
    CHECK(screen.asking() == test.still_asking);
  }
}

TEST_CASE("ten thousand random presses while it plays never leave a step undone") {
  // Presses from across the room: a key or a click that is aimed at nothing.
  const Sample& sample = shared_sample();
  std::mt19937 random(7);
  Session session(sample.timeline);
  PlayScreen screen;
  Nanos now = 0s;
  int left = 0;
  for (int i = 0; i < 10'000 && !session.finished(); ++i) {
    const Nanos passed = std::chrono::milliseconds(random() % 400);
    session.advance(passed);
    now += passed;
    if (session.view().state == SessionState::paused) {
      session.apply(Resume{});
      continue;
    }
    const PlayInput input = random() % 2 == 0
                                ? PlayInput{AnyPress{}}
                                : PlayInput{KeyPress{static_cast<Key>(random() % 15)}};
    for (const PlayRequest& request : screen.update(input, session.view(), *sample.timeline, now))
      if (const auto* command = std::get_if<Command>(&request)) {
        if (!std::holds_alternative<Pause>(*command) && !std::holds_alternative<Resume>(*command) &&
            !std::holds_alternative<Tap>(*command))
          ++left;
        session.apply(*command);
      }
  }
  CHECK(left == 0);
}
