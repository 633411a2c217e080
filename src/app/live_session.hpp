#pragma once

#include "app/session_clock.hpp"
#include "app/window_sound.hpp"
#include "engine/pain_course.hpp"
#include "engine/session.hpp"
#include "prompts/language.hpp"
#include "screens/screen.hpp"

#include <memory>
#include <optional>

namespace coach {

/// A session that is coached in the window: it follows the clock, carries out commands, and orders
/// its tones.
class LiveSession {
 public:
  using Time = std::chrono::steady_clock::time_point;

  /// `speed`: seconds of the session for each of the clock, over 0. Time begins with the first
  /// pass_time. `sound` must outlive this.
  LiveSession(std::shared_ptr<const Program> program, Choice choice, const Language& language,
              WindowSound& sound, double speed);

  /// Lets the time since the last call pass; `planned` is when this call was to come. Much too late
  /// (a computer that slept) it pauses instead: nobody is led past what they did not see.
  void pass_time(Time planned);
  void apply(const Command& command);
  /// Goes on with what is left of the program by another choice.
  void replan(Choice choice);
  /// The person answered the last report of pain.
  void answer_pain(PainAnswer answer);
  /// Captions in another language; no time changes.
  void speak(const Language& language);

  /// What screens may know of it.
  Playing playing() const;
  bool finished() const { return session_.finished(); }
  /// Time passes: neither paused nor finished.
  bool runs() const;
  /// True once after it stopped without a press (or ended): presses on their way meant the
  /// screen before.
  bool take_interruption();
  /// When pass_time must be called again at the latest; `frame` is the time between two pictures
  /// while something moves. Later than any clock where nothing happens by itself.
  Time next_deadline(Nanos frame, Motion motion) const;

 private:
  void take(const Events& events);
  void follow_rule();
  std::optional<Nanos> rehearsed_open() const;

  std::shared_ptr<const Program> program_;
  Choice choice_;
  std::shared_ptr<const Timeline> timeline_;
  std::shared_ptr<const Script> script_;
  Language language_;
  Session session_;
  WindowSound& sound_;
  double speed_;
  std::optional<SessionClock> clock_;
  Time passed_at_{};
  PainCourse pain_;
  bool interrupted_ = false;
  bool ended_early_ = false;
};

} // namespace coach
