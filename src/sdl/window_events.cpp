#include "sdl/window_events.hpp"

#include <SDL.h>

#include <algorithm>

namespace coach {
namespace {

using namespace std::chrono_literals;

Key key_of(SDL_Keycode code) {
  switch (code) {
  case SDLK_SPACE:
    return Key::space;
  case SDLK_RETURN:
  case SDLK_KP_ENTER:
    return Key::enter;
  case SDLK_ESCAPE:
  case SDLK_AC_BACK:
    return Key::escape;
  case SDLK_LEFT:
  case SDLK_PAGEUP:
    return Key::left; // a presenter's buttons are page keys
  case SDLK_RIGHT:
  case SDLK_PAGEDOWN:
    return Key::right;
  case SDLK_UP:
    return Key::up;
  case SDLK_DOWN:
    return Key::down;
  case SDLK_TAB:
    return Key::tab;
  case SDLK_f:
  case SDLK_F11:
    return Key::f;
  case SDLK_m:
  case SDLK_AUDIOMUTE:
    return Key::m;
  case SDLK_r:
    return Key::r;
  case SDLK_u:
    return Key::u;
  case SDLK_y:
    return Key::y;
  case SDLK_n:
    return Key::n;
  default:
    return Key::other;
  }
}

/// Keys that only change what other keys mean are no press.
bool is_modifier(SDL_Keycode code) {
  return (code >= SDLK_LCTRL && code <= SDLK_RGUI) || code == SDLK_CAPSLOCK ||
         code == SDLK_NUMLOCKCLEAR || code == SDLK_MODE;
}

std::optional<WindowEvent> key_event(const SDL_KeyboardEvent& key) {
  if (key.repeat != 0 || is_modifier(key.keysym.sym))
    return std::nullopt;
  // Combinations with Alt or the system key belong to the window manager.
  if ((key.keysym.mod & (KMOD_ALT | KMOD_GUI)) != 0)
    return std::nullopt;
  return KeyPress{key_of(key.keysym.sym)};
}

std::optional<WindowEvent> window_event(const SDL_WindowEvent& event) {
  switch (event.event) {
  case SDL_WINDOWEVENT_EXPOSED:
  case SDL_WINDOWEVENT_SIZE_CHANGED:
    return Uncovered{};
  case SDL_WINDOWEVENT_LEAVE:
    return PointerEvent{PointerLost{}};
  default:
    return std::nullopt;
  }
}

std::optional<WindowEvent> translate(const SDL_Event& event, double scale) {
  switch (event.type) {
  case SDL_QUIT:
    return CloseRequest{};
  case SDL_KEYDOWN:
    return key_event(event.key);
  case SDL_WINDOWEVENT:
    return window_event(event.window);
  case SDL_MOUSEBUTTONDOWN:
    return PointerEvent{PointerDown{{event.button.x * scale, event.button.y * scale}}};
  case SDL_MOUSEBUTTONUP:
    return PointerEvent{PointerUp{{event.button.x * scale, event.button.y * scale}}};
  case SDL_MOUSEMOTION:
    if (event.motion.state == 0)
      return std::nullopt;
    return PointerEvent{PointerMove{{event.motion.x * scale, event.motion.y * scale}}};
  case SDL_AUDIODEVICEADDED:
  case SDL_AUDIODEVICEREMOVED:
    if (event.adevice.iscapture != 0)
      return std::nullopt;
    return SoundDevicesChanged{};
  case SDL_RENDER_TARGETS_RESET:
  case SDL_RENDER_DEVICE_RESET:
    return Uncovered{};
  default:
    return std::nullopt;
  }
}

/// SDL counts the milliseconds since it was started, and round again after 49 days.
std::chrono::steady_clock::time_point time_of(const SDL_Event& event) {
  const Uint32 age = SDL_GetTicks() - event.common.timestamp;
  const bool known = event.common.timestamp != 0 && age < 60'000;
  return std::chrono::steady_clock::now() - std::chrono::milliseconds(known ? age : 0);
}

} // namespace

std::optional<TimedEvent> wait_event(const Window& window, std::chrono::nanoseconds patience) {
  const auto until = std::chrono::steady_clock::now() + patience;
  SDL_Event event;
  for (;;) {
    // SDL counts whole milliseconds and may come back a little early.
    const auto left =
        std::chrono::ceil<std::chrono::milliseconds>(until - std::chrono::steady_clock::now());
    const int wait = static_cast<int>(std::clamp<std::int64_t>(left.count(), 0, 3'600'000));
    const bool came = SDL_WaitEventTimeout(&event, wait) != 0;
    if (came)
      if (auto translated = translate(event, window.pixels_per_point()))
        return TimedEvent{*translated, time_of(event)};
    if (!came && left <= 0ms)
      return std::nullopt;
  }
}

void post_close_request() {
  SDL_Event event{};
  event.type = SDL_QUIT;
  SDL_PushEvent(&event);
}

} // namespace coach
