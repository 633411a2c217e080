#include "builders.hpp"

#include <doctest/doctest.h>

using namespace coach;
using namespace coach::test;

namespace {
const auto calf = [] { return ItemOf("calf").sets(2).reps(3).rest_set(10).setup(10); };
} // namespace

TEST_CASE("session: skip") {
  // set-up -> count-in -> work -> the gap behind the bout -> its count-in -> work -> the end
  CHECK(play(calf(), "1 skip 1 skip 1 skip 1 skip 1 skip 1 skip") ==
        "0.000 began s7 0:B1\n"
        "1.000 ended s7 0:B1 1.000 left\n"
        "1.000 moved to c3 0:B1\n"
        "1.000 began c3 0:B1\n"
        "2.000 ended c3 0:B1 1.000 left\n"
        "2.000 moved to m2 0:B1#1\n"
        "2.000 began m2 0:B1#1\n"
        "3.000 ended m2 0:B1#1 1.000 left\n"
        "3.000 moved to r7 0:B2\n"
        "3.000 began r7 0:B2\n"
        "4.000 ended r7 0:B2 1.000 left\n"
        "4.000 moved to c3 0:B2\n"
        "4.000 began c3 0:B2\n"
        "5.000 ended c3 0:B2 1.000 left\n"
        "5.000 moved to m2 0:B2#1\n"
        "5.000 began m2 0:B2#1\n"
        "6.000 ended m2 0:B2#1 1.000 left\n"
        "6.000 finished\n");
  // A gap without a count-in, and no gap at all: one is put in.
  CHECK(last(play(ItemOf("plank").setup(4), "1 skip"), 2) ==
        "1.000 moved to H30 0:B1#1\n"
        "1.000 count-in 3.000 moved before H30 0:B1#1\n");
  CHECK(last(play(ItemOf("plank").sets(2).rest_set(0), "3 1 skip 1 skip"), 4) ==
        "4.000 ended H30 0:B1#1 1.000 left\n"
        "4.000 moved to H30 0:B2#1\n"
        "4.000 count-in 3.000 moved before H30 0:B2#1\n"
        "5.000 began H30 0:B2#1\n");
}

TEST_CASE("session: skip in a rest between repetitions goes on with the next repetition") {
  CHECK(last(play(ItemOf("plank").reps(2).rest_rep(10), "3 31 skip skip"), 6) ==
        "34.000 ended r7 0:B1#2 1.000 left\n"
        "34.000 moved to c3 0:B1#2\n"
        "34.000 began c3 0:B1#2\n"
        "34.000 ended c3 0:B1#2 0.000 left\n"
        "34.000 moved to H30 0:B1#2\n"
        "34.000 began H30 0:B1#2\n");
}

TEST_CASE("session: back") {
  struct Row {
    const char* name;
    const char* script;
    const char* target;
  };
  const Row rows[] = {
      {"before the first bout: the first gap", "8 back", "s7 0:B1"},
      {"there again", "8 back back back", "s7 0:B1"},
      {"in a bout: its start", "10 9 back", "m2 0:B1#1"},
      {"at the start of the first bout: its start", "10 1 back", "m2 0:B1#1"},
      {"in a gap: the bout before", "10 21 3 back", "m2 0:B1#1"},
      {"in the first 2 s: the bout before", "10 21 10 1.9 back", "m2 0:B1#1"},
      {"from 2 s on: its start", "10 21 10 2 back", "m2 0:B2#1"},
      {"twice: the bout before", "10 21 10 9 back back", "m2 0:B1#1"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.name);
    const auto text = play(calf(), row.script);
    const auto moved = text.rfind("moved to ");
    REQUIRE(moved != std::string::npos);
    CHECK(text.substr(moved + 9, text.find('\n', moved) - moved - 9) == row.target);
  }
}

TEST_CASE("session: redo set") {
  CHECK(last(play(calf(), "10 9 redo"), 3) == "19.000 ended H1 0:B1#2 0.000 left\n"
                                              "19.000 moved to m2 0:B1#1\n"
                                              "19.000 count-in 3.000 moved before m2 0:B1#1\n");
  CHECK(last(play(calf(), "10 21 3 redo"), 2) == "34.000 moved to m2 0:B1#1\n"
                                                 "34.000 count-in 3.000 moved before m2 0:B1#1\n");
  CHECK(last(play(calf(), "10 21 10 0.5 redo"), 2) ==
        "41.500 moved to m2 0:B2#1\n"
        "41.500 count-in 3.000 moved before m2 0:B2#1\n");
}

TEST_CASE("session: back into another posture takes the item's full set-up") {
  const auto program =
      program_of({ItemOf("calf").setup(25), ItemOf("hip").setup(30).on(Sides::right)});
  Session session(timeline_of(program));
  play(session, "25 7 30 5"); // lying
  CHECK(last(play(session, "redo"), 1) == "67.000 count-in 3.000 moved before m2 1:R1#1\n");
  CHECK(last(play(session, "back"), 1) == "67.000 count-in 25.000 set-up before m2 0:B1#1\n");
}

TEST_CASE("session: undo withdraws the last repetition, whichever leg it was on") {
  Session session(timeline_of(ItemOf("quad").reps(2).each().setup(10)));
  play(session, "10 20 10 5.9"); // right leg 2 done, left leg's first still held
  CHECK(session.credits().size() == 2);
  CHECK(play(session, "undo") == "45.900 withdrawn 0:R1#2\n"
                                 "45.900 ended H5 0:L1#1 4.900 left\n"
                                 "45.900 moved to m1 0:R1#2\n"
                                 "45.900 count-in 3.000 moved before m1 0:R1#2\n");
  CHECK(session.credits().size() == 1);
  CHECK(play(session, "undo").find("withdrawn 0:R1#1") != std::string::npos);
  CHECK(play(session, "undo").empty());
}

TEST_CASE("session: jump plays the item's full set-up; unknown items are nothing") {
  const auto program = program_of({ItemOf("calf").setup(10), ItemOf("plank").setup(15)});
  Session session(timeline_of(program));
  CHECK(last(play(session, "11 jump1"), 2) == "11.000 moved to s12 1:B1\n"
                                              "11.000 began s12 1:B1\n");
  CHECK(last(play(session, "1 jump0"), 1) == "12.000 began s7 0:B1\n");
  CHECK(session.apply(JumpTo{0, 7}).empty());
}

TEST_CASE("session: a jump stays in the current round") {
  auto program = program_of({ItemOf("march").time(10).setup(10), ItemOf("plank").setup(10)});
  program.phases.front().rounds = {2, 2};
  Session session(timeline_of(program));
  play(session, "20 10 30 10 5");
  CHECK(last(play(session, "jump1"), 1) == "75.000 began s7 1:round2:B1\n");
}

TEST_CASE("session: what is done while paused moves and stays paused") {
  Session session(timeline_of(calf()));
  CHECK(play(session, "10 9 pause skip 6 resume") ==
        "7.000 ended s7 0:B1 7.000\n7.000 began c3 0:B1\n10.000 ended c3 0:B1 3.000\n"
        "10.000 began m2 0:B1#1\n12.000 ended m2 0:B1#1 2.000\n12.000 began H1 0:B1#1\n"
        "13.000 ended H1 0:B1#1 1.000\n13.000 credited 0:B1#1\n13.000 began m3 0:B1#1\n"
        "16.000 ended m3 0:B1#1 3.000\n16.000 began m1 0:B1#1\n17.000 ended m1 0:B1#1 1.000\n"
        "17.000 began m2 0:B1#2\n19.000 ended m2 0:B1#2 2.000\n19.000 began H1 0:B1#2\n"
        "19.000 paused\n"
        "19.000 ended H1 0:B1#2 0.000 left\n"
        "19.000 moved to r7 0:B2\n"
        "19.000 resumed after 6.000\n"
        "19.000 began r7 0:B2\n");
}

TEST_CASE("session: an easier exercise in the same posture still has its set-up") {
  auto program = program_of({ItemOf("calf").reps(5).setup(25)});
  for (auto& exercise : program.exercises)
    if (exercise.id == "calf")
      exercise.easier = "dig";
  Session session(timeline_of(program));
  play(session, "25 8 pain4");
  const auto easier = ease_easier(program, session.timeline(), {}, session.step()->place);
  REQUIRE(easier);
  session.apply(Ease{timeline_of(program, *easier)});
  CHECK(last(play(session, "resume"), 1) == "33.000 count-in 25.000 set-up before m0.5 0:B1#2\n");
}

TEST_CASE("session: undo stays in its item") {
  const auto program = program_of({ItemOf("calf").setup(10), ItemOf("plank").setup(15)});
  Session session(timeline_of(program));
  play(session, "10 7 15 5"); // in the plank, the calf raise is done
  CHECK(play(session, "undo").empty());
  CHECK(session.credits().size() == 1);
}

TEST_CASE("session: back at one's own pace looks at what was waited, not at the estimate") {
  CHECK(last(play(ItemOf("quad").sets(2).at_pace(Pace::tap).rest_set(10).setup(5),
                  "5 4 tap 9 10 30 tap 0.5 back"),
             2) == "58.500 moved to o1 0:B2#1\n"
                   "58.500 began o1 0:B2#1\n");
}

TEST_CASE("session: undo in the rest after an item takes back that item's last repetition") {
  const auto program = program_of({ItemOf("calf").setup(10), ItemOf("plank").setup(15)});
  Session session(timeline_of(program));
  CHECK(last(play(session, "10 7 4 undo"), 4) ==
        "21.000 withdrawn 0:B1#1\n"
        "21.000 ended s12 1:B1 4.000 left\n"
        "21.000 moved to m2 0:B1#1\n"
        "21.000 count-in 10.000 set-up before m2 0:B1#1\n");
}
