#include "walk.hpp"

#include "app/paths.hpp"
#include "golden.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <unistd.h>

namespace coach::test {
namespace {

/// Sooner it would be a bounce of the press before.
void take_a_moment() { SDL_Delay(160); }

/// True if Shift and Tab lead from one target to another with fewer presses than Tab.
bool is_nearer_backwards(const Targets& targets, std::optional<ActionId> from, ActionId to) {
  const auto place = [&](ActionId of) {
    return std::ranges::find(targets, of, &Target::action) - targets.begin();
  };
  const auto count = std::ssize(targets);
  const auto ahead = place(to) - (from ? place(*from) : -1);
  return (ahead + count) % count > count / 2;
}

} // namespace

Nowhere::Nowhere(const std::string& settings)
    : folder_(std::filesystem::temp_directory_path() / ("coach-walk-" + std::to_string(getpid()))),
      variables_{{"SDL_VIDEODRIVER", "dummy"},
                 {"SDL_AUDIODRIVER", "dummy"},
                 {"XDG_CONFIG_HOME", folder_ / "config"},
                 {"XDG_DATA_HOME", folder_ / "data"},
                 {"XDG_CACHE_HOME", folder_ / "cache"}} {
  std::filesystem::remove_all(folder_);
  for (const auto& [name, value] : variables_)
    setenv(name, value.c_str(), 1);
  if (settings.empty())
    return;
  std::filesystem::create_directories(folder_);
  std::ofstream(Nowhere::settings()) << settings;
}

Nowhere::~Nowhere() {
  for (const auto& [name, value] : variables_)
    unsetenv(name);
  std::filesystem::remove_all(folder_);
}

Shelf shipped_shelf() { return read_shelf({source_dir() / "programs"}, "back-of-knee-daily"); }

Walk::Walk(Hand hand, double speed, const std::optional<FirstSession>& first,
           const ReadShelf& shelf, const std::string& settings)
    : nowhere_(settings), hand_(hand), languages_(languages_dir()),
      loop_(shelf, first, languages_, options(speed)) {
  loop_.begin();
  look();
}

const Target* Walk::find(const std::function<bool(const Target&)>& wanted) const {
  const auto found = std::ranges::find_if(targets(), wanted);
  return found == targets().end() ? nullptr : &*found;
}

bool Walk::shows(ActionId action) const {
  return find([&](const Target& target) { return target.action == action; }) != nullptr;
}

void Walk::press(ActionId action) {
  const Target* target = find([&](const Target& one) { return one.action == action; });
  REQUIRE(target != nullptr);
  if (hand_ != Hand::keyboard)
    return click(target->rect.centre());
  for (int i = 0; i < 100 && loop_.stage().focus() != action; ++i)
    key(SDLK_TAB,
        is_nearer_backwards(targets(), loop_.stage().focus(), action) ? KMOD_SHIFT : KMOD_NONE);
  REQUIRE(loop_.stage().focus() == action);
  key(SDLK_RETURN);
}

void Walk::go_on() {
  if (const Target* primary =
          find([](const Target& one) { return one.role == Role::primary_button; }))
    return press(primary->action);
  SDL_Delay(400); // sooner it could be a second press that meant the page before
  const Targets before = targets();
  for (auto target = before.rbegin(); target != before.rend() && targets() == before; ++target)
    press(target->action);
}

void Walk::pause() {
  take_a_moment();
  if (hand_ == Hand::keyboard)
    key(SDLK_SPACE);
  else
    click({4, 200});
}

void Walk::resume() {
  take_a_moment();
  if (hand_ == Hand::keyboard)
    key(SDLK_SPACE);
  else
    press(action_id(PlayAction::resume));
}

void Walk::wait_until(const std::function<bool()>& so) {
  const Uint32 begin = SDL_GetTicks();
  while (!so() && SDL_GetTicks() - begin < 30'000)
    look();
  REQUIRE(so());
}

WindowOptions Walk::options(double speed) const {
  WindowOptions options;
  options.fonts = source_dir() / "assets/fonts";
  options.settings_file = nowhere_.settings();
  options.size = {800, 450};
  options.speed = speed;
  return options;
}

void Walk::look() {
  // Whoever presses has seen what is there: times are told in milliseconds.
  SDL_Delay(2);
  // Nothing else may come for an hour, so a turn is always woken.
  do {
    post_wake();
    loop_.turn();
  } while (SDL_PeepEvents(nullptr, 0, SDL_PEEKEVENT, SDL_FIRSTEVENT, SDL_USEREVENT - 1) > 0);
}

void Walk::send(SDL_Event event) {
  SDL_Delay(2);
  SDL_PushEvent(&event);
  look();
}

void Walk::key(SDL_Keycode code, SDL_Keymod with) {
  SDL_Event event{};
  event.type = SDL_KEYDOWN;
  event.key.keysym.sym = code;
  event.key.keysym.mod = static_cast<Uint16>(with);
  send(event);
}

void Walk::click(Spot at) {
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

} // namespace coach::test
