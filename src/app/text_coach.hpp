#pragma once

#include "app/text_lines.hpp"
#include "app/text_narrator.hpp"
#include "app/text_pain.hpp"
#include "app/text_schedule.hpp"
#include "engine/pain_course.hpp"
#include "engine/session.hpp"
#include "program/program.hpp"
#include "prompts/language.hpp"

#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace coach {

/// What the coach in a terminal prints: what a person needs who does not see; only the names of
/// exercises and what is asked for, where a voice says the rest; or in a rehearsal every prompt and
/// nothing else.
enum class TextMode { reader, spoken, rehearsal };
/// Whether steps that wait for the person are answered at their estimate; where no key can come.
enum class Waiting { for_keys, answered_by_itself };

/// A session in lines of text: time and keys in, lines out. No clock, no input, no output; the same
/// keys at the same times give the same lines.
class TextCoach {
 public:
  /// `choice` is what `timeline` was compiled for; `program` must outlive this.
  TextCoach(const Program& program, std::shared_ptr<const Timeline> timeline, Choice choice,
            const Language& language, TextMode mode, Waiting waiting);

  /// The first lines; to be asked for once, before anything else.
  Lines start();
  /// Lets session time pass, >= 0.
  Lines advance(Nanos elapsed);
  /// One key. Enter is '\n'.
  Lines press(char key);
  /// Pauses, as if by key; nothing if it is paused or over.
  Lines pause();
  /// No key will come any more: what waits goes on by itself, what is paused ends.
  Lines lose_keys();

  /// The voice is gone: where one is, and from now on every line.
  Lines read_along();

  /// Session time until the next line; nothing if only a key can bring one.
  std::optional<Nanos> next_due() const;
  /// Nothing more will be printed.
  bool over() const;
  const Session& session() const { return session_; }
  const std::shared_ptr<const Timeline>& plan() const { return plan_; }
  /// What is said in it.
  const std::shared_ptr<const Script>& script() const { return script_; }
  /// What has happened since this was last asked for.
  Events take_events() { return std::exchange(events_, {}); }

 private:
  enum class Asking { nothing, skip, end, pain, sharp, after_pain };

  // Time (text_coach.cpp).
  const Timeline& timeline() const { return *plan_; }
  bool is(SessionState state) const { return session_.view().state == state; }
  Nanos position(const View& view) const;
  bool answers_itself(const View& view) const;
  void pass(Nanos piece, Lines& out);
  void apply(const Command& command, Lines& out);
  void tell(const Events& events, Lines& out);
  void tell(const Event& event, Lines& out);
  void settle(Lines& out);
  void plan_lines();

  // Keys (text_coach_keys.cpp).
  void play_key(char key, Lines& out);
  void space(Lines& out);
  void resume(Lines& out);
  void pause_for(Asking question, Lines& out);
  void navigate(const Command& command, Lines& out);
  /// While paused, a move prints where it led to.
  void tell_move(const Events& events, Lines& out);
  void undo(Lines& out);
  void answer(const Command& command, Lines& out);
  void ask_skip(Lines& out);
  void answer_skip(char key, Lines& out);
  void answer_end(char key, Lines& out);
  void where(Lines& out);

  // Pain (text_coach_pain.cpp).
  void type_pain(char key, Lines& out);
  void report_pain(int pain, Lines& out);
  void answer_sharp(char key, Lines& out);
  void after_pain(char key, Lines& out);
  void offer(Lines& out);
  SoreMoment sore_moment(const View& view) const;
  void respond(PainAnswer answer, Lines& out);
  void replan(Choice choice, Lines& out);
  /// Gives the commands that the author's rule wants now.
  void follow_rule(Lines& out);

  const Program& program_;
  Choice choice_;
  Language language_;
  TextMode mode_;
  Waiting waiting_;
  std::shared_ptr<const Timeline> plan_;
  std::shared_ptr<const Script> script_;
  Session session_;
  Events events_;
  TextSchedule schedule_;
  TextNarrator narrator_;
  int begun_ = -1;    ///< the step that began last
  Nanos after_end_{}; ///< since the session ran to its end

  Asking asking_ = Asking::nothing;
  char last_key_ = 0;
  int asked_bout_ = 0; ///< what the question about skipping is for: this bout or the gap before it
  bool asked_in_bout_ = false;
  std::string typed_; ///< answer to the question about pain, so far
  int pain_ = 0;      ///< the last such answer
  PainCourse course_;
};

} // namespace coach
