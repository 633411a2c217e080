#include "screens/settings_screen.hpp"

#include "screens/focus.hpp"
#include "screens/language_screen.hpp"
#include "settings_samples.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <set>

using namespace coach;
using namespace coach::test;

namespace {

using Action = SettingsAction;

const Measure measure = settings_width;
const Language english;
const Look look{{1920, 1080}, light_theme(), measure, english, 1, false, std::nullopt, 0};

/// The screen on that page.
SettingsScreen on_page(int page) {
  SettingsScreen screen;
  CHECK(screen.update(action_id(Action::page, page), {}, {}).empty());
  return screen;
}

bool has(const Targets& targets, ActionId action) {
  return std::ranges::count(targets, action, &Target::action) > 0;
}

/// Settings in the middle of everything, so that every control can be pressed.
Settings middle() {
  Settings settings;
  settings.sound_late_ms = 100;
  return settings;
}

/// A press and what it makes of the settings.
struct Row {
  int page;
  Action action;
  int item;
  void (*change)(Settings&);
};
const Row rows[] = {
    {0, Action::volume_less, 0, [](Settings& s) { s.volume = 60; }},
    {0, Action::volume_more, 0, [](Settings& s) { s.volume = 80; }},
    {0, Action::cue_level, 1, [](Settings& s) { s.cue_level = CueLevel::full; }},
    {0, Action::cue_level, 2, [](Settings& s) { s.cue_level = CueLevel::brief; }},
    {0, Action::cue_level, 3, [](Settings& s) { s.cue_level = CueLevel::tones; }},
    {0, Action::cue_level, 4, [](Settings& s) { s.cue_level = CueLevel::off; }},
    {0, Action::captions, 0, [](Settings& s) { s.captions = false; }},
    {0, Action::late_less, 0, [](Settings& s) { s.sound_late_ms = 80; }},
    {0, Action::late_more, 0, [](Settings& s) { s.sound_late_ms = 120; }},
    {1, Action::appearance, 1, [](Settings& s) { s.appearance = Appearance::dark; }},
    {1, Action::text_size, 1, [](Settings& s) { s.text_size = TextSize::large; }},
    {1, Action::motion, 0, [](Settings& s) { s.motion = Motion::less; }},
    {1, Action::figure, 1, [](Settings& s) { s.figure = 1; }},
    {1, Action::figure, 2, [](Settings& s) { s.figure = 2; }},
    {1, Action::inches_less, 0, [](Settings& s) { s.screen_inches = 14; }},
    {1, Action::inches_more, 0, [](Settings& s) { s.screen_inches = 17.3; }},
    {1, Action::distance_less, 0, [](Settings& s) { s.distance_m = 1.5; }},
    {1, Action::distance_more, 0, [](Settings& s) { s.distance_m = 2.5; }},
    {2, Action::knee, 1, [](Settings& s) { s.knee = Knee::left; }},
    {2, Action::knee, 2, [](Settings& s) { s.knee = Knee::right; }},
    {2, Action::knee, 3, [](Settings& s) { s.knee = Knee::both; }},
    {2, Action::first_leg, 1, [](Settings& s) { s.first = Side::left; }},
    {2, Action::first_leg, 2, [](Settings& s) { s.first = Side::right; }},
    {2, Action::chair, 1, [](Settings& s) { s.chair = true; }},
    {2, Action::change_time, 1, [](Settings& s) { s.change_time = ChangeTime::twice; }},
    {2, Action::change_time, 2, [](Settings& s) { s.change_time = ChangeTime::wait; }},
    {2, Action::ask_pain, 0, [](Settings& s) { s.ask_pain = false; }},
    {2, Action::controller, 0, [](Settings& s) { s.controller = true; }},
};

/// The first option of every choice, which is chosen in middle().
const ActionId chosen[] = {action_id(Action::cue_level),   action_id(Action::appearance),
                           action_id(Action::text_size),   action_id(Action::knee),
                           action_id(Action::first_leg),   action_id(Action::chair),
                           action_id(Action::change_time), action_id(Action::figure)};

struct Other {
  int page;
  Action action;
  Request request;
};
const Other others[] = {
    {0, Action::back, GoBack{}},
    {0, Action::language, ShowLanguages{}},
    {0, Action::sound_check, CheckSound{}},
    {1, Action::back, GoBack{}},
    {1, Action::full_screen, ToggleFullScreen{}},
    {2, Action::back, GoBack{}},
};

} // namespace

TEST_CASE("a press changes its setting and nothing else, and pressing back undoes it") {
  Surroundings surroundings = settings_surroundings();
  for (const Row& row : rows) {
    surroundings.settings = middle();
    Settings after = middle();
    row.change(after);
    SettingsScreen screen = on_page(row.page);
    const ActionId action = action_id(row.action, row.item);
    CHECK(has(screen.draw(surroundings, look).targets, action));
    const Requests requests = screen.update(action, surroundings, {});
    REQUIRE(requests.size() == 1);
    const auto* change = std::get_if<ChangeSettings>(&requests.front());
    REQUIRE(change != nullptr);
    CHECK(change->settings == after);
    CHECK_FALSE(after == middle());
  }
}

TEST_CASE("what is chosen already asks for nothing") {
  Surroundings surroundings = settings_surroundings();
  for (const ActionId action : chosen)
    CHECK(SettingsScreen().update(action, surroundings, {}).empty());
}

TEST_CASE("the first option can be chosen again") {
  Surroundings surroundings = settings_surroundings();
  for (const Row& row : rows) {
    const ActionId first = action_id(row.action);
    if (row.item == 0)
      continue;
    surroundings.settings = middle();
    row.change(surroundings.settings);
    const Requests requests = SettingsScreen().update(first, surroundings, {});
    REQUIRE(requests.size() == 1);
    CHECK(std::get<ChangeSettings>(requests.front()).settings == middle());
  }
}

TEST_CASE("the other buttons ask for what they say") {
  const Surroundings surroundings = settings_surroundings();
  for (const Other& other : others) {
    SettingsScreen screen = on_page(other.page);
    const ActionId action = action_id(other.action);
    CHECK(has(screen.draw(surroundings, look).targets, action));
    const Requests requests = screen.update(action, surroundings, {});
    REQUIRE(requests.size() == 1);
    CHECK(requests.front().index() == other.request.index());
  }
}

TEST_CASE("nothing can be pressed that is not in the tables above") {
  Surroundings surroundings = settings_surroundings();
  surroundings.settings = middle();
  for (int page = 0; page < 3; ++page) {
    std::set<ActionId> known(std::begin(chosen), std::end(chosen));
    for (const Row& row : rows)
      known.insert(action_id(row.action, row.item));
    for (const Other& other : others)
      known.insert(action_id(other.action));
    for (int other = 0; other < 3; ++other)
      known.insert(action_id(Action::page, other));
    for (const Target& target : on_page(page).draw(surroundings, look).targets) {
      INFO(target.label);
      CHECK(known.count(target.action) == 1);
    }
  }
}

TEST_CASE("escape goes back, other keys and presses beside everything do nothing") {
  SettingsScreen screen;
  LanguageScreen languages;
  const Surroundings surroundings = settings_surroundings();
  CHECK(
      std::holds_alternative<GoBack>(screen.update(KeyPress{Key::escape}, surroundings, {}).at(0)));
  CHECK(std::holds_alternative<GoBack>(
      languages.update(KeyPress{Key::escape}, surroundings, {}).at(0)));
  CHECK(screen.update(KeyPress{Key::p}, surroundings, {}).empty());
  CHECK(screen.update(AnyPress{}, surroundings, {}).empty());
  CHECK(languages.update(AnyPress{}, surroundings, {}).empty());
}

TEST_CASE("the keyboard alone reaches everything, by Tab and by arrows") {
  const Surroundings surroundings = settings_surroundings();
  for (int page = 0; page < 4; ++page)
    for (const Area area : {Area{1920, 1080}, Area{1080, 1920}}) {
      const Look here{area, light_theme(), measure, english, 1, false, std::nullopt, 0};
      const Targets targets = page < 3 ? on_page(page).draw(surroundings, here).targets
                                       : LanguageScreen().draw(surroundings, here).targets;
      std::set<ActionId> all, by_tab, by_arrows;
      for (const Target& target : targets)
        all.insert(target.action);
      Focus focus;
      for (std::size_t i = 0; i < targets.size(); ++i) {
        focus.key(Key::tab, targets);
        by_tab.insert(*focus.on());
      }
      CHECK(by_tab == all);
      Focus first;
      first.key(Key::tab, targets);
      std::vector<Focus> open{first};
      by_arrows.insert(*first.on());
      while (!open.empty()) {
        const Focus from = open.back();
        open.pop_back();
        for (const Key key : {Key::left, Key::right, Key::up, Key::down}) {
          Focus to = from;
          to.key(key, targets);
          if (by_arrows.insert(*to.on()).second)
            open.push_back(to);
        }
      }
      CHECK(by_arrows == all);
    }
}

TEST_CASE("Tab comes to the minus of a stepper before its plus") {
  const Targets targets = on_page(0).draw(settings_surroundings(), look).targets;
  const auto place = [&](Action action) {
    return std::ranges::find(targets, action_id(action), &Target::action);
  };
  CHECK(place(Action::volume_less) + 1 == place(Action::volume_more));
}

TEST_CASE("steppers stop at their ends, where they cannot be pressed") {
  struct Stepper {
    int page;
    Action less, more;
    int stops; ///< from one end to the other
  };
  const Stepper steppers[] = {
      {0, Action::volume_less, Action::volume_more, 10},
      {0, Action::late_less, Action::late_more, 25},
      {1, Action::inches_less, Action::inches_more, 12},
      {1, Action::distance_less, Action::distance_more, 11},
  };
  for (const Stepper& stepper : steppers) {
    Surroundings surroundings = settings_surroundings();
    const auto press_to_the_end = [&](Action action) {
      int presses = 0;
      for (;;) {
        SettingsScreen screen = on_page(stepper.page);
        const bool possible = has(screen.draw(surroundings, look).targets, action_id(action));
        const Requests requests = screen.update(action_id(action), surroundings, {});
        CHECK(possible == !requests.empty());
        if (requests.empty() || presses > 30)
          return presses;
        surroundings.settings = std::get<ChangeSettings>(requests.front()).settings;
        ++presses;
      }
    };
    press_to_the_end(stepper.less);
    CHECK(press_to_the_end(stepper.more) == stepper.stops);
    CHECK(press_to_the_end(stepper.less) == stepper.stops);
  }
}

TEST_CASE("from a value between two stops a stepper goes to the next one") {
  Settings settings;
  settings.volume = 73;
  settings.screen_inches = 7;
  settings.distance_m = 2.2;
  CHECK(changed(settings, action_id(Action::volume_more)).volume == 80);
  CHECK(changed(settings, action_id(Action::volume_less)).volume == 70);
  CHECK(changed(settings, action_id(Action::inches_more)).screen_inches == 10);
  CHECK(changed(settings, action_id(Action::inches_less)).screen_inches == 7);
  CHECK(changed(settings, action_id(Action::distance_more)).distance_m == 2.5);
  CHECK(changed(settings, action_id(Action::distance_less)).distance_m == 2);
}

TEST_CASE("a language is taken and the screen before it comes back") {
  Surroundings surroundings = settings_surroundings();
  surroundings.settings = middle();
  const Targets targets = LanguageScreen().draw(surroundings, look).targets;
  REQUIRE(targets.size() == 4);
  CHECK(targets[3].label == "Español");
  const Requests requests = LanguageScreen().update(targets[3].action, surroundings, {});
  Settings after = middle();
  after.language = "es";
  REQUIRE(requests.size() == 2);
  CHECK(std::get<ChangeSettings>(requests[0]).settings == after);
  CHECK(std::holds_alternative<GoBack>(requests[1]));
  CHECK(std::holds_alternative<GoBack>(
      LanguageScreen().update(targets[0].action, surroundings, {}).at(0)));
}

TEST_CASE("a screen too far away says so") {
  Surroundings surroundings = settings_surroundings();
  const auto words = [&] {
    std::string all;
    const Drawn drawn = on_page(1).draw(surroundings, look);
    for (const auto& shape : drawn.scene.shapes())
      if (const auto* run = std::get_if<TextRun>(&shape.element.what))
        all += run->text + ' ';
    return all;
  };
  CHECK(words().find("Come closer: at most 1.8\u202fm") != std::string::npos);
  surroundings.settings.distance_m = 1.5;
  CHECK(words().find("Come closer") == std::string::npos);
  CHECK(words().find("Good up to 1.8\u202fm") != std::string::npos);
}
