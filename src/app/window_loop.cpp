#include "app/window_loop.hpp"

#include "app/missing_letters.hpp"
#include "app/today.hpp"
#include "app/window_signals.hpp"

#include <algorithm>
#include <array>
#include <iostream>
#include <utility>

namespace coach {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

/// The longest wait; nothing needs it shorter.
constexpr auto patience = 1h;
/// How long the screen after a session stays, whatever is pressed beside its buttons.
constexpr auto look_at_the_end = 1500ms;

/// File names of pictures; in the order of AnyScreen.
constexpr std::array screen_names{"first-start", "home", "overview", "settings",
                                  "language",    "play", "pain",     "summary"};
static_assert(screen_names.size() == std::variant_size_v<AnyScreen>);

/// What was chosen on the command line; what was not is as the settings say.
Choice with_settings(Choice choice, const Settings& settings) {
  const Choice own = choice_from(settings);
  choice.affected = choice.affected ? choice.affected : own.affected;
  choice.first = choice.first ? choice.first : own.first;
  choice.chair = own.chair;
  choice.change_time = own.change_time;
  return choice;
}

Surroundings with_settings(Settings settings) {
  Surroundings around;
  around.settings = std::move(settings);
  return around;
}

/// As the window was when the coach was left, or as it is asked for now.
WindowMode opening_mode(const Settings& settings, WindowMode wanted) {
  return settings.full_screen ? WindowMode::full_screen : wanted;
}

Nanos steady(Clock::time_point time) { return time.time_since_epoch(); }

} // namespace

WindowLoop::WindowLoop(ReadShelf read_shelf, const std::optional<FirstSession>& first,
                       const Languages& languages, const WindowOptions& options)
    : options_(options), languages_(languages), read_shelf_(std::move(read_shelf)),
      shelf_(first ? std::future<Shelf>() : std::async(std::launch::async, read_shelf_)),
      settings_file_(options.settings_file), around_(with_settings(settings_file_.read())),
      stage_(display_, options.fonts, options.size, opening_mode(around_.settings, options.mode),
             options.screenshots) {
  around_.muted = options.muted;
  around_.languages = languages_.names();
  if (options_.appearance)
    around_.settings.appearance = *options_.appearance;
  if (!options_.language.empty())
    around_.settings.language = options_.language;
  use_settings();
  if (const auto notice = settings_file_.notice(language_))
    tell(*notice);
  open_first(first);
}

void WindowLoop::open_first(const std::optional<FirstSession>& first) {
  sound_.emplace();
  worker_.emplace(voice_folders(), post_wake);
  tune_sound();
  if (first)
    return start({first->program, with_settings(first->choice, around_.settings)});
  take_shelf();
  go_home();
  if (!around_.settings.started_before)
    put(FirstStartScreen{});
}

/// What could not be read is named; the others are offered.
void WindowLoop::take_shelf() {
  if (!shelf_.valid())
    return;
  Shelf shelf = shelf_.get();
  around_.programs = std::move(shelf.programs);
  for (const Diagnostic& error : shelf.errors)
    tell(notice_of(error, language_));
  tell_missing_letters();
}

void WindowLoop::tell_missing_letters() {
  std::string texts = languages_.texts(language_.tag());
  for (const auto& program : around_.programs)
    texts += shown_texts(*program, language_);
  const std::string notice = notice_of_missing_letters(
      texts, language_, [this](std::uint32_t character) { return stage_.can_show(character); });
  if (!notice.empty())
    tell(notice);
}

void WindowLoop::run() {
  if (options_.exit_after_first_frame) {
    show_top();
    std::cout << "shown" << std::endl; // whoever measures the start waits for this
    return;
  }
  begin();
  while (turn()) {
  }
}

void WindowLoop::begin() {
  show_top();
  // The person sees the first screen meanwhile; home comes after the session.
  worker_->begin();
  sound_->open();
  if (live_)
    shelf_ = std::async(std::launch::async, read_shelf_);
  planned_ = Clock::now();
  settle();
}

bool WindowLoop::turn() {
  planned_ = next_deadline();
  const auto event = wait_event(stage_.window(), planned_ - Clock::now());
  // An event may come before the plan; the time until then has passed as well.
  planned_ = std::min(planned_, Clock::now());
  if (event)
    respond(*event);
  if (const auto ripe = stage_.ripe(steady(Clock::now())))
    hand_over(*ripe, steady(Clock::now()));
  return settle();
}

/// Shows what time and presses led to; false if that is the end.
bool WindowLoop::settle() {
  if (leaving_)
    return false;
  pass_time();
  sound_->try_again(Clock::now());
  if (options_.exit_when_done && live_ && live_->finished())
    return false;
  show_top();
  if (changed_screen_)
    forget_presses();
  return true;
}

void WindowLoop::show_top() {
  around_.sound = sound_->is_open();
  around_.full_screen = stage_.window().is_full_screen();
  around_.today = today();
  if (live_) {
    around_.playing = live_->playing();
    around_.sound_note = live_->sound_note();
  }
  const Area area = stage_.area();
  const Look look{area,
                  around_.settings.appearance == Appearance::dark ? dark_theme() : light_theme(),
                  stage_.measure(),
                  language_,
                  near_text(around_.settings),
                  needs_large(around_.settings, area),
                  stage_.held(),
                  stage_.held_part(steady(Clock::now())),
                  steady(Clock::now()),
                  &figures_,
                  static_cast<FigurePalette>(around_.settings.figure)};
  Drawn drawn =
      std::visit([&](const auto& screen) { return screen.draw(around_, look); }, screens_.back());
  stage_.show(std::move(drawn), look, picture_name());
}

std::string WindowLoop::picture_name() const {
  if (const auto* play = std::get_if<PlayScreen>(&screens_.back()))
    return play->picture_name(around_);
  return screen_names[screens_.back().index()];
}

void WindowLoop::pass_time() {
  if (!live_)
    return;
  live_->pass_time(planned_);
  planned_ = Clock::now(); // lateness counts once
  if (const auto notice = live_->take_notice())
    tell(*notice);
  if (live_->take_interruption())
    changed_screen_ = true;
  if (live_->finished())
    finish();
  if (live_->runs() && !awake_)
    awake_.emplace();
  if (!live_->runs())
    awake_.reset();
}

WindowLoop::Time WindowLoop::next_deadline() const {
  const auto now = Clock::now();
  auto next = std::min(now + patience, sound_->next_try());
  if (stage_.pressing_long())
    next = std::min(next, now + picture_time);
  if (const auto* play = std::get_if<PlayScreen>(&screens_.back()))
    if (const auto look = play->next_look(steady(now)))
      next = std::min(next, now + std::max(*look, picture_time / 2));
  if (live_)
    next = std::min(next, live_->next_deadline(picture_time, around_.settings.motion));
  return next;
}

void WindowLoop::respond(const TimedEvent& timed) {
  const WindowEvent& event = timed.what;
  if (std::holds_alternative<CloseRequest>(event))
    leaving_ = true;
  if (std::holds_alternative<Uncovered>(event))
    stage_.uncover();
  if (std::holds_alternative<SoundDevicesChanged>(event))
    sound_->devices_changed();
  if (std::holds_alternative<ControllersChanged>(event))
    controllers_.devices_changed();
  if (const auto* file = std::get_if<FileDropped>(&event))
    file_dropped(file->path);
  pass_time();
  if (changed_screen_ || timed.at < shown_at_)
    return;
  const bool play = std::holds_alternative<PlayScreen>(screens_.back());
  const auto input =
      stage_.resolve(event, play ? Keys::all_to_screen : Keys::move_focus, steady(timed.at));
  if (!input)
    return;
  const auto* press = std::get_if<KeyPress>(&*input);
  if (!play && press != nullptr && press->key == Key::f) // a session has its own answer
    carry_out(ToggleFullScreen{});
  else
    hand_over(*input, steady(timed.at));
}

/// Screens answer to a copy of what is around them: an answer may change it.
void WindowLoop::hand_over(const Input& input, Nanos now) {
  if (live_)
    around_.playing = live_->playing();
  carry_out(std::visit([&](auto& screen) { return screen.update(input, around_, now); },
                       screens_.back()));
}

/// Whoever pressed before the new screen was there meant the old one.
void WindowLoop::forget_presses() {
  changed_screen_ = false;
  shown_at_ = Clock::now();
  const auto rest = std::holds_alternative<SummaryScreen>(screens_.back()) ? look_at_the_end : 0s;
  stage_.forget_presses(steady(shown_at_ + rest));
}

void WindowLoop::tell(const std::string& notice) {
  if (std::ranges::find(around_.notices, notice) == around_.notices.end())
    around_.notices.push_back(notice);
}

int coach_in_window(const ReadShelf& read_shelf, const std::optional<FirstSession>& first,
                    const Languages& languages, const WindowOptions& options) {
  const WindowSignals signals([] { post_close_request(); });
  WindowLoop(read_shelf, first, languages, options).run();
  return signals.received() == 0 ? 0 : 128 + signals.received();
}

} // namespace coach
