#pragma once

#include "app/window_coach.hpp"
#include "app/window_sound.hpp"
#include "paint/frame.hpp"
#include "scene/press.hpp"
#include "screens/play_input.hpp"
#include "sdl/font_painter.hpp"
#include "sdl/window_events.hpp"

#include <memory>
#include <optional>
#include <set>
#include <string>

namespace coach {

/// The play screen in its window: what is drawn of it and what a press in it means.
class WindowPlay {
 public:
  WindowPlay(const Display& display, const Timeline& timeline, const Script& script,
             const WindowOptions& options);

  /// Draws what changed since the last time; nothing if nothing did.
  void show(const View& view, const PlayNotices& notices);
  /// The whole window must be drawn again.
  void uncover() { covered_ = true; }
  /// Presses so far meant another screen, those without an aim until `unaimed_from` may have.
  void forget_presses(Nanos unaimed_from);
  /// What the event asks for; `now` is when it came, by any steady clock.
  PlayRequests respond(const WindowEvent& event, const View& view, const Timeline& timeline,
                       Nanos now);

  Window& window() { return window_; }

 private:
  void take_screenshot(const View& view, const PlayState& state);

  const Timeline* timeline_;
  const Script& script_;
  const WindowOptions& options_;
  Window window_;
  FontPainter text_;
  Measure measure_;
  std::optional<Frame> frame_;
  Drawn drawn_;
  PlayScreen screen_;
  Press press_;
  Nanos unaimed_from_{}; ///< when keys and presses beside the buttons mean something again
  bool covered_ = true;
  std::set<std::string> pictured_;
};

} // namespace coach
