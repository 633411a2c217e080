#pragma once

#include "scene/input.hpp"
#include "screens/look.hpp"

#include <optional>

namespace coach {

/// Which target the keyboard, a remote or a game controller is on. Shown only after one of those
/// was used.
class Focus {
 public:
  /// What the key does on a screen with these targets: it moves the focus (nothing is pressed), or
  /// presses a target, or means nothing to the focus (`taken` is false).
  struct Outcome {
    bool taken = false;
    std::optional<ActionId> pressed;
  };
  Outcome key(Key key, const Targets& targets);
  /// To be told what targets a new picture of the same screen has. Where the one with the focus is
  /// gone but its neighbour in the row is there (a stepper that came to its end), the focus waits
  /// at its place and cannot be pressed; else nothing has it.
  void settle(const Targets& targets);
  /// No target has the focus; on a new screen, and when a finger or mouse is used.
  void forget() { on_.reset(); }
  /// This target has the focus; of a picture that comes now.
  void put(std::optional<ActionId> on) {
    on_ = on;
    place_ = {};
  }
  std::optional<ActionId> on() const { return on_; }
  /// Where the ring belongs, in pixels, if there is one.
  const Rect& place() const { return place_; }
  double corner() const { return corner_; }

 private:
  /// The target after the focus, or the one before it, in the order of the targets.
  const Target& next(const Targets& targets, int step) const;

  std::optional<ActionId> on_;
  Rect place_; ///< of what had the focus in the last picture
  double corner_ = 0;
};

/// Draws the ring around what has the focus, in front of everything.
void draw_focus(Drawn& drawn, const Focus& focus, const Look& look);

} // namespace coach
