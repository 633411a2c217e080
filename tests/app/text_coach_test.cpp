#include "text_samples.hpp"

#include "app/text_words.hpp"
#include "golden.hpp"
#include "program/utf8.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>

using namespace coach;
using namespace coach::test;
using namespace std::chrono_literals;

namespace {

std::string joined(const Lines& lines) {
  std::string text;
  for (const std::string& line : lines)
    text += line + " ";
  return text;
}

Lines everything(Desk& desk) {
  Lines lines = desk.first();
  for (const std::string& line : desk.finish())
    lines.push_back(line);
  return lines;
}

bool has(const Lines& lines, const std::string& wanted) {
  return std::ranges::find(lines, wanted) != lines.end();
}

/// "1:30"
bool has_clock_time(const std::string& line) {
  const auto digit = [&](std::size_t i) {
    return i < line.size() && '0' <= line[i] && line[i] <= '9';
  };
  for (std::size_t colon = 1; colon < line.size(); ++colon)
    if (line[colon] == ':' && digit(colon - 1) && digit(colon + 1) && digit(colon + 2))
      return true;
  return false;
}

} // namespace

TEST_CASE("a rehearsal of the daily program says its words in their order and nothing else") {
  std::istringstream wanted(read_file(source_dir() / "tests/prompts/daily_words.txt"));
  Lines prompts;
  for (std::string line; std::getline(wanted, line);)
    prompts.push_back(line);
  REQUIRE(prompts.size() == 237);
  Desk desk(shipped("back-of-knee-daily"), TextMode::rehearsal, Waiting::answered_by_itself);
  CHECK(joined(everything(desk)) == joined(prompts));
}

TEST_CASE("every shipped program runs to its end in short lines without clock times") {
  REQUIRE(shipped_ids().size() >= 9);
  for (const std::string& id : shipped_ids())
    for (const TextMode mode : {TextMode::reader, TextMode::spoken, TextMode::rehearsal})
      for (const Form form : {Form::full, Form::light, Form::short_form}) {
        CAPTURE(id);
        Choice choice;
        choice.form = form;
        Desk desk(shipped(id), mode, Waiting::answered_by_itself, choice);
        const Lines lines = everything(desk);
        if (desk.coach().session().timeline().steps.empty())
          continue;
        for (const std::string& line : lines)
          if (count_characters(line) > 40 || line.empty() || has_clock_time(line))
            FAIL_CHECK("\"" << line << "\"");
        CHECK(has(lines, "All done. Well done."));
      }
}

TEST_CASE("a reader is told how to get ready, how much and what is next") {
  Desk desk(shipped("back-of-knee-daily"));
  check_golden("golden/text/daily.txt", [&] {
    std::string text;
    for (const std::string& line : everything(desk))
      text += line + "\n";
    return text;
  }());
}

TEST_CASE("any split of time gives the same lines") {
  const std::string keys = " |p4\n| |s|y|?|u| |b|r|q|n| |";
  const auto play = [&](Nanos piece) {
    Desk desk(shipped("calf-raises"));
    Lines lines = desk.first();
    const auto add = [&](const Lines& more) {
      lines.insert(lines.end(), more.begin(), more.end());
    };
    std::istringstream pressed(keys);
    for (std::string key; std::getline(pressed, key, '|');) {
      add(desk.wait(37s, piece));
      add(desk.press(key));
    }
    add(desk.wait(5min, piece));
    return lines;
  };
  const Lines whole = play(1h);
  CHECK(whole.size() > 60);
  CHECK(play(37s) == whole);
  CHECK(play(100ms) == whole);
  CHECK(play(77'777'777ns) == whole);
}

TEST_CASE("a pause in a long hold keeps what was left to the millisecond") {
  Desk desk(shipped("hamstring-stretch"));
  desk.wait_for(StepKind::hold, 1, Side::right, 1);
  desk.wait(12'345ms);
  const Nanos left = desk.view().left;
  CHECK(left == 17'655ms);
  CHECK(desk.press(" ") == Lines{"Paused. Space goes on."});
  CHECK(desk.wait(10s).empty());
  CHECK(desk.press(" ") == Lines{"Back into the stretch. Right leg."});
  CHECK(desk.view().count_in_left == 8s);
  CHECK(desk.wait(7'999ms).empty());
  CHECK(desk.view().left == left);
  CHECK(desk.wait(1ms) == Lines{"Keep holding.", "18 seconds left"});
  CHECK(desk.view().left == left);
  CHECK(desk.wait(7'654ms).empty());
  CHECK(desk.wait(1ms) == Lines{"10 seconds left"});
  CHECK(desk.wait(10s).empty());
  CHECK(desk.step().kind == StepKind::movement);
}

TEST_CASE("a pause in repetition 4 plays it from its start and counts it once") {
  Desk desk(shipped("calf-raises"));
  desk.wait_for(StepKind::movement, 1, Side::both, 4);
  desk.wait(2'500ms);
  desk.press(" ");
  desk.wait(10s);
  CHECK(desk.press(" ") == Lines{"Hold the rail. From number four."});
  CHECK(desk.wait(7s) == Lines{"Repetition 4 of 10"});
  CHECK(desk.view().in_step == 0ns);
  CHECK(desk.coach().session().credits().size() == 3);
  desk.wait_for(StepKind::movement, 1, Side::both, 5);
  const auto& credits = desk.coach().session().credits();
  CHECK(credits.size() == 4);
  CHECK(credits.rbegin()->second == 1);
}

TEST_CASE("a second Space cuts the time to get back, but not the count-in") {
  Desk desk(shipped("calf-raises"));
  desk.wait_for(StepKind::movement, 1, Side::both, 4);
  desk.press(" ");
  desk.wait(10s);
  desk.press(" ");
  CHECK(desk.view().count_in_left == 7s);
  desk.press(" ");
  CHECK(desk.view().count_in_left == 3s);
  CHECK(desk.press(" ") == Lines{"Paused. Space goes on."});
}

TEST_CASE("a rest goes on where it was paused, and says how long it is") {
  Desk desk(shipped("calf-raises"));
  desk.wait_for(StepKind::rest, 2, Side::both, 0);
  desk.wait(20s);
  desk.press(" ");
  desk.wait(1min);
  CHECK(desk.press(" ") == Lines{"40 seconds left"});
  CHECK(desk.wait(30s) == Lines{"10 seconds left"});
}

TEST_CASE("where no key can come, what waits is answered at its estimate") {
  Desk desk(shipped("seated-3-minutes"), TextMode::reader, Waiting::answered_by_itself);
  const Lines lines = everything(desk);
  CHECK(std::ranges::count(lines, "(Here it waits for you.)") == 3);
  CHECK_FALSE(has(lines, "Enter done, ? where am I, q end"));
}

TEST_CASE("where the coach speaks, only exercises and what is asked for are printed") {
  Desk desk(shipped("seated-3-minutes"), TextMode::spoken, Waiting::answered_by_itself);
  const Lines told = everything(desk);
  const Timeline& timeline = *desk.coach().plan();
  const auto name = [&](const Entry& entry) { return exercise_name(Language(), entry); };
  const auto first = std::ranges::find(told, name(timeline.entries.front()));
  REQUIRE(timeline.entries.size() == 4);
  for (const Entry& entry : timeline.entries)
    CHECK(std::count(first, told.end(), name(entry)) == 1);
  CHECK(std::count(first, told.end(), "Press Enter when ready") == 3);
  CHECK(std::count(first, told.end(), "(Here it waits for you.)") == 3);
  CHECK(told.back() == "All done. Well done.");
  CHECK(told.end() - first == 4 + 3 + 3 + 1);
}

TEST_CASE("when the voice is gone, every line is printed from there on") {
  Desk spoken(shipped("quad-sets"), TextMode::spoken), reader(shipped("quad-sets"));
  CHECK(spoken.wait(65s).empty());
  reader.wait(65s);
  TextCoach coach = spoken.coach();
  CHECK(coach.read_along().front() == "Quad set");
  CHECK(coach.advance(40s) == reader.wait(40s));
  CHECK(coach.read_along().empty());
}

TEST_CASE("what happens in a session can be taken, each event once") {
  Desk desk(shipped("quad-sets"), TextMode::spoken);
  TextCoach coach = desk.coach();
  const Events begun = coach.take_events();
  CHECK_FALSE(begun.empty());
  CHECK(coach.take_events().empty());
  coach.press(' ');
  CHECK(std::ranges::any_of(coach.take_events(), [](const Event& event) {
    return std::holds_alternative<Paused>(event.what);
  }));
}

TEST_CASE("a step that waits goes on with Enter, its lines unsaid") {
  Desk desk(shipped("seated-3-minutes"), TextMode::rehearsal, Waiting::for_keys);
  while (!desk.step().open())
    desk.wait(1s);
  desk.wait(10min);
  REQUIRE(desk.step().open());
  CHECK(desk.press("\n") == Lines{"Three."});
  CHECK(desk.wait(3s).front() == "Two.");
}
