#include "builders.hpp"

#include "engine/done.hpp"
#include "engine/ease.hpp"

#include <doctest/doctest.h>

using namespace coach;
using namespace coach::test;

namespace {

/// "calf reps both 3/3 1/3; hip reps left 2/2, right 0/2": done of planned for each set.
std::string words(const Timeline& timeline, const std::vector<ItemDone>& items) {
  static const char* const units[] = {"reps", "holds", "seconds"};
  std::string out;
  for (const ItemDone& item : items) {
    out += (out.empty() ? "" : "; ") +
           timeline.entries[static_cast<std::size_t>(item.entry)].exercise.id + " " +
           units[static_cast<int>(item.unit)];
    for (const SideDone& side : item.sides) {
      out += (&side == &item.sides.front() ? " " : ", ") + std::string(name(side.side));
      for (const SetDone& set : side.sets)
        out += " " + std::to_string(set.done) + "/" + std::to_string(set.planned);
    }
  }
  return out;
}

std::string after(const Program& program, const std::string& script) {
  Session session(timeline_of(program));
  play(session, script);
  return words(session.timeline(), what_was_done(session.timeline(), session.credits()));
}
std::string after(const Item& item, const std::string& script) {
  return after(program_of({item}), script);
}

Reps as_many(std::optional<int> least) { return Reps{AsMany{least, std::nullopt}}; }

} // namespace

TEST_CASE("done: what was planned and done, set by set and leg by leg") {
  struct Row {
    const char* about;
    Item item;
    const char* script;
    const char* done;
  };
  const Row rows[] = {
      {"nothing yet", ItemOf("calf").sets(2).reps(3), "1", "calf reps both 0/3 0/3"},
      {"all of it", ItemOf("calf").sets(2).reps(3).rest_set(10), "999", "calf reps both 3/3 3/3"},
      {"a repetition counts when its hold is over", ItemOf("calf").reps(3), "3 10", //
       "calf reps both 2/3"},
      {"one broken off does not", ItemOf("calf").reps(3), "3 9 end", "calf reps both 1/3"},
      {"one done twice counts once", ItemOf("calf").reps(3), "3 10 redo 3 7", "calf reps both 2/3"},
      {"one taken back does not count", ItemOf("calf").reps(3), "3 10 undo", "calf reps both 1/3"},
      {"the second leg was skipped", ItemOf("quad").reps(2).each(), "999 back skip",
       "quad reps left 2/2, right 2/2"},
      {"left stands before right", ItemOf("quad").reps(2).each(), "23 end",
       "quad reps left 0/2, right 2/2"},
      {"legs in turn are one number", ItemOf("dig").reps(6).on(Sides::alternate), "7 end",
       "dig reps both 4/6"},
      {"sets of one held repetition are holds", ItemOf("hamstring").sets(2).each(), "40 end",
       "hamstring holds left 0/1 0/1, right 1/1 0/1"},
      {"a time that ran out", ItemOf("march").time(60), "63", "march seconds both 60/60"},
      {"a time broken off", ItemOf("march").sets(2).time(60), "3 60 3 50 end",
       "march seconds both 60/60 0/60"},
      {"as many as you like, the least is the plan", ItemOf("calf").reps(as_many(2)), "3 21 done",
       "calf reps both 3/2"},
      {"as many as you like", ItemOf("calf").reps(as_many({})), "3 21 done", "calf reps both 3/0"},
      {"a set in one's own time", ItemOf("calf").sets(2).reps(4).at_pace(Pace::done), "done end",
       "calf reps both 4/4 0/4"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.about);
    CHECK(after(row.item, row.script) == row.done);
  }
}

TEST_CASE("done: items in playing order, all rounds in one line") {
  const auto program = in_phase({ItemOf("march").time(10), ItemOf("calf").reps(2)},
                                [](Phase& phase) { phase.rounds = one(2); });
  CHECK(after(program, "3 10 14 10 end") ==
        "march seconds both 10/10 10/10; calf reps both 2/2 0/2");
}

TEST_CASE("done: after easing the eased plan counts") {
  const auto program = program_of({ItemOf("calf").sets(2).reps(4).rest_set(10)});
  Session session(timeline_of(program));
  play(session, "3 8 pain4");
  session.apply(Ease{
      timeline_of(program, ease_half(session.timeline(), {}, Place{0, 1, 0, 1, Side::both, 2}))});
  play(session, "resume 999");
  CHECK(words(session.timeline(), what_was_done(session.timeline(), session.credits())) ==
        "calf reps both 4/4 2/2");
}
