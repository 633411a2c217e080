#pragma once

#include "scene/press.hpp"
#include "screens/focus.hpp"
#include "screens/screen.hpp"
#include "sdl/font_painter.hpp"
#include "sdl/window_events.hpp"

#include <filesystem>
#include <optional>
#include <set>
#include <string>

namespace coach {

/// Who moves the focus by key: this stage, or the screen, which then gets every key.
enum class Keys { move_focus, all_to_screen };

/// The window on which one screen at a time stands: paints what changed of it, and finds out which
/// of its targets a key, a mouse button or a finger means.
class WindowStage {
 public:
  /// `screenshots`: folder for a picture of every state; empty: none. Throws std::runtime_error if
  /// the window or the fonts in `fonts` cannot be had.
  WindowStage(const Display& display, const std::filesystem::path& fonts, Area size,
              WindowMode mode, std::filesystem::path screenshots);

  Area area() const { return window_.area(); }
  const Measure& measure() const { return measure_; }
  Window& window() { return window_; }
  /// True if the fonts have a picture of this character (code point).
  bool can_show(std::uint32_t character) { return text_.can_show(character); }

  /// Adds what is held and the focus, and paints what changed; nothing if nothing did. `name` is
  /// that of the picture's file.
  void show(Drawn drawn, const Look& look, const std::string& name);
  /// What can be pressed in what is shown, and what of it has the focus.
  const Targets& targets() const { return drawn_.targets; }
  std::optional<ActionId> focus() const { return focus_.on(); }
  /// What is being pressed, for the look of the screen at `now`.
  std::optional<ActionId> held() const { return press_.held(); }
  double held_part(Nanos now) const;
  /// A long press is going on.
  bool pressing_long() const;

  /// The whole window must be painted again.
  void uncover() { covered_ = true; }
  /// Another picture comes, in which this has the focus, if anything.
  void put_focus(std::optional<ActionId> on) { focus_.put(on); }
  /// Another screen came: nothing is pressed, and what was not aimed at a target before
  /// `unaimed_from` meant the screen before.
  void forget_presses(Nanos unaimed_from);
  /// What the event means for the screen that is shown; `now` is when it came.
  std::optional<Input> resolve(const WindowEvent& event, Keys keys, Nanos now);
  /// The long press that has become long enough by `now`.
  std::optional<Input> ripe(Nanos now);

 private:
  std::optional<Input> resolve_pointer(const PointerEvent& event, Nanos now);
  const Target* target(std::optional<ActionId> action) const;
  void take_screenshot(const Frame& frame, const std::string& name);

  Window window_;
  FontPainter text_;
  Measure measure_;
  Drawn drawn_;
  Press press_;
  Focus focus_;
  Nanos pressed_at_{};
  Nanos unaimed_from_{};
  bool covered_ = true;
  std::filesystem::path screenshots_;
  std::set<std::string> pictured_;
};

} // namespace coach
