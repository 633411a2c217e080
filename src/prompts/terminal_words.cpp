#include "prompts/terminal_words.hpp"

#include "prompts/numbers.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace coach::words {

namespace {

/// "2.5", in German and Spanish "2,5".
std::string decimal(const Language& language, double number) {
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%g", number);
  std::string out = text.data();
  if (is_language(language, "de") || is_language(language, "es"))
    std::replace(out.begin(), out.end(), '.', ',');
  return out;
}

/// "30 seconds", "1 second", "2.5 seconds", from two whole minutes on "5 minutes".
std::string length_words(const Language& language, Millis length) {
  if (length >= std::chrono::minutes(2) && length % std::chrono::minutes(1) == Millis(0))
    return language.count("common.minutes", "{n} minute", "{n} minutes",
                          static_cast<int>(length / std::chrono::minutes(1)));
  if (length % std::chrono::seconds(1) == Millis(0))
    return language.count("common.seconds", "{n} second", "{n} seconds",
                          static_cast<int>(length / std::chrono::seconds(1)));
  return language.say("text.part_seconds", "{n} seconds",
                      {{"n", decimal(language, static_cast<double>(length.count()) / 1000)}});
}

} // namespace

std::vector<std::string> terminal_keys(const Language& language) {
  return {language.say("text.keys.1", "Space pause, p pain, s skip"),
          language.say("text.keys.2", "b back, r redo, u undo"),
          language.say("text.keys.3", "Enter done, ? where am I, q end")};
}
std::string how_it_goes(const Language& language) {
  return language.say("text.describe", "How it goes:");
}
std::string get_ready_for(const Language& language, Millis length) {
  return language.say("text.get_ready", "Get ready, {time}",
                      {{"time", length_words(language, length)}});
}
std::string repetition(const Language& language, int n, int of) {
  return language.say("text.repetition", "Repetition {n} of {m}", {{"n", n}, {"m", of}});
}
std::string repetition(const Language& language, int n, int of, Side side) {
  if (side == Side::left)
    return language.say("text.repetition_left", "Repetition {n} of {m}, left leg",
                        {{"n", n}, {"m", of}});
  return language.say("text.repetition_right", "Repetition {n} of {m}, right leg",
                      {{"n", n}, {"m", of}});
}
std::string hold_for(const Language& language, Millis length) {
  return language.say("text.hold", "Hold for {time}", {{"time", length_words(language, length)}});
}
std::string go_for(const Language& language, Millis length) {
  return language.say("text.go", "Go, for {time}", {{"time", length_words(language, length)}});
}
std::string seconds_left(const Language& language, int n) {
  return language.count("text.seconds_left", "{n} second left", "{n} seconds left", n);
}
std::string rest_of(const Language& language, Millis length) {
  return language.say("text.rest", "Rest, {time}", {{"time", length_words(language, length)}});
}
std::string next_is(const Language& language, std::string_view name) {
  return language.say("text.next", "Next: {name}", {{"name", std::string(name)}});
}
std::string set_of(const Language& language, int n, int of) {
  return language.say("text.set", "Set {n} of {m}", {{"n", n}, {"m", of}});
}
std::string next_set_of(const Language& language, int n, int of) {
  return language.say("text.next_set", "Next: set {n} of {m}", {{"n", n}, {"m", of}});
}
std::string about_minutes(const Language& language, Millis length) {
  const auto minutes = std::max<long>(1, std::lround(static_cast<double>(length.count()) / 60'000));
  return language.count("text.about_minutes", "About {n} minute", "About {n} minutes",
                        static_cast<int>(minutes));
}
std::string knee_not_set(const Language& language) {
  return language.say("text.leg_not_set", "Both legs: which knee is not set yet");
}
std::string enter_when_ready(const Language& language) {
  return language.say("text.enter_ready", "Press Enter when ready");
}
std::string enter_when_done(const Language& language) {
  return language.say("text.enter_done", "Press Enter when done");
}
std::string enter_for_each(const Language& language) {
  return language.say("text.enter_each", "Enter counts one, d ends the set");
}
std::string enter_to_hold(const Language& language) {
  return language.say("text.enter_hold", "Press Enter to begin the hold");
}
std::string answered_by_itself(const Language& language) {
  return language.say("text.waits_here", "(Here it waits for you.)");
}
std::string paused(const Language& language) {
  return language.say("text.paused", "Paused. Space goes on.");
}
std::string was_asleep(const Language& language) {
  return language.say("text.was_asleep", "The computer was asleep.");
}
bool is_yes(const Language& language, char key) {
  return language.say("text.yes_key", "y").front() == key;
}
bool is_no(const Language& language, char key) {
  return language.say("text.no_key", "n").front() == key;
}
std::string ask_skip_set(const Language& language) {
  return language.say("text.skip_ask", "Skip this set? y or n");
}
std::string ask_skip_rest(const Language& language) {
  return language.say("text.skip_rest_ask", "Skip this rest? y or n");
}
std::string ask_end(const Language& language) {
  return language.say("text.end_ask", "End for today? y or n");
}
std::string ask_pain(const Language& language) {
  return language.say("text.pain_ask", "Pain, 0 to 10, then Enter:");
}
std::string you_said(const Language& language, int pain) {
  return language.say("text.you_said", "You said {n}.", {{"n", pain}});
}
std::string program_says(const Language& language) {
  return language.say("pain.rule_intro", "Your program says:");
}
std::string space_goes_on(const Language& language) {
  return language.say("text.space_goes_on", "Space goes on");
}
std::string space_goes_on_gently(const Language& language) {
  return language.say("text.space_gently", "Space goes on gently");
}
std::string easier_version(const Language& language) {
  return language.say("text.easier_key", "e easier version");
}
std::string next_exercise_key(const Language& language) {
  return language.say("text.next_key", "n next exercise");
}
std::string end_key(const Language& language) {
  return language.say("text.end_key", "q end for today");
}
std::string ask_sharp(const Language& language) {
  return language.say("text.sharp_ask",
                      "Sharp pain, a pop, or the knee gives way? Stop now. y or n");
}
std::string ask_clinician(const Language& language) {
  return language.say("pain.clinician", "Ask your clinician before you go on.");
}
std::string nothing_to_undo(const Language& language) {
  return language.say("text.nothing_to_undo", "Nothing to undo here");
}
std::string ended(const Language& language) { return language.say("text.ended", "Ended."); }

} // namespace coach::words
