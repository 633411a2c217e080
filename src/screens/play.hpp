#pragma once

#include "screens/figure_picture.hpp"
#include "screens/icons.hpp"
#include "screens/look.hpp"
#include "screens/screen.hpp"

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
  start_now, ///< ends a paused rest and goes on
  longer,    ///< 15 s
  done,
  hurts,
  settings,
  end, ///< a long press
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
  bool enough = false; ///< as many as are wanted at least
  bool operator==(const OpenRing&) const = default;
};
/// Everything is done.
struct FullRing {
  bool operator==(const FullRing&) const = default;
};
using RingLook = std::variant<TurnRing, PillRing, OpenRing, FullRing>;

/// "Rep 7 of 15".
struct CountOf {
  std::string label, short_label; ///< the short one where there is too little room
  int n = 0, of = 0;
  bool operator==(const CountOf&) const = default;
};
/// Small boxes: what is done, what is now, what is to come.
struct CountTrack {
  int now = 0, of = 0; ///< no boxes if `of` < 2
  int enough = 0;      ///< a mark behind this one; 0: none
  bool operator==(const CountTrack&) const = default;
};
/// An exercise on the track of the whole session; `done` is 0-1.
struct SessionPart {
  Millis length{};
  double done = 0;
  bool now = false;
  bool operator==(const SessionPart&) const = default;
};

/// A button of the bar, before it has a place.
struct ButtonLook {
  PlayAction action{};
  Icon icon = Icon::none;
  std::string label;
  std::string short_label{}; ///< where the bar is too long; empty: its icon alone
  Role role = Role::button;
  bool operator==(const ButtonLook&) const = default;
};

/// How much room the figure of an exercise needs: at most 1.1 times as high as wide, or higher.
enum class FigureShape : std::uint8_t { wide, tall };

/// Everything that stands on the play screen, before it is placed.
struct PlayState {
  std::string eyebrow, name, under;
  std::string paused_where;       ///< stands in the place of `under`, or of `eyebrow` in a gap
  std::vector<std::string> lines; ///< how to get into position, at most four
  FigureShape figure = FigureShape::wide;
  FigurePicture person; ///< nobody once it is over
  Side side = Side::both;
  Side side_before = Side::both; ///< the flag to be left, while sides change
  double slide = 1;              ///< how far the new flag has come, 0-1
  double ghost = 1;              ///< how much of the old flag is a ghost, 0-1
  bool captions = true;          ///< room is kept for them
  std::string caption;
  double caption_shows = 1;      ///< 0-1, less while it fades
  std::vector<std::string> card; ///< lines in front of the figure: where one is
  bool sound = true;
  bool paused = false;
  bool in_bout = false; ///< in a repetition (a timed or open step)
  std::string word;     ///< of the state
  Plate plate;
  RingLook ring;
  std::string digits;
  std::vector<CountOf> counts; ///< at most two
  std::string words;           ///< instead of counts
  CountTrack track;
  std::vector<SessionPart> session;
  std::vector<ButtonLook> buttons; ///< the primary one first
  bool keep_pressing = false;      ///< End says how it is pressed
  bool question = false;           ///< "End for today?" lies over everything
  std::optional<PlayAction> focus;
  bool operator==(const PlayState&) const = default;
};

/// What the play screen shows at this moment; there must be a timeline.
PlayState play_state(const Surroundings& around, const Language& language);
/// 30 pictures a second while something moves.
constexpr Nanos picture_time = std::chrono::nanoseconds(std::chrono::seconds(1)) / 30;
/// How long in the session's time until the play screen may look different, if nobody does
/// anything: while something moves the next whole `frame` of the step, at least half a one away;
/// the next second of a countdown, the end of a caption, at least a frame; nothing while it stands
/// still.
std::optional<Nanos> next_look(const View& view, const Timeline& timeline, const Script& script,
                               Nanos frame, Motion motion = Motion::full);

/// The picture for a screen of this size, and what can be pressed in it.
Drawn draw(const PlayState& state, const Look& look);

} // namespace coach
