#include "builders.hpp"

#include <doctest/doctest.h>

#include <array>
#include <functional>

using namespace coach;
using namespace coach::test;

TEST_CASE("compile: the steps of a gap") {
  struct Row {
    const char* name;
    Item item;
    const char* steps;
  };
  const Row rows[] = {
      {"set-up ends in the count-in", ItemOf("calf").setup(10), "s7 c3 m2 H1 m3 m1"},
      {"under 5 s there is no count-in", ItemOf("calf").setup(4), "s4 m2 H1 m3 m1"},
      {"5 s is enough for one", ItemOf("calf").setup(5), "s2 c3 m2 H1 m3 m1"},
      {"no set-up, no gap", ItemOf("calf"), "m2 H1 m3 m1"},
      {"sets: 30 s unless written", ItemOf("plank").sets(2), "H30 r27 c3 H30"},
      {"sides: the exercise's change", ItemOf("plank").each(), "H30 x2 c3 H30"},
      {"switch all: change, else rest", ItemOf("plank").sets(2).each(Switch::all),
       "H30 r27 c3 H30 x2 c3 H30 r27 c3 H30"},
      {"the longest rest, once", ItemOf("plank").sets(2).each().rest_set(60).rest_side(7),
       "H30 x4 c3 H30 x57 c3 H30 x4 c3 H30"},
      {"rest between repetitions has a count-in", ItemOf("plank").reps(2).rest_rep(10),
       "H30 r7 c3 H30"},
      {"rest of 0: nothing between", ItemOf("plank").sets(2).rest_set(0), "H30 H30"},
      {"timed", ItemOf("march").time(20).each(), "T20 x2 c3 T20"},
      {"own pace before the hold", ItemOf("quad").at_pace(Pace::tap), "o1 H5 m1 m3"},
      {"own pace without a hold", ItemOf("dig").reps(2).at_pace(Pace::tap), "o1 o1"},
      {"a whole set at one's own pace", ItemOf("quad").reps(3).at_pace(Pace::done), "o30"},
      {"as many as you like: estimate 45", ItemOf("calf").reps(Reps{AsMany{}}), "o45"},
      {"as many: the leg change stays", ItemOf("calf").reps(Reps{AsMany{}}).each(),
       "o45 x2 c3 o45"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.name);
    CHECK(steps_of(*timeline_of(row.item)) == row.steps);
  }
}

TEST_CASE("compile: a rest until ready waits, then counts in") {
  auto item = ItemOf("calf").sets(2).reps(1);
  item.dose.rest = Rests{};
  item.dose.rest->set = UntilReady{};
  CHECK(steps_of(*timeline_of(item)) == "m2 H1 m3 m1 o27 c3 m2 H1 m3 m1");
  SUBCASE("a number beside it is the estimate") {
    item.each().rest_side(12);
    CHECK(steps_of(*timeline_of(item)) ==
          "m2 H1 m3 m1 x9 c3 m2 H1 m3 m1 o9 c3 m2 H1 m3 m1 x9 c3 m2 H1 m3 m1");
  }
}

TEST_CASE("compile: set-up until ready is an open step") {
  auto item = ItemOf("calf");
  item.dose.setup = UntilReady{};
  const auto timeline = timeline_of(item);
  CHECK(steps_of(*timeline) == "o12 c3 m2 H1 m3 m1");
  CHECK(timeline->steps.front().open_kind == OpenKind::ready);
  CHECK(timeline->least == s(10));
}

TEST_CASE("compile: order of sides") {
  const auto sides = [](const Item& item, const Choice& choice) {
    std::string out;
    int bout = -1;
    const auto timeline = timeline_of(program_of({item}), choice);
    for (const auto& step : timeline->steps)
      if (step.work() && step.bout != bout) {
        bout = step.bout;
        out += name(step.place.side)[0];
        out += std::to_string(step.place.set) + " ";
      }
    return out;
  };
  Choice left_first;
  left_first.first = Side::left;
  Choice left_sore;
  left_sore.affected = Side::left;
  const auto two = [] { return ItemOf("plank").sets(2); };
  CHECK(sides(two().each(), {}) == "r1 l1 r2 l2 ");
  CHECK(sides(two().each(Switch::all), {}) == "r1 r2 l1 l2 ");
  CHECK(sides(two().each(Switch::rep), {}) == "r1 r2 ");
  CHECK(sides(two().each(), left_first) == "l1 r1 l2 r2 ");
  CHECK(sides(two().on(Sides::left), {}) == "l1 l2 ");
  CHECK(sides(two().on(Sides::affected), left_sore) == "l1 l2 ");
  CHECK(sides(two().on(Sides::affected), {}) == "r1 l1 r2 l2 ");
  auto sore_first = two().each();
  sore_first.first = First::affected;
  CHECK(sides(sore_first, left_sore) == "l1 r1 l2 r2 ");
  CHECK(sides(sore_first, {}) == "r1 l1 r2 l2 ");
  auto left_written = two().each();
  left_written.first = First::left;
  CHECK(sides(left_written, {}) == "l1 r1 l2 r2 ");
  auto written = two().each();
  written.first = First::right;
  CHECK(sides(written, left_first) == "r1 l1 r2 l2 ");
}

TEST_CASE("compile: repetitions of both legs in turn are one bout") {
  const auto timeline = timeline_of(ItemOf("plank").reps(2).each(Switch::rep));
  CHECK(steps_of(*timeline) == "H30 x2 c3 H30 x2 c3 H30 x2 c3 H30");
  CHECK(timeline->bouts() == 1);
  std::vector<Place> places;
  for (const auto& step : timeline->steps)
    if (step.work())
      places.push_back(step.place);
  CHECK(places == std::vector<Place>{{0, 1, 0, 1, Side::right, 1},
                                     {0, 1, 0, 1, Side::left, 1},
                                     {0, 1, 0, 1, Side::right, 2},
                                     {0, 1, 0, 1, Side::left, 2}});
}

TEST_CASE("compile: alternate counts all repetitions and has no gap") {
  const auto timeline = timeline_of(ItemOf("dig").reps(4).on(Sides::alternate));
  CHECK(steps_of(*timeline) == "m0.5 m0.5 m0.5 m0.5 m0.5 m0.5 m0.5 m0.5");
  CHECK(timeline->steps[0].place.side == Side::right);
  CHECK(timeline->steps[2].place.side == Side::left);
  CHECK(timeline->steps[7].place.rep == 4);
}

TEST_CASE("compile: counting within a time adds up to the millisecond") {
  const auto timeline = timeline_of(ItemOf("dig").reps(7).time(60));
  CHECK(timeline->total == s(60));
  for (const auto& step : timeline->steps) {
    const int i = step.place.rep - 1;
    CHECK(step.at >= i * Millis{60'000} / 7);
    CHECK(step.at + step.length <= (i + 1) * Millis{60'000} / 7);
  }
}

TEST_CASE("compile: what ends a repetition is what credits it") {
  const auto credits = [](const Item& item) {
    std::string out;
    const auto timeline = timeline_of(item);
    for (const auto& step : timeline->steps)
      out += step.credits ? 'x' : '.';
    return out;
  };
  CHECK(credits(ItemOf("calf").reps(2)) == ".x...x..");
  CHECK(credits(ItemOf("calf").hold(0)) == "..x");
  CHECK(credits(ItemOf("dig").reps(2)) == ".x.x");
  CHECK(credits(ItemOf("march").time(20)) == "x");
  CHECK(credits(ItemOf("quad").at_pace(Pace::tap)) == ".x..");
  CHECK(credits(ItemOf("dig").at_pace(Pace::tap)) == "x");
}

TEST_CASE("compile: a phase that stops after a time") {
  const auto steps = [](double run, double walk, double stop, std::optional<int> rounds) {
    return steps_of(compile(in_phase({ItemOf("run").time(run), ItemOf("walk").time(walk)},
                                     [&](Phase& p) {
                                       p.stop_after = s(stop);
                                       p.rounds_written = rounds.has_value();
                                       if (rounds)
                                         p.rounds = {*rounds, *rounds};
                                     }),
                            {}));
  };
  CHECK(steps(60, 90, 300, {}) == "T60 T90 T60 T90");
  CHECK(steps(60, 90, 310, {}) == "T60 T90 T60 T90 T10");
  CHECK(steps(60, 90, 300.5, {}) == "T60 T90 T60 T90");
  CHECK(steps(60, 90, 300, 1) == "T60 T90");
  CHECK(steps(90, 120, 200, {}) == "T90 T110");
}

TEST_CASE("compile: the phase after one that stopped begins a bout of its own") {
  auto program = in_phase({ItemOf("march").time(30).setup(10)}, [](Phase& p) {
    p.stop_after = s(45);
    p.rest_round = one(s(20));
  });
  program.phases.push_back(program_of({ItemOf("plank").setup(10)}).phases.front());
  program.phases.back().name = "next";
  const auto timeline = compile(program, {});
  CHECK(steps_of(timeline) == "s7 c3 T30 s7 c3 H30");
  CHECK(timeline.bouts() == 2);
}

TEST_CASE("compile: forms of a day") {
  auto often = ItemOf("march").time(20);
  auto seldom = ItemOf("calf").reps(2);
  seldom.days = EverySecondDay{};
  seldom.brief = Dose{};
  seldom.brief->reps = Reps{one(1)};
  const auto program = program_of({often, seldom});
  Choice choice;
  CHECK(total_of(compile(program, choice)) == 34);
  choice.form = Form::light;
  CHECK(steps_of(compile(program, choice)) == "T20");
  choice.form = Form::short_form;
  CHECK(steps_of(compile(program, choice)) == "m2 H1 m3 m1");
}

TEST_CASE("compile: today's number stays inside the author's range") {
  const auto reps = [](std::optional<int> wanted) {
    Choice choice;
    choice.items[ItemId{0, 0}].reps = wanted;
    return compile(program_of({ItemOf("calf").reps(Reps{Range<int>{10, 15}})}), choice)
        .reps_of(0, Side::both);
  };
  CHECK(reps({}) == 10);
  CHECK(reps(12) == 12);
  CHECK(reps(3) == 10);
  CHECK(reps(99) == 15);
}

TEST_CASE("compile: a rung replaces only what it names") {
  auto item = ItemOf("calf").sets(2).reps(10).rest_set(60);
  Rung first, second;
  second.dose.reps = Reps{one(12)};
  item.ladder = {first, second};
  const auto total = [&](std::optional<int> rung) {
    Choice choice;
    choice.items[ItemId{0, 0}].rung = rung;
    return total_of(compile(program_of({item}), choice));
  };
  CHECK(total({}) == 200);
  CHECK(total(2) == 228);
  item.at = 2;
  CHECK(total({}) == 228);
}

TEST_CASE("compile: twice the time to change position, or until ready") {
  const auto program = program_of({ItemOf("plank").each().setup(10)});
  Choice choice;
  choice.change_time = ChangeTime::twice;
  CHECK(steps_of(compile(program, choice)) == "s17 c3 H30 x7 c3 H30");
  choice.change_time = ChangeTime::wait;
  CHECK(steps_of(compile(program, choice)) == "o7 c3 H30 o2 c3 H30");
}

TEST_CASE("compile: stages and sessions choose phases") {
  auto program = program_of({ItemOf("march").time(20)});
  program.phases.front().name = "a";
  auto second = program_of({ItemOf("plank")}).phases.front();
  second.name = "b";
  program.phases.push_back(second);
  Selection all_of_it, twice;
  all_of_it.name = "all";
  twice.name = "twice";
  twice.phases = {"b", "a", "b"};
  program.sessions = {all_of_it, twice};
  Choice choice;
  CHECK(steps_of(compile(program, choice)) == "T20 H30");
  choice.session = "twice";
  CHECK(steps_of(compile(program, choice)) == "H30 T20 H30");
  Selection early;
  early.name = "early";
  early.phases = {"b"};
  program.stages = {early};
  CHECK(steps_of(compile(program, choice)) == "H30 H30");
}

TEST_CASE("compile: the limits") {
  const auto many = ItemOf("dig").sets(20).reps(500).rest_set(0);
  const auto timeline = compile(program_of({many}), {});
  CHECK(timeline.limit == Limit::too_many_steps);
  CHECK(timeline.steps.size() == most_steps);
  const auto lengthy = in_phase({ItemOf("march").time(7200)}, [](Phase& p) { p.rounds = {3, 3}; });
  CHECK(compile(lengthy, {}).limit == Limit::too_long);
  const auto barely = in_phase({ItemOf("march").time(7200)}, [](Phase& p) { p.rounds = {2, 2}; });
  CHECK(compile(barely, {}).limit == Limit::too_long); // 4 h and a rest
  const auto four_hours =
      in_phase({ItemOf("march").time(7200)}, [](Phase& p) { p.stop_after = s(14400); });
  CHECK(compile(four_hours, {}).limit == Limit::none);
}

TEST_CASE("compile: what the phase says counts where the item says nothing") {
  auto bare = [](const char* id) {
    ItemOf item(id);
    item.dose.setup.reset();
    return item;
  };
  const auto steps = [](Program program) { return steps_of(compile(program, {})); };
  CHECK(steps(program_of({bare("plank")})) == "s12 c3 H30"); // the exercise's own 15 s
  CHECK(steps(in_phase({bare("plank")}, [](Phase& p) { p.setup = s(20); })) == "s17 c3 H30");
  CHECK(steps(in_phase({bare("plank").setup(6)}, [](Phase& p) { p.setup = s(20); })) ==
        "s3 c3 H30");
  CHECK(steps(in_phase({ItemOf("plank"), ItemOf("plank")},
                       [](Phase& p) { p.rest_exercise = one(s(40)); })) == "H30 r37 c3 H30");
  CHECK(steps(in_phase({ItemOf("plank").rest_after(10), ItemOf("plank")},
                       [](Phase& p) { p.rest_exercise = one(s(40)); })) == "H30 r7 c3 H30");
  // One item in rounds: an unwritten rest between rounds is the one between sets.
  CHECK(steps(in_phase({ItemOf("plank").rest_set(60)}, [](Phase& p) { p.rounds = one(2); })) ==
        "H30 r57 c3 H30");
}

TEST_CASE("compile: the person's numbers") {
  auto item = ItemOf("plank").sets(1);
  item.dose.sets = Range<int>{1, 3};
  item.dose.hold = Range<Millis>{s(10), s(30)};
  item.dose.alternatives = std::vector<std::string>{"quad"};
  auto program = in_phase({item}, [](Phase& p) { p.rounds = {1, 2}; });
  const auto steps = [&](const std::function<void(Choice&)>& choose) {
    Choice choice;
    choose(choice);
    return steps_of(compile(program, choice));
  };
  const auto first = [](Choice& c) -> ItemChoice& { return c.items[ItemId{0, 0}]; };
  CHECK(steps([](Choice&) {}) == "H10");
  CHECK(steps([&](Choice& c) { first(c).sets = 2; }) == "H10 r27 c3 H10");
  CHECK(steps([&](Choice& c) { first(c).hold = s(25); }) == "H25");
  CHECK(steps([&](Choice& c) { first(c).hold = s(99); }) == "H30");
  CHECK(steps([&](Choice& c) { first(c).exercise = "quad"; }) == "m1 H10 m1 m3");
  CHECK(steps([](Choice& c) { c.rounds[0] = 2; }) == "H10 r27 c3 H10");
  CHECK(steps([](Choice& c) { c.rounds[0] = 9; }) == "H10 r27 c3 H10");
}

TEST_CASE("compile: estimates of open steps as written") {
  auto many = ItemOf("calf").reps(Reps{AsMany{}});
  many.dose.about = s(70);
  CHECK(steps_of(*timeline_of(many)) == "o70");
  CHECK(steps_of(*timeline_of(ItemOf("hip").at_pace(Pace::tap))) == "o2 H2 m3 m1");
  auto after = ItemOf("calf");
  after.dose.rest = Rests{};
  after.dose.rest->after = UntilReady{};
  CHECK(steps_of(*timeline_of(program_of({after, ItemOf("plank")}))) == "m2 H1 m3 m1 o27 c3 H30");
}

TEST_CASE("compile: a list of sets is for each leg") {
  const auto timeline = timeline_of(ItemOf("calf").reps(per_set({3, 1})).each());
  std::string reps;
  for (int bout = 0; bout < timeline->bouts(); ++bout)
    for (const Side side : {Side::right, Side::left})
      if (const int n = timeline->reps_of(bout, side))
        reps += std::to_string(n) + " ";
  CHECK(reps == "3 3 1 1 ");
  const auto whole = timeline_of(ItemOf("dig").reps(per_set({3, 1})).at_pace(Pace::done));
  CHECK(whole->steps.front().reps == 3);
  CHECK(whole->steps.back().reps == 1);
}

TEST_CASE("compile: legs that take turns by repetition need repetitions") {
  CHECK(steps_of(*timeline_of(ItemOf("march").time(20).each(Switch::rep))) == "T20 x2 c3 T20");
  const auto digs = timeline_of(ItemOf("dig").reps(4).time(4).on(Sides::alternate));
  CHECK(digs->steps[0].place.side == Side::right);
  CHECK(digs->steps[2].place.side == Side::left);
  Choice left;
  left.first = Side::left;
  const auto left_first =
      timeline_of(program_of({ItemOf("dig").reps(2).on(Sides::alternate)}), left);
  CHECK(left_first->steps.front().place.side == Side::left);
}

TEST_CASE("compile: a phase that repeats until its time knows how many rounds it played") {
  const auto timeline = compile(in_phase({ItemOf("run").time(60), ItemOf("walk").time(90)},
                                         [](Phase& p) { p.stop_after = s(600); }),
                                {});
  CHECK(timeline.entries.front().rounds == 4);
}
