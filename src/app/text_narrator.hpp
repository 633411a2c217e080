#pragma once

#include "app/text_lines.hpp"
#include "engine/event.hpp"
#include "engine/timeline.hpp"
#include "prompts/language.hpp"

#include <set>
#include <string>
#include <utility>

namespace coach {

/// How much is told: everything, or only which exercise it is and what is asked for.
enum class Telling { everything, what_is_not_spoken };

/// Tells those who do not see what happens in a session, from its events.
class TextNarrator {
 public:
  TextNarrator(Language language, Telling telling)
      : language_(std::move(language)), telling_(telling) {}

  /// From now on.
  void tell_everything() { telling_ = Telling::everything; }
  /// What one event means; `timeline` is the one that is played.
  void tell(const Timeline& timeline, const Event& event, Lines& out);
  /// How the exercise at `step` goes and how to get ready for it, by its full name.
  void introduce(const Timeline& timeline, int step, Lines& out);

 private:
  void begin(const Timeline& timeline, const StepBegan& began, Lines& out);
  void begin_spoken(const Timeline& timeline, const StepBegan& began, Lines& out);
  void count_in(const Timeline& timeline, const CountInBegan& began, Lines& out);
  void enter_gap(const Timeline& timeline, int step, Lines& out);
  void enter_work(const Timeline& timeline, int step, Lines& out);
  /// How to get ready for the item that `step` belongs to, in `length`; zero: at once.
  void get_ready(const Timeline& timeline, int step, Millis length, Lines& out);
  void describe_once(const Timeline& timeline, int step, Lines& out);

  void count(const Timeline& timeline, int count, Lines& out);

  Language language_;
  Telling telling_;
  int named_ = -1;                  ///< entry of the exercise that was named last
  int step_ = 0;                    ///< began last
  int ready_for_ = -1;              ///< bout that getting ready was told for
  std::set<std::string> described_; ///< ids of exercises
};

/// "How it goes:" and the author's sentences for the exercise at `step`.
void describe(const Language& language, const Timeline& timeline, int step, Lines& out);

/// What is left of the rest or the set-up that is running, for one who comes back to it.
void tell_left(const Language& language, const Timeline& timeline, int step, Nanos in_step,
               Lines& out);

} // namespace coach
