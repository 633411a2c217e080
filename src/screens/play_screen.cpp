#include "screens/play_screen.hpp"

#include "prompts/orientation.hpp"
#include "screens/play_buttons.hpp"

#include <array>

namespace coach {
namespace {

using namespace std::chrono_literals;

std::string name_of_step(const Timeline& timeline, const Step& step) {
  constexpr std::array<const char*, 8> kinds{"get-ready", "count-in", "movement", "hold",
                                             "timed",     "open",     "rest",     "change-side"};
  if (step.kind == StepKind::movement && step.movement >= 0)
    return timeline.entry(step).exercise.movements[step.movement].name;
  return kinds[static_cast<std::size_t>(step.kind)];
}

} // namespace

PlayState PlayScreen::state(const Surroundings& around, const Look& look) const {
  PlayState state = play_state(around, look.language);
  if (look.figures != nullptr && state.person.exercise != nullptr)
    state.figure = is_wide(look, state.person) ? FigureShape::wide : FigureShape::tall;
  state.question = asking_;
  state.keep_pressing = look.now < says_how_until_;
  if (asking_ || state.paused)
    state.focus = focus_;
  if (look.now < says_where_until_ && !asking_)
    state.card = where_am_i(*around.playing.timeline, around.playing.view, look.language);
  return state;
}

Drawn PlayScreen::draw(const Surroundings& around, const Look& look) const {
  if (around.playing.timeline == nullptr)
    return {};
  return coach::draw(state(around, look), look);
}

std::optional<Nanos> PlayScreen::next_look(Nanos now) const {
  std::optional<Nanos> next;
  for (const Nanos until : {says_how_until_, says_where_until_})
    if (until > now && (!next || until - now < *next))
      next = until - now;
  return next;
}

std::string PlayScreen::picture_name(const Surroundings& around) const {
  const Playing& playing = around.playing;
  if (playing.timeline == nullptr || playing.view.state == SessionState::finished)
    return playing.ended_early ? "ended" : "finished";
  const Step& step = playing.timeline->steps[playing.view.step];
  std::string name = name_of_step(*playing.timeline, step);
  if (asking_)
    name = "question-" + name;
  else if (playing.view.state == SessionState::paused)
    name = "paused-" + name;
  else if (playing.view.state == SessionState::counting_in)
    name = "back-into-" + name;
  if (step.place.side != Side::both)
    name += std::string("-") + coach::name(step.place.side);
  return name;
}

} // namespace coach
