#include "screens/play.hpp"

#include "prompts/orientation.hpp"
#include "prompts/words.hpp"
#include "screens/play_bar.hpp"
#include "screens/play_steps.hpp"
#include "screens/words.hpp"

#include <algorithm>
#include <utility>

namespace coach {
namespace {

using namespace std::chrono_literals;

constexpr std::size_t most_lines = 3;
/// Shorter parts of a repetition start again after a pause.
constexpr auto kept_from = 15s;

/// Fills a play state for one moment; the moment must not be the end.
class Look {
 public:
  Look(const View& view, const Timeline& timeline, const Script& script)
      : view_(view), timeline_(timeline), script_(script), step_(timeline.steps[view.step]),
        entry_(timeline.entry(step_)), stretches_(stretches(timeline)),
        stretch_(stretch_of(stretches_, view.step)) {}

  PlayState state() {
    state_.name = name_of(entry_);
    state_.side = step_.place.side;
    fill_session();
    fill_head();
    fill_counts();
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
  const Step* before() const { return bout_before(timeline_, step_); }
  bool new_exercise() const { return before() == nullptr || before()->entry != step_.entry; }
  bool keeps_fraction() const {
    return step_.kind == StepKind::timed ||
           (step_.kind == StepKind::hold && step_.length > kept_from);
  }

  void fill_session() {
    for (int i = 0; i < static_cast<int>(stretches_.size()); ++i) {
      const Stretch& stretch = stretches_[i];
      SessionPart part{stretch.length, i < stretch_ ? 1.0 : 0.0, i == stretch_};
      if (i == stretch_ && stretch.length > 0ms)
        part.done = std::min(1.0, (Nanos{step_.at - stretch.at} + view_.in_step) /
                                      std::chrono::duration<double, std::nano>(stretch.length));
      state_.session.push_back(part);
    }
  }

  std::string place_in_session() const {
    const int count = static_cast<int>(stretches_.size());
    return shown::of(stretch_ + 1, count) + " · " +
           shown::minutes_left(std::chrono::ceil<Millis>(view_.total_left), view_.total_open);
  }

  void fill_head() {
    const int count = static_cast<int>(stretches_.size());
    state_.eyebrow = place_in_session();
    if (step_.in_bout || counting_in() || step_.kind == StepKind::count_in) {
      state_.under = stretch_ + 1 < count
                         ? shown::next(name_of(timeline_.entries[stretches_[stretch_ + 1].entry]))
                         : shown::last_exercise;
      return;
    }
    state_.under = shown::dose(entry_);
    if (step_.kind == StepKind::change_side) {
      state_.eyebrow = shown::same_other_leg;
      return state_.under.clear();
    }
    if (step_.kind == StepKind::setup)
      return;
    if (new_exercise())
      state_.eyebrow = shown::next_exercise(stretch_ + 1, count);
    else if (before()->place.set != step_.place.set)
      state_.eyebrow = shown::next_set(step_.place.set, entry_.sets);
    else if (step_.place.rep > 0)
      state_.eyebrow = shown::next_rep(step_.place.rep, reps_in_bout(timeline_, step_));
  }

  void fill_counts() {
    const int reps = reps_in_bout(timeline_, step_), sets = entry_.sets;
    const int rep = step_.place.rep;
    if (rep > 0 && reps > 1)
      state_.counts.push_back({shown::rep, rep, reps});
    if (sets > 1)
      state_.counts.push_back({shown::set, step_.place.set, sets});
    if (rep > 0 && reps > 1)
      state_.track = {rep, reps};
    else if (sets > 1)
      state_.track = {step_.place.set, sets};
    if (!step_.open())
      return;
    state_.words = open_words();
    if (!state_.words.empty())
      state_.counts.clear();
  }

  std::string open_words() const {
    switch (step_.open_kind) {
    case OpenKind::ready:
      return shown::key_when_ready;
    case OpenKind::as_many:
      if (view_.enough && view_.count > 0)
        return shown::enough;
      return entry_.pace == Pace::tap ? shown::key_for_each : shown::keep_going;
    case OpenKind::goal:
    case OpenKind::whole_bout:
      return shown::key_when_done;
    case OpenKind::tap:
    case OpenKind::none:
      return {};
    }
    return {};
  }

  void show_step() {
    const Caption caption = caption_at(view_, timeline_, script_);
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
      show_gap(shown::get_ready, {Icon::dots, PlateShape::circle, Accent::ink});
      fill_lines(entry_.exercise.get_ready);
      break;
    case StepKind::count_in:
      show_gap(shown::get_ready, {Icon::dots, PlateShape::circle, Accent::ink});
      break;
    case StepKind::rest:
      show_gap(shown::rest, {Icon::wave, PlateShape::circle, Accent::rest});
      break;
    case StepKind::change_side:
      show_gap(shown::change_side, {Icon::swap, PlateShape::circle, Accent::ink});
      fill_lines(entry_.exercise.change);
      if (before() != nullptr)
        state_.side_before = before()->place.side;
      break;
    }
    // The lines on the screen are what is being said.
    if (state_.lines.empty() || caption.kind != PromptKind::get_ready)
      state_.caption = caption.text;
  }

  void show_work() {
    const bool timed = step_.kind == StepKind::timed, hold = step_.kind == StepKind::hold;
    const Exercise& exercise = entry_.exercise;
    state_.word = timed || step_.movement < 0
                      ? exercise.title().in(Language{}.tag())
                      : shown::movement(exercise.movements[step_.movement].name);
    state_.plate = {movement_icon(exercise, timed ? -1 : step_.movement), PlateShape::circle,
                    Accent::move};
    if (hold)
      state_.plate = {Icon::level, PlateShape::square, Accent::hold};
    if (state_.plate.icon == Icon::dot)
      state_.plate.accent = Accent::ink2;
    if (timed)
      state_.word = shown::keep_going;
    TurnRing ring;
    const StepRange range = repetition_at(timeline_, view_.step);
    for (int i = range.first; i < range.last; ++i)
      ring.parts.push_back({timeline_.steps[i].length, timeline_.steps[i].kind == StepKind::hold});
    ring.now = view_.step - range.first;
    ring.progress = view_.in_step / std::chrono::duration<double, std::nano>(step_.length);
    ring.hollow = paused();
    state_.ring = ring;
    state_.digits = shown::clock(seconds_up(view_.left));
  }

  void show_open() {
    state_.word = step_.open_kind == OpenKind::ready ? shown::ready : shown::your_pace;
    state_.plate = {Icon::touch, PlateShape::circle, Accent::ink};
    state_.ring = OpenRing{};
    if (step_.open_kind == OpenKind::as_many)
      state_.digits = std::to_string(view_.count);
    else if (step_.open_kind == OpenKind::tap)
      state_.digits = std::to_string(step_.place.rep);
    else
      state_.digits = shown::clock(seconds_gone());
    if (entry_.dose.goal)
      state_.under = entry_.dose.goal->in(Language{}.tag());
  }

  int seconds_gone() const {
    return static_cast<int>(std::chrono::floor<std::chrono::seconds>(view_.in_step).count());
  }

  void show_gap(const char* word, const Plate& plate) {
    state_.word = word;
    state_.plate = plate;
    if (step_.kind != StepKind::count_in && !step_.in_bout) {
      state_.counts.clear();
      state_.track = {};
      state_.words = step_.open() ? shown::key_when_ready : gap_words();
    }
    if (step_.open()) {
      state_.ring = OpenRing{};
      state_.digits = shown::clock(seconds_gone());
      return;
    }
    show_countdown();
  }

  void show_countdown() {
    const Countdown count = countdown(view_, timeline_);
    const int left = seconds_up(count.left);
    state_.ring = PillRing{seconds_up(count.length), left, paused()};
    state_.digits = shown::clock(left);
  }

  std::string gap_words() const {
    if (step_.kind == StepKind::setup || before() == nullptr)
      return shown::starts_by_itself;
    const Step& last = *before();
    if (last.entry != step_.entry)
      return shown::done(name_of(timeline_.entry(last)));
    if (last.place.side != step_.place.side && last.place.side != Side::both)
      return shown::leg_done(last.place.side);
    if (last.place.set != step_.place.set)
      return shown::set_done(last.place.set);
    return last.place.rep > 0 ? shown::rep_done(last.place.rep) : std::string();
  }

  void fill_lines(const std::vector<Phrase>& phrases) {
    const Position from =
        before() != nullptr ? timeline_.entry(*before()).position() : Position::standing;
    for (const Phrase& phrase : phrases)
      if (state_.lines.size() < most_lines)
        state_.lines.push_back(phrase.words(step_.place.side, from).in(Language{}.tag()));
  }

  void show_count_in() {
    state_.word = shown::ready;
    state_.plate = {Icon::dots, PlateShape::circle, Accent::ink};
    show_countdown();
    const bool long_way = view_.count_in_left > Nanos{timeline_.count_in};
    if (view_.count_in_reason == CountInReason::set_up)
      fill_lines(entry_.exercise.get_ready);
    if (long_way) {
      state_.counts.clear();
      state_.track = {};
      state_.words = shown::back_into_position;
    }
    state_.caption = long_way ? shown::press_again
                              : orientation(timeline_, view_.step,
                                            std::chrono::round<Millis>(view_.count_in), Language{});
  }

  void show_pause() {
    state_.paused = true;
    state_.word = shown::paused;
    state_.plate = {Icon::pause, PlateShape::square, Accent::ink2};
    state_.under = shown::paused_in(step_.kind);
    if (state_.words == shown::starts_by_itself)
      state_.words.clear(); // not now
    if (step_.timed_work() && !keeps_fraction())
      state_.caption =
          reps_in_bout(timeline_, step_) > 1 ? shown::from_number(step_.place.rep) : std::string();
    else if (!step_.open())
      state_.caption = shown::left_in(step_.kind, seconds_up(countdown(view_, timeline_).left));
    else
      state_.caption.clear();
  }

  const View& view_;
  const Timeline& timeline_;
  const Script& script_;
  const Step& step_;
  const Entry& entry_;
  std::vector<Stretch> stretches_;
  int stretch_;
  PlayState state_;
};

PlayState finished_state(const Timeline& timeline, const PlayNotices& notices) {
  PlayState state;
  state.name = notices.ended_early ? shown::stopped_early : shown::all_done;
  state.under = notices.ended_early ? shown::still_counts : timeline.title.in(Language{}.tag());
  state.word = shown::done_button;
  state.plate = {Icon::check, PlateShape::circle, Accent::rest};
  state.ring = FullRing{};
  for (const Stretch& stretch : stretches(timeline))
    state.session.push_back({stretch.length, 1, false});
  return state;
}

} // namespace

PlayState play_state(const View& view, const Timeline& timeline, const Script& script,
                     const PlayNotices& notices) {
  const bool over =
      view.state == SessionState::finished || view.step >= static_cast<int>(timeline.steps.size());
  PlayState state = over ? finished_state(timeline, notices) : Look(view, timeline, script).state();
  state.sound = over || (!notices.no_sound && !notices.muted);
  if (notices.no_sound && state.caption.empty() && !over)
    state.caption = shown::no_sound;
  state.buttons = buttons_for(view, timeline);
  return state;
}

std::optional<Nanos> next_look(const View& view, const Timeline& timeline, const Script& script,
                               Nanos frame) {
  if (view.state == SessionState::paused || view.state == SessionState::finished)
    return std::nullopt;
  const Step& step = timeline.steps[view.step];
  const auto to_whole_second = [](Nanos left) {
    const Nanos part = left % Nanos{1s};
    return part > 0ns ? part : Nanos{1s};
  };
  if (view.state == SessionState::counting_in)
    return to_whole_second(view.count_in_left);
  if (step.timed_work())
    return frame;
  Nanos next = step.open() ? Nanos{1s} - view.in_step % Nanos{1s} : to_whole_second(view.left);
  if (const Caption caption = caption_at(view, timeline, script); caption.left > 0ns)
    next = std::min(next, caption.left);
  for (const Prompt& prompt : script.prompts)
    if (prompt.step == view.step && prompt.offset > view.in_step)
      next = std::min(next, prompt.offset - view.in_step);
  return next;
}

} // namespace coach
