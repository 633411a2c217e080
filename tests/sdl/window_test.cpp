#include "sdl/window.hpp"

#include "sdl/window_events.hpp"

#include <SDL.h>

#include <doctest/doctest.h>

#include <cstdlib>
#include <thread>

using namespace coach;
using namespace std::chrono_literals;

namespace {

/// SDL's driver without a screen, asked for by name.
struct DummyScreen {
  DummyScreen() { setenv("SDL_VIDEODRIVER", "dummy", 1); }
  DummyScreen(const DummyScreen&) = delete;
  DummyScreen& operator=(const DummyScreen&) = delete;
  ~DummyScreen() { unsetenv("SDL_VIDEODRIVER"); }
};

void push_key(SDL_Keycode code, Uint8 repeat = 0, Uint16 modifiers = KMOD_NONE) {
  SDL_Event event{};
  event.type = SDL_KEYDOWN;
  event.key.keysym.sym = code;
  event.key.keysym.mod = modifiers;
  event.key.repeat = repeat;
  SDL_PushEvent(&event);
}

/// The next event that is not about the window itself.
std::optional<WindowEvent> next(const Window& window) {
  for (;;) {
    auto event = wait_event(window, 50ms);
    if (!event)
      return std::nullopt;
    if (!std::holds_alternative<Uncovered>(event->what))
      return event->what;
  }
}

void resize_only_window(int width, int height) {
  for (Uint32 id = 1; id < 1000; ++id) // SDL counts windows of earlier tests too
    if (SDL_Window* window = SDL_GetWindowFromID(id))
      SDL_SetWindowSize(window, width, height);
}

} // namespace

TEST_CASE("a screen that was asked for by name is one, a silent substitute is none") {
  {
    const DummyScreen screen;
    CHECK(display_available());
    SDL_Quit();
  }
  // With nothing to connect to, SDL would fall back to a driver that shows nothing.
  const char* display = std::getenv("DISPLAY");
  const char* wayland = std::getenv("WAYLAND_DISPLAY");
  if (display == nullptr && wayland == nullptr)
    CHECK_FALSE(display_available());
}

TEST_CASE("events become what the screens know") {
  const DummyScreen screen;
  const Display display;
  const Window window(display, "test", {640, 360}, WindowMode::windowed);
  CHECK(window.area() == Area{640, 360});
  while (wait_event(window, 20ms)) {
  }

  struct Case {
    SDL_Keycode code;
    Uint16 modifiers;
    Key key;
  };
  const Case cases[]{
      {SDLK_SPACE, KMOD_NONE, Key::space},
      {SDLK_PAGEDOWN, KMOD_NONE, Key::right}, // a presenter's
      {SDLK_F5, KMOD_NONE, Key::enter},
      {SDLK_AUDIOPLAY, KMOD_NONE, Key::media_play}, // a headset's
      {SDLK_SELECT, KMOD_NONE, Key::enter},         // a remote's
      {SDLK_AC_BACK, KMOD_NONE, Key::escape},
      {SDLK_TAB, KMOD_NONE, Key::tab},
      {SDLK_TAB, KMOD_LSHIFT, Key::back_tab},
      {SDLK_0, KMOD_NONE, Key::digit0},
      {SDLK_9, KMOD_NONE, Key::digit9},
      {SDLK_KP_0, KMOD_NONE, Key::digit0},
      {SDLK_KP_1, KMOD_NUM, Key::digit1},
      {SDLK_EQUALS, KMOD_RSHIFT, Key::plus}, // English
      {SDLK_PLUS, KMOD_NONE, Key::plus},     // German, Spanish
      {SDLK_SLASH, KMOD_LSHIFT, Key::question},
      {223, KMOD_LSHIFT, Key::question},
      {SDLK_VOLUMEDOWN, KMOD_NONE, Key::minus},
      {SDLK_q, KMOD_NONE, Key::other},
  };
  for (const Case& c : cases) {
    CAPTURE(SDL_GetKeyName(c.code));
    push_key(c.code, 0, c.modifiers);
    CHECK(std::get<KeyPress>(next(window).value()).key == c.key);
  }
  // Held keys, modifiers and the window manager's combinations are no presses.
  push_key(SDLK_SPACE, 1);
  push_key(SDLK_LSHIFT);
  push_key(SDLK_TAB, 0, KMOD_LALT);
  CHECK_FALSE(next(window));

  SDL_Event press{};
  press.type = SDL_MOUSEBUTTONDOWN;
  press.button.x = 12;
  press.button.y = 34;
  SDL_PushEvent(&press);
  const auto down = std::get<PointerDown>(std::get<PointerEvent>(next(window).value()));
  CHECK(down.at == Spot{12, 34});

  SDL_Event drop{};
  drop.type = SDL_DROPFILE;
  drop.drop.file = SDL_strdup("/tmp/my knee.toml");
  SDL_PushEvent(&drop);
  CHECK(std::get<FileDropped>(next(window).value()).path == "/tmp/my knee.toml");

  std::thread other(post_close_request);
  other.join();
  CHECK(std::holds_alternative<CloseRequest>(next(window).value()));
}

TEST_CASE("an event is as old as it is, however late it is looked at") {
  const DummyScreen screen;
  const Display display;
  const Window window(display, "test", {64, 36}, WindowMode::windowed);
  while (wait_event(window, 20ms)) {
  }
  const auto pressed = std::chrono::steady_clock::now();
  push_key(SDLK_SPACE);
  std::this_thread::sleep_for(200ms);
  const auto event = wait_event(window, 1s);
  REQUIRE(event);
  CHECK(event->at > pressed - 10ms);
  CHECK(event->at < pressed + 100ms);
}

TEST_CASE("waiting ends when its time is over, not before") {
  const DummyScreen screen;
  const Display display;
  const Window window(display, "test", {64, 36}, WindowMode::windowed);
  while (wait_event(window, 20ms)) {
  }
  const auto start = std::chrono::steady_clock::now();
  CHECK_FALSE(wait_event(window, 83ms));
  const auto waited = std::chrono::steady_clock::now() - start;
  CHECK(waited >= 83ms);
  CHECK(waited < 600ms);
}

TEST_CASE("a canvas keeps what was painted until the window has another size") {
  const DummyScreen screen;
  const Display display;
  Window window(display, "test", {64, 36}, WindowMode::windowed);
  const Rect beyond{-10, -10, 5000, 5000}; // does no harm
  CHECK_FALSE(window.canvas().kept);
  window.show(std::span(&beyond, 1));
  CHECK(window.canvas().kept);
  resize_only_window(640, 400);
  while (wait_event(window, 20ms)) {
  }
  window.show(std::span(&beyond, 1)); // of the canvas before
  const auto [frame, kept] = window.canvas();
  CHECK(frame.area() == Area{640, 400});
  CHECK_FALSE(kept);
  window.show(std::span(&beyond, 1));
}
