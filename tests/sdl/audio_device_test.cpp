#include "sdl/audio_device.hpp"

#include "sdl/window_events.hpp"

#include <SDL.h>

#include <doctest/doctest.h>

#include <cstdlib>
#include <thread>

using namespace coach;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

namespace {
/// Chooses SDL's sound driver for one test.
struct Driver {
  explicit Driver(const char* name) {
    SDL_SetHintWithPriority(SDL_HINT_AUDIODRIVER, name, SDL_HINT_OVERRIDE);
  }
  Driver(const Driver&) = delete;
  Driver& operator=(const Driver&) = delete;
  ~Driver() { SDL_ResetHint(SDL_HINT_AUDIODRIVER); }
};
} // namespace

TEST_CASE("a device asks the mixer for sound and stops when it is closed") {
  const Driver driver("dummy");
  Mixer mixer(48'000);
  AudioDevice device(mixer);
  REQUIRE(device.open());
  CHECK(device.is_open());
  CHECK(device.next_try() == Clock::time_point::max());
  // The queue holds 255: it only takes more if the device's thread empties it.
  int taken = 0;
  for (const auto until = Clock::now() + 3s; taken < 400 && Clock::now() < until;) {
    if (mixer.play(Tone::tick, Clock::now().time_since_epoch()))
      ++taken;
    else
      std::this_thread::sleep_for(5ms);
  }
  CHECK(taken == 400);
  device.close();
  CHECK_FALSE(device.is_open());
}

TEST_CASE("opening a device is no news of a device") {
  setenv("SDL_VIDEODRIVER", "dummy", 1);
  const Driver driver("dummy");
  const Display display;
  const Window window(display, "test", {64, 36}, WindowMode::windowed);
  Mixer mixer(48'000);
  AudioDevice device(mixer);
  int opened = 1, news = 0;
  REQUIRE(device.open());
  for (const auto until = Clock::now() + 1500ms; Clock::now() < until;) {
    if (const auto event = wait_event(window, 50ms))
      if (std::holds_alternative<SoundDevicesChanged>(event->what)) {
        ++news;
        device.devices_changed();
      }
    if (Clock::now() >= device.next_try())
      ++opened;
    device.try_again(Clock::now());
  }
  CHECK(news == 0);
  CHECK(opened == 1);
  unsetenv("SDL_VIDEODRIVER");
}

TEST_CASE("no device is looked for again after four seconds, or soon when one comes") {
  const Driver driver("no such driver");
  Mixer mixer(48'000);
  AudioDevice device(mixer);
  CHECK_FALSE(device.open());
  const auto wait = device.next_try() - Clock::now();
  CHECK(wait > 3s);
  CHECK(wait <= 4s);
  device.devices_changed();
  CHECK(device.next_try() - Clock::now() < 1s);
  SDL_SetHintWithPriority(SDL_HINT_AUDIODRIVER, "dummy", SDL_HINT_OVERRIDE);
  device.try_again(Clock::now());
  CHECK_FALSE(device.is_open()); // not yet time
  device.try_again(device.next_try());
  CHECK(device.is_open());
}
