#pragma once

#include "app/text_coach.hpp"

#include <doctest/doctest.h>

#include <memory>
#include <string>
#include <vector>

namespace doctest {
template <>
struct StringMaker<std::vector<std::string>> {
  static String convert(const std::vector<std::string>& lines) {
    std::string text;
    for (const std::string& line : lines)
      text += "\n    " + line;
    return text.c_str();
  }
};
} // namespace doctest

namespace coach::test {

/// A shipped program by its id.
Program shipped(const std::string& id);
/// The ids of all shipped programs.
std::vector<std::string> shipped_ids();
/// A program of one main phase with these lines in it; exercises are the shipped ones.
Program written(const std::string& before_phase, const std::string& exercises);

/// A person at a terminal: lets time pass and presses keys.
class Desk {
 public:
  explicit Desk(Program program, TextMode mode = TextMode::reader,
                Waiting waiting = Waiting::for_keys, Choice choice = {},
                const Language& language = Language());

  const Lines& first() const { return first_; }
  /// Lets so many milliseconds pass, in pieces of at most `piece`.
  Lines wait(Millis time, Nanos piece = std::chrono::hours(9));
  /// Waits until the step of that kind and place begins, or goes on.
  Lines wait_for(StepKind kind, int set, Side side, int rep);
  /// Presses keys; Enter is '\n'. A space between them is the key that pauses.
  Lines press(const std::string& keys);
  Lines lose_keys() { return coach_->lose_keys(); }
  /// Everything to the end.
  Lines finish();

  const TextCoach& coach() const { return *coach_; }
  View view() const { return coach_->session().view(); }
  const Step& step() const { return *coach_->session().step(); }

 private:
  std::unique_ptr<Program> program_;
  std::unique_ptr<TextCoach> coach_;
  Lines first_;
};

} // namespace coach::test
