#include "builders.hpp"

#include <doctest/doctest.h>

#include <array>
#include <functional>

using namespace coach;
using namespace coach::test;

namespace {

ItemOf with_tempo(ItemOf item, std::vector<std::pair<std::string, Millis>> tempo) {
  item.dose.tempo = std::move(tempo);
  return item;
}

std::vector<Item> circuit() {
  std::vector<Item> items(11, ItemOf("march").time(30).setup(10));
  items.push_back(ItemOf("plank").time(15).each().rest_side(0).setup(10));
  return items;
}

struct Total {
  const char* name;
  Program program;
  double seconds;
};

std::vector<Total> totals() {
  const auto item = [](const ItemOf& i) { return program_of({i}); };
  std::vector<Total> rows;
  const auto row = [&](const char* name, Program program, double seconds) {
    rows.push_back(Total{name, std::move(program), seconds});
  };
  row("hamstring 3 x 30 each, switch set", item(ItemOf("hamstring").sets(3).hold(30).each()), 235);
  row("hamstring 3 x 30 each, switch all",
      item(ItemOf("hamstring").sets(3).hold(30).each(Switch::all)), 335);
  row("hamstring 3 x 30 each, switch rep",
      item(ItemOf("hamstring").reps(3).hold(30).each(Switch::rep)), 235);
  row("calf 2 x 10, rest 60", item(ItemOf("calf").sets(2).reps(10).rest_set(60)), 200);
  row("calf 3 x 15, rest 60", item(ItemOf("calf").sets(3).reps(15).rest_set(60)), 435);
  row("quad 10 x 5 each, change 10", item(ItemOf("quad").reps(10).hold(5).each()), 210);
  row("hip 2 x 10 each, change 15", item(ItemOf("hip").sets(2).reps(10).each()), 365);
  row("hip 2 x 10 each, rest 60, change 15",
      item(ItemOf("hip").sets(2).reps(10).each().rest_set(60).rest_side(15)), 410);
  row("stretch 2 x 4, hold 30, rest between repetitions 30",
      item(ItemOf("hamstring").sets(2).reps(4).hold(30).rest_rep(30)), 490);
  row("a range starts at its least", item(ItemOf("calf").reps(Reps{Range<int>{10, 15}})), 70);
  row("per set 12-10-8, rest 60", item(ItemOf("calf").reps(per_set({12, 10, 8})).rest_set(60)),
      330);
  row("digs 60 in 60, alternate", item(ItemOf("dig").reps(60).time(60).on(Sides::alternate)), 60);
  row("7 repetitions in 60", item(ItemOf("dig").reps(7).time(60)), 60);
  row("hold 0 removes the hold", item(ItemOf("calf").reps(10).hold(0)), 60);
  row("tempo 3/3",
      item(with_tempo(ItemOf("calf").reps(10).hold(0),
                      {{"lift", s(3)}, {"lower", s(3)}, {"pause", s(0)}})),
      60);
  row("12-station circuit, setup 10", program_of(circuit()), 480);
  row("2 rounds x 2 stations, setup 10, round 60",
      in_phase({ItemOf("march").time(30).setup(10), ItemOf("plank").time(30).setup(10)},
               [](Phase& p) {
                 p.rounds = {2, 2}, p.rest_round = one(s(60));
               }),
      210);
  row("1 station, 3 rounds, round 20, setup 10",
      in_phase({ItemOf("march").time(30).setup(10)},
               [](Phase& p) {
                 p.rounds = {3, 3}, p.rest_round = one(s(20));
               }),
      140);
  row("rest after 60, setup 15: 60 between",
      program_of({ItemOf("calf").reps(1).rest_after(60), ItemOf("plank").time(10).setup(15)}), 77);
  row("rest after 5, setup 15: 15 between",
      program_of({ItemOf("calf").reps(1).rest_after(5), ItemOf("plank").time(10).setup(15)}), 32);
  row("run 60, walk 90 to 20 min",
      in_phase({ItemOf("run").time(60), ItemOf("walk").time(90)},
               [](Phase& p) { p.stop_after = s(1200); }),
      1200);
  row("run 90, walk 120 to 20 min",
      in_phase({ItemOf("run").time(90), ItemOf("walk").time(120)},
               [](Phase& p) { p.stop_after = s(1200); }),
      1200);
  row("a stop in a gap drops the gap",
      in_phase({ItemOf("march").time(30).setup(10)},
               [](Phase& p) { p.stop_after = s(75), p.rest_round = one(s(10)); }),
      80);
  auto laps = ItemOf("run").sets(3).reps(5).rest_rep(20).rest_set(60);
  laps.dose.goal = Text{"80 m", {}};
  laps.dose.about = s(30);
  row("3 x 5 x 80 m, rest 20/60", item(laps), 810);
  auto same_twice = ItemOf("plank").time(10).setup(15);
  row("the same exercise twice has its set-up twice",
      program_of({same_twice, ItemOf("plank").time(20).setup(15)}), 60);
  row("affected leg not known: both", item(ItemOf("quad").reps(2).hold(5).on(Sides::affected)), 50);
  row("own pace: estimates", item(ItemOf("quad").reps(3).hold(5).at_pace(Pace::tap)), 30);
  return rows;
}

} // namespace

TEST_CASE("compile: golden totals") {
  for (const auto& row : totals()) {
    CAPTURE(row.name);
    CHECK(total_of(compile(row.program, {})) == row.seconds);
  }
}

TEST_CASE("compile: every step has a length and the last one is work") {
  for (const auto& row : totals()) {
    CAPTURE(row.name);
    const auto timeline = compile(row.program, {});
    Millis at{};
    for (const auto& step : timeline.steps) {
      CHECK(step.length >= Millis{1});
      CHECK(step.at == at);
      at += step.length;
    }
    CHECK(timeline.steps.back().work());
  }
}
