#pragma once

#include "engine/timeline.hpp"
#include "prompts/script.hpp"
#include "scene/geometry.hpp"
#include "screens/settings.hpp"
#include "sdl/window.hpp"

#include <filesystem>
#include <memory>

namespace coach {

/// How the coach in a window looks and runs.
struct WindowOptions {
  std::filesystem::path fonts; ///< folder of the Noto Sans files
  Appearance appearance = Appearance::light;
  WindowMode mode = WindowMode::windowed;
  Area size{1280, 720}; ///< of the window, in points
  bool muted = false;
  double speed = 1;                    ///< clock rate, over 1 for rehearsals; without tones then
  std::filesystem::path screenshots;   ///< folder for a picture of every state; empty: none
  bool exit_when_done = false;         ///< leaves when the session has run to its end
  bool exit_after_first_frame = false; ///< leaves when the exercise has been shown once
};

/// Plays a timeline in a window until it is over, the person leaves, or a signal asks for the end.
/// Returns the exit code: 0, or 128 + the signal. Throws std::runtime_error if there is no screen
/// or no font; missing sound is only a notice on the screen.
int coach_in_window(std::shared_ptr<const Timeline> timeline, const Script& script,
                    const WindowOptions& options);

} // namespace coach
