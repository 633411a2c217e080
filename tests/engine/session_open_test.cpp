#include "builders.hpp"

#include <doctest/doctest.h>

using namespace coach;
using namespace coach::test;

namespace {
const auto calf = [] { return ItemOf("calf").sets(2).reps(3).rest_set(10).setup(10); };
const auto stretch = [] { return ItemOf("hamstring").setup(10); };
} // namespace

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
