#include "sdl/controllers.hpp"

#include "sdl/window_events.hpp"

#include <SDL.h>

#include <doctest/doctest.h>

#include <cstdlib>

using namespace coach;
using namespace std::chrono_literals;

namespace {

/// A controller that only SDL knows.
struct VirtualController {
  int index = SDL_JoystickAttachVirtual(SDL_JOYSTICK_TYPE_GAMECONTROLLER, 6, 15, 1);
  SDL_Joystick* joystick = SDL_JoystickOpen(index);
  VirtualController() = default;
  VirtualController(const VirtualController&) = delete;
  VirtualController& operator=(const VirtualController&) = delete;
  ~VirtualController() {
    SDL_JoystickClose(joystick);
    SDL_JoystickDetachVirtual(index);
  }
  void press(SDL_GameControllerButton button) const {
    SDL_JoystickSetVirtualButton(joystick, button, 1);
    SDL_JoystickUpdate();
    SDL_JoystickSetVirtualButton(joystick, button, 0);
    SDL_JoystickUpdate();
  }
};

std::vector<Key> keys(const Window& window) {
  std::vector<Key> found;
  while (const auto event = wait_event(window, 20ms))
    if (const auto* press = std::get_if<KeyPress>(&event->what))
      found.push_back(press->key);
  return found;
}

} // namespace

TEST_CASE("a controller's buttons are keys while it is in use, and nothing before or after") {
  setenv("SDL_VIDEODRIVER", "dummy", 1);
  {
    const Display display;
    const Window window(display, "test", {64, 36}, WindowMode::windowed);
    SDL_SetHint(SDL_HINT_JOYSTICK_ALLOW_BACKGROUND_EVENTS, "1");
    Controllers controllers;
    CHECK(SDL_WasInit(SDL_INIT_GAMECONTROLLER) == 0);
    controllers.set_use(Controllers::Use::yes);
    const VirtualController pad;
    controllers.devices_changed();
    keys(window);
    pad.press(SDL_CONTROLLER_BUTTON_A);
    CHECK(keys(window) == std::vector{Key::enter});
    pad.press(SDL_CONTROLLER_BUTTON_DPAD_LEFT);
    CHECK(keys(window) == std::vector{Key::left});
    pad.press(SDL_CONTROLLER_BUTTON_B);
    CHECK(keys(window) == std::vector{Key::escape});
    controllers.set_use(Controllers::Use::no);
    CHECK(SDL_WasInit(SDL_INIT_GAMECONTROLLER) == 0);
  }
  unsetenv("SDL_VIDEODRIVER");
}
