// A person goes through the whole coach, with the mouse alone, by touch alone and with the keyboard
// alone: real events, a real window (SDL's driver without a screen), a session that runs faster.
#include "app/window_loop.hpp"

#include "golden.hpp"

#include "app/paths.hpp"
#include "screens/home_layout.hpp"
#include "screens/overview_layout.hpp"
#include "screens/settings_actions.hpp"
#include "screens/summary_layout.hpp"

#include <SDL.h>
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <set>

using namespace coach;
using namespace coach::test;

namespace {

enum class Hand { mouse, finger, keyboard };

/// Nothing is seen or heard, and nothing of the person's own is read or written.
class Nowhere {
 public:
  Nowhere() {
    std::filesystem::remove_all(folder_);
    for (const auto& [name, value] : variables_)
      setenv(name, value.c_str(), 1);
  }
  Nowhere(const Nowhere&) = delete;
  Nowhere& operator=(const Nowhere&) = delete;
  ~Nowhere() {
    for (const auto& [name, value] : variables_)
      unsetenv(name);
    std::filesystem::remove_all(folder_);
  }
  std::filesystem::path settings() const { return folder_ / "settings.toml"; }

 private:
  std::filesystem::path folder_ =
      std::filesystem::temp_directory_path() / ("coach-walk-" + std::to_string(getpid()));
  std::vector<std::pair<const char*, std::string>> variables_{
      {"SDL_VIDEODRIVER", "dummy"},
      {"SDL_AUDIODRIVER", "dummy"},
      {"XDG_CONFIG_HOME", folder_ / "config"},
      {"XDG_DATA_HOME", folder_ / "data"},
      {"XDG_CACHE_HOME", folder_ / "cache"}};
};

/// Somebody in front of the coach, who sees what can be pressed and presses it.
class Walk {
 public:
  explicit Walk(Hand hand) : hand_(hand), loop_(shelf(), std::nullopt, languages_, options()) {
    loop_.begin();
    look();
  }

  bool at(const std::string& screen) const { return loop_.picture_name().starts_with(screen); }
  const Settings& settings() const { return loop_.around().settings; }
  const Surroundings& around() const { return loop_.around(); }
  const Targets& targets() const { return loop_.stage().targets(); }
  const Target* find(const std::function<bool(const Target&)>& wanted) const {
    const auto found = std::ranges::find_if(targets(), wanted);
    return found == targets().end() ? nullptr : &*found;
  }
  bool shows(ActionId action) const {
    return find([&](const Target& target) { return target.action == action; }) != nullptr;
  }

  /// Only with this walk's hand.
  void press(ActionId action) {
    const Target* target = find([&](const Target& one) { return one.action == action; });
    REQUIRE(target != nullptr);
    if (hand_ != Hand::keyboard)
      return click(target->rect.centre());
    for (int i = 0; i < 100 && loop_.stage().focus() != action; ++i)
      key(SDLK_TAB);
    REQUIRE(loop_.stage().focus() == action);
    key(SDLK_RETURN);
  }
  /// The button that goes on; where there is none yet, an answer to everything that is asked.
  void go_on() {
    if (const Target* primary =
            find([](const Target& one) { return one.role == Role::primary_button; }))
      return press(primary->action);
    const Targets before = targets();
    for (auto target = before.rbegin(); target != before.rend() && targets() == before; ++target)
      press(target->action);
  }
  /// While playing: a press that is not aimed at anything.
  void pause() {
    SDL_Delay(160); // sooner it would be a bounce
    if (hand_ == Hand::keyboard)
      key(SDLK_SPACE);
    else
      click({4, 200});
  }
  void resume() {
    SDL_Delay(160);
    if (hand_ == Hand::keyboard)
      key(SDLK_SPACE);
    else
      press(action_id(PlayAction::resume));
  }
  /// Lets time pass until it is so; fails after 30 s.
  void wait_until(const std::function<bool()>& so) {
    const Uint32 begin = SDL_GetTicks();
    while (!so() && SDL_GetTicks() - begin < 30'000)
      look();
    REQUIRE(so());
  }

 private:
  static std::future<Shelf> shelf() {
    std::promise<Shelf> shelf;
    shelf.set_value(read_shelf({source_dir() / "programs"}, "back-of-knee-daily"));
    return shelf.get_future();
  }
  WindowOptions options() const {
    WindowOptions options;
    options.fonts = source_dir() / "assets/fonts";
    options.settings_file = nowhere_.settings();
    options.size = {800, 450};
    options.speed = 200;
    return options;
  }
  void look() {
    // Whoever presses has seen what is there: times are told in milliseconds.
    SDL_Delay(2);
    // Nothing else may come for an hour, so a turn is always woken.
    do {
      post_wake();
      loop_.turn();
    } while (SDL_PeepEvents(nullptr, 0, SDL_PEEKEVENT, SDL_FIRSTEVENT, SDL_USEREVENT - 1) > 0);
  }
  void send(SDL_Event event) {
    SDL_Delay(2);
    SDL_PushEvent(&event);
    look();
  }
  void key(SDL_Keycode code) {
    SDL_Event event{};
    event.type = SDL_KEYDOWN;
    event.key.keysym.sym = code;
    send(event);
  }
  void click(Spot at) {
    SDL_Event event{};
    event.type = SDL_MOUSEBUTTONDOWN;
    event.button.which = hand_ == Hand::finger ? SDL_TOUCH_MOUSEID : 0; // as SDL reports fingers
    event.button.button = SDL_BUTTON_LEFT;
    event.button.x = static_cast<Sint32>(at.x);
    event.button.y = static_cast<Sint32>(at.y);
    send(event);
    event.type = SDL_MOUSEBUTTONUP;
    send(event);
  }

  Nowhere nowhere_;
  Hand hand_;
  Languages languages_{languages_dir()};
  WindowLoop loop_;
};

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
  CHECK(changed.size() == 16);
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

void walk_with(Hand hand) {
  Walk walk(hand);
  pass_first_start(walk);
  play_to_the_end(walk);
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

TEST_CASE("with the keyboard alone: from the first start to a summary, and every setting") {
  walk_with(Hand::keyboard);
}
