#pragma once

#include "prompts/language.hpp"
#include "prompts/script.hpp"

#include <optional>
#include <set>
#include <string>
#include <vector>

/// What the parts of write_script share. Nobody else includes this.
namespace coach::script {

/// A hold from here on is long: it is talked through like a stretch, not counted like a squeeze.
constexpr Millis long_hold{15'000};
/// A hold from here on is counted down at its end.
constexpr Millis counted_hold{4'000};
/// Silence between two sentences, at least.
constexpr Millis breath{150};

/// Steps [first, last): one repetition (or timed or open work), or all that lies between two works.
struct Run {
  int first = 0;
  int last = 0;
};

/// How far an exercise has got: what was said once need not be said again.
struct Progress {
  int bouts = 0;             ///< begun, of this exercise
  int bout = -1;             ///< the running one, as the timeline counts
  int next_cue = 0;          ///< cues are said in turn
  bool first_of_leg = false; ///< the running bout is the first on its leg
  Side first_leg = Side::both;
  std::set<Side> legs;
};

/// The script as it grows, with what its rules look at.
class Writer {
 public:
  Writer(const Program& program, const Timeline& timeline, const Language& language);

  /// A sentence `offset` after `step` begins; what lies behind the step's end belongs to the steps
  /// that follow it, unless it is open or the last one.
  void say(int step, Millis offset, PromptKind kind, std::string text);
  void tone(int step, Millis offset, Tone tone);
  void left_out(LeftOut words) { script_.left_out.push_back(std::move(words)); }

  const Language& language() const { return language_; }
  const Program& program() const { return program_; }
  const Timeline& timeline() const { return timeline_; }
  const Step& step(int index) const { return timeline_.steps[index]; }
  const Entry& entry(int step) const { return timeline_.entry(timeline_.steps[step]); }
  int size() const { return static_cast<int>(timeline_.steps.size()); }
  /// The sum of the run's lengths, open steps at their estimate.
  Millis length(Run run) const;
  /// The step of the run that is a hold, or -1.
  int hold_of(Run run) const;
  /// The run that begins at `step`.
  Run run_at(int step) const;
  Progress& progress(int step) { return progress_[step_entry(step)]; }
  /// True until the author's pain rule was said.
  bool pain_rule_due() const;
  void pain_rule_said() { pain_rule_said_ = true; }
  /// The finished script, sorted by step and offset.
  Script take();

 private:
  int step_entry(int index) const { return timeline_.steps[index].entry; }
  bool passes(int index) const;

  const Program& program_;
  const Timeline& timeline_;
  const Language& language_;
  Script script_;
  std::vector<Progress> progress_;
  bool pain_rule_said_ = false;
};

/// Exercises of a session that count as such: those outside the warm-up, or all if it is nothing
/// else.
int exercise_count(const Timeline& timeline);
/// True where the next item was already named in the work before: timed work inside one phase, or
/// timed work with nothing between.
bool named_in_advance(const Writer& writer, int from, int to);
/// The hold's number on its leg and their sum, both from 1 (sets times repetitions).
struct HoldNumber {
  int now = 1;
  int of = 1;
};
HoldNumber hold_number(const Writer& writer, int step);

/// One line of a gap. The ones with the highest `rank` give way where room is short.
struct Line {
  PromptKind kind{};
  std::string text;
  int rank = 0;
  bool by_author = false;                ///< the author's words or dose
  std::vector<std::string> shorter = {}; ///< what is said instead, the longest first
  std::optional<Millis> at = {};         ///< after the step began, where the author wants it
};
/// Where lines are said: from `start` to `end` after `step` begins, before the work step `to`.
struct Room {
  int step = 0;
  int to = 0;
  Millis start{}, end{};
};
/// Says the lines in order, where the author wants them as far as there is room, otherwise with
/// equal pauses (at most 2.5 s; 0.6 s after "done"). What does not fit with a breath after each is
/// shortened, then dropped: the highest rank first, of equals the later.
void spread(Writer& writer, Room room, std::vector<Line> lines);

/// Everything between two works, from the step before the run to the step behind it.
void write_gap(Writer& writer, Run gap);
/// One repetition, timed or open work; `run` is all of it.
void write_work(Writer& writer, Run run);
/// Work with a time of its own, with or without repetitions counted in it.
void write_timed(Writer& writer, Run run);
/// Work that the person ends.
void write_open(Writer& writer, int step);
/// The least and the most of an "as many as you like" set; nothing where the author gave none.
AsMany as_many_of(const Entry& entry, int set);
/// One repetition that is mainly one long hold.
void write_long_hold(Writer& writer, Run run, int hold);

} // namespace coach::script
