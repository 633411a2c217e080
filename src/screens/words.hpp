#pragma once

#include "engine/timeline.hpp"

#include <string>
#include <string_view>

/// The words that stand on the screens, in English. Authors' texts are shown as written.
namespace coach::shown {

constexpr const char* get_ready = "Get ready";
constexpr const char* ready = "Ready";
constexpr const char* rest = "Rest";
constexpr const char* change_side = "Change side";
constexpr const char* your_pace = "Your pace";
constexpr const char* paused = "Paused";
constexpr const char* all_done = "All done";
constexpr const char* stopped_early = "Stopped early";
constexpr const char* still_counts = "What you did counts.";
constexpr const char* starts_by_itself = "Starts by itself";
constexpr const char* key_when_ready = "Press a key when ready";
constexpr const char* key_when_done = "Press a key when done";
constexpr const char* key_for_each = "Press a key for each one";
constexpr const char* keep_going = "Keep going";
constexpr const char* enough = "Stop here, or go on";
constexpr const char* press_again = "Press again to go on at once";
constexpr const char* back_into_position = "Back into position";
constexpr const char* same_other_leg = "Same exercise, other leg";
constexpr const char* last_exercise = "Last exercise";
constexpr const char* no_sound = "No sound. Watch the screen.";
constexpr const char* rep = "Rep";
constexpr const char* set = "Set";

constexpr const char* pause_button = "Pause";
constexpr const char* back_button = "Back";
constexpr const char* skip_button = "Skip";
constexpr const char* end_button = "End";
constexpr const char* continue_button = "Continue";
constexpr const char* redo_button = "Redo set";
constexpr const char* undo_button = "Undo rep";
constexpr const char* ready_button = "I’m ready";
constexpr const char* done_button = "Done";
constexpr const char* close_button = "Close";

constexpr const char* end_question = "End for today?";
constexpr const char* end_note = "You cannot go on later.";
constexpr const char* end_yes = "End for today";
constexpr const char* end_no = "No, keep going";

/// "2 of 5".
std::string of(int n, int m);
/// "19 min left", the minutes rounded up; "about" where an open step is among what is left.
std::string minutes_left(Millis left, bool about);
/// "Next: Quad set".
std::string next(std::string_view name);
/// "Next · exercise 3 of 5", "Next · set 2 of 2", "Next · rep 4 of 10".
std::string next_exercise(int n, int m);
std::string next_set(int n, int m);
std::string next_rep(int n, int m);
/// "Calf raise done", "Set 1 done", "Rep 3 done", "Right leg done".
std::string done(std::string_view what);
std::string set_done(int n);
std::string rep_done(int n);
std::string leg_done(Side side);
/// "Right".
std::string side(Side side);
/// "2 sets · 10 reps each leg · 5 s hold".
std::string dose(const Entry& entry);
/// A length as a dose: "45 s", "2 min".
std::string clock_length(Millis length);
/// A movement's name on its plate: "lift" -> "Lift", "let-go" -> "Let go".
std::string movement(std::string_view name);
/// Seconds as one looks at them: "18", from 100 s on "1:48".
std::string clock(int seconds);
/// What is paused: "Paused in the hold".
std::string paused_in(StepKind kind);
/// "18 s left in this hold".
std::string left_in(StepKind kind, int seconds);
/// "You go on with number 7".
std::string from_number(int n);

} // namespace coach::shown
