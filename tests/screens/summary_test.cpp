#include "builders.hpp"
#include "hand.hpp"

#include "screens/summary.hpp"

using namespace coach;
using namespace coach::test;

namespace {

PainRule rule() {
  PainRule made;
  made.continue_up_to = 3;
  made.ease_up_to = 5;
  made.advice_continue.plain = "Fine to go on.";
  made.advice_ease.plain = "Do less the next time.";
  made.advice_stop.plain = "Two days of rest, then the easier form. Ring the practice if it is not "
                           "clearly better by then, or if the knee is thick, hot or gives way.";
  return made;
}

/// The summary of a program after `seconds`, and after its end where it was ended.
Surroundings after(Program program, double seconds, bool ended = false,
                   const std::string& name = "Stretch, ") {
  for (Exercise& exercise : program.exercises)
    exercise.name.plain = name + exercise.id;
  Surroundings surroundings;
  Playing& playing = surroundings.playing;
  playing.program = std::make_shared<const Program>(std::move(program));
  playing.timeline = timeline_of(*playing.program);
  Session session(playing.timeline);
  session.advance(s(seconds));
  if (ended)
    session.apply(End{});
  playing.view = session.view();
  playing.credits = session.credits();
  playing.ended_early = ended;
  return surroundings;
}

Program items(std::vector<Item> list) {
  auto program = program_of(std::move(list));
  program.pain = rule();
  return program;
}
/// A minute of marching, calf raise 2 x 3, quad 4 with each leg.
Program three() {
  return items({ItemOf("march").time(60).setup(3), ItemOf("calf").sets(2).reps(3).rest_set(10),
                ItemOf("quad").reps(4).each()});
}
Program nine() {
  return items({ItemOf("march").time(60), ItemOf("calf").sets(2).reps(3), ItemOf("quad").each(),
                ItemOf("hip").reps(9).each(), ItemOf("run").time(90), ItemOf("walk").time(45),
                ItemOf("hamstring").sets(12).each(), ItemOf("dig").reps(30).on(Sides::alternate),
                ItemOf("plank").on(Sides::left)});
}

} // namespace

TEST_CASE("summary: what was done, in words") {
  struct Row {
    Item item;
    double seconds;
    const char* words;
  };
  const Row rows[] = {
      {ItemOf("calf").sets(2).reps(3), 999, "6 of 6"},
      {ItemOf("calf").sets(2).reps(3), 19, "2 of 6"},
      {ItemOf("quad").reps(4).each(), 28, "left 0, right 2 of 4"},
      {ItemOf("hamstring").sets(2).each(), 999, "left 2, right 2 of 2"},
      {ItemOf("plank").on(Sides::left), 999, "Left leg: 1 of 1"},
      {ItemOf("march").time(120), 999, "2 of 2 minutes"},
      {ItemOf("march").time(60), 30, "0 of 1 minute"},
      {ItemOf("march").time(45), 999, "45 of 45 seconds"},
      {ItemOf("march").sets(2).time(90), 100, "90 of 180 seconds"},
      {ItemOf("march").time(60).each(), 63, "left 0, right 1 of 1 minute"},
      {ItemOf("calf").reps(Reps{AsMany{2, 4}}), 999, "4 times"},
      {ItemOf("calf").reps(Reps{AsMany{4, 9}}), 999, "9 times"},
  };
  for (const Row& row : rows) {
    const Surroundings surroundings = after(items({row.item}), row.seconds);
    const auto done = corrected(surroundings.playing, {});
    REQUIRE(done.size() == 1);
    CHECK(done_words(done.front(), {}) == row.words);
  }
}

TEST_CASE("summary: a dose that pain made smaller is called so") {
  Hand<SummaryScreen> hand(after(three(), 20));
  CHECK_FALSE(hand.shows("less today"));
  Playing& playing = hand.surroundings.playing;
  playing.choice.items[playing.timeline->entries[1].id].eased.push_back({});
  CHECK(hand.shows("0 of 6 · less today"));
}

TEST_CASE("summary: legs with plans of their own have each their own numbers") {
  ItemDone item{0, DoneUnit::reps, {{Side::left, {{5, 3}}}, {Side::right, {{10, 10}}}}};
  CHECK(done_words(item, {}) == "left 3 of 5, right 10 of 10");
  item.sides = {{Side::left, {{0, 7}}}, {Side::right, {{0, 9}}}};
  CHECK(done_words(item, {}) == "left 7, right 9");
}

TEST_CASE("summary: a correction fills the sets from the first on") {
  const Surroundings surroundings = after(three(), 999);
  struct Row {
    int number;
    std::vector<SetDone> sets;
  };
  for (const Row& row : {Row{0, {{3, 0}, {3, 0}}}, Row{4, {{3, 3}, {3, 1}}},
                         Row{6, {{3, 3}, {3, 3}}}, Row{8, {{3, 3}, {3, 5}}}})
    CHECK(corrected(surroundings.playing, {{{1, 0}, row.number}})[1].sides[0].sets == row.sets);
}

TEST_CASE("summary: how far one press corrects") {
  const auto timed = [](int planned, int done) {
    return ItemDone{0, DoneUnit::seconds, {{Side::both, {{planned, done}}}}};
  };
  const ItemDone reps{0, DoneUnit::reps, {{Side::both, {{10, 10}}}}};
  CHECK(changed_number(reps, 0, -1) == 9);
  CHECK(changed_number(reps, 0, 1) == 11);
  CHECK(changed_number(timed(60, 60), 0, -1) == 30);
  CHECK(changed_number(timed(45, 45), 0, -1) == 40);
  CHECK(changed_number(timed(45, 0), 0, -1) == 0);
  CHECK(number_words(DoneUnit::seconds, 90) == "1:30");
  CHECK(number_words(DoneUnit::seconds, 5) == "0:05");
  CHECK(number_words(DoneUnit::holds, 3) == "3");
}

TEST_CASE("summary: what every press asks for, and what it changes") {
  struct Row {
    const char* presses;
    const char* requests;
    const char* shows;
  };
  const Row rows[] = {
      {"Close", "home", "All done"},
      {"<enter>", "home", "All done"},
      {"<escape>", "home", "All done"},
      {"Not right? Change the numbers", "turn page", "1:00"},
      {"Not right? Change the numbers, Count one less", "", "0:30"},
      {"Not right? Change the numbers, Count one less, Done", "turn page", "30 of 60 seconds"},
      {"Not right? Change the numbers, Count one less, Count one less, Done", "turn page",
       "0 of 1 minute"},
      {"Not right? Change the numbers, Count one more, Done", "turn page", "90 seconds"},
      {"Not right? Change the numbers, <escape>", "turn page", "1 of 1 minute"},
      {"Not right? Change the numbers, <escape>, <escape>", "home", "1 of 1 minute"},
      {"<beside>", "", "All done"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.presses);
    Hand<SummaryScreen> hand(after(three(), 999));
    CHECK(to_text(hand.press(row.presses)) == row.requests);
    CHECK(hand.shows(row.shows));
  }
}

TEST_CASE("summary: every leg has a row of its own to correct") {
  Hand<SummaryScreen> hand(after(three(), 999));
  hand.press("Not right? Change the numbers");
  const Targets targets = hand.draw().targets;
  CHECK(std::ranges::count(targets, "Count one less", &Target::label) == 4);
  CHECK(hand.shows("Left leg"));
  // The last one: the right leg.
  const auto last = std::find_if(targets.rbegin(), targets.rend(), [](const Target& target) {
    return target.label == "Count one less";
  });
  hand.screen.update(last->action, hand.surroundings, {});
  hand.press("Done");
  CHECK(hand.shows("left 4, right 3 of 4"));
}

TEST_CASE("summary: one that was ended says so, and asks for pain only where it may") {
  Hand<SummaryScreen> hand(after(three(), 20, true));
  CHECK(hand.shows("Stopped early. What you did counts."));
  CHECK(hand.shows("How much does it hurt now?"));
  hand.surroundings.settings.ask_pain = false;
  CHECK_FALSE(hand.shows("How much does it hurt now?"));
  Hand<SummaryScreen> none(Surroundings{});
  CHECK(none.labels() == "0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, Close");
}

TEST_CASE("summary: the number is taken, and pain to stop at has the author's words") {
  Hand<SummaryScreen> hand(after(three(), 999));
  const auto with = [&](const char* presses) {
    hand.screen = {};
    hand.press(presses);
    return hand.draw().scene;
  };
  CHECK(with("10") == with("<1>, <0>"));
  CHECK(with("0") == with("<1>, <2>, <0>"));
  CHECK_FALSE(with("9") == with(""));
  hand.press("5");
  CHECK_FALSE(hand.shows("“"));
  hand.press("6");
  CHECK(
      hand.shows("The author of this program says “Two days of rest, then the easier form. Ring"));
  CHECK(hand.shows("if the knee is thick, hot or gives way.”"));
}

TEST_CASE("summary: six exercises stand on one page, more on several") {
  auto program = nine();
  program.phases.front().items.resize(6);
  CHECK(Hand<SummaryScreen>(after(program, 10)).labels().find("Next page") == std::string::npos);
  Hand<SummaryScreen> hand(after(nine(), 10));
  CHECK(hand.shows("Stretch, march"));
  CHECK_FALSE(hand.shows("Stretch, plank"));
  hand.press("Next page");
  CHECK(hand.shows("Stretch, plank"));
  CHECK_FALSE(hand.shows("Stretch, march"));
  CHECK(hand.labels().find("Next page") == std::string::npos); // the last one
  hand.press("Page back");
  CHECK(hand.shows("Stretch, march"));
  CHECK(hand.labels().find("Page back") == std::string::npos);
}

TEST_CASE("summary: on no page is anything cut off, covered or too small to be hit") {
  Surroundings silent = after(nine(), 400, true);
  silent.settings.ask_pain = false;
  for (const Surroundings& surroundings :
       {after(three(), 999), after(nine(), 9999),
        after(nine(), 400, true, "Oberschenkel hinten dehnen, "), silent, Surroundings{}})
    for (const char* presses : {"", "<2>", "<9>", "Not right? Change the numbers", "Next page"}) {
      Hand<SummaryScreen> hand(surroundings);
      if (hand.labels().find(std::string(presses)) == std::string::npos && presses[0] != '<')
        continue;
      hand.press(presses);
      CAPTURE(presses);
      on_every_screen(
          [&](const NearLook& near) { CHECK(wrong_page(hand.draw(near), near) == ""); });
    }
}
