#include "prompts/terminal_words.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace coach::words {

namespace {
/// "30 seconds", "1 second", "2.5 seconds", from two whole minutes on "5 minutes".
std::string seconds(Millis length) {
  if (length >= std::chrono::minutes(2) && length % std::chrono::minutes(1) == Millis(0))
    return std::to_string(length / std::chrono::minutes(1)) + " minutes";
  std::array<char, 32> text{};
  const double value = static_cast<double>(length.count()) / 1000;
  std::snprintf(text.data(), text.size(), value == 1 ? "%g second" : "%g seconds", value);
  return text.data();
}

std::string n_of_m(const char* word, int n, int of) {
  return word + std::to_string(n) + " of " + std::to_string(of);
}
} // namespace

std::vector<std::string> terminal_keys() {
  return {"Space pause, p pain, s skip", "b back, r redo, u undo",
          "Enter done, ? where am I, q end"};
}
std::string how_it_goes() { return "How it goes:"; }
std::string get_ready_for(Millis length) { return "Get ready, " + seconds(length); }
std::string repetition(int n, int of) { return n_of_m("Repetition ", n, of); }
std::string repetition(int n, int of, Side side) {
  return repetition(n, of) + (side == Side::left ? ", left leg" : ", right leg");
}
std::string hold_for(Millis length) { return "Hold for " + seconds(length); }
std::string go_for(Millis length) { return "Go, for " + seconds(length); }
std::string seconds_left(int n) { return std::to_string(n) + " seconds left"; }
std::string rest_of(Millis length) { return "Rest, " + seconds(length); }
std::string next_is(std::string_view name) { return "Next: " + std::string(name); }
std::string set_of(int n, int of) { return n_of_m("Set ", n, of); }
std::string next_set_of(int n, int of) { return n_of_m("Next: set ", n, of); }
std::string about_minutes(Millis length) {
  const auto minutes = std::max<long>(1, std::lround(static_cast<double>(length.count()) / 60'000));
  return "About " + std::to_string(minutes) + (minutes == 1 ? " minute" : " minutes");
}
std::string knee_not_set() { return "Both legs: which knee is not set yet"; }
std::string enter_when_ready() { return "Press Enter when ready"; }
std::string enter_when_done() { return "Press Enter when done"; }
std::string enter_for_each() { return "Enter counts one, d ends the set"; }
std::string enter_to_hold() { return "Press Enter to begin the hold"; }
std::string answered_by_itself() { return "(Here it waits for you.)"; }
std::string paused() { return "Paused. Space goes on."; }
std::string was_asleep() { return "The computer was asleep."; }
std::string ask_skip_set() { return "Skip this set? y or n"; }
std::string ask_skip_rest() { return "Skip this rest? y or n"; }
std::string ask_end() { return "End for today? y or n"; }
std::string ask_pain() { return "Pain, 0 to 10, then Enter:"; }
std::string you_said(int pain) { return "You said " + std::to_string(pain) + "."; }
std::string program_says() { return "Your program says:"; }
std::string space_goes_on() { return "Space goes on"; }
std::string space_goes_on_gently() { return "Space goes on gently"; }
std::string easier_version() { return "e easier version"; }
std::string next_exercise_key() { return "n next exercise"; }
std::string end_key() { return "q end for today"; }
std::string ask_sharp() { return "Sharp pain, a pop, or the knee gives way? Stop now. y or n"; }
std::string ask_clinician() { return "Ask your clinician before you go on."; }
std::string nothing_to_undo() { return "Nothing to undo here"; }
std::string ended() { return "Ended."; }

} // namespace coach::words
