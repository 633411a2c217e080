#pragma once

#include "engine/event.hpp"
#include "engine/timeline.hpp"

#include <map>
#include <memory>
#include <optional>
#include <variant>

namespace coach {

struct Pause {};
struct Resume {};
struct Skip {};
struct Back {};
struct RedoSet {};
struct UndoRep {};
/// To the gap before an item's first bout.
struct JumpTo {
  int phase = 0; ///< ordinal in the timeline
  int item = 0;  ///< index in the file's phase
};
/// A press that answers an open step.
struct Tap {};
/// "I am ready" or "done": ends an open step.
struct Done {};
/// Corrects the count of the "as many as you like" set before this gap.
struct Correct {
  int by = 0;
};
struct ReportPain {
  int pain = 0; ///< 0-10
};
/// Goes on with another timeline of the same program from the repetition that is due; what is
/// already credited is not played again.
struct Ease {
  std::shared_ptr<const Timeline> timeline;
};
/// Puts time into the running rest, set-up or change of side: what is left of it, its count-in and
/// what is said there follow later. A gap grows by `longest_extension` at most.
struct Extend {
  Millis by{}; ///< over 0
};
struct End {};
using Command = std::variant<Pause, Resume, Skip, Back, RedoSet, UndoRep, JumpTo, Tap, Done,
                             Correct, ReportPain, Ease, Extend, End>;

/// How much time may be put into one gap.
constexpr Millis longest_extension = std::chrono::minutes(5);

enum class SessionState : std::uint8_t { running, counting_in, paused, finished };

/// What can be asked of a session at any moment, for screens and the terminal.
struct View {
  SessionState state{};
  int step = 0;                      ///< index into the timeline; its size once finished
  Nanos in_step{};                   ///< active time in the step, without what was put in
  Nanos left{};                      ///< of the step; zero for an open one
  Nanos added{}, added_left{};       ///< put into the step; `in_step` goes on when it has passed
  Nanos count_in{}, count_in_left{}; ///< of an inserted count-in, else zero
  CountInReason count_in_reason{};
  Nanos paused_for{};
  int count = 0;           ///< of a running "as many as you like" set
  bool enough = false;     ///< that set may be ended
  Nanos total_left{};      ///< from here to the end, open steps at their estimate
  bool total_open = false; ///< an open step is among what is left
  bool operator==(const View&) const = default;
};

/// One playing of a timeline. Its only inputs are elapsed time and commands; the same ones give the
/// same events, and `advance(a)` then `advance(b)` gives what `advance(a + b)` gives.
class Session {
 public:
  /// Starts at the beginning, or (after a crash) with the repetition at `resume_at`, entered
  /// through the item's full set-up; where the timeline has no such repetition, with its set, else
  /// its item.
  explicit Session(std::shared_ptr<const Timeline> timeline,
                   std::optional<Place> resume_at = std::nullopt);

  /// Events of construction, in order.
  const Events& started() const { return started_; }
  /// Lets time pass, also while paused (to know how long the pause was). `elapsed` >= 0.
  Events advance(Nanos elapsed);
  /// Carries a command out; one that means nothing here gives no events.
  Events apply(const Command& command);

  View view() const;
  const Timeline& timeline() const { return *timeline_; }
  bool finished() const { return state_ == SessionState::finished; }
  /// The current step, or null when finished.
  const Step* step() const;
  /// Time until something happens by itself; nothing while paused, finished or in an open step
  /// without a tempo.
  std::optional<Nanos> next_change() const;
  /// Repetitions credited so far, by place.
  const std::map<Place, int>& credits() const { return credits_; }

 private:
  // Time (session.cpp).
  void begin_step(Events& out);
  void end_step(Ending ending, Events& out);
  void next_step(Events& out);
  void finish(Finish how, Events& out);
  void pass_open(Nanos& left, Events& out);
  void count_one(Events& out);
  void enter(CountInReason reason, Events& out);
  void begin_count_in(CountInReason reason, Events& out);
  Nanos count_in_length(CountInReason reason) const;
  void credit(const Place& place, int count, Events& out);
  void emit(Events& out, Event::What what) const;

  // Commands (session_commands.cpp).
  void pause(Events& out);
  void resume(Events& out);
  void move_to(int step, Events& out);
  void skip(Events& out);
  void back(Events& out);
  void redo(Events& out);
  void undo(Events& out);
  void jump(const JumpTo& to, Events& out);
  void tap(Events& out);
  void done(Events& out);
  void correct(int by, Events& out);
  void report_pain(int pain, Events& out);
  void ease(const Ease& easier, Events& out);
  void extend(Millis by, Events& out);
  void end(Events& out);

  const Step& current() const { return timeline_->steps[static_cast<std::size_t>(step_)]; }
  bool running_open(OpenKind kind) const;
  AsMany as_many() const;
  Nanos elapsed_in_bout() const;
  int start_of_rep(int step) const;
  bool paced(const Step& step) const;
  bool goes_on(const Step& eased) const;

  std::shared_ptr<const Timeline> timeline_;
  SessionState state_ = SessionState::running;
  int step_ = 0;
  bool begun_ = false; ///< the step at `step_` has begun and has not ended
  Nanos in_step_{};
  Nanos added_{}, added_left_{}; ///< to the step at `step_` by Extend
  Nanos added_to_gap_{};         ///< since the last work or the last jump
  Nanos clock_{};
  Nanos count_in_{}, count_in_left_{};
  CountInReason reason_{};
  std::optional<CountInReason> owed_; ///< what an interrupted count-in was for
  Nanos paused_for_{};
  int count_ = 0;    ///< of a running "as many as you like" set
  Nanos in_cycle_{}; ///< of its running repetition
  std::map<Place, int> credits_;
  std::vector<Place> credit_order_; ///< oldest first, for undo
  std::optional<Place> last_worked_;
  std::optional<Position> posture_; ///< where the body is, as far as the coach knows
  Events started_;
};

} // namespace coach
