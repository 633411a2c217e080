#include "builders.hpp"

#include <doctest/doctest.h>

using namespace coach;
using namespace coach::test;

namespace {
const auto calf = [] { return ItemOf("calf").sets(2).reps(3).rest_set(10).setup(10); };
const auto stretch = [] { return ItemOf("hamstring").setup(10); };
} // namespace

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
