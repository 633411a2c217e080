#pragma once

#include "app/any_screen.hpp"
#include "app/languages.hpp"
#include "app/live_session.hpp"
#include "app/live_sound.hpp"
#include "app/settings_file.hpp"
#include "app/window_coach.hpp"
#include "app/window_stage.hpp"
#include "screens/figure_cache.hpp"
#include "sdl/controllers.hpp"

#include <future>
#include <optional>
#include <string>
#include <vector>

namespace coach {

/// The coach in its window: shows one screen after the other, lets a session follow the clock, and
/// carries out what the screens ask for.
class WindowLoop {
 public:
  WindowLoop(ReadShelf read_shelf, const std::optional<FirstSession>& first,
             const Languages& languages, const WindowOptions& options);

  /// Returns when the person leaves, or as the options say.
  void run();

  /// What run() does, in parts: the first screen and the sound;
  void begin();
  /// then, again and again, the next event or what happens by itself. False if that was the last.
  bool turn();
  /// What is shown: "home", "play hold right".
  std::string picture_name() const;
  const WindowStage& stage() const { return stage_; }
  const Surroundings& around() const { return around_; }

 private:
  using Time = LiveSession::Time;

  // Screens and time (window_loop.cpp).
  void open_first(const std::optional<FirstSession>& first);
  void take_shelf();
  /// Tells which letters the fonts do not have, in the texts of this language.
  void tell_missing_letters();
  bool settle();
  void show_top();
  void pass_time();
  Time next_deadline() const;
  void respond(const TimedEvent& timed);
  void hand_over(const Input& input, Nanos now);
  void forget_presses();
  /// Home shows it from now on.
  void tell(const std::string& notice);

  // Requests (window_requests.cpp).
  void carry_out(const Requests& requests);
  void carry_out(const Request& request);
  void put(AnyScreen screen);
  void go_back();
  void go_home();
  void look_again();
  void start(const StartSession& what);
  void finish();
  void ask_pain();
  void change_settings(const Settings& settings);
  void use_settings();
  void tune_sound();
  void file_dropped(const std::filesystem::path& path);

  WindowOptions options_;
  const Languages& languages_;
  ReadShelf read_shelf_;
  std::future<Shelf> shelf_; ///< being read
  SettingsFile settings_file_;
  Surroundings around_;
  Display display_;
  WindowStage stage_;
  Language language_;
  FigureCache figures_;
  std::vector<AnyScreen> screens_;               ///< the last one is shown
  std::vector<std::optional<ActionId>> left_at_; ///< what had the focus on those below it
  std::optional<LiveSound> sound_;
  std::optional<VoiceWorker> worker_;
  std::optional<LiveSession> live_;
  std::optional<KeepAwake> awake_;
  Controllers controllers_;
  Time planned_{};  ///< when time is to pass again at the latest
  Time shown_at_{}; ///< since when presses mean the screen that is shown
  bool changed_screen_ = false;
  bool leaving_ = false;
};

} // namespace coach
