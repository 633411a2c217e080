#pragma once

#include "engine/session.hpp"
#include "prompts/script.hpp"
#include "scene/target.hpp"
#include "scene/theme.hpp"
#include "screens/icons.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace coach {

/// What the buttons of the play screen do.
enum class PlayAction : std::uint8_t {
  pause,
  resume,
  back,
  skip,
  redo_set,
  undo_rep,
  ready,
  done,
  end,
  end_yes,
  end_no,
  close
};

/// The accent of a state; text is never coloured.
enum class Accent : std::uint8_t { move, hold, rest, ink, ink2 };
enum class PlateShape : std::uint8_t { circle, square };

/// The sign of a state beside its word.
struct Plate {
  Icon icon = Icon::dots;
  PlateShape shape = PlateShape::circle;
  Accent accent = Accent::ink;
  bool operator==(const Plate&) const = default;
};

/// One part of a repetition, as long on the ring as it lasts.
struct TurnPart {
  Millis length{};
  bool hold = false; ///< drawn as one block for each second
  bool operator==(const TurnPart&) const = default;
};
/// One turn is one repetition.
struct TurnRing {
  std::vector<TurnPart> parts;
  int now = 0;
  double progress = 0; ///< of the part that is now, 0-1
  bool hollow = false; ///< paused
  bool operator==(const TurnRing&) const = default;
};
/// One pill for each second that is left and a trace for each that is gone.
struct PillRing {
  int seconds = 0, left = 0;
  bool hollow = false;
  bool operator==(const PillRing&) const = default;
};
/// A step without a length.
struct OpenRing {
  bool operator==(const OpenRing&) const = default;
};
/// Everything is done.
struct FullRing {
  bool operator==(const FullRing&) const = default;
};
using RingLook = std::variant<TurnRing, PillRing, OpenRing, FullRing>;

/// "Rep 7 of 15".
struct CountOf {
  std::string label;
  int n = 0, of = 0;
  bool operator==(const CountOf&) const = default;
};
/// Small boxes: what is done, what is now, what is to come.
struct CountTrack {
  int now = 0, of = 0; ///< no boxes if `of` < 2
  bool operator==(const CountTrack&) const = default;
};
/// An exercise on the track of the whole session; `done` is 0-1.
struct SessionPart {
  Millis length{};
  double done = 0;
  bool now = false;
  bool operator==(const SessionPart&) const = default;
};

struct ButtonLook {
  PlayAction action{};
  Icon icon = Icon::none;
  std::string label;
  Role role = Role::button;
  bool at_end = false; ///< stands at the far end of the bar
  bool operator==(const ButtonLook&) const = default;
};

/// What the surroundings say to the person.
struct PlayNotices {
  bool no_sound = false;    ///< no device
  bool muted = false;       ///< by the person
  bool ended_early = false; ///< the session is over because the person ended it
  bool operator==(const PlayNotices&) const = default;
};

/// Everything that stands on the play screen, before it is placed.
struct PlayState {
  std::string eyebrow, name, under;
  std::vector<std::string> lines; ///< how to get into position, at most three
  Side side = Side::both;
  Side side_before = Side::both; ///< the flag to be left, while sides change
  std::string caption;
  bool sound = true;
  bool paused = false;
  std::string word; ///< of the state
  Plate plate;
  RingLook ring;
  std::string digits;
  std::vector<CountOf> counts; ///< at most two
  std::string words;           ///< instead of counts
  CountTrack track;
  std::vector<SessionPart> session;
  std::vector<ButtonLook> buttons; ///< the primary one first
  bool question = false;           ///< "End for today?" lies over everything
  std::optional<PlayAction> focus, held;
  bool operator==(const PlayState&) const = default;
};

/// What the play screen shows at this moment.
PlayState play_state(const View& view, const Timeline& timeline, const Script& script,
                     const PlayNotices& notices);
/// How long until the play screen may look different, if nobody does anything: the next frame
/// while something moves (`frame`), the next second of a countdown, the end of a caption; nothing
/// while it stands still.
std::optional<Nanos> next_look(const View& view, const Timeline& timeline, const Script& script,
                               Nanos frame);

/// The picture for a screen of this size, and what can be pressed in it.
Drawn draw(const PlayState& state, Area area, const Theme& theme, const Measure& measure);

} // namespace coach
