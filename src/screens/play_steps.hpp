#pragma once

#include "engine/timeline.hpp"
#include "screens/play.hpp"

namespace coach {

/// The steps of one repetition (or of one timed or open step), by index: [first, last).
struct StepRange {
  int first = 0, last = 0;
};
StepRange repetition_at(const Timeline& timeline, int step);
/// How many repetitions the step's bout has.
int reps_in_bout(const Timeline& timeline, const Step& step);
/// The last step of the bout before the one this step belongs to; null in the first.
const Step* bout_before(const Timeline& timeline, const Step& step);
/// The time of a bout in which one repetition follows the other so fast that nobody could read the
/// name of each movement; nothing for all others.
struct BeatTime {
  Millis length{}, before{}; ///< of the whole bout; before the step
};
std::optional<BeatTime> beat_time(const Timeline& timeline, int step);
/// What an "as many as you like" set asks for.
AsMany as_many_of(const Entry& entry, int set);
/// True while the person gets back into position, before the count-in: a press goes on to that.
bool gets_into_position(const View& view, const Timeline& timeline);
/// True for those who lie.
bool lies(Position position);
/// The shape of most figures in a position.
FigureShape shape_of(Position position);

/// Uninterrupted stretches of the timeline that belong to one exercise.
struct Stretch {
  int entry = 0, first = 0;
  Millis at{}, length{};
};
std::vector<Stretch> stretches(const Timeline& timeline);
/// Which of them a step lies in.
int stretch_of(const std::vector<Stretch>& all, int step);

/// What was last said at this moment and is to be read; empty after 3 s.
struct Caption {
  std::string text;
  PromptKind kind{};
  Nanos left{}; ///< until it goes
};
Caption caption_at(const View& view, const Timeline& timeline, const Script& script);
/// How long a caption takes to go, a flag to come to the other edge, its ghost to appear.
constexpr std::chrono::milliseconds caption_fades{200}, flag_slides{500}, ghost_fades{300};
/// How long the head of a ring that turns once in `turn` takes until it has come so far that it
/// shows from the mat.
constexpr Nanos ring_shows(Nanos turn) { return turn / 400; }
/// Whole seconds as a countdown shows them.
int seconds_up(Nanos left);
/// What is left until the work begins, the count-in at the end of the gap included.
struct Countdown {
  Nanos length{}, left{};
};
Countdown countdown(const View& view, const Timeline& timeline);

} // namespace coach
