#include "screens/play.hpp"

#include "screens/pen.hpp"
#include "screens/play_bar.hpp"
#include "screens/play_panel.hpp"
#include "screens/play_question.hpp"
#include "screens/play_room.hpp"

namespace coach {

Drawn draw(const PlayState& state, Area area, const Theme& theme, const Measure& measure) {
  Drawn drawn;
  Pen pen(drawn.scene, area, theme, measure);
  pen.box({0, 0, pen.width(), pen.height()}, state.paused ? theme.room_paused : theme.room);
  draw_session_track(pen, state);
  draw_room(pen, state);
  draw_panel(pen, state);
  draw_bar(pen, state, drawn.targets);
  if (state.question)
    draw_question(pen, state, drawn.targets);
  return drawn;
}

} // namespace coach
