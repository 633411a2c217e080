#include "app/window_loop.hpp"

#include "app/load.hpp"
#include "app/paths.hpp"

#include <algorithm>
#include <utility>

namespace coach {
namespace {

using Clock = std::chrono::steady_clock;

constexpr int volume_step = 10;

template <class... Visitors>
struct Overloaded : Visitors... {
  using Visitors::operator()...;
};
template <class... Visitors>
Overloaded(Visitors...) -> Overloaded<Visitors...>;

} // namespace

void WindowLoop::carry_out(const Requests& requests) {
  for (const Request& request : requests)
    carry_out(request);
}

void WindowLoop::carry_out(const Request& request) {
  std::visit(Overloaded{
                 [&](const Command& command) {
                   if (live_)
                     live_->apply(command);
                 },
                 [&](const AnswerPain& answer) {
                   if (live_)
                     live_->answer_pain(answer.answer);
                 },
                 [&](const StartSession& what) { start(what); },
                 [&](const GoHome&) {
                   look_again();
                   go_home();
                 },
                 [&](const GoBack&) { go_back(); },
                 [&](const ShowOverview& what) { put(OverviewScreen(what.program, what.form)); },
                 [&](const ShowSettings&) { put(SettingsScreen{}); },
                 [&](const ShowLanguages&) { put(LanguageScreen{}); },
                 [&](const ShowPain&) { ask_pain(); },
                 [&](const ShowSummary&) { put(SummaryScreen{}); },
                 [&](const ChangeSettings& change) { change_settings(change.settings); },
                 [&](const CheckSound&) { sound_->check(Clock::now()); },
                 [&](const ToggleSound&) {
                   around_.muted = !around_.muted;
                   tune_sound();
                 },
                 [&](const TurnVolume& turn) {
                   Settings settings = around_.settings;
                   settings.volume = std::clamp(settings.volume + turn.steps * volume_step, 0, 100);
                   change_settings(settings);
                 },
                 [&](const ToggleFullScreen&) {
                   Settings settings = around_.settings;
                   settings.full_screen = !stage_.window().is_full_screen();
                   stage_.window().toggle_full_screen();
                   change_settings(settings);
                 },
                 [&](const TurnPage& turn) {
                   stage_.put_focus(stage_.focus() ? turn.go_on_at : std::nullopt);
                 },
                 [&](const Quit&) { leaving_ = true; },
             },
             request);
}

void WindowLoop::put(AnyScreen screen) {
  left_at_.resize(screens_.size());
  if (!screens_.empty())
    left_at_.back() = stage_.focus();
  screens_.push_back(std::move(screen));
  stage_.put_focus(std::nullopt);
  changed_screen_ = true;
}

void WindowLoop::go_back() {
  if (screens_.size() < 2)
    return go_home();
  screens_.pop_back();
  left_at_.resize(screens_.size());
  stage_.put_focus(left_at_.back());
  changed_screen_ = true;
}

void WindowLoop::go_home() {
  live_.reset();
  sound_->player().start_anew(Clock::now());
  around_.playing = {};
  take_shelf();
  screens_.clear();
  put(HomeScreen{});
}

/// Somebody may have put programs where there were none.
void WindowLoop::look_again() {
  if (shelf_.valid() || !around_.programs.empty())
    return;
  around_.notices.clear();
  shelf_ = std::async(std::launch::deferred, read_shelf_);
  take_shelf();
  if (around_.programs.empty())
    tell(language_.say("notice.no_program", "No program was found. Programs belong in {folder}.",
                       {{"folder", program_dirs().front().string()}}));
}

void WindowLoop::start(const StartSession& what) {
  live_.emplace(what.program, what.choice,
                LiveSession::Coaching{language_, around_.settings.cue_level, options_.speed},
                LiveSession::Sound{sound_->player(), *worker_});
  screens_.clear();
  put(PlayScreen{});
}

/// The session is over: what was done stands on the next screen.
void WindowLoop::finish() {
  if (std::holds_alternative<SummaryScreen>(screens_.back()))
    return;
  around_.playing = live_->playing();
  screens_.clear();
  put(SummaryScreen{});
}

void WindowLoop::ask_pain() {
  live_->apply(Pause{});
  live_->ask_pain_aloud();
  put(PainScreen{});
}

void WindowLoop::change_settings(const Settings& settings) {
  const bool other_language = settings.language != around_.settings.language;
  const bool other_level = settings.cue_level != around_.settings.cue_level;
  around_.settings = settings;
  use_settings();
  if (other_language)
    tell_missing_letters();
  if (live_ && (other_language || other_level))
    live_->speak(language_, settings.cue_level);
  if (const auto failure = settings_file_.write(settings, language_))
    tell(*failure);
}

void WindowLoop::use_settings() {
  const std::string& wanted = around_.settings.language;
  language_ = languages_.find(wanted.empty() ? languages_.system_language() : wanted);
  tune_sound();
  controllers_.set_use(around_.settings.controller ? Controllers::Use::yes : Controllers::Use::no);
}

void WindowLoop::tune_sound() {
  if (!sound_)
    return;
  sound_->set_volume(around_.muted ? 0 : around_.settings.volume);
  sound_->set_late(std::chrono::milliseconds(around_.settings.sound_late_ms), Clock::now());
}

void WindowLoop::file_dropped(const std::filesystem::path& path) {
  if (live_ && !live_->finished())
    return; // not in the middle of a session
  WhatToPlay what;
  what.program = path.string();
  auto result = load(what);
  if (auto* loaded = std::get_if<Loaded>(&result)) {
    put(OverviewScreen(std::make_shared<const Program>(std::move(loaded->program)), Form::full));
    return;
  }
  tell(std::get<NotLoaded>(result).text);
}

} // namespace coach
