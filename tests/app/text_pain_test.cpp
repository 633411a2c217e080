#include "text_samples.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace coach;
using namespace coach::test;
using namespace std::chrono_literals;

namespace {

/// In the calf raise of the daily program, repetition 6 of the first set, its hold not yet over.
Desk in_daily(Program program = shipped("back-of-knee-daily")) {
  Desk desk(std::move(program));
  desk.wait(3min + 20'500ms);
  REQUIRE(desk.step().place.rep == 6);
  return desk;
}

Program with_rule(const std::string& rule) {
  Program program = shipped("back-of-knee-daily");
  if (rule == "none")
    program.pain.reset();
  if (rule == "finish-set")
    program.pain->on_ease = OnEase::finish_set;
  if (rule == "end")
    program.pain->on_stop = OnStop::end;
  return program;
}

Lines said(Desk& desk, const std::string& answer) {
  CHECK(desk.press("p") == Lines{"Pain, 0 to 10, then Enter:"});
  CHECK(desk.view().state == SessionState::paused);
  return desk.press(answer + "\n");
}

bool has(const Lines& lines, const std::string& wanted) {
  return std::ranges::find(lines, wanted) != lines.end();
}

} // namespace

TEST_CASE("2 of 10: fine to go on, with Space") {
  Desk desk = in_daily();
  CHECK(said(desk, "2") ==
        Lines{"You said 2.", "Your program says:", "Fine to go on.", "Space goes on"});
  desk.wait(1s);
  CHECK(desk.press(" ") == Lines{"Set one."});
  CHECK(desk.wait(3s) == Lines{"Repetition 6 of 10"});
  desk.wait_for(StepKind::rest, 2, Side::both, 0);
  CHECK(desk.coach().session().timeline().reps_of(desk.step().bout, Side::both) == 10);
}

TEST_CASE("4 of 10: this set to its end, half of the next one") {
  Desk desk = in_daily();
  CHECK(said(desk, "4") ==
        Lines{"You said 4.", "Your program says:", "Finish this set gently, then do less.",
              "Space goes on gently", "e easier version", "n next exercise", "q end for today"});
  desk.wait(10s);
  CHECK(desk.press(" ") == Lines{"Hold the rail. From number six."});
  CHECK(desk.wait(7s) == Lines{"Repetition 6 of 10"});
  const Lines rest = desk.wait(5 * 7s);
  CHECK(has(rest, "Repetition 10 of 10"));
  CHECK(has(rest, "Next: set 2 of 2"));
  CHECK(has(rest, "Five this time."));
  const Lines set = desk.wait(60s + 5 * 7s);
  CHECK(has(set, "Repetition 5 of 5"));
  CHECK(has(set, "Next: Side leg lift"));
}

TEST_CASE("4 of 10: the easier exercise goes on with the repetition that is due") {
  Desk desk = in_daily();
  said(desk, "4");
  const Lines lines = desk.press("e");
  REQUIRE(lines.size() > 3);
  CHECK(lines[0] == "Calf raise on the floor");
  CHECK(lines[1] == "How it goes:");
  CHECK(has(lines, "Fingertips on the wall."));
  CHECK(lines.back() == "Paused. Space goes on.");
  desk.wait(20s);
  const Lines back = desk.press(" ");
  CHECK(back.front() == "Get ready, 25 seconds"); // another place wants its whole set-up
  CHECK(back.back() == "Hands on the wall. From number six.");
  CHECK(has(desk.wait(25s), "Repetition 6 of 10"));
  desk.wait_for(StepKind::rest, 2, Side::both, 0);
  CHECK(desk.coach().session().credits().rbegin()->first.rep == 10);
}

TEST_CASE("4 of 10 where the author lets the set be finished: then the next exercise") {
  Desk desk = in_daily(with_rule("finish-set"));
  said(desk, "4");
  desk.press(" ");
  desk.wait(3s);
  const Lines lines = desk.wait(5 * 7s);
  CHECK_FALSE(has(lines, "Next: set 2 of 2"));
  CHECK(has(lines, "Next: Side leg lift"));
  CHECK(desk.coach().session().credits().rbegin()->first.set == 1);
}

TEST_CASE("7 of 10: going on is not offered") {
  Desk desk = in_daily();
  const Lines sharp{"Sharp pain, a pop, or the knee gives", "way? Stop now. y or n"};
  CHECK(said(desk, "7") == Lines{"You said 7.", "Your program says:",
                                 "Stop this exercise for today.", sharp[0], sharp[1]});
  CHECK(desk.press(" ") == sharp);
  const Lines offer{"n next exercise", "q end for today"};
  CHECK(desk.press("n") == offer);
  for (const char* key : {" ", "\n", "e", "s", "b", "r", "u", "x", "y"})
    CHECK(desk.press(key) == offer);
  CHECK(desk.view().state == SessionState::paused);
  CHECK(desk.press("n").front() == "Next: Side leg lift");
  CHECK(desk.step().kind == StepKind::setup);
  CHECK(desk.coach().session().credits().rbegin()->first.rep == 5);
}

TEST_CASE("7 of 10: what was stopped is not played any more, not even by going back") {
  Desk desk = in_daily();
  said(desk, "7");
  desk.press("nn");
  desk.press("b");
  desk.wait(10s);
  CHECK(desk.coach().session().timeline().entry(desk.step()).exercise.id == "hip-abductor-lift");
}

TEST_CASE("7 of 10 where the author ends the day: that is offered first") {
  Desk desk = in_daily(with_rule("end"));
  said(desk, "7");
  CHECK(desk.press("n") == Lines{"q end for today", "n next exercise"});
  CHECK(desk.press("q") == Lines{"Ended."});
}

TEST_CASE("a sharp pain ends the session") {
  Desk desk = in_daily();
  said(desk, "10");
  CHECK(desk.press("y") == Lines{"Ask your clinician before you go on.", "Ended."});
  CHECK(desk.coach().over());
}

TEST_CASE("in the set-up behind it the answer still stands for the exercise before") {
  Desk desk(shipped("back-of-knee-daily"));
  desk.wait(6min + 10s);
  REQUIRE(desk.step().kind == StepKind::setup);
  said(desk, "7");
  CHECK(desk.press("nn").back() == "24 seconds left");
  CHECK(desk.coach().session().timeline().entry(desk.step()).exercise.id == "hip-abductor-lift");
}

TEST_CASE("in the last exercise, next is the end") {
  Desk desk(shipped("calf-raises"));
  desk.wait_for(StepKind::movement, 1, Side::both, 6);
  said(desk, "7");
  desk.press("n");
  CHECK(desk.press("n") == Lines{"Ended."});
}

TEST_CASE("without a rule the person decides") {
  Desk desk = in_daily(with_rule("none"));
  CHECK(said(desk, "9") ==
        Lines{"You said 9.", "Space goes on", "n next exercise", "q end for today"});
  CHECK(desk.press(" ") == Lines{"Set one."});
}

TEST_CASE("what is no answer is asked again, none at all is accepted") {
  const Lines again{"Pain, 0 to 10, then Enter:"};
  for (const char* answer : {"11", "x", "4x", "-1", "1 0", "999999999999"}) {
    CAPTURE(answer);
    Desk desk = in_daily();
    CHECK(said(desk, answer) == again);
    CHECK(desk.press("1\b10\n").front() == "You said 10.");
  }
  Desk desk = in_daily();
  CHECK(said(desk, "") == Lines{"Paused. Space goes on."});
}
