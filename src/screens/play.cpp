#include "screens/play.hpp"

#include "screens/play_bar.hpp"
#include "screens/play_large.hpp"
#include "screens/play_panel.hpp"
#include "screens/play_question.hpp"
#include "screens/play_room.hpp"

#include <algorithm>

namespace coach {
namespace {

void draw_focus(Pen& pen, const PlayState& state, const Targets& targets) {
  const auto found = std::find_if(targets.begin(), targets.end(), [&](const Target& target) {
    return state.focus && target.action == action_id(*state.focus);
  });
  if (found != targets.end())
    pen.focus_ring(found->rect, found->corner);
}

} // namespace

Drawn draw(const PlayState& state, const Look& look) {
  Drawn drawn;
  Pen pen(drawn.scene, look.area, look.theme, look.measure);
  pen.box({0, 0, pen.width(), pen.height()},
          state.paused ? look.theme.room_paused : look.theme.room);
  draw_session_track(pen, state, uses_large(pen, look) ? 12 : 20);
  if (uses_large(pen, look)) {
    draw_large(pen, state, look, drawn.targets);
  } else {
    draw_room(pen, state, look);
    draw_panel(pen, state, look);
    draw_bar(pen, state, look, drawn.targets);
  }
  if (state.question)
    draw_question(pen, look, drawn.targets);
  draw_focus(pen, state, drawn.targets);
  return drawn;
}

} // namespace coach
