#pragma once

#include "app/window_loop.hpp"

#include <SDL.h>

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace coach::test {

enum class Hand { mouse, finger, keyboard };

/// Nothing is seen or heard, and nothing of the person's own is read or written.
class Nowhere {
 public:
  /// `settings`: what stands in the file of the settings; empty: there is none.
  explicit Nowhere(const std::string& settings = {});
  Nowhere(const Nowhere&) = delete;
  Nowhere& operator=(const Nowhere&) = delete;
  ~Nowhere();
  std::filesystem::path settings() const { return folder_ / "settings.toml"; }

 private:
  std::filesystem::path folder_;
  std::vector<std::pair<const char*, std::string>> variables_;
};

/// The programs of the source tree.
Shelf shipped_shelf();

/// Somebody in front of the coach in a real window (SDL's driver without a screen), who sees what
/// can be pressed and presses it with one hand only.
class Walk {
 public:
  /// From the first screen of all, or from the start of a session; `speed` as in WindowOptions.
  explicit Walk(Hand hand, double speed = 200, const std::optional<FirstSession>& first = {},
                const ReadShelf& shelf = shipped_shelf, const std::string& settings = {});

  bool at(const std::string& screen) const { return loop_.picture_name().starts_with(screen); }
  std::filesystem::path settings_file() const { return nowhere_.settings(); }
  const Settings& settings() const { return loop_.around().settings; }
  const Surroundings& around() const { return loop_.around(); }
  std::optional<ActionId> focus() const { return loop_.stage().focus(); }
  const Targets& targets() const { return loop_.stage().targets(); }
  /// Null where there is none.
  const Target* find(const std::function<bool(const Target&)>& wanted) const;
  bool shows(ActionId action) const;

  /// Fails the test if it cannot be pressed.
  void press(ActionId action);
  /// The button that goes on; where there is none yet, an answer to everything that is asked.
  void go_on();
  /// While playing: a press that is not aimed at anything.
  void pause();
  void resume();
  void key(SDL_Keycode code, SDL_Keymod with = KMOD_NONE);

  /// Lets everything happen that is waiting, and a moment pass.
  void look();
  /// Lets time pass until it is so; fails after 30 s.
  void wait_until(const std::function<bool()>& so);

 private:
  WindowOptions options(double speed) const;
  void send(SDL_Event event);
  void click(Spot at);

  Nowhere nowhere_;
  Hand hand_;
  Languages languages_;
  WindowLoop loop_;
};

} // namespace coach::test
