#include "sdl/window_events.hpp"

#include <SDL.h>

#include <algorithm>
#include <array>

namespace coach {
namespace {

using namespace std::chrono_literals;

struct KeyMeaning {
  SDL_Keycode code;
  Key key;
};

/// What keys mean that are not letters or digits: those of keyboards, presenters (page keys, F5 and
/// the full stop), remotes and headsets.
constexpr std::array special_keys{
    KeyMeaning{SDLK_SPACE, Key::space},
    KeyMeaning{SDLK_RETURN, Key::enter},
    KeyMeaning{SDLK_KP_ENTER, Key::enter},
    KeyMeaning{SDLK_SELECT, Key::enter},
    KeyMeaning{SDLK_F5, Key::enter},
    KeyMeaning{SDLK_PERIOD, Key::enter},
    KeyMeaning{SDLK_ESCAPE, Key::escape},
    KeyMeaning{SDLK_AC_BACK, Key::escape},
    KeyMeaning{SDLK_LEFT, Key::left},
    KeyMeaning{SDLK_PAGEUP, Key::left},
    KeyMeaning{SDLK_AUDIOPREV, Key::left},
    KeyMeaning{SDLK_RIGHT, Key::right},
    KeyMeaning{SDLK_PAGEDOWN, Key::right},
    KeyMeaning{SDLK_AUDIONEXT, Key::right},
    KeyMeaning{SDLK_UP, Key::up},
    KeyMeaning{SDLK_DOWN, Key::down},
    KeyMeaning{SDLK_TAB, Key::tab},
    KeyMeaning{SDLK_BACKSPACE, Key::backspace},
    KeyMeaning{SDLK_F11, Key::f},
    KeyMeaning{SDLK_AUDIOMUTE, Key::m},
    KeyMeaning{SDLK_AUDIOPLAY, Key::media_play},
    KeyMeaning{SDLK_AUDIOSTOP, Key::media_play},
    KeyMeaning{SDLK_PLUS, Key::plus},
    KeyMeaning{SDLK_KP_PLUS, Key::plus},
    KeyMeaning{SDLK_VOLUMEUP, Key::plus},
    KeyMeaning{SDLK_MINUS, Key::minus},
    KeyMeaning{SDLK_KP_MINUS, Key::minus},
    KeyMeaning{SDLK_VOLUMEDOWN, Key::minus},
    KeyMeaning{SDLK_QUESTION, Key::question},
    KeyMeaning{SDLK_f, Key::f},
    KeyMeaning{SDLK_m, Key::m},
    KeyMeaning{SDLK_n, Key::n},
    KeyMeaning{SDLK_p, Key::p},
    KeyMeaning{SDLK_r, Key::r},
    KeyMeaning{SDLK_s, Key::s},
    KeyMeaning{SDLK_u, Key::u},
    KeyMeaning{SDLK_y, Key::y},
};

constexpr std::array digit_keys{Key::digit0, Key::digit1, Key::digit2, Key::digit3, Key::digit4,
                                Key::digit5, Key::digit6, Key::digit7, Key::digit8, Key::digit9};

/// The code that a keyboard without Shift in its keys would have sent.
SDL_Keycode with_shift(const SDL_Keysym& sym) {
  if ((sym.mod & KMOD_SHIFT) == 0)
    return sym.sym;
  switch (sym.sym) {
  case SDLK_SLASH: // English
  case 223:        // sharp s, German
  case SDLK_QUOTE: // Spanish
    return SDLK_QUESTION;
  case SDLK_EQUALS:
    return SDLK_PLUS;
  default:
    return sym.sym;
  }
}

Key key_of(const SDL_Keysym& sym) {
  const SDL_Keycode code = with_shift(sym);
  if (code == SDLK_TAB && (sym.mod & KMOD_SHIFT) != 0)
    return Key::back_tab;
  if (code >= SDLK_0 && code <= SDLK_9)
    return digit_keys[static_cast<std::size_t>(code - SDLK_0)];
  if (code == SDLK_KP_0)
    return Key::digit0;
  if (code >= SDLK_KP_1 && code <= SDLK_KP_9)
    return digit_keys[static_cast<std::size_t>(code - SDLK_KP_1 + 1)];
  const auto found = std::find_if(special_keys.begin(), special_keys.end(),
                                  [&](const KeyMeaning& known) { return known.code == code; });
  return found == special_keys.end() ? Key::other : found->key;
}

/// What the buttons of a game controller mean; the sticks mean nothing.
Key key_of(SDL_GameControllerButton button) {
  switch (button) {
  case SDL_CONTROLLER_BUTTON_A:
  case SDL_CONTROLLER_BUTTON_START:
    return Key::enter;
  case SDL_CONTROLLER_BUTTON_B:
  case SDL_CONTROLLER_BUTTON_BACK:
    return Key::escape;
  case SDL_CONTROLLER_BUTTON_Y:
    return Key::p;
  case SDL_CONTROLLER_BUTTON_DPAD_LEFT:
    return Key::left;
  case SDL_CONTROLLER_BUTTON_DPAD_RIGHT:
    return Key::right;
  case SDL_CONTROLLER_BUTTON_DPAD_UP:
    return Key::up;
  case SDL_CONTROLLER_BUTTON_DPAD_DOWN:
    return Key::down;
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
  return KeyPress{key_of(key.keysym)};
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

/// A joystick that is no game controller is a pedal: its button is the one big button.
std::optional<WindowEvent> joystick_event(const SDL_JoyButtonEvent& button) {
  if (SDL_GameControllerFromInstanceID(button.which) != nullptr)
    return std::nullopt; // reported as a controller's already
  return KeyPress{Key::enter};
}

WindowEvent dropped(const SDL_DropEvent& drop) {
  FileDropped file{drop.file == nullptr ? std::string() : std::string(drop.file)};
  SDL_free(drop.file);
  return file;
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
  case SDL_CONTROLLERBUTTONDOWN:
    return KeyPress{key_of(static_cast<SDL_GameControllerButton>(event.cbutton.button))};
  case SDL_JOYBUTTONDOWN:
    return joystick_event(event.jbutton);
  case SDL_USEREVENT:
    return Woken{};
  case SDL_JOYDEVICEADDED:
  case SDL_JOYDEVICEREMOVED:
    return ControllersChanged{};
  case SDL_DROPFILE:
    return dropped(event.drop);
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

void post(Uint32 type) {
  SDL_Event event{};
  event.type = type;
  SDL_PushEvent(&event);
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

void post_close_request() { post(SDL_QUIT); }

void post_wake() { post(SDL_USEREVENT); }

} // namespace coach
