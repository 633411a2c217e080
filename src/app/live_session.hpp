#pragma once

#include "app/live_voice.hpp"
#include "app/session_clock.hpp"
#include "engine/pain_course.hpp"
#include "engine/session.hpp"
#include "prompts/language.hpp"
#include "screens/screen.hpp"

#include <memory>
#include <optional>

namespace coach {

/// A session that is coached in the window: it follows the clock, carries out commands, and has
/// itself heard.
class LiveSession {
 public:
  using Time = std::chrono::steady_clock::time_point;

  /// What a session is heard with; both must outlive it.
  struct Sound {
    Player& player;
    VoiceWorker& worker;
  };
  /// How it is coached. `speed`: seconds of the session for each of the clock, over 0; one that is
  /// not played at its own speed is silent.
  struct Coaching {
    Language language;
    CueLevel cue_level{};
    double speed = 1;
  };
  /// Time begins with the first pass_time that finds the voice ready, or very soon after it.
  LiveSession(std::shared_ptr<const Program> program, Choice choice, Coaching coaching,
              const Sound& sound);

  /// Lets the time since the last call pass; `planned` is when this call was to come. Much too late
  /// (a computer that slept) it pauses instead: nobody is led past what they did not see.
  void pass_time(Time planned);
  void apply(const Command& command);
  /// The person answered the last report of pain.
  void answer_pain(PainAnswer answer);
  /// Speaks another language, or more, or less; no time changes.
  void speak(const Language& language, CueLevel cue_level);
  /// Asks aloud how much it hurts, instead of saying that this is a pause.
  void ask_pain_aloud();

  /// What screens may know of it.
  Playing playing() const;
  /// What voice and sound have to say about themselves now; usually empty.
  std::string sound_note() const { return voice_.note(Clock::now()); }
  /// What could not be spoken, once.
  std::optional<std::string> take_notice() { return voice_.take_notice(); }
  bool finished() const { return session_.finished(); }
  /// Time passes: neither paused nor finished.
  bool runs() const { return coach::runs(session_); }
  /// True once after it stopped without a press (or ended): presses on their way meant the
  /// screen before.
  bool take_interruption();
  /// When pass_time must be called again at the latest; `frame` is the time between two pictures
  /// while something moves. Later than any clock where nothing happens by itself.
  Time next_deadline(Nanos frame, Motion motion) const;

 private:
  using Clock = std::chrono::steady_clock;

  void write_words();
  bool begins_now();
  void take(const Events& events);
  void follow_rule();
  /// Goes on with what is left of the program by another choice.
  void replan(Choice choice);
  std::optional<Nanos> rehearsed_open() const;

  std::shared_ptr<const Program> program_;
  Choice choice_;
  std::shared_ptr<const Timeline> timeline_;
  Coaching coaching_;
  Session session_;
  Player& player_;
  LiveVoice voice_;
  Time made_at_;
  std::optional<SessionClock> clock_;
  Time passed_at_{};
  PainCourse pain_;
  bool interrupted_ = false;
  bool ended_early_ = false;
};

} // namespace coach
