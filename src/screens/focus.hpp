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
  /// gone, its neighbour in the row has it (a stepper that came to its end), else none.
  void settle(const Targets& targets);
  /// No target has the focus; on a new screen, and when a finger or mouse is used.
  void forget() { on_.reset(); }
  std::optional<ActionId> on() const { return on_; }

 private:
  std::optional<ActionId> on_;
  Rect place_; ///< of what had the focus in the last picture
};

/// Draws the ring around what has the focus, in front of everything.
void draw_focus(Drawn& drawn, const Focus& focus, const Look& look);

} // namespace coach
