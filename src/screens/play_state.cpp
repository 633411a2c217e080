#include "prompts/orientation.hpp"
#include "screens/eased_words.hpp"
#include "screens/play.hpp"
#include "screens/play_buttons.hpp"
#include "screens/play_head.hpp"
#include "screens/play_movement.hpp"
#include "screens/play_person.hpp"
#include "screens/play_steps.hpp"
#include "screens/words.hpp"

#include <algorithm>
#include <utility>

namespace coach {
namespace {

using namespace std::chrono_literals;

constexpr std::size_t most_lines = 4;
/// Shorter parts of a repetition start again after a pause.
constexpr auto kept_from = 15s;

/// Fills a play state for one moment; the moment must not be the end.
class Moment {
 public:
  Moment(const Surroundings& around, const Language& language)
      : around_(around), view_(around.playing.view), timeline_(*around.playing.timeline),
        language_(language), step_(timeline_.steps[view_.step]), entry_(timeline_.entry(step_)) {}

  PlayState state() {
    state_.name = language_.of(entry_.exercise.title());
    state_.figure = shape_of(entry_.position());
    state_.side = step_.place.side;
    state_.in_bout = step_.in_bout;
    state_.person = person_of(around_);
    fill_head(state_, around_, language_);
    if (counting_in())
      show_count_in();
    else
      show_step();
    if (paused())
      show_pause();
    return std::move(state_);
  }

 private:
  bool paused() const { return view_.state == SessionState::paused; }
  bool counting_in() const { return view_.state == SessionState::counting_in; }
  bool still() const { return around_.settings.motion == Motion::less; }
  const Step* before() const { return bout_before(timeline_, step_); }
  bool keeps_fraction() const {
    return step_.kind == StepKind::timed ||
           (step_.kind == StepKind::hold && step_.length > kept_from);
  }
  void show_step() {
    switch (step_.kind) {
    case StepKind::movement:
    case StepKind::hold:
    case StepKind::timed:
      show_work();
      break;
    case StepKind::open:
      show_open();
      break;
    case StepKind::setup:
      show_gap(language_.say("play.get_ready", "Get ready"),
               {Icon::dots, PlateShape::circle, Accent::ink});
      fill_lines(entry_.exercise.get_ready);
      break;
    case StepKind::count_in:
      show_gap(language_.say("play.get_ready", "Get ready"),
               {Icon::dots, PlateShape::circle, Accent::ink});
      break;
    case StepKind::rest:
      show_gap(language_.say("rest.title", "Rest"), {Icon::wave, PlateShape::circle, Accent::rest});
      break;
    case StepKind::change_side:
      show_change();
      break;
    }
    show_caption();
  }

  void show_caption() {
    if (!around_.settings.captions)
      return;
    const Caption caption = caption_at(view_, timeline_, *around_.playing.script);
    if (!state_.lines.empty() && caption.kind == PromptKind::get_ready)
      return; // the lines on the screen are what is being said
    state_.caption = caption.text;
    if (!still() && !caption.text.empty() && caption.left < caption_fades)
      state_.caption_shows = caption.left / std::chrono::duration<double, std::nano>(caption_fades);
  }

  void show_work() {
    if (const auto beat = beat_time(timeline_, view_.step))
      return show_beats(*beat);
    const bool timed = step_.kind == StepKind::timed || step_.movement < 0;
    const Exercise& exercise = entry_.exercise;
    state_.word = timed ? language_.say("play.keep_going", "Keep going")
                        : shown::movement(exercise.movements[step_.movement], language_);
    state_.plate = {movement_icon(exercise, timed ? -1 : step_.movement), PlateShape::circle,
                    Accent::move};
    if (step_.kind == StepKind::hold)
      state_.plate = {Icon::level, PlateShape::square, Accent::hold};
    if (state_.plate.icon == Icon::dot)
      state_.plate.accent = Accent::ink2;
    TurnRing ring;
    const StepRange range = repetition_at(timeline_, view_.step);
    for (int i = range.first; i < range.last; ++i)
      ring.parts.push_back({timeline_.steps[i].length, timeline_.steps[i].kind == StepKind::hold});
    ring.now = view_.step - range.first;
    ring.progress = head(view_.left, step_.length);
    ring.hollow = paused();
    state_.ring = ring;
    state_.digits = shown::clock(seconds_up(view_.left));
  }

  /// As a timed exercise: one turn for the whole set, and no leg, which changes all the time.
  void show_beats(const BeatTime& beat) {
    state_.word = language_.say("play.keep_going", "Keep going");
    state_.plate = {Icon::cycle, PlateShape::circle, Accent::move};
    if (entry_.sides == Sides::alternate)
      state_.side = Side::both;
    const Nanos left = beat.length - beat.before - view_.in_step;
    state_.ring = TurnRing{{{beat.length}}, 0, head(left, beat.length), paused()};
    state_.digits = shown::clock(seconds_up(left));
  }

  /// How far the head of a ring has come. With less motion it stands where the number says; where
  /// it turns slowly while the person moves, it moves when that shows.
  double head(Nanos left, Millis length) const {
    const Nanos shows = step_.kind == StepKind::hold ? Nanos{} : ring_shows(length);
    if (still())
      left = std::chrono::ceil<std::chrono::seconds>(left);
    else if (shows > picture_time)
      left = (left + shows - 1ns) / shows * shows;
    return std::clamp(1 - left / std::chrono::duration<double, std::nano>(length), 0.0, 1.0);
  }

  void show_open() {
    state_.word = step_.open_kind == OpenKind::ready ? language_.say("play.ready", "Ready")
                                                     : language_.say("play.your_pace", "Your pace");
    state_.plate = {Icon::touch, PlateShape::circle, Accent::ink};
    state_.ring = OpenRing{view_.enough && view_.count > 0};
    if (step_.open_kind == OpenKind::as_many) {
      state_.digits = std::to_string(view_.count);
      state_.track = track_of_as_many();
    } else if (step_.open_kind == OpenKind::tap) {
      state_.digits = std::to_string(step_.place.rep);
    } else if (step_.open_kind != OpenKind::ready) { // nothing is counted while the coach waits
      state_.digits = shown::clock(
          static_cast<int>(std::chrono::floor<std::chrono::seconds>(view_.in_step).count()));
    }
  }

  CountTrack track_of_as_many() const {
    const AsMany wanted = as_many_of(entry_, step_.place.set);
    if (!wanted.most)
      return {};
    return {view_.count + 1, *wanted.most, wanted.least.value_or(0)};
  }

  void show_gap(std::string word, const Plate& plate) {
    state_.word = std::move(word);
    state_.plate = plate;
    if (step_.kind != StepKind::count_in) {
      state_.counts.clear();
      state_.track = {};
      state_.words = gap_words();
    }
    show_countdown();
  }

  void show_change() {
    const bool turns = entry_.position() == Position::lying_side;
    show_gap(turns ? language_.say("side.turn_over", "Turn over")
                   : language_.say("side.change", "Change legs"),
             {Icon::swap, PlateShape::circle, Accent::ink});
    fill_lines(entry_.exercise.change);
    if (before() == nullptr)
      return;
    state_.side_before = before()->place.side;
    if (still())
      return;
    const std::chrono::duration<double> since = view_.in_step + view_.added - view_.added_left;
    const double part = std::min(1.0, since / std::chrono::duration<double>(flag_slides));
    state_.slide = part * part * (3 - 2 * part); // gently off and gently home
    state_.ghost = std::min(1.0, since / std::chrono::duration<double>(ghost_fades));
  }

  void show_countdown() {
    const Countdown count = countdown(view_, timeline_);
    const int left = seconds_up(count.left);
    state_.ring = PillRing{seconds_up(count.length), left, paused()};
    state_.digits = shown::clock(left);
  }

  std::string gap_words() const {
    if (step_.kind == StepKind::setup || before() == nullptr)
      return paused() ? std::string() : language_.say("play.starts_by_itself", "Starts by itself");
    return shown::done_before(timeline_, *before(), step_, language_);
  }

  void fill_lines(const std::vector<Phrase>& phrases) {
    const Position from =
        before() != nullptr ? timeline_.entry(*before()).position() : Position::standing;
    for (const Phrase& phrase : phrases)
      if (state_.lines.size() < most_lines)
        state_.lines.push_back(language_.of(phrase.words(step_.place.side, from)));
  }

  void show_count_in() {
    state_.word = language_.say("play.ready", "Ready");
    state_.plate = {Icon::dots, PlateShape::circle, Accent::ink};
    show_countdown();
    if (view_.count_in_reason == CountInReason::set_up)
      fill_lines(entry_.exercise.get_ready);
    if (gets_into_position(view_, timeline_)) {
      state_.counts.clear();
      state_.track = {};
      state_.words = language_.say("paused.into_position", "Back into position");
      const std::string less = eased_words(around_.playing, step_, language_);
      state_.caption = (less.empty() ? "" : less + ".\n") +
                       language_.say("paused.into_position_hint", "Press to go on now");
    } else if (around_.settings.captions) {
      state_.caption =
          orientation(timeline_, view_.step, std::chrono::round<Millis>(view_.count_in), language_);
    }
  }

  void show_pause() {
    state_.paused = true;
    state_.word = language_.say("paused.title", "Paused");
    state_.plate = {Icon::pause, PlateShape::square, Accent::ink2};
    const bool waits = step_.open_kind == OpenKind::ready;
    state_.paused_where = shown::paused_in(waits ? StepKind::setup : step_.kind, language_);
    if (step_.open())
      state_.words = waits ? language_.say("paused.waits", "The exercise waits for you")
                           : std::string(); // not now
    state_.slide = state_.ghost = state_.caption_shows = 1;
    state_.caption.clear();
    if (step_.timed_work() && !keeps_fraction() && reps_in_bout(timeline_, step_) > 1)
      state_.caption = language_.say("paused.from_number", "You go on with number {n}",
                                     {{"n", step_.place.rep}});
  }

  const Surroundings& around_;
  const View& view_;
  const Timeline& timeline_;
  const Language& language_;
  const Step& step_;
  const Entry& entry_;
  PlayState state_;
};

PlayState finished_state(const Playing& playing, const Language& language) {
  PlayState state;
  state.name = playing.ended_early
                   ? language.say("summary.partial", "Stopped early. What you did counts.")
                   : language.say("summary.title", "All done");
  state.under = shown::one_line(language.of(playing.timeline->title));
  state.word = language.say("common.done", "Done");
  state.plate = {Icon::check, PlateShape::circle, Accent::rest};
  state.ring = FullRing{};
  for (const Stretch& stretch : stretches(*playing.timeline))
    state.session.push_back({stretch.length, 1, false});
  return state;
}

} // namespace

PlayState play_state(const Surroundings& around, const Language& language) {
  const Playing& playing = around.playing;
  const bool over = playing.view.state == SessionState::finished ||
                    playing.view.step >= std::ssize(playing.timeline->steps);
  PlayState state = over ? finished_state(playing, language) : Moment(around, language).state();
  state.sound = over || (around.sound && !around.muted);
  state.captions = around.settings.captions;
  if (!around.sound && state.caption.empty() && !over)
    state.caption = language.say("play.silent", "No sound. Watch the screen.");
  if (state.caption.empty() && !over)
    state.caption = around.sound_note;
  state.buttons = buttons_for(playing.view, *playing.timeline, language);
  return state;
}

} // namespace coach
