#include "hand.hpp"

#include "screens/first_start.hpp"
#include "screens/first_start_pages.hpp"

using namespace coach;
using namespace coach::test;
using namespace std::chrono_literals;

namespace {

Surroundings home() {
  Surroundings surroundings;
  surroundings.settings.language = "en";
  surroundings.languages = {{"en", "English"}, {"de", "Deutsch"}, {"es", "Español"}};
  return surroundings;
}

constexpr const char* none = "No, none of these";

/// Presses `n` times "No, none of these", whose comma the script of a hand cannot carry.
void none_of_these(Hand<FirstStartScreen>& hand, int n) {
  for (int i = 0; i < n; ++i)
    hand.press("<n>");
}

/// The page after the welcome and `lists` lists answered with no.
Hand<FirstStartScreen> after_lists(int lists) {
  Hand<FirstStartScreen> hand(home());
  hand.press("Go on");
  none_of_these(hand, lists);
  return hand;
}

} // namespace

TEST_CASE("first start: Enter after Enter answers no question that nobody has looked at") {
  Hand<FirstStartScreen> hand(home());
  hand.press("<tab>, <enter>, <enter>, <enter>");
  CHECK(hand.shows("Do you have one of these now?"));
}

TEST_CASE("first start: six pages in order, each with a way back") {
  const char* const titles[] = {
      "Your exercise coach", "Do you have one of these now?",
      "Or one of these?",    "Talk to your clinician first if",
      "Which knee is it?",   "How far away is the screen when you exercise?"};
  const char* const on[] = {"Go on", "<n>", "<n>", "<n>", "Left knee, Yes, Go on"};
  Hand<FirstStartScreen> hand(home());
  CHECK(hand.labels().find("Back") == std::string::npos);
  for (int page = 0; page < 6; ++page) {
    CAPTURE(page);
    CHECK(hand.shows(titles[page]));
    if (page > 0) {
      CHECK(to_text(hand.press("Back")) == "turn page");
      CHECK(hand.shows(titles[page - 1]));
      hand.press(on[page - 1]);
      CHECK(to_text(hand.press("<escape>")) == "turn page");
      CHECK(hand.shows(titles[page - 1]));
      hand.press(on[page - 1]);
    }
    if (page < 5)
      CHECK(to_text(hand.press(on[page])) == "turn page");
  }
  Hand<FirstStartScreen> first(home());
  CHECK(to_text(first.press("<escape>")) == "");
  CHECK(first.shows(titles[0]));
}

TEST_CASE("first start: the signs can be pressed away only on purpose") {
  Hand<FirstStartScreen> hand = after_lists(0);
  for (const char* key : {"<enter>", "<space>", "<beside>"}) {
    hand.press(key);
    CHECK(hand.shows("Do you have one of these now?"));
  }
  const Targets targets = hand.draw().targets;
  REQUIRE(targets.size() == 3);
  CHECK(targets[2].label == none);
  hand.screen.update(targets[2].action, hand.surroundings, 1h);
  CHECK(hand.shows("Or one of these?"));
}

TEST_CASE("first start: whoever presses twice has answered one list, not two") {
  FirstStartScreen screen;
  const Surroundings surroundings = home();
  const auto shows = [&](const char* words) {
    return words_on(screen.draw(surroundings, NearLook{}.look())).find(words) != std::string::npos;
  };
  screen.update(action_id(FirstAction::go_on), surroundings, 10s);
  screen.update(KeyPress{Key::n}, surroundings, 10s + 399ms);
  CHECK(shows("Do you have one of these now?"));
  screen.update(KeyPress{Key::n}, surroundings, 10s + 400ms);
  CHECK(shows("Or one of these?"));
  screen.update(action_id(FirstAction::none), surroundings, 10s + 799ms);
  CHECK(shows("Or one of these?"));
  screen.update(KeyPress{Key::y}, surroundings, 11s);
  screen.update(action_id(FirstAction::back), surroundings, 11s + 100ms);
  CHECK_FALSE(shows("Or one of these?"));
}

TEST_CASE("first start: a yes tells where to get help and offers nothing but the way back") {
  struct Row {
    int lists;
    const char* told;
    const char* labels;
  };
  const Row rows[] = {
      {0, "Get emergency help now.", "Back"},
      {1, "Get medical help today.", "Back"},
      {2, "Talk to your clinician before you start.", "Back, My clinician says yes"},
  };
  for (const Row& row : rows) {
    Hand<FirstStartScreen> hand = after_lists(row.lists);
    hand.press("<y>");
    CHECK(hand.shows(row.told));
    CHECK(hand.labels() == row.labels);
    for (const char* key : {"<enter>", "<space>", "<n>", "<y>"}) {
      hand.press(key);
      CHECK(hand.shows(row.told));
    }
    hand.press("<escape>");
    CHECK_FALSE(hand.shows(row.told));
    hand.press("<n>");
    CHECK_FALSE(hand.shows(row.told));
  }
  Hand<FirstStartScreen> allowed = after_lists(2);
  allowed.press("<y>, My clinician says yes");
  CHECK(allowed.shows("Which knee is it?"));
}

TEST_CASE("first start: no emergency number is invented") {
  for (int lists = 0; lists < 3; ++lists) {
    Hand<FirstStartScreen> hand = after_lists(lists);
    hand.press("<y>");
    for (const char* number : {"112", "911", "999", "{number}"})
      CHECK_FALSE(hand.shows(number));
  }
}

TEST_CASE("first start: both questions want an answer before it goes on") {
  struct Row {
    const char* presses;
    bool on;
  };
  for (const Row& row : {Row{"Left knee", false}, Row{"Yes", false}, Row{"Both, Yes", true}}) {
    CAPTURE(row.presses);
    Hand<FirstStartScreen> hand = after_lists(3);
    hand.press(row.presses);
    CHECK((hand.labels().find("Go on") != std::string::npos) == row.on);
  }
}

TEST_CASE("first start: what it sets at the end") {
  struct Row {
    const char* presses;
    const char* requests;
  };
  const Row rows[] = {
      {"Left knee, Yes, Go on, Done", "set en left floor 2 m started; home"},
      {"Both, Yes, Go on, 3 m or more, Done", "set en both floor 3 m started; home"},
      {"Left knee, Right knee, Yes, Go on, 3 m or more, 2 m, Done",
       "set en right floor 2 m started; home"},
      {"Right knee, Yes, Go on, Back, Go on, Done", "set en right floor 2 m started; home"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.presses);
    CHECK(to_text(after_lists(3).press(row.presses)) == row.requests);
  }
  Hand<FirstStartScreen> chair = after_lists(3);
  chair.press("Right knee");
  const Targets targets = chair.draw().targets;
  const auto seated = std::ranges::find(targets, "No, use a chair", &Target::label);
  REQUIRE(seated != targets.end());
  chair.screen.update(seated->action, chair.surroundings, 1h);
  CHECK(to_text(chair.press("Go on, Done")) == "set en right chair 2 m started; home");
}

TEST_CASE("first start: too far away is said there as in the settings") {
  Hand<FirstStartScreen> hand = after_lists(3);
  hand.press("Left knee, Yes, Go on");
  CHECK(hand.shows("Come closer: at most 1.8\u202fm"));
  hand.surroundings.settings.screen_inches = 21.5;
  CHECK(hand.shows("Good up to 2.4\u202fm"));
  hand.press("3 m or more");
  CHECK(hand.shows("Come closer: at most 2.4\u202fm"));
}

TEST_CASE("first start: language and volume change at once") {
  Hand<FirstStartScreen> hand(home());
  CHECK(to_text(hand.press("Deutsch")) == "set de no knee floor 2 m");
  Hand<FirstStartScreen> last = after_lists(3);
  last.press("Left knee, Yes, Go on");
  CHECK(to_text(last.press("Louder")) == "volume 1; sound");
  CHECK(to_text(last.press("Quieter")) == "volume -1; sound");
  CHECK(to_text(last.press("Play a sound")) == "sound");
  last.surroundings.settings.volume = 100;
  CHECK(last.labels().find("Louder") == std::string::npos);
  last.surroundings.sound = false;
  CHECK(last.shows("No sound found."));
  CHECK(last.labels().find("sound") == std::string::npos);
  last.surroundings.languages.resize(1);
  CHECK(Hand<FirstStartScreen>(last.surroundings).labels() == "Go on");
}

TEST_CASE("first start: all of it by keyboard alone") {
  Hand<FirstStartScreen> hand(home());
  // The arrows begin with the first target where none is the primary one.
  const char* const pages[] = {"<enter>",
                               "<n>",
                               "<n>",
                               "<n>",
                               "<right>, <down>, <right>, <enter>",
                               "<down>, <enter>, <down>, <enter>"};
  for (const char* keys : pages)
    hand.press(keys);
  CHECK(hand.shows("How far away is the screen when you exercise?"));
  CHECK(to_text(hand.press("<enter>")) == "set en right floor 2 m started; home");
}

TEST_CASE("first start: on no page is anything cut off, covered or too small to be hit") {
  Surroundings many = home();
  for (const char* name : {"Français", "Português (Brasil)", "Polski", "Türkçe", "Українська"})
    many.languages.push_back({name, name});
  many.sound = false;
  for (const Surroundings& surroundings : {home(), many})
    for (const char* presses :
         {"", "Go on", "Go on, <y>", "Go on, <n>", "Go on, <n>, <y>", "Go on, <n>, <n>",
          "Go on, <n>, <n>, <y>", "Go on, <n>, <n>, <n>", "Go on, <n>, <n>, <n>, Left knee, Yes",
          "Go on, <n>, <n>, <n>, Left knee, Yes, Go on"}) {
      Hand<FirstStartScreen> hand(surroundings);
      hand.press(presses);
      CAPTURE(presses);
      on_every_screen(
          [&](const NearLook& near) { CHECK(wrong_page(hand.draw(near), near) == ""); });
    }
}
