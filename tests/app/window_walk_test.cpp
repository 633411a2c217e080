// A person goes through the whole coach, with the mouse alone, by touch alone and with the keyboard
// alone, in a session that runs faster.
#include "golden.hpp"
#include "walk.hpp"

#include "screens/home_layout.hpp"
#include "screens/overview_layout.hpp"
#include "screens/settings_actions.hpp"
#include "screens/summary_layout.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

using namespace coach;
using namespace coach::test;

namespace {

void pass_first_start(Walk& walk) {
  REQUIRE(walk.at("first-start"));
  for (int i = 0; i < 20 && walk.at("first-start"); ++i)
    walk.go_on();
  REQUIRE(walk.at("home"));
  CHECK(walk.settings().started_before);
}

void open_program(Walk& walk, const std::string& id) {
  const auto& programs = walk.around().programs;
  const auto found =
      std::ranges::find_if(programs, [&](const auto& program) { return program->id == id; });
  REQUIRE(found != programs.end());
  const ActionId open =
      action_id(HomeAction::open, static_cast<int>(std::distance(programs.begin(), found)));
  for (int i = 0; i < 10 && !walk.shows(open); ++i)
    walk.press(action_id(HomeAction::page_on));
  walk.press(open);
  REQUIRE(walk.at("overview"));
}

/// The names of the settings that differ.
std::set<std::string> differing(const Settings& a, const Settings& b) {
  std::set<std::string> names;
  const auto compare = [&](const char* name, const auto& one, const auto& other) {
    if (one != other)
      names.insert(name);
  };
  compare("language", a.language, b.language);
  compare("volume", a.volume, b.volume);
  compare("cue level", a.cue_level, b.cue_level);
  compare("captions", a.captions, b.captions);
  compare("sound late", a.sound_late_ms, b.sound_late_ms);
  compare("appearance", a.appearance, b.appearance);
  compare("text size", a.text_size, b.text_size);
  compare("motion", a.motion, b.motion);
  compare("inches", a.screen_inches, b.screen_inches);
  compare("distance", a.distance_m, b.distance_m);
  compare("knee", a.knee, b.knee);
  compare("first leg", a.first, b.first);
  compare("chair", a.chair, b.chair);
  compare("change time", a.change_time, b.change_time);
  compare("ask pain", a.ask_pain, b.ask_pain);
  compare("full screen", a.full_screen, b.full_screen);
  compare("controller", a.controller, b.controller);
  return names;
}

/// Presses everything on the page that is shown; gives the settings that changed.
std::set<std::string> press_everything(Walk& walk) {
  std::set<std::string> changed;
  const Targets targets = walk.targets();
  for (const Target& target : targets) {
    const auto action = action_of<SettingsAction>(target.action);
    if (action == SettingsAction::back || action == SettingsAction::page ||
        !walk.shows(target.action))
      continue;
    const Settings before = walk.settings();
    walk.press(target.action);
    if (walk.at("language")) {
      const Target* german = walk.find([](const Target& one) { return one.label == "Deutsch"; });
      REQUIRE(german != nullptr);
      walk.press(german->action);
    }
    REQUIRE(walk.at("settings"));
    changed.merge(differing(before, walk.settings()));
  }
  return changed;
}

void change_every_setting(Walk& walk) {
  walk.press(action_id(HomeAction::settings));
  REQUIRE(walk.at("settings"));
  std::set<std::string> changed;
  for (int page = 0; page < 3; ++page) {
    walk.press(action_id(SettingsAction::page, page));
    changed.merge(press_everything(walk));
  }
  CHECK(changed.size() == 17);
  walk.press(action_id(SettingsAction::back));
  REQUIRE(walk.at("home"));
}

void play_to_the_end(Walk& walk) {
  open_program(walk, "quad-sets");
  walk.press(action_id(OverviewAction::start));
  REQUIRE(walk.at("get-ready"));
  walk.wait_until([&] { return !walk.at("get-ready") && !walk.at("count-in"); });
  walk.pause();
  REQUIRE(walk.at("paused-"));
  walk.resume();
  CHECK_FALSE(walk.at("paused-"));
  walk.wait_until([&] { return walk.at("summary"); });
  CHECK_FALSE(walk.around().playing.ended_early);
  CHECK(walk.around().playing.credits.size() > 0);
  // What is pressed right after the end meant the session.
  SDL_Delay(1600);
  walk.press(action_id(SummaryAction::close));
  CHECK(walk.at("home"));
}

/// Each is to fill the screen by F, and to give it back.
void fill_the_screen_with_each(Walk& walk) {
  const auto fill = [&] {
    CAPTURE(walk.at("home"));
    walk.key(SDLK_f);
    CHECK(walk.around().full_screen);
    SDL_Delay(160); // sooner a session takes it for the same press
    walk.key(SDLK_f);
    CHECK_FALSE(walk.around().full_screen);
  };
  REQUIRE(walk.at("home"));
  fill();
  walk.press(action_id(HomeAction::settings));
  fill();
  walk.press(action_id(SettingsAction::back));
  walk.press(action_id(HomeAction::look_through));
  fill();
  walk.press(action_id(OverviewAction::start));
  REQUIRE(walk.at("get-ready"));
  fill();
}

void walk_with(Hand hand) {
  Walk walk(hand);
  pass_first_start(walk);
  play_to_the_end(walk);
#ifdef COACH_SANITIZED // which are slow: every key draws the page again, the mouse does the same
                       // with few
  if (hand == Hand::keyboard)
    return;
#endif
  change_every_setting(walk);
}

} // namespace

TEST_CASE("with the mouse alone: from the first start to a summary, and every setting") {
  walk_with(Hand::mouse);
}

TEST_CASE("by touch alone: from the first start to a summary") {
  Walk walk(Hand::finger);
  pass_first_start(walk);
  play_to_the_end(walk);
}

TEST_CASE("where there was no program, looking again finds what was put there") {
  int reads = 0;
  Walk walk(Hand::finger, 200, {}, [&] { return ++reads < 4 ? Shelf{} : shipped_shelf(); });
  pass_first_start(walk);
  walk.press(action_id(HomeAction::look_again));
  CHECK(reads == 3);
  CHECK(walk.around().notices.size() == 1); // where programs belong
  walk.press(action_id(HomeAction::look_again));
  CHECK(walk.around().programs.size() > 5);
  CHECK(walk.around().notices.empty());
  CHECK(walk.shows(action_id(HomeAction::start)));
}

TEST_CASE("after Back the focus is on what opened the page") {
  Walk walk(Hand::keyboard, 1);
  pass_first_start(walk);
  walk.press(action_id(HomeAction::settings));
  walk.press(action_id(SettingsAction::language));
  REQUIRE(walk.at("language"));
  walk.key(SDLK_ESCAPE);
  REQUIRE(walk.at("settings"));
  CHECK(walk.focus() == action_id(SettingsAction::language));
  walk.key(SDLK_ESCAPE);
  REQUIRE(walk.at("home"));
  CHECK(walk.focus() == action_id(HomeAction::settings));
}

TEST_CASE("F fills the screen, whatever is shown") {
  Walk walk(Hand::keyboard, 1);
  walk.key(SDLK_f);
  CHECK(walk.around().full_screen);
  walk.key(SDLK_f);
  pass_first_start(walk);
  fill_the_screen_with_each(walk);
}

TEST_CASE("the window fills the screen next time if it did when the coach was left") {
  std::string kept;
  {
    Walk walk(Hand::keyboard, 1);
    CHECK_FALSE(walk.around().full_screen);
    walk.key(SDLK_f);
    CHECK(walk.settings().full_screen);
    kept = read_file(walk.settings_file());
  }
  Walk again(Hand::keyboard, 1, {}, shipped_shelf, kept);
  CHECK(again.around().full_screen);
  again.key(SDLK_f);
  CHECK_FALSE(again.settings().full_screen);
}

TEST_CASE("with the keyboard alone: from the first start to a summary, and every setting") {
  walk_with(Hand::keyboard);
}
