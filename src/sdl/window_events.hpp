#pragma once

#include "scene/input.hpp"
#include "sdl/window.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <variant>

namespace coach {

/// The window must be drawn again, perhaps with another size.
struct Uncovered {};
/// The person or the system wants the program to end.
struct CloseRequest {};
/// Another part of the program has something: see post_wake.
struct Woken {};
/// A sound device came or went.
struct SoundDevicesChanged {};
/// A game controller or joystick came or went.
struct ControllersChanged {};
/// A file was dropped on the window.
struct FileDropped {
  std::string path;
};
using WindowEvent = std::variant<KeyPress, PointerEvent, Uncovered, CloseRequest, Woken,
                                 SoundDevicesChanged, ControllersChanged, FileDropped>;

/// An event, and when it came out of the system's queue, to about 1 ms.
struct TimedEvent {
  WindowEvent what;
  std::chrono::steady_clock::time_point at;
};

/// Waits for the next event, at most `patience`; nothing if the time is over. SDL's start-up state
/// has the screen saver off; see KeepAwake.
std::optional<TimedEvent> wait_event(const Window& window, std::chrono::nanoseconds patience);
/// Puts a close request into the queue; may be called from any thread.
void post_close_request();
/// Puts a Woken into the queue; may be called from any thread.
void post_wake();

} // namespace coach
