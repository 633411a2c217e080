#pragma once

#include "engine/session.hpp"
#include "scene/input.hpp"
#include "screens/play.hpp"
#include "screens/screen.hpp"

#include <optional>
#include <variant>
#include <vector>

namespace coach {

using PlayInput = std::variant<KeyPress, PlayAction, AnyPress>;

/// The person is done with this screen.
struct Leave {
  bool operator==(const Leave&) const = default;
};
/// What the play screen asks its loop to do, in order.
using PlayRequest = std::variant<Command, ToggleSound, ToggleFullScreen, Leave>;
using PlayRequests = std::vector<PlayRequest>;

/// What the play screen remembers between inputs. The first press of anything only pauses, so that
/// whoever lies on a mat and cannot aim never does harm; a button does what it says.
class PlayScreen {
 public:
  /// `now` is any steady clock. A press less than 150 ms after the last that counted is
  /// none.
  PlayRequests update(const PlayInput& input, const View& view, const Timeline& timeline,
                      Nanos now);
  /// Adds the question and what has the focus.
  void show_in(PlayState& state) const;
  bool asking() const { return asking_; }

 private:
  PlayRequests answer(const PlayInput& input);
  PlayRequests press_key(Key key, const View& view, const Timeline& timeline, Nanos now);
  PlayRequests press(PlayAction action, const View& view, const Timeline& timeline, Nanos now);
  PlayRequests ask(const View& view);
  PlayRequests skip(const View& view, const Timeline& timeline, Nanos now);

  bool asking_ = false;
  PlayAction focus_ = PlayAction::end_no;
  std::optional<Nanos> last_press_;
  std::optional<Nanos> last_skip_;
  int skipped_from_ = 0; ///< step
};

} // namespace coach
