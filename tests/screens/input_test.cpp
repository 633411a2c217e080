#include "samples.hpp"

#include <doctest/doctest.h>

#include <map>
#include <random>

using namespace coach;
using namespace coach::test;
using namespace std::chrono_literals;

namespace {

const Sample& shared_sample() {
  static const Sample made = sample();
  return made;
}

/// One word for what was asked; requests of other screens have none.
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
  std::string operator()(const Extend& longer) const {
    return "longer " + std::to_string(longer.by / 1s);
  }
  std::string operator()(const Command& command) const { return std::visit(*this, command); }
  std::string operator()(const ToggleSound&) const { return "sound"; }
  std::string operator()(const ToggleFullScreen&) const { return "full screen"; }
  std::string operator()(const TurnVolume& volume) const {
    return volume.steps > 0 ? "louder" : "quieter";
  }
  std::string operator()(const ShowPain&) const { return "pain"; }
  std::string operator()(const ShowSettings&) const { return "settings"; }
  std::string operator()(const ShowSummary&) const { return "summary"; }
  template <class Other>
  std::string operator()(const Other&) const {
    return "something else";
  }
};

std::string to_text(const Requests& requests) {
  std::string text;
  for (const Request& request : requests)
    text += (text.empty() ? "" : ", ") + std::visit(Name{}, request);
  return text;
}

View in(StepKind kind, SessionState state) {
  const Timeline& timeline = *shared_sample().timeline;
  View view = view_at(timeline, first_step(timeline, kind), 1s);
  view.state = state;
  if (state == SessionState::counting_in) {
    view.count_in = view.count_in_left = 3s;
    view.in_step = 0s;
  }
  return view;
}

Input aimed(PlayAction action) { return action_id(action); }

std::string update(PlayScreen& screen, const Input& input, const View& view, Nanos now) {
  return to_text(screen.update(input, shared_sample().around(view), now));
}

std::string once(const Input& input, const View& view) {
  PlayScreen screen;
  return update(screen, input, view, 1s);
}

PlayState seen(const PlayScreen& screen, const View& view, Nanos now) {
  static const Language english;
  Look look = look_of({1920, 1080}, english);
  look.now = now;
  return screen.state(shared_sample().around(view), look);
}

/// What these keys do wherever they are pressed.
const std::map<Key, std::string> at_once{{Key::m, "sound"},
                                         {Key::f, "full screen"},
                                         {Key::plus, "louder"},
                                         {Key::minus, "quieter"},
                                         {Key::question, ""}};

} // namespace

TEST_CASE("while it runs, the first press of anything only pauses") {
  for (const StepKind kind :
       {StepKind::setup, StepKind::count_in, StepKind::movement, StepKind::hold, StepKind::timed,
        StepKind::rest, StepKind::change_side})
    for (int key = 0; key <= static_cast<int>(Key::other); ++key) {
      const auto which = static_cast<Key>(key);
      CAPTURE(key);
      const View view = in(kind, SessionState::running);
      CHECK(once(KeyPress{which}, view) == (at_once.contains(which) ? at_once.at(which) : "pause"));
      CHECK(once(AnyPress{}, view) == "pause");
      CHECK(once(ShortPress{action_id(PlayAction::end)}, view) == "");
    }
}

TEST_CASE("what a press means, by where the session is") {
  using S = SessionState;
  using K = StepKind;
  using A = PlayAction;
  struct Case {
    const char* name;
    Input input;
    View view;
    const char* asks;
  };
  View way_back = in(K::movement, S::counting_in);
  way_back.count_in_left = 5s;
  const std::vector<Case> cases{
      {"sound at once", KeyPress{Key::m}, in(K::hold, S::paused), "sound"},
      {"full screen at once", KeyPress{Key::f}, in(K::open, S::running), "full screen"},
      {"volume at once", KeyPress{Key::plus}, in(K::open, S::running), "louder"},
      {"an open step is answered", KeyPress{Key::other}, in(K::open, S::running), "tap"},
      {"also by a headset", KeyPress{Key::media_play}, in(K::open, S::running), "tap"},
      {"also by a click", AnyPress{}, in(K::open, S::running), "tap"},
      {"but Escape stops", KeyPress{Key::escape}, in(K::open, S::running), "pause"},
      {"in position again before the time", KeyPress{Key::space}, way_back, "resume"},
      {"the button says so too", aimed(A::resume), way_back, "resume"},
      {"3-2-1 pauses", KeyPress{Key::space}, in(K::movement, S::counting_in), "pause"},
      {"space goes on", KeyPress{Key::space}, in(K::hold, S::paused), "resume"},
      {"enter goes on", KeyPress{Key::enter}, in(K::hold, S::paused), "resume"},
      {"the play key goes on", KeyPress{Key::media_play}, in(K::hold, S::paused), "resume"},
      {"and stops", KeyPress{Key::media_play}, in(K::hold, S::running), "pause"},
      {"right", KeyPress{Key::right}, in(K::hold, S::paused), "skip"},
      {"left", KeyPress{Key::left}, in(K::hold, S::paused), "back"},
      {"r", KeyPress{Key::r}, in(K::hold, S::paused), "redo"},
      {"u", KeyPress{Key::u}, in(K::hold, S::paused), "undo"},
      {"p", KeyPress{Key::p}, in(K::hold, S::paused), "pain"},
      {"s", KeyPress{Key::s}, in(K::hold, S::paused), "settings"},
      {"button settings", aimed(A::settings), in(K::hold, S::paused), "settings"},
      {"any other key", KeyPress{Key::other}, in(K::hold, S::paused), ""},
      {"beside the buttons", AnyPress{}, in(K::hold, S::paused), ""},
      {"button pause", aimed(A::pause), in(K::hold, S::running), "pause"},
      {"button skip while it runs", aimed(A::skip), in(K::hold, S::running), "skip"},
      {"it hurts", aimed(A::hurts), in(K::hold, S::running), "pause, pain"},
      {"it hurts, paused", aimed(A::hurts), in(K::hold, S::paused), "pain"},
      {"ready in a rest ends it", aimed(A::ready), in(K::rest, S::running), "skip"},
      {"ready in a set-up ends it", aimed(A::ready), in(K::setup, S::running), "skip"},
      {"ready in an open step answers it", aimed(A::ready), in(K::open, S::running), "done"},
      {"ready too late, in the count-in", aimed(A::ready), in(K::count_in, S::running), ""},
      {"ready too late, in the set", aimed(A::ready), in(K::movement, S::running), ""},
      {"ready at the end", aimed(A::ready), in(K::hold, S::finished), ""},
      {"skip at the end", aimed(A::skip), in(K::hold, S::finished), ""},
      {"end at the end", aimed(A::end), in(K::hold, S::finished), ""},
      {"done", aimed(A::done), in(K::open, S::running), "done"},
      {"a longer rest", aimed(A::longer), in(K::rest, S::running), "longer 15"},
      {"a longer paused rest", aimed(A::longer), in(K::rest, S::paused), "longer 15"},
      {"start now", aimed(A::start_now), in(K::rest, S::paused), "skip, resume"},
      {"a long press on End ends", aimed(A::end), in(K::hold, S::running), "end"},
      {"a short one says how", ShortPress{action_id(A::end)}, in(K::hold, S::running), ""},
      {"close", aimed(A::close), in(K::hold, S::finished), "summary"},
      {"any key at the end", KeyPress{Key::other}, in(K::hold, S::finished), "summary"},
  };
  for (const Case& test : cases) {
    CAPTURE(test.name);
    CHECK(once(test.input, test.view) == std::string(test.asks));
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

TEST_CASE("whoever presses just after a step began by itself meant the step before") {
  const Timeline& timeline = *shared_sample().timeline;
  const auto just_begun = [&](StepKind kind, Nanos in_step) {
    return view_at(timeline, first_step(timeline, kind, 5), in_step);
  };
  struct Case {
    const char* name;
    PlayAction action;
    View view;
    const char* asks;
  };
  const std::vector<Case> cases{
      {"Pause became I'm ready", PlayAction::ready, just_begun(StepKind::rest, 340ms), "pause"},
      {"it was meant", PlayAction::ready, just_begun(StepKind::rest, 350ms), "skip"},
      {"Pause became Done", PlayAction::done, just_begun(StepKind::open, 100ms), "pause"},
      {"Skip stays where it is", PlayAction::skip, just_begun(StepKind::rest, 100ms), "skip"},
      {"so does Back", PlayAction::back, just_begun(StepKind::rest, 100ms), "back"},
  };
  for (const Case& test : cases) {
    CAPTURE(test.name);
    CHECK(once(aimed(test.action), test.view) == std::string(test.asks));
  }
  SUBCASE("unless the step began because of a press") {
    PlayScreen screen;
    const View work = in(StepKind::movement, SessionState::running);
    CHECK(update(screen, aimed(PlayAction::skip), work, 10s) == "skip");
    CHECK(update(screen, aimed(PlayAction::ready), just_begun(StepKind::rest, 200ms), 10200ms) ==
          "skip");
  }
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
    CHECK(update(screen, aimed(PlayAction::skip), last, 1s) == "skip");
    CHECK(update(screen, aimed(PlayAction::skip), last, 2s) == "skip");
  }
}

TEST_CASE("Escape asks before it ends, and only yes ends") {
  const View view = in(StepKind::hold, SessionState::paused);
  struct Case {
    const char* name;
    std::vector<Input> answer;
    const char* asks;
    bool still_asking;
  };
  const std::vector<Case> cases{
      {"Escape again", {KeyPress{Key::escape}}, "", false},
      {"no, keep going", {KeyPress{Key::n}}, "resume", false},
      {"the focus is on it", {KeyPress{Key::enter}}, "resume", false},
      {"y", {KeyPress{Key::y}}, "end", false},
      {"to yes and enter", {KeyPress{Key::right}, KeyPress{Key::enter}}, "end", false},
      {"there and back",
       {KeyPress{Key::tab}, KeyPress{Key::tab}, KeyPress{Key::space}},
       "resume",
       false},
      {"button yes", {aimed(PlayAction::end_yes)}, "end", false},
      {"button no", {aimed(PlayAction::end_no)}, "resume", false},
      {"anything else", {KeyPress{Key::other}}, "", true},
      {"beside it", {AnyPress{}}, "", true},
  };
  for (const Case& test : cases) {
    CAPTURE(test.name);
    PlayScreen screen;
    Nanos now = 1s;
    CHECK(update(screen, KeyPress{Key::escape}, view, now) == "");
    REQUIRE(screen.asking());
    CHECK(seen(screen, view, now).focus == PlayAction::end_no);
    std::string asked;
    for (const Input& input : test.answer)
      asked += update(screen, input, view, now += 200ms);
    CHECK(asked == test.asks);
    CHECK(screen.asking() == test.still_asking);
  }
}

TEST_CASE("Tab goes through the paused bar, Enter presses what has the focus") {
  const View view = in(StepKind::hold, SessionState::paused);
  const auto buttons = seen(PlayScreen{}, view, 0s).buttons;
  PlayScreen screen;
  Nanos now = 1s;
  const auto press = [&](Key key) { return update(screen, KeyPress{key}, view, now += 200ms); };
  CHECK_FALSE(seen(screen, view, now).focus);
  for (const ButtonLook& button : buttons) {
    CHECK(press(Key::tab) == "");
    CHECK(seen(screen, view, now).focus == button.action);
  }
  SUBCASE("End asks, because a key is no long press") {
    CHECK(press(Key::enter) == "");
    CHECK(screen.asking());
  }
  SUBCASE("It hurts") {
    press(Key::back_tab);
    CHECK(press(Key::enter) == "pain");
  }
  SUBCASE("Space goes on, as a foot switch does that has no other key") {
    CHECK(press(Key::space) == "resume");
  }
  SUBCASE("the arrows keep their meaning") { CHECK(press(Key::right) == "skip"); }
  SUBCASE("a finger takes the focus away") {
    update(screen, AnyPress{}, view, now += 200ms);
    CHECK_FALSE(seen(screen, view, now).focus);
    CHECK(press(Key::enter) == "resume");
  }
  SUBCASE("so does going on") {
    const View running = in(StepKind::hold, SessionState::running);
    CHECK_FALSE(seen(screen, running, now).focus);
    update(screen, KeyPress{Key::space}, running, now += 200ms);
    CHECK_FALSE(seen(screen, view, now).focus);
  }
}

TEST_CASE("what is shown for a while goes by itself") {
  const View view = in(StepKind::hold, SessionState::running);
  PlayScreen screen;
  CHECK(screen.next_look(1s) == std::nullopt);
  SUBCASE("how End is pressed, for two seconds") {
    update(screen, ShortPress{action_id(PlayAction::end)}, view, 1s);
    CHECK(seen(screen, view, 2900ms).keep_pressing);
    CHECK(screen.next_look(2900ms) == Nanos{100ms});
    CHECK_FALSE(seen(screen, view, 3s).keep_pressing);
    CHECK(screen.next_look(3s) == std::nullopt);
  }
  SUBCASE("where one is, for eight seconds or until asked again") {
    update(screen, KeyPress{Key::question}, view, 1s);
    CHECK(seen(screen, view, 8s).card.size() >= 3);
    CHECK(seen(screen, view, 9s).card.empty());
    CHECK(screen.next_look(2s) == Nanos{7s});
    update(screen, KeyPress{Key::question}, view, 3s);
    CHECK(seen(screen, view, 3s).card.empty());
  }
}

TEST_CASE("states have names for their pictures") {
  const View hold = in(StepKind::hold, SessionState::running);
  const Sample& sample = shared_sample();
  const auto named = [&](View view, SessionState state) {
    view.state = state;
    return PlayScreen{}.picture_name(sample.around(view));
  };
  CHECK(named(hold, SessionState::running) == "hold");
  CHECK(named(hold, SessionState::paused) == "paused-hold");
  CHECK(named(in(StepKind::movement, SessionState::running), SessionState::counting_in) ==
        "back-into-lift");
  CHECK(named(in(StepKind::change_side, SessionState::running), SessionState::running) ==
        "change-side-left");
  CHECK(named(hold, SessionState::finished) == "finished");
}

TEST_CASE("ten thousand random presses while it plays never leave a step undone") {
  // Presses from across the room: keys, a headset, a click that is aimed at nothing, a tap on End.
  // They pause, answer an open step or shorten the way back into position; the play key, which is
  // a toggle, is the only one that also goes on after a pause, and does nothing else there.
  const Sample& sample = shared_sample();
  std::mt19937 random(7);
  Session session(sample.timeline);
  PlayScreen screen;
  Nanos now = 0s;
  int left = 0, pressed = 0;
  const auto carry_out = [&](const Requests& requests, bool was_paused) {
    for (const Request& request : requests) {
      const auto* command = std::get_if<Command>(&request);
      const std::string what = std::visit(Name{}, request);
      const bool harmless =
          was_paused ? what == "resume"
                     : what == "pause" || what == "resume" || what == "tap" || command == nullptr;
      left += !harmless;
      if (command != nullptr)
        session.apply(*command);
    }
  };
  while (pressed < 10'000) {
    if (session.finished())
      session = Session(sample.timeline);
    const Nanos passed = std::chrono::milliseconds(random() % 400);
    session.advance(passed);
    now += passed;
    const bool paused = session.view().state == SessionState::paused;
    if (paused && random() % 2 == 0) {
      session.apply(Resume{});
      continue;
    }
    Input input = KeyPress{
        paused ? Key::media_play : static_cast<Key>(random() % (static_cast<int>(Key::other) + 1))};
    if (!paused && random() % 3 == 0)
      input = AnyPress{};
    if (!paused && random() % 9 == 0)
      input = ShortPress{action_id(PlayAction::end)};
    ++pressed;
    carry_out(screen.update(input, sample.around(session.view()), now), paused);
  }
  CHECK(left == 0);
}
