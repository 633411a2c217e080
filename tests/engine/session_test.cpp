#include "builders.hpp"

#include <doctest/doctest.h>

#include <sstream>

using namespace coach;
using namespace coach::test;

namespace {

/// Plays a script: a number lets seconds pass, a word is a command. Returns the events as text.
std::string play(Session& session, const std::string& script) {
  Events all;
  std::istringstream words(script);
  for (std::string word; words >> word;) {
    const auto add = [&](const Events& events) {
      all.insert(all.end(), events.begin(), events.end());
    };
    if (std::isdigit(static_cast<unsigned char>(word[0])))
      add(session.advance(s(std::stod(word))));
    else if (word == "pause")
      add(session.apply(Pause{}));
    else if (word == "resume")
      add(session.apply(Resume{}));
    else if (word == "skip")
      add(session.apply(Skip{}));
    else if (word == "back")
      add(session.apply(Back{}));
    else if (word == "redo")
      add(session.apply(RedoSet{}));
    else if (word == "undo")
      add(session.apply(UndoRep{}));
    else if (word == "tap")
      add(session.apply(Tap{}));
    else if (word == "done")
      add(session.apply(Done{}));
    else if (word == "less")
      add(session.apply(Correct{-1}));
    else if (word == "more")
      add(session.apply(Correct{1}));
    else if (word == "pain4")
      add(session.apply(ReportPain{4}));
    else if (word == "end")
      add(session.apply(End{}));
    else if (word == "jump0")
      add(session.apply(JumpTo{0, 0}));
    else if (word == "jump1")
      add(session.apply(JumpTo{0, 1}));
    else
      FAIL("no such word: ", word);
  }
  return to_text(session.timeline(), all);
}

std::string play(const Item& item, const std::string& script) {
  Session session(timeline_of(item));
  const std::string started = to_text(session.timeline(), session.started());
  return started + play(session, script);
}

/// Only the last `n` lines.
std::string last(const std::string& text, int n) {
  std::size_t from = text.size();
  for (; n >= 0 && from != std::string::npos && from > 0; --n)
    from = text.rfind('\n', from - 1);
  return from == std::string::npos || from == 0 ? text : text.substr(from + 1);
}

const auto calf = [] { return ItemOf("calf").sets(2).reps(3).rest_set(10).setup(10); };
const auto stretch = [] { return ItemOf("hamstring").setup(10); };

} // namespace

TEST_CASE("session: plays to its end, half-open intervals, credit when the hold ends") {
  CHECK(play(ItemOf("calf").setup(10), "20") == "0.000 began s7 0:B1\n"
                                                "7.000 ended s7 0:B1 7.000\n"
                                                "7.000 began c3 0:B1\n"
                                                "10.000 ended c3 0:B1 3.000\n"
                                                "10.000 began m2 0:B1#1\n"
                                                "12.000 ended m2 0:B1#1 2.000\n"
                                                "12.000 began H1 0:B1#1\n"
                                                "13.000 ended H1 0:B1#1 1.000\n"
                                                "13.000 credited 0:B1#1\n"
                                                "13.000 began m3 0:B1#1\n"
                                                "16.000 ended m3 0:B1#1 3.000\n"
                                                "16.000 began m1 0:B1#1\n"
                                                "17.000 ended m1 0:B1#1 1.000\n"
                                                "17.000 finished\n");
}

TEST_CASE("session: without a set-up it counts in first") {
  CHECK(play(ItemOf("plank"), "3 1") == "0.000 count-in 3.000 start before H30 0:B1#1\n"
                                        "3.000 began H30 0:B1#1\n");
}

TEST_CASE("session: a long hold keeps what was left, to the millisecond") {
  Session session(timeline_of(stretch()));
  play(session, "10 3 12.6 pause 10");
  CHECK(session.view().left == s(17.4));
  play(session, "resume 8");
  CHECK(session.view().left == s(17.4));
  CHECK(play(session, "17.399").empty());
  CHECK(last(play(session, "0.001"), 3).find("credited") != std::string::npos);
}

TEST_CASE("session: the events of a pause in a hold") {
  CHECK(last(play(stretch(), "10 3 12.6 pause 10 resume 8 17.4"), 7) ==
        "25.600 paused\n"
        "25.600 resumed after 10.000\n"
        "25.600 count-in 8.000 back before H30 0:B1#1\n"
        "33.600 began H30 0:B1#1 from 12.600\n"
        "51.000 ended H30 0:B1#1 30.000\n"
        "51.000 credited 0:B1#1\n"
        "51.000 began m2 0:B1#1\n");
}

TEST_CASE("session: a broken repetition starts again and counts once") {
  Session session(timeline_of(ItemOf("calf").reps(10).setup(10)));
  play(session, "10 21"); // three repetitions
  CHECK(session.credits().size() == 3);
  CHECK(play(session, "1.2 pause 41 resume 7") == "32.200 paused\n"
                                                  "32.200 resumed after 41.000\n"
                                                  "32.200 ended m2 0:B1#4 1.200 left\n"
                                                  "32.200 count-in 7.000 back before m2 0:B1#4\n"
                                                  "39.200 began m2 0:B1#4\n");
  play(session, "7");
  CHECK(session.credits().size() == 4);
  CHECK(session.credits().at(Place{0, 1, 0, 1, Side::both, 4}) == 1);
}

TEST_CASE("session: broken off after its credit, a repetition still counts once") {
  Session session(timeline_of(ItemOf("calf").reps(2).setup(10)));
  CHECK(last(play(session, "10 4 pause 1 resume 3 6.9"), 12) ==
        "14.000 paused\n"
        "14.000 resumed after 1.000\n"
        "14.000 ended m3 0:B1#1 1.000 left\n"
        "14.000 count-in 3.000 moved before m2 0:B1#1\n"
        "17.000 began m2 0:B1#1\n"
        "19.000 ended m2 0:B1#1 2.000\n"
        "19.000 began H1 0:B1#1\n"
        "20.000 ended H1 0:B1#1 1.000\n"
        "20.000 credited 0:B1#1\n"
        "20.000 began m3 0:B1#1\n"
        "23.000 ended m3 0:B1#1 3.000\n"
        "23.000 began m1 0:B1#1\n");
  CHECK(session.credits().size() == 1);
}

TEST_CASE("session: how long it takes to get back") {
  struct Row {
    const char* name;
    Item item;
    double pause;
    double seconds;
  };
  const Row rows[] = {
      {"under 5 s: the count-in", ItemOf("calf").setup(10), 4.999, 3},
      {"standing", ItemOf("calf").setup(10), 5, 7},
      {"sitting", ItemOf("quad").setup(10), 60, 8},
      {"lying", ItemOf("hip").setup(10), 60, 12},
  };
  for (const auto& row : rows) {
    CAPTURE(row.name);
    Session session(timeline_of(row.item));
    session.advance(s(10.5));
    session.apply(Pause{});
    session.advance(s(row.pause));
    session.apply(Resume{});
    CHECK(session.view().state == SessionState::counting_in);
    CHECK(session.view().count_in_left == s(row.seconds));
  }
}

TEST_CASE("session: twice the time to change position doubles the time to get back") {
  Choice choice;
  choice.change_time = ChangeTime::twice;
  Session session(timeline_of(program_of({ItemOf("calf").setup(10)}), choice));
  play(session, "21 pause 6 resume");
  CHECK(session.view().count_in_left == s(14));
}

TEST_CASE("session: another press cuts the time to get back to the count-in") {
  CHECK(last(play(stretch(), "10 10 pause 10 resume 1 resume 3"), 3) ==
        "20.000 count-in 8.000 back before H30 0:B1#1\n"
        "21.000 count-in 3.000 moved before H30 0:B1#1\n"
        "24.000 began H30 0:B1#1 from 7.000\n");
  CHECK(last(play(stretch(), "10 10 pause 10 resume 6 resume 2"), 2) ==
        "20.000 count-in 8.000 back before H30 0:B1#1\n"
        "28.000 began H30 0:B1#1 from 7.000\n");
}

TEST_CASE("session: pause during an inserted count-in counts in afresh") {
  CHECK(last(play(stretch(), "10 10 pause 10 resume 2 pause 1 resume 8"), 4) ==
        "22.000 paused\n"
        "22.000 resumed after 1.000\n"
        "22.000 count-in 8.000 back before H30 0:B1#1\n"
        "30.000 began H30 0:B1#1 from 7.000\n");
  CHECK(last(play(ItemOf("plank"), "1 pause 20 resume"), 2) ==
        "1.000 resumed after 20.000\n"
        "1.000 count-in 12.000 back before H30 0:B1#1\n");
}

TEST_CASE("session: set-up and rest go on at once, a count-in of the timeline starts again") {
  CHECK(last(play(calf(), "2 pause 60 resume 5"), 4) == "2.000 paused\n"
                                                        "2.000 resumed after 60.000\n"
                                                        "7.000 ended s7 0:B1 7.000\n"
                                                        "7.000 began c3 0:B1\n");
  CHECK(last(play(calf(), "8 pause 60 resume 3"), 6) == "8.000 paused\n"
                                                        "8.000 resumed after 60.000\n"
                                                        "8.000 ended c3 0:B1 1.000 left\n"
                                                        "8.000 began c3 0:B1\n"
                                                        "11.000 ended c3 0:B1 3.000\n"
                                                        "11.000 began m2 0:B1#1\n");
}

TEST_CASE("session: a second pause, and a resume while running, are nothing") {
  CHECK(last(play(calf(), "1 pause pause 1 resume resume"), 2) == "1.000 paused\n"
                                                                  "1.000 resumed after 1.000\n");
}

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

TEST_CASE("session: open steps are answered by tap and done") {
  const auto wait = [] {
    auto item = ItemOf("plank").sets(2);
    item.dose.rest = Rests{};
    item.dose.rest->set = UntilReady{};
    return item;
  };
  CHECK(last(play(wait(), "3 30 100 tap 3"), 4) == "133.000 ended o27 0:B2 100.000\n"
                                                   "133.000 began c3 0:B2\n"
                                                   "136.000 ended c3 0:B2 3.000\n"
                                                   "136.000 began H30 0:B2#1\n");
  CHECK(last(play(wait(), "3 30 100 skip 3"), 5) == "133.000 ended o27 0:B2 100.000 left\n"
                                                    "133.000 moved to c3 0:B2\n"
                                                    "133.000 began c3 0:B2\n"
                                                    "136.000 ended c3 0:B2 3.000\n"
                                                    "136.000 began H30 0:B2#1\n");
  // In timed work, in a count-in and while paused they mean nothing.
  CHECK(play(stretch(), "8 tap done") == play(stretch(), "8"));
  CHECK(play(stretch(), "14 tap done") == play(stretch(), "14"));
  CHECK(play(wait(), "3 31 pause tap done") == play(wait(), "3 31 pause"));
}

TEST_CASE("session: own pace: the tap begins the hold, a pause goes on at once") {
  const auto item = ItemOf("quad").reps(2).at_pace(Pace::tap);
  CHECK(play(item, "4 tap 9 4 tap 2 pause 6 resume") == "0.000 began o1 0:B1#1\n"
                                                        "4.000 ended o1 0:B1#1 4.000\n"
                                                        "4.000 began H5 0:B1#1\n"
                                                        "9.000 ended H5 0:B1#1 5.000\n"
                                                        "9.000 credited 0:B1#1\n"
                                                        "9.000 began m1 0:B1#1\n"
                                                        "10.000 ended m1 0:B1#1 1.000\n"
                                                        "10.000 began m3 0:B1#1\n"
                                                        "13.000 ended m3 0:B1#1 3.000\n"
                                                        "13.000 began o1 0:B1#2\n"
                                                        "17.000 ended o1 0:B1#2 4.000\n"
                                                        "17.000 began H5 0:B1#2\n"
                                                        "19.000 paused\n"
                                                        "19.000 resumed after 6.000\n"
                                                        "19.000 ended H5 0:B1#2 2.000 left\n"
                                                        "19.000 began o1 0:B1#2\n");
}

TEST_CASE("session: as many as you like") {
  const auto item = [](AsMany count, Pace pace = Pace::coach) {
    return ItemOf("dig").reps(Reps{count}).at_pace(pace).sets(2).rest_set(10).setup(5);
  };
  SUBCASE("the coach counts each repetition at its tempo, any press ends it") {
    CHECK(last(play(item({}), "5 3.5 tap"), 4) == "8.000 counted 3\n"
                                                  "8.500 ended o45 0:B1 3.500\n"
                                                  "8.500 credited 0:B1 x3\n"
                                                  "8.500 began r7 0:B2\n");
  }
  SUBCASE("what has a tempo counts in after a pause and begins its repetition again") {
    CHECK(last(play(item({}), "5 3.5 pause 9 resume 7 0.9 0.1"), 6) ==
          "8.000 counted 3\n"
          "8.500 paused\n"
          "8.500 resumed after 9.000\n"
          "8.500 count-in 7.000 back before o45 0:B1\n"
          "15.500 began o45 0:B1 from 3.500\n"
          "16.500 counted 4\n");
  }
  SUBCASE("enough at the least, over at the most") {
    CHECK(last(play(item({2, 3}), "5 1 tap 1 1"), 7) == "6.000 counted 1\n"
                                                        "7.000 counted 2\n"
                                                        "7.000 enough at 2\n"
                                                        "8.000 counted 3\n"
                                                        "8.000 ended o45 0:B1 3.000\n"
                                                        "8.000 credited 0:B1 x3\n"
                                                        "8.000 began r7 0:B2\n");
    CHECK(last(play(item({2, 3}), "5 2.5 tap"), 3) == "7.500 ended o45 0:B1 2.500\n"
                                                      "7.500 credited 0:B1 x2\n"
                                                      "7.500 began r7 0:B2\n");
  }
  SUBCASE("at one's own pace every tap counts, done ends it") {
    CHECK(last(play(item({2, 9}, Pace::tap), "10 tap 1 tap 1 tap undo done"), 8) ==
          "10.000 counted 1\n"
          "11.000 counted 2\n"
          "11.000 enough at 2\n"
          "12.000 counted 3\n"
          "12.000 counted 2\n"
          "12.000 ended o45 0:B1 7.000\n"
          "12.000 credited 0:B1 x2\n"
          "12.000 began r7 0:B2\n");
  }
  SUBCASE("nobody counts a set at one's own pace without taps") {
    CHECK(play(item({2, 3}, Pace::done), "5 60").find("counted") == std::string::npos);
  }
  SUBCASE("the rest after it lets the count be corrected, not below zero") {
    CHECK(last(play(item({}), "7 done 1 less less more"), 3) == "8.000 credited 0:B1\n"
                                                                "8.000 credited 0:B1 x0\n"
                                                                "8.000 credited 0:B1\n");
    CHECK(play(item({}), "5 0.5 done 1 less").find("x-1") == std::string::npos);
  }
  SUBCASE("elsewhere there is nothing to correct") {
    CHECK(play(calf(), "10 21 5 more") == play(calf(), "10 21 5"));
  }
  SUBCASE("what was counted stays when the set is left, and a later attempt takes nothing away") {
    CHECK(play(item({}), "5 8 skip").find("credited 0:B1 x8") != std::string::npos);
    Session session(timeline_of(item({})));
    play(session, "5 8 done 1 back 3 2 skip");
    CHECK(session.credits().at(Place{0, 1, 0, 1, Side::both, 0}) == 8);
  }
}

TEST_CASE("session: goals and whole sets are credited by their answer") {
  auto laps = ItemOf("run").reps(2);
  laps.dose.goal = Text{"80 m", {}};
  CHECK(last(play(laps, "40 done 40 tap"), 6) == "40.000 ended o60 0:B1#1 40.000\n"
                                                 "40.000 credited 0:B1#1\n"
                                                 "40.000 began o60 0:B1#2\n"
                                                 "80.000 ended o60 0:B1#2 40.000\n"
                                                 "80.000 credited 0:B1#2\n"
                                                 "80.000 finished\n");
  CHECK(last(play(ItemOf("quad").reps(3).at_pace(Pace::done), "33 done"), 3) ==
        "33.000 ended o30 0:B1 33.000\n"
        "33.000 credited 0:B1 x3\n"
        "33.000 finished\n");
}

TEST_CASE("session: a pain report pauses and belongs to the item last worked") {
  const auto program = program_of({ItemOf("calf").setup(10), ItemOf("plank").setup(10)});
  Session session(timeline_of(program));
  CHECK(last(play(session, "2 pain4"), 2) == "2.000 paused\n2.000 pain 4 at before\n");
  CHECK(last(play(session, "resume 8 3 pain4"), 2) == "13.000 paused\n13.000 pain 4 at 0:B1#1\n");
  CHECK(last(play(session, "resume 3 7 4 pain4"), 2) == "27.000 paused\n27.000 pain 4 at 0:B1#1\n");
}

TEST_CASE("session: half of what is left, on the leg that works only") {
  const auto program = program_of({calf()});
  Session session(timeline_of(program));
  play(session, "10 8 pain4"); // set 1, repetition 2
  const Choice choice = ease_half(session.timeline(), {}, Place{0, 1, 0, 1, Side::both, 2});
  const auto eased = timeline_of(program, choice);
  CHECK(eased->reps_of(0, Side::both) == 3);
  CHECK(eased->reps_of(1, Side::both) == 2);
  const auto events = session.apply(Ease{eased});
  CHECK(to_text(session.timeline(), events) == "18.000 ended m2 0:B1#2 1.000 left\n"
                                               "18.000 replanned to m2 0:B1#2\n");
  CHECK(session.view().state == SessionState::paused);
  CHECK(last(play(session, "resume 3 14 10 14"), 1) == "59.000 finished\n");
  CHECK(session.credits().size() == 5);

  const auto legs = timeline_of(program_of({ItemOf("quad").sets(2).reps(4).each()}),
                                ease_half(*timeline_of(ItemOf("quad").sets(2).reps(4).each()), {},
                                          Place{0, 1, 0, 1, Side::left, 2}));
  CHECK(legs->reps_of(2, Side::right) == 4);
  CHECK(legs->reps_of(3, Side::left) == 2);
}

TEST_CASE("session: with no set left, half of the repetitions after this one are left") {
  const auto item = ItemOf("quad").reps(10).each();
  const auto timeline = timeline_of(item);
  const auto choice = ease_half(*timeline, {}, Place{0, 1, 0, 1, Side::right, 6});
  const auto eased = timeline_of(program_of({item}), choice);
  CHECK(eased->reps_of(0, Side::right) == 8);
  CHECK(eased->reps_of(1, Side::left) == 10);
}

TEST_CASE("session: an easier rung goes on from the same repetition") {
  auto item = ItemOf("calf").reps(6).setup(10);
  Rung easy, hard;
  easy.dose.hold = one(s(0));
  item.ladder = {easy, hard};
  item.at = 2;
  const auto program = program_of({item});
  Session session(timeline_of(program));
  play(session, "10 29 pain4"); // repetition 5
  const auto choice =
      ease_easier(program, session.timeline(), {}, Place{0, 1, 0, 1, Side::both, 5});
  REQUIRE(choice);
  session.apply(Ease{timeline_of(program, *choice)});
  CHECK(play(session, "resume 3 12") == "39.000 resumed after 0.000\n"
                                        "39.000 count-in 3.000 moved before m2 0:B1#5\n"
                                        "42.000 began m2 0:B1#5\n"
                                        "44.000 ended m2 0:B1#5 2.000\n"
                                        "44.000 began m3 0:B1#5\n"
                                        "47.000 ended m3 0:B1#5 3.000\n"
                                        "47.000 began m1 0:B1#5\n"
                                        "48.000 ended m1 0:B1#5 1.000\n"
                                        "48.000 credited 0:B1#5\n"
                                        "48.000 began m2 0:B1#6\n"
                                        "50.000 ended m2 0:B1#6 2.000\n"
                                        "50.000 began m3 0:B1#6\n"
                                        "53.000 ended m3 0:B1#6 3.000\n"
                                        "53.000 began m1 0:B1#6\n"
                                        "54.000 ended m1 0:B1#6 1.000\n"
                                        "54.000 credited 0:B1#6\n"
                                        "54.000 finished\n");
  CHECK(session.credits().size() == 6);
  CHECK_FALSE(ease_easier(program, session.timeline(), *choice, Place{0, 1, 0, 1}));
}

TEST_CASE("session: easing in a rest goes on with the rest") {
  const auto program = program_of({calf()});
  Session session(timeline_of(program));
  play(session, "10 21 4 pain4");
  session.apply(Ease{
      timeline_of(program, ease_half(session.timeline(), {}, Place{0, 1, 0, 1, Side::both, 3}))});
  CHECK(session.view().left == s(3));
  CHECK(session.timeline().reps_of(1, Side::both) == 2);
}

TEST_CASE("session: a second half halves what the first one left") {
  const auto reps = [](const Item& item, const std::vector<Place>& pains) {
    Choice choice;
    const auto program = program_of({item});
    for (const auto& place : pains)
      choice = ease_half(compile(program, choice), choice, place);
    const auto timeline = compile(program, choice);
    std::string out;
    for (int bout = 0; bout < timeline.bouts(); ++bout)
      for (const Side side : {Side::both, Side::right, Side::left})
        if (const int n = timeline.reps_of(bout, side))
          out += std::string(1, "BLR"[static_cast<int>(side)]) + std::to_string(n) + " ";
    return out;
  };
  const auto both = [] { return ItemOf("calf").sets(4).reps(10); };
  const auto legs = [] { return ItemOf("quad").sets(3).reps(10).each(); };
  const Place set1{0, 1, 0, 1, Side::both, 3}, set2{0, 1, 0, 2, Side::both, 1};
  const Place right{0, 1, 0, 1, Side::right, 3}, left{0, 1, 0, 1, Side::left, 3};
  CHECK(reps(both(), {set1}) == "B10 B5 B5 B5 ");
  CHECK(reps(both(), {set1, set2}) == "B10 B5 B3 B3 ");
  CHECK(reps(legs(), {right}) == "R10 L10 R5 L10 R5 L10 ");
  CHECK(reps(legs(), {right, left}) == "R10 L10 R5 L5 R5 L5 ");
  CHECK(reps(ItemOf("quad").sets(2).reps(10).each(Switch::rep), {left}) == "R10 L10 R10 L5 ");
  CHECK(reps(ItemOf("dig").reps(10).on(Sides::alternate), {Place{0, 1, 0, 1, Side::right, 3}}) ==
        "R7 L6 ");
}

TEST_CASE("session: half of sets that are one hold, or seconds, leaves sets out") {
  const auto program = program_of({ItemOf("plank").sets(5).rest_set(5)});
  const auto eased = ease_half(compile(program, {}), {}, Place{0, 1, 0, 1, Side::both, 1});
  CHECK(compile(program, eased).bouts() == 3);
  auto circuit = program_of({ItemOf("march").time(30), ItemOf("walk").time(30)});
  circuit.phases.front().rounds = one(5);
  const auto after = ease_half(compile(circuit, {}), {}, Place{0, 1, 0, 1, Side::both, 0});
  // The march is left out of the last two rounds of five.
  CHECK(steps_of(compile(circuit, after)) == "T30 T30 T30 T30 T30 T30 r27 c3 T30 r27 c3 T30");
}

TEST_CASE("session: half of counting within a time keeps the tempo") {
  const auto program = program_of({ItemOf("dig").reps(10).time(60)});
  const auto choice = ease_half(compile(program, {}), {}, Place{0, 1, 0, 1, Side::both, 4});
  CHECK(compile(program, choice).total == s(42));
}

TEST_CASE("session: easing goes on with a long hold, a timed step and what was counted") {
  const auto ease = [](Session& session, const Program& program) {
    session.apply(
        Ease{timeline_of(program, ease_half(session.timeline(), {}, session.step()->place))});
  };
  const auto walk = program_of({ItemOf("walk").time(600).setup(10)});
  Session walking(timeline_of(walk));
  play(walking, "10 500 pain4");
  ease(walking, walk);
  CHECK(walking.view().left == s(100));
  const auto hold = program_of({ItemOf("plank").sets(3).setup(10)});
  Session holding(timeline_of(hold));
  play(holding, "10 25 pain4");
  ease(holding, hold);
  CHECK(last(play(holding, "resume 3 5"), 3) == "43.000 ended H30 0:B1#1 30.000\n"
                                                "43.000 credited 0:B1#1\n"
                                                "43.000 began r27 0:B2\n");
  const auto many = program_of({ItemOf("dig").reps(Reps{AsMany{}}).sets(3).setup(10)});
  Session counting(timeline_of(many));
  play(counting, "10 8 pain4");
  ease(counting, many);
  CHECK(counting.view().count == 8);
}

TEST_CASE("session: easing keeps the gap that is due") {
  // In the change of legs: it goes on.
  const auto legs = program_of({ItemOf("quad").reps(2).each().setup(10)});
  Session session(timeline_of(legs));
  play(session, "10 20 4 pain4");
  session.apply(Ease{
      timeline_of(legs, ease_half(session.timeline(), {}, Place{0, 1, 0, 1, Side::right, 2}))});
  CHECK(session.step()->kind == StepKind::change_side);
  CHECK(session.view().left == s(3));
  // In a rest between repetitions: the rest goes on.
  const auto rests = program_of({ItemOf("plank").reps(4).rest_rep(30).setup(10)});
  Session resting(timeline_of(rests));
  play(resting, "10 30 5 pain4");
  resting.apply(Ease{
      timeline_of(rests, ease_half(resting.timeline(), {}, Place{0, 1, 0, 1, Side::both, 1}))});
  CHECK(resting.step()->kind == StepKind::rest);
  CHECK(resting.view().left == s(22));
}

TEST_CASE("session: easing goes on from the same repetition, though its hold was done") {
  const auto program = program_of({ItemOf("calf").reps(10).setup(10)});
  Session session(timeline_of(program));
  play(session, "10 38.4 pain4"); // lowering in number 6
  session.apply(Ease{
      timeline_of(program, ease_half(session.timeline(), {}, Place{0, 1, 0, 1, Side::both, 6}))});
  CHECK(session.step()->place.rep == 6);
  play(session, "resume 3 21");
  CHECK(session.finished());
  CHECK(session.credits().size() == 8);
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

TEST_CASE("session: easing after a crash goes on from the repetition, not from the first") {
  const auto program = program_of({ItemOf("calf").reps(10).setup(10)});
  Session session(timeline_of(program), Place{0, 1, 0, 1, Side::both, 7});
  play(session, "10 1 pain4");
  session.apply(Ease{
      timeline_of(program, ease_half(session.timeline(), {}, Place{0, 1, 0, 1, Side::both, 7}))});
  CHECK(session.step()->place.rep == 7);
}

TEST_CASE("session: an easier exercise is offered only where it would be played") {
  auto program = program_of({ItemOf("calf")});
  const auto exercise = [&](const char* id) {
    return const_cast<Exercise*>(program.exercise(id)); // the test's own program
  };
  const Place place{0, 1, 0, 1, Side::both, 1};
  CHECK_FALSE(ease_easier(program, compile(program, {}), {}, place));
  exercise("calf")->easier = "dig";
  exercise("dig")->easier = "march";
  auto once = ease_easier(program, compile(program, {}), {}, place);
  REQUIRE(once);
  CHECK(compile(program, *once).entries.front().exercise.id == "dig");
  const auto twice = ease_easier(program, compile(program, *once), *once, place);
  REQUIRE(twice);
  CHECK(compile(program, *twice).entries.front().exercise.id == "march");
  exercise("dig")->chair = "calf"; // on a chair the easier one would be the same again
  Choice seated;
  seated.chair = true;
  CHECK_FALSE(ease_easier(program, compile(program, seated), seated, place));
}

TEST_CASE("session: undo stays in its item") {
  const auto program = program_of({ItemOf("calf").setup(10), ItemOf("plank").setup(15)});
  Session session(timeline_of(program));
  play(session, "10 7 15 5"); // in the plank, the calf raise is done
  CHECK(play(session, "undo").empty());
  CHECK(session.credits().size() == 1);
}

TEST_CASE("session: a timed step keeps what was left, a hold of exactly 15 s starts again") {
  Session walking(timeline_of(ItemOf("walk").time(60).setup(10)));
  play(walking, "10 12.345 pause 60 resume 7");
  CHECK(walking.view().left == s(47.655));
  const auto left_after_pause = [](double hold) {
    Session session(timeline_of(ItemOf("plank").hold(hold).setup(10)));
    play(session, "10 5 pause 1 resume 3");
    return session.view().left;
  };
  CHECK(left_after_pause(15) == s(15));
  CHECK(left_after_pause(15.001) == s(10.001));
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

TEST_CASE("session: the end keeps what was done") {
  CHECK(last(play(calf(), "10 2.5 end 5 resume skip"), 2) == "12.500 ended H1 0:B1#1 0.500 left\n"
                                                             "12.500 finished early\n");
}

TEST_CASE("session: after a crash it goes on at the repetition, through the full set-up") {
  const auto timeline = timeline_of(ItemOf("calf").sets(2).reps(10).setup(25).rest_set(60));
  const Session session(timeline, Place{0, 1, 0, 2, Side::both, 7});
  CHECK(to_text(*timeline, session.started()) == "0.000 count-in 25.000 set-up before m2 0:B2#7\n");
  const Session elsewhere(timeline, Place{3, 1, 9, 2, Side::left, 7});
  CHECK(to_text(*timeline, elsewhere.started()) == "0.000 began s22 0:B1\n");
}

TEST_CASE("session: an empty timeline is over at once") {
  const Session session(std::make_shared<const Timeline>());
  CHECK(session.finished());
  CHECK(to_text(session.timeline(), session.started()) == "0.000 finished\n");
}

TEST_CASE("session: what is left is known, open steps at their estimate") {
  Session session(timeline_of(calf()));
  CHECK(session.view().total_left == s(10 + 21 + 10 + 21));
  CHECK_FALSE(session.view().total_open);
  session.advance(s(12.5));
  CHECK(session.view().total_left == s(49.5));
  Session open(timeline_of(ItemOf("calf").reps(Reps{AsMany{}})));
  CHECK(open.view().total_open);
  open.advance(s(60));
  CHECK(open.view().total_left == s(0));
}
