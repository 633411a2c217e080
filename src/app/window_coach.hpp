#pragma once

#include "app/languages.hpp"
#include "app/shelf.hpp"
#include "engine/choice.hpp"
#include "scene/geometry.hpp"
#include "screens/settings.hpp"
#include "sdl/window.hpp"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace coach {

/// How the coach in a window looks and runs.
struct WindowOptions {
  std::filesystem::path fonts;         ///< folder of the Noto Sans files
  std::filesystem::path settings_file; ///< empty: settings are not kept
  std::string language;                ///< over the settings' one; empty: theirs
  std::optional<Appearance> appearance;
  WindowMode mode = WindowMode::windowed;
  Area size{1280, 720}; ///< of the window, in points
  bool muted = false;
  double speed = 1;                    ///< clock rate, over 1 for rehearsals; without tones then
  std::filesystem::path screenshots;   ///< folder for a picture of every state; empty: none
  bool exit_when_done = false;         ///< leaves when the session has run to its end
  bool exit_after_first_frame = false; ///< leaves when the first screen has been shown
};

/// What to begin with: a session that is chosen already, else the home screen.
struct FirstSession {
  std::shared_ptr<const Program> program;
  Choice choice;
};

/// Reads all programs, on any thread.
using ReadShelf = std::function<Shelf()>;

/// Coaches in a window until the person leaves or a signal asks for the end. The shelf is read
/// while the window is opened; where a session comes first, after its first picture. Returns the
/// exit code: 0, or 128 + the signal. Throws std::runtime_error if there is no screen or no font;
/// missing sound or settings are only notices on the screen.
int coach_in_window(const ReadShelf& read_shelf, const std::optional<FirstSession>& first,
                    const Languages& languages, const WindowOptions& options);

} // namespace coach
