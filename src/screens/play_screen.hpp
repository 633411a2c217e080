#pragma once

#include "screens/play.hpp"

#include <optional>
#include <string>

namespace coach {

/// The play screen: a session, step by step. It gets every key itself. The first press of anything
/// only pauses, so that whoever lies on a mat and cannot aim never does harm; an aimed press does
/// what its button says.
///
/// | while it runs          |                                                                    |
/// |------------------------|--------------------------------------------------------------------|
/// | any key, any press     | pauses; in an open step it is the answer; on the way back into     |
/// |                        | position it goes on with the count-in                              |
/// | Escape                 | pauses, also in an open step                                       |
/// | M  F  + -  ?           | sound, full screen, volume, where am I; at any time                |
/// | while it is paused     |                                                                    |
/// | Space, play key        | goes on                                                            |
/// | Enter                  | presses the button that has the focus, else goes on                |
/// | right, left            | skips (again within 2 s: the exercise), goes back                  |
/// | R  U  P                | redoes the set, counts one less, it hurts                          |
/// | S                      | settings                                                           |
/// | Tab                    | moves the focus                                                    |
/// | Escape                 | asks before it ends; there, No goes on, Escape leaves it paused    |
class PlayScreen {
 public:
  Drawn draw(const Surroundings& around, const Look& look) const;
  /// `now` is any steady clock. A press less than 150 ms after the last that counted is none.
  Requests update(const Input& input, const Surroundings& around, Nanos now);
  /// How long after `now` something goes that is shown for some seconds only. What moves by the
  /// session's time is asked of coach::next_look.
  std::optional<Nanos> next_look(Nanos now) const;
  /// What makes this state look different from others, for the names of pictures: "paused-hold-
  /// right".
  std::string picture_name(const Surroundings& around) const;

  /// Everything that is drawn; there must be a timeline.
  PlayState state(const Surroundings& around, const Look& look) const;
  bool asking() const { return asking_; }

 private:
  std::optional<Requests> at_once(Key key, Nanos now);
  Requests answer(const Input& input);
  Requests press_key(Key key, const Playing& playing, Nanos now);
  Requests press(PlayAction action, const Playing& playing, Nanos now);
  Requests ask(const View& view);
  Requests skip(const Playing& playing, Nanos now);
  void move_focus(const Playing& playing, int by);

  bool asking_ = false;
  std::optional<PlayAction> focus_;
  std::optional<Nanos> last_press_;
  std::optional<Nanos> press_before_;
  std::optional<Nanos> last_skip_;
  int skipped_from_ = 0;     ///< step
  Nanos says_how_until_{};   ///< End says how it is pressed
  Nanos says_where_until_{}; ///< the card that says where one is
};

} // namespace coach
