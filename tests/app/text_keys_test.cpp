#include "text_samples.hpp"

#include <doctest/doctest.h>

using namespace coach;
using namespace coach::test;
using namespace std::chrono_literals;

namespace {

const Lines paused{"Paused. Space goes on."};

Desk in_repetition(int rep) {
  Desk desk(shipped("calf-raises"));
  desk.wait_for(StepKind::movement, 1, Side::both, rep);
  desk.wait(1s);
  return desk;
}

bool is_paused(const Desk& desk) { return desk.view().state == SessionState::paused; }

} // namespace

TEST_CASE("s asks while the set goes on, and only y skips") {
  Desk desk = in_repetition(4);
  CHECK(desk.press("s") == Lines{"Skip this set? y or n"});
  CHECK(desk.view().state == SessionState::running);
  CHECK(desk.press("n").empty());
  CHECK(desk.step().place.rep == 4);
  desk.press("s");
  CHECK(desk.press("q").empty());
  CHECK(desk.view().state == SessionState::running);
  desk.press("s");
  CHECK(desk.press("y") == Lines{"Rest, 60 seconds", "Next: set 2 of 2"});
  CHECK(desk.press("s") == Lines{"Skip this rest? y or n"});
  CHECK(desk.press("y").empty());
  CHECK(desk.step().kind == StepKind::count_in);
}

TEST_CASE("a late y does not skip what came after") {
  Desk desk = in_repetition(10);
  desk.press("s");
  desk.wait_for(StepKind::rest, 2, Side::both, 0);
  CHECK(desk.press("y").empty());
  CHECK(desk.step().kind == StepKind::rest);
}

TEST_CASE("q pauses and asks") {
  Desk desk = in_repetition(2);
  CHECK(desk.press("q") == Lines{"End for today? y or n"});
  CHECK(is_paused(desk));
  CHECK(desk.press("n") == paused);
  CHECK(desk.press("qy") == Lines{"End for today? y or n", "Ended."});
  CHECK(desk.coach().over());
  CHECK(desk.press(" p?").empty());
  CHECK_FALSE(desk.coach().next_due());
}

TEST_CASE("a key without a meaning pauses, and so does Enter where nothing waits") {
  for (const char* key : {"x", "7", "\x1b", "y", "n", "\n", "d"}) {
    CAPTURE(key);
    Desk desk = in_repetition(2);
    CHECK(desk.press(key) == paused);
    CHECK(is_paused(desk));
    CHECK(desk.press(key) == paused);
  }
}

TEST_CASE("b, r and u move; while paused they say where to") {
  Desk desk = in_repetition(4);
  CHECK(desk.press("u") == Lines{"Set one."});
  CHECK(desk.coach().session().credits().size() == 2);
  CHECK(desk.wait(3s) == Lines{"Repetition 3 of 10"});
  CHECK(desk.press("r") == Lines{"Set one."});
  CHECK(desk.wait(3s) == Lines{"Repetition 1 of 10", "And lift."});
  desk.press(" ");
  CHECK(desk.press("b") == Lines{"Paused", "Calf raise, set 1 of 2", "Number 1 of 10",
                                 "This is the last exercise", "4 minutes left in all"});
  CHECK(is_paused(desk));
}

TEST_CASE("u says so where there is nothing to take back") {
  CHECK(in_repetition(1).press("u") == Lines{"Nothing to undo here"});
}

TEST_CASE("? says where and what next; ?? says once more how it goes") {
  Desk desk(shipped("back-of-knee-daily"));
  desk.wait_for(StepKind::movement, 1, Side::right, 6);
  const Lines where{"Side leg lift", "Right leg, number 6 of 10", "Next: Quad set",
                    "11 minutes left in all"};
  CHECK(desk.press("?") == where);
  const Lines how = desk.press("?");
  REQUIRE(how.size() > 3);
  CHECK(how[0] == "How it goes:");
  CHECK(how[1] == "Lie on your side with the working leg on");
  CHECK(desk.press("?") == where);
  CHECK(desk.view().state == SessionState::running);
}

TEST_CASE("at one's own pace Enter counts one and d ends the set") {
  Desk many(written("", "[[phase.exercise]]\nuse = \"calf-raise-floor\"\nreps = \"max\"\n"
                        "pace = \"tap\"\nabout = 30\nsetup = 0\n"));
  CHECK(many.first().back() == "Enter counts one, d ends the set");
  CHECK(many.wait(1h).empty());
  CHECK(many.press("\n\n\n") == Lines{"One.", "Two.", "Three."});
  CHECK(many.press("u") == Lines{"Two."});
  CHECK(many.press("d") == Lines{"All done. Well done."});
  CHECK(many.coach().session().credits().begin()->second == 2);
}

TEST_CASE("from enough on the set may be stopped, at the most it ends") {
  Desk desk(written("", "[[phase.exercise]]\nuse = \"calf-raise-floor\"\n"
                        "reps = { least = 2, most = 4 }\npace = \"tap\"\nabout = 30\nsetup = 0\n"));
  CHECK(desk.press("\n\n\n") == Lines{"One.", "Two. Stop here, or go on to four.", "Three."});
  CHECK(desk.press("\n") == Lines{"Four.", "All done. Well done."});
}

TEST_CASE("without keys a running session goes on by itself, a paused one ends") {
  Desk running(shipped("seated-3-minutes"));
  CHECK(running.lose_keys().empty());
  const Lines lines = running.finish();
  CHECK(lines.back() == "All done. Well done.");
  Desk paused_one = in_repetition(3);
  paused_one.press(" ");
  CHECK(paused_one.lose_keys() == Lines{"Ended."});
}
