#include "builders.hpp"

#include <doctest/doctest.h>

using namespace coach;
using namespace coach::test;

namespace {
const auto calf = [] { return ItemOf("calf").sets(2).reps(3).rest_set(10).setup(10); };
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
