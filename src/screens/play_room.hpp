#pragma once

#include "screens/pen.hpp"
#include "screens/play.hpp"
#include "screens/play_flag.hpp"
#include "screens/play_lines.hpp"

#include <string>
#include <vector>

namespace coach {

/// Room before a caption for the sign that it is what is said, in units.
constexpr double caption_indent = 56;

/// Where everything stands in the room beside (portrait: above) the panel, in units.
struct RoomPlan {
  double left = 72;  ///< edge of all words
  double edge = 0;   ///< where the room ends at the right
  double column = 0; ///< width of the words above the figure
  double bottom = 0; ///< where a caption ends
  std::vector<std::string> name;
  /// The line below the name, two beside a high figure; while paused in a bout it says where.
  std::vector<std::string> under;
  LineSize line_size;
  NumberedLines lines;
  double lines_y = 0;
  FlagSize flag_size;
  Rect flag, old_flag; ///< empty where there is none
  SizedWords caption;
  double caption_y = 0;
  Rect figure; ///< left free for it
};
RoomPlan plan_room(const Pen& pen, const PlayState& state, const Look& look);

/// What of `place` the figure may cover when it stands there; all of it where that is not known.
Rect covered(const Look& look, const FigurePicture& picture, const Rect& place);

/// Draws the track of the whole session along the upper edge; what is going on stands out from it.
void draw_session_track(Pen& pen, const PlayState& state, double now_height);
/// Draws the room: figure, name, side, lines, caption.
void draw_room(Pen& pen, const PlayState& state, const Look& look);
/// Draws the lines that say where one is, on a card in front of the room.
void draw_card(Pen& pen, const PlayState& state, double left, double right, double bottom);

} // namespace coach
