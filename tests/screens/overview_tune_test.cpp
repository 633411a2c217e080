#include "overview_visit.hpp"

#include <doctest/doctest.h>

using namespace coach;
using namespace coach::test;
using namespace std::chrono_literals;

TEST_CASE("a pressed row is changed, pressed again or with Done it is not") {
  Visit visit("back-of-knee-daily");
  visit.act(OverviewAction::row, calf_row);
  CHECK(visit.shows("Author: 10 to 15"));
  CHECK_FALSE(visit.shows("Safety"));
  visit.act(OverviewAction::row, calf_row);
  CHECK(visit.shows("Safety"));
  visit.act(OverviewAction::row, calf_row);
  visit.press("Done");
  CHECK(visit.shows("Safety"));
  visit.act(OverviewAction::row, calf_row);
  visit.escape();
  CHECK(visit.shows("Safety"));
}

TEST_CASE("numbers stay in the author's range") {
  Visit visit("back-of-knee-daily");
  visit.act(OverviewAction::row, calf_row);
  CHECK(visit.choice().items.empty());
  CHECK_FALSE(has_target(visit.drawn(), OverviewAction::less));
  visit.press("Repetitions +");
  CHECK(visit.choice().items.at(calf_raise).reps == 11);
  CHECK(visit.shows("Changed from 10"));
  CHECK(visit.shows("3 min 59 s"));
  for (int i = 0; i < 9; ++i)
    visit.act(OverviewAction::more, 1);
  CHECK(visit.choice().items.at(calf_raise).reps == 15);
  CHECK_FALSE(has_target(visit.drawn(), OverviewAction::more));
  visit.press("Author’s dose");
  CHECK(visit.choice().items.empty());
  CHECK_FALSE(has_target(visit.drawn(), OverviewAction::authors_dose));

  visit.press("Repetitions +");
  visit.press("Repetitions -");
  CHECK(visit.choice().items.empty());
}

TEST_CASE("what is pressed again and again stays where it is") {
  for (const Area area : {Area{1280, 720}, Area{1080, 1920}, Area{800, 480}}) {
    Visit visit("back-of-knee-daily");
    visit.near.area = area;
    visit.act(OverviewAction::row, calf_row);
    const Drawn before = visit.drawn();
    visit.press("Repetitions +");
    const Drawn changed = visit.drawn();
    for (const char* label : {"Done", "Repetitions +"})
      CHECK(target_named(before, label).rect == target_named(changed, label).rect);
    visit.press("Author’s dose");
    CHECK(target_named(before, "Done").rect == target_named(visit.drawn(), "Done").rect);
  }
}

TEST_CASE("the focus goes back to the row that was changed") {
  Visit visit("back-of-knee-daily");
  for (const bool by_key : {true, false}) {
    visit.act(OverviewAction::row, calf_row);
    const Requests requests = by_key ? visit.escape() : visit.press("Done");
    REQUIRE(requests.size() == 1);
    CHECK(std::get<TurnPage>(requests[0]).go_on_at == action_id(OverviewAction::row, calf_row));
  }
}

TEST_CASE("what may be changed") {
  struct Case {
    const char* program;
    ItemId item;
    Form form;
    std::vector<Knob> knobs;
  };
  using enum Knob::Kind;
  const Case cases[] = {
      {"back-of-knee-daily",
       {1, 0},
       Form::full,
       {{sets, 2, 2, 2, 2, 1}, {reps, 10, 10, 15, 10, 1}}},
      {"back-of-knee-daily",
       {1, 0},
       Form::short_form,
       {{sets, 1, 1, 1, 1, 1}, {reps, 7, 7, 7, 7, 1}}},
      {"calf-raises", {0, 0}, Form::full, {{sets, 2, 2, 3, 2, 1}, {reps, 10, 10, 15, 10, 1}}},
      {"back-of-knee-daily", {0, 0}, Form::full, {{time, 60, 60, 60, 60, 1}}},
      {"back-of-knee-daily",
       {2, 0},
       Form::full,
       {{sets, 3, 3, 3, 3, 1}, {hold, 30, 30, 30, 30, 1}}},
  };
  for (const Case& c : cases) {
    INFO(c.program, " ", c.item.phase, " ", c.item.item);
    CHECK(knobs_of(*shipped(c.program), c.item, c.form, {}) == c.knobs);
  }
}

TEST_CASE("a ladder, long holds and what belongs to them") {
  Program program = *shipped("hamstring-stretch");
  Item& item = program.phases[0].items[0];
  item.dose.hold = Range<Millis>{15s, 45s};
  item.ladder.resize(3);
  item.ladder[1].title.plain = "Standing";
  item.ladder[1].dose.sets = Range<int>{4, 6};
  item.at = 2;
  const ItemId id{0, 0};

  auto knobs = knobs_of(program, id, Form::full, {});
  REQUIRE(knobs.size() >= 3);
  const Knob rung{Knob::Kind::rung, 2, 1, 3, 2, 1};
  CHECK(knobs[0] == rung);
  const Knob more_sets{Knob::Kind::sets, 4, 4, 6, 4, 1};
  CHECK(knobs[1] == more_sets);
  const Knob hold{Knob::Kind::hold, 15, 15, 45, 15, 5};
  CHECK(knobs.back() == hold);
  CHECK(knob_note(rung, program, id, {}) == "Standing");
  CHECK(knob_note(hold, program, id, {}) == "Author: 15 s to 45 s");
  CHECK(knob_value(hold, {}) == "15 s");
  CHECK(knob_value({Knob::Kind::time, 125, 60, 180, 60, 5}, {}) == "2:05");
  CHECK(knob_value({Knob::Kind::time, 90, 60, 180, 60, 5}, {}) == "90 s");
  CHECK(knob_value({Knob::Kind::hold, 300, 300, 300, 300, 5}, {}) == "5 min");

  ItemChoice chosen = turned({}, hold, 1);
  CHECK(chosen.hold == 20s);
  chosen = turned(chosen, rung, 1);
  CHECK(chosen.rung == 3);
  CHECK_FALSE(chosen.hold); // another rung, another dose
  CHECK(alternatives_of(program, id, Form::full, {}).size() == 1);
}

TEST_CASE("another exercise, and the author's again") {
  Visit visit("back-of-knee-daily");
  visit.act(OverviewAction::row, calf_row);
  visit.press("Another exercise");
  CHECK(visit.shows("The author’s choice"));
  CHECK(visit.shows("Harder"));
  visit.press("Calf raise on the floor");
  CHECK(visit.choice().items.at(calf_raise).exercise == "calf-raise-floor");
  CHECK(visit.shows("Calf raise on the"));
  CHECK(visit.shows("Author: 10 to 15"));
  CHECK(visit.screen.figures(visit.surroundings, visit.near.look()).back().exercise->id ==
        "calf-raise-floor");

  visit.press("Another exercise");
  CHECK(std::holds_alternative<TurnPage>(visit.escape().at(0)));
  CHECK(visit.shows("Author: 10 to 15"));
  visit.press("Another exercise");
  visit.act(OverviewAction::alternative, 0);
  CHECK(visit.choice().items.empty());
}

TEST_CASE("on the chair path the chair decides on the exercise") {
  Choice choice;
  const Program& program = *shipped("back-of-knee-daily");
  CHECK(alternatives_of(program, calf_raise, Form::full, choice).size() == 3);
  choice.chair = true;
  CHECK(alternatives_of(program, calf_raise, Form::full, choice).size() == 1);
}

TEST_CASE("presses on what is not there any more do nothing") {
  Visit visit("ice-15-minutes");
  const Choice before = visit.choice();
  for (const OverviewAction action :
       {OverviewAction::row, OverviewAction::less, OverviewAction::more,
        OverviewAction::alternative, OverviewAction::form, OverviewAction::authors_dose})
    CHECK(visit.act(action, 99).empty());
  CHECK(visit.choice() == before);
}
