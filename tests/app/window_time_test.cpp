// Whatever happens to the window, and whatever it looks like: a session keeps its time.
#include "walk.hpp"

#include "app/program_files.hpp"
#include "engine/compile.hpp"
#include "golden.hpp"
#include "screens/home_layout.hpp"
#include "screens/overview_layout.hpp"
#include "screens/settings_actions.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cmath>

using namespace coach;
using namespace coach::test;
using namespace std::chrono_literals;

namespace {

using Clock = std::chrono::steady_clock;

/// A session of one exercise, without a set-up and with little of a count-in.
FirstSession session_of(const std::string& exercise) {
  const std::string text = "format = 1\nid = \"window-time\"\ntitle = \"Window time\"\n"
                           "sources = [\"none\"]\ncount_in = 1\n[[phase]]\nname = \"main\"\n"
                           "[[phase.exercise]]\nsetup = 0\nsides = \"each\"\n" +
                           exercise;
  auto read = read_program_file("window-time.toml", text, {source_dir() / "programs"});
  REQUIRE_MESSAGE(read.value, to_string(read.diagnostics));
  return {std::make_shared<const Program>(std::move(*read.value)), {}};
}
const std::string long_holds = "use = \"hamstring-stretch\"\nsets = 1\nhold = 30\n",
                  short_holds = "use = \"quad-set\"\nreps = 5\nhold = 5\n";

const Step& step_of(const Walk& walk) {
  const Playing& playing = walk.around().playing;
  return playing.timeline->steps[playing.view.step];
}

bool holds(const Walk& walk) {
  return walk.around().playing.view.state == SessionState::running &&
         step_of(walk).kind == StepKind::hold;
}

/// How far a session has come, and between which moments it was there.
struct Seen {
  Nanos session{};
  Clock::time_point after, before;
};
Seen see(Walk& walk) {
  Seen seen;
  seen.after = Clock::now();
  walk.look();
  seen.before = Clock::now();
  seen.session = step_of(walk).at + walk.around().playing.view.in_step;
  return seen;
}

/// Checks that as much of the session has passed as of the clock.
void check_kept_time(const Seen& first, const Seen& last) {
  const Nanos passed = last.session - first.session;
  CHECK(passed >= last.after - first.before);
  CHECK(passed <= last.before - first.after);
}

SDL_Window* window() {
  for (Uint32 id = 1; id < 1000; ++id)
    if (SDL_Window* found = SDL_GetWindowFromID(id))
      return found;
  FAIL("there is no window");
  return nullptr;
}

void resize(int width, int height) { SDL_SetWindowSize(window(), width, height); }

/// As a window manager tells it.
void tell(SDL_WindowEventID what) {
  SDL_Event event{};
  event.type = SDL_WINDOWEVENT;
  event.window.windowID = SDL_GetWindowID(window());
  event.window.event = static_cast<Uint8>(what);
  SDL_PushEvent(&event);
}

void minimise_and_restore(Walk& walk) {
  tell(SDL_WINDOWEVENT_MINIMIZED);
  tell(SDL_WINDOWEVENT_HIDDEN);
  tell(SDL_WINDOWEVENT_FOCUS_LOST);
  tell(SDL_WINDOWEVENT_LEAVE);
  walk.look();
  SDL_Delay(100);
  tell(SDL_WINDOWEVENT_SHOWN);
  tell(SDL_WINDOWEVENT_RESTORED);
  tell(SDL_WINDOWEVENT_EXPOSED);
  tell(SDL_WINDOWEVENT_FOCUS_GAINED);
  walk.look();
}

/// Everything that can happen to a window while nobody presses anything.
void disturb(Walk& walk) {
  for (const Area area : {Area{1280, 720}, Area{540, 960}, Area{640, 400}, Area{800, 450}}) {
    CAPTURE(area.width);
    resize(area.width, area.height);
    walk.look();
    CHECK(walk.around().playing.view.state == SessionState::running);
    for (const Target& target : walk.targets()) {
      CAPTURE(target.label);
      CHECK(target.rect.right() <= area.width);
      CHECK(target.rect.bottom() <= area.height);
    }
  }
  minimise_and_restore(walk);
  for (int i = 0; i < 20; ++i)
    tell(i % 2 == 0 ? SDL_WINDOWEVENT_EXPOSED : SDL_WINDOWEVENT_MOVED);
  walk.look();
}

void choose_everything_that_is_seen(Walk& walk) {
  walk.press(action_id(SettingsAction::page, 0));
  walk.press(action_id(SettingsAction::language));
  REQUIRE(walk.at("language"));
  walk.press(walk.find([](const Target& one) { return one.label == "Deutsch"; })->action);
  for (int page = 0; page < 3; ++page) {
    walk.press(action_id(SettingsAction::page, page));
    for (const auto action :
         {SettingsAction::appearance, SettingsAction::text_size, SettingsAction::motion,
          SettingsAction::figure, SettingsAction::cue_level})
      if (walk.shows(action_id(action, 1)))
        walk.press(action_id(action, 1));
  }
}

/// What was done in a session of five squeezes a leg; at every look something happens to the window
/// if it is `disturbed`.
struct Played {
  std::shared_ptr<const Timeline> timeline;
  std::map<Place, int> credits;
};
enum class Surface { quiet, disturbed };
Played play(Surface how) {
  Walk walk(Hand::keyboard, 200, session_of(short_holds));
  int looks = 0;
  while (!walk.at("summary") && looks < 10'000) {
    ++looks;
    if (how == Surface::disturbed && walk.around().playing.view.state == SessionState::running)
      resize(looks % 2 == 0 ? 800 : 640, 450);
    if (how == Surface::disturbed && looks % 10 == 0)
      minimise_and_restore(walk);
    walk.look();
  }
  REQUIRE(walk.at("summary"));
  return {walk.around().playing.timeline, walk.around().playing.credits};
}

} // namespace

TEST_CASE("resized, minimised, restored and uncovered in the middle of a hold, time goes on") {
  Walk walk(Hand::keyboard, 1, session_of(long_holds));
  walk.wait_until([&] { return holds(walk); });
  const Seen first = see(walk);
  disturb(walk);
  const Seen last = see(walk);
  CHECK(holds(walk));
  check_kept_time(first, last);
  CHECK(last.session - first.session < 10s); // else this test sees nothing
}

TEST_CASE("a session in a window that changes all the time does the same as in a quiet one") {
  const Played quiet = play(Surface::quiet), disturbed = play(Surface::disturbed);
  CHECK(quiet.credits.size() == 10);
  CHECK(disturbed.credits == quiet.credits);
  CHECK(disturbed.timeline->total == quiet.timeline->total);
}

TEST_CASE("theme, language and everything else that is seen change in a pause, the time does not") {
  Walk walk(Hand::mouse, 1, session_of(long_holds));
  walk.wait_until([&] { return holds(walk); });
  walk.pause();
  REQUIRE(walk.at("paused-hold"));
  const Playing paused = walk.around().playing;
  SDL_Delay(160);
  walk.press(action_id(PlayAction::settings));
  REQUIRE(walk.at("settings"));
  choose_everything_that_is_seen(walk);
  CHECK(walk.settings().appearance == Appearance::dark);
  CHECK(walk.settings().language == "de");
  walk.press(action_id(SettingsAction::back));
  REQUIRE(walk.at("paused-hold"));
  CHECK(walk.find([](const Target& one) { return one.label == "Weiter"; }) != nullptr);

  const Playing& now = walk.around().playing;
  CHECK(now.timeline == paused.timeline);
  CHECK(now.credits == paused.credits);
  View view = now.view;
  view.paused_for = paused.view.paused_for;
  CHECK(view == paused.view);

  walk.resume();
  // Time to get back into position, cut short by another press.
  CHECK(walk.at("back-into-hold"));
  walk.wait_until([&] { return holds(walk); });
  const Seen first = see(walk);
  CHECK(first.session >= step_of(walk).at + paused.view.in_step);
  CHECK(first.session - step_of(walk).at - paused.view.in_step < 500ms);
  disturb(walk);
  check_kept_time(first, see(walk));
}
