// Extend: more time in a gap.
#include "builders.hpp"

#include <doctest/doctest.h>

using namespace coach;
using namespace coach::test;
using namespace std::chrono_literals;

namespace {

/// 10 s set-up, a 30 s hold, 20 s of rest, another hold.
Session two_planks() {
  return Session(timeline_of(ItemOf("plank").sets(2).setup(10).rest_set(20)));
}

View after(Session& session, const std::string& script) {
  play(session, script);
  return session.view();
}

} // namespace

TEST_CASE("session: a rest made longer begins its count-in so much later") {
  CHECK(play(ItemOf("plank").sets(2).setup(10).rest_set(20), "10 30 5 longer 12 15 3") ==
        "0.000 began s7 0:B1\n"
        "7.000 ended s7 0:B1 7.000\n"
        "7.000 began c3 0:B1\n"
        "10.000 ended c3 0:B1 3.000\n"
        "10.000 began H30 0:B1#1\n"
        "40.000 ended H30 0:B1#1 30.000\n"
        "40.000 credited 0:B1#1\n"
        "40.000 began r17 0:B2\n"
        "45.000 r17 0:B2 longer by 15.000\n"
        "72.000 ended r17 0:B2 32.000\n"
        "72.000 began c3 0:B2\n"
        "75.000 ended c3 0:B2 3.000\n"
        "75.000 began H30 0:B2#1\n");
}

TEST_CASE("session: where more time means something") {
  struct Case {
    const char* name;
    const char* script;
    Millis added;
  };
  const std::vector<Case> cases{
      {"in the set-up", "2 longer", 15s},
      {"in a paused set-up", "2 pause longer", 15s},
      {"twice", "2 longer longer", 30s},
      {"in the count-in of a gap", "8 longer", 0s},
      {"in a hold", "12 longer", 0s},
      {"in a paused hold", "12 pause longer", 0s},
      {"in a count-in after a pause", "12 pause resume longer", 0s},
      {"in a rest", "41 longer", 15s},
      {"what was put in belongs to its step", "41 longer skip", 0s},
      {"also to a paused one", "41 pause longer back", 0s},
      {"moved there while paused", "12 pause skip longer", 15s},
      {"and then begun", "12 pause skip longer resume", 15s},
  };
  for (const Case& test : cases) {
    CAPTURE(test.name);
    Session session = two_planks();
    const View view = after(session, test.script);
    CHECK(view.added == test.added);
    CHECK(view.added_left == test.added);
  }
}

TEST_CASE("session: what is left follows, and what is said in the step waits") {
  Session session = two_planks();
  const View before = after(session, "40 5");
  const View longer = after(session, "longer");
  CHECK(longer.left == before.left + 15s);
  CHECK(longer.total_left == before.total_left + 15s);
  CHECK(longer.in_step == before.in_step);
  CHECK(session.next_change() == longer.left);
  const View later = after(session, "4");
  CHECK(later.in_step == before.in_step);
  CHECK(later.added_left == 11s);
  CHECK(later.left == longer.left - 4s);
  CHECK(after(session, "12").in_step == before.in_step + 1s);
}

TEST_CASE("session: a gap grows by five minutes at most") {
  Session session(timeline_of(ItemOf("plank").sets(3).setup(10).rest_set(20)));
  std::string script = "41";
  for (int i = 0; i < 20; ++i)
    script += " longer 15";
  CHECK(after(session, script).added == longest_extension);
  CHECK(after(session, "longer").left == 16s);
  SUBCASE("also where it has two parts") {
    auto second = ItemOf("quad").reps(1).setup(10);
    auto first = ItemOf("plank").reps(1).setup(0).rest_after(30);
    Session two(timeline_of(program_of({first, second})));
    std::string most = "3 31";
    for (int i = 0; i < 20; ++i)
      most += " longer";
    CHECK(after(two, most).added == longest_extension);
    CHECK(after(two, "319 longer").added == 0s);
    REQUIRE(two.step()->kind == StepKind::setup);
  }
  SUBCASE("and the next one anew") { CHECK(after(session, "19 31 longer").added == 15s); }
}

TEST_CASE("session: only a length over zero can be put in") {
  Session session = two_planks();
  CHECK(session.apply(Extend{0ms}).empty());
  CHECK(session.apply(Extend{-5s}).empty());
  CHECK(session.view().added == 0s);
}
