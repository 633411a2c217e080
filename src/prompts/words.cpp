#include "prompts/words.hpp"

#include "prompts/letters.hpp"
#include "prompts/numbers.hpp"

#include <algorithm>
#include <chrono>

namespace coach::words {

using namespace std::chrono_literals;

namespace {

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

/// One line: breaks in an author's text are spaces when it is said.
std::string one_line(std::string text) {
  for (char& c : text)
    if (c == '\n')
      c = ' ';
  return text;
}

std::string name_first(const Language& language, const Text& name) {
  return capital(one_line(language.of(name)));
}

} // namespace

std::string number(const Language& language, int n) { return spoken(language, n).alone; }

std::string sentence(std::string_view text) {
  std::string out = capital(one_line(std::string(text)));
  while (!out.empty() && out.back() == ' ')
    out.pop_back();
  if (out.empty())
    return out;
  const bool ended =
      out.back() == '.' || out.back() == '!' || out.back() == '?' || out.ends_with("\u2026");
  return ended ? out : out + ".";
}

std::string sentence(const Language& language, const Text& text) {
  return sentence(language.of(text));
}

std::string name_inside(const Language& language, const Text& name) {
  std::string out = one_line(language.of(name));
  const bool begins_small = is_language(language, "en") || is_language(language, "es");
  const bool abbreviation = out.size() > 1 && is_upper(out[1]);
  return begins_small && !abbreviation ? small(out) : out;
}

std::string duration(const Language& language, Millis length) {
  const auto seconds = static_cast<int>((length.count() + 500) / 1000);
  if (seconds >= 60 && seconds % 60 == 0)
    return language.count("say.minutes", "{n} minute", "{n} minutes", seconds / 60,
                          {{"n", spoken(language, seconds / 60)}});
  return language.count("say.seconds", "{n} second", "{n} seconds", seconds,
                        {{"n", spoken(language, seconds)}});
}

int letters(std::string_view text) {
  int count = 0;
  for (const char c : text)
    count += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
  return count;
}

Millis time_to_say(std::string_view text) { return 450ms + letters(text) * 62ms; }

// Beginning and end.

std::string opening(const Language& language, int exercises, Millis total) {
  const auto minutes = std::max(1, static_cast<int>((total.count() + 30'000) / 60'000));
  const std::string today =
      language.count("say.exercises_today", "{n} exercise today.", "{n} exercises today.",
                     exercises, {{"n", spoken(language, exercises)}});
  const std::string about =
      language.count("say.about_minutes", "About {n} minute.", "About {n} minutes.", minutes,
                     {{"n", spoken(language, minutes)}});
  return capital(today) + " " + capital(about);
}

std::string any_key_pauses(const Language& language) {
  return language.say("say.any_key", "Press any key to pause.");
}
std::string warm_up_first(const Language& language, const Text& get_ready) {
  return language.say("say.warm_up_first", "Warm-up first.") + " " + sentence(language, get_ready);
}
std::string all_done(const Language& language) {
  return language.say("say.all_done", "All done. Well done.");
}
std::string hurts_now(const Language& language) {
  return language.say("say.hurt_now", "How much does it hurt now? Zero to ten.");
}

// Exercises.

std::string first_exercise(const Language& language, const Text& name) {
  return language.say("say.first_exercise", "First, {name}.",
                      {{"name", name_inside(language, name)}});
}
std::string next_exercise(const Language& language, const Text& name) {
  return language.say("say.next_exercise", "Next, {name}.",
                      {{"name", name_inside(language, name)}});
}
std::string next_exercise(const Language& language, const Text& name, const Text& get_ready) {
  return next_exercise(language, name) + " " + sentence(language, get_ready);
}
std::string last_exercise(const Language& language, const Text& name) {
  return language.say("say.last_exercise", "Last exercise, {name}.",
                      {{"name", name_inside(language, name)}});
}
std::string exercise_done(const Language& language, const Text& name) {
  return language.say("say.exercise_done", "{name} done.", {{"name", name_first(language, name)}});
}
std::string warm_up_done(const Language& language) {
  return language.say("say.warm_up_done", "Warm-up done.");
}
std::string pain_above(const Language& language, int level) {
  return language.say("say.pain_above", "If pain goes above {number}, press any key.",
                      {{"number", spoken(language, level)}});
}

// Doses.

std::string sets_of(const Language& language, int sets, int reps) {
  return capital(
      language.say("say.sets", "{sets} sets of {reps}.",
                   {{"sets", spoken(language, sets)}, {"reps", spoken(language, reps)}}));
}
std::string sets_of_holds(const Language& language, int holds, Millis length) {
  return capital(
      language.count("say.holds", "{n} hold of {time}.", "{n} holds of {time}.", holds,
                     {{"n", spoken(language, holds)}, {"time", duration(language, length)}}));
}
std::string right_or_left_first(const Language& language, Side side) {
  return side == Side::left ? language.say("say.left_first", "Left leg first.")
                            : language.say("say.right_first", "Right leg first.");
}

namespace {

/// "Ten times, left leg."
std::string plain_times(const Language& language, int reps, Side side) {
  const NumberWords n = spoken(language, reps);
  if (side == Side::left)
    return language.count("say.times_left", "{n} time, left leg.", "{n} times, left leg.", reps,
                          {{"n", n}});
  if (side == Side::right)
    return language.count("say.times_right", "{n} time, right leg.", "{n} times, right leg.", reps,
                          {{"n", n}});
  return language.count("say.times", "{n} time.", "{n} times.", reps, {{"n", n}});
}

/// "Ten lifts, left leg."
std::string counted_times(const Language& language, int reps, const std::string& what, Side side) {
  const NumberWords n = spoken(language, reps);
  if (side == Side::left)
    return language.say("say.counted_left", "{n} {what}, left leg.", {{"n", n}, {"what", what}});
  if (side == Side::right)
    return language.say("say.counted_right", "{n} {what}, right leg.", {{"n", n}, {"what", what}});
  return language.say("say.counted", "{n} {what}.", {{"n", n}, {"what", what}});
}

} // namespace

std::string times(const Language& language, int reps, const Text& counted, Side side) {
  const bool plain = reps == 1 || counted.empty();
  return capital(plain ? plain_times(language, reps, side)
                       : counted_times(language, reps, language.of(counted), side));
}
std::string for_as_long_as(const Language& language, Millis length) {
  return capital(
      language.say("say.for_time", "For {time}.", {{"time", duration(language, length)}}));
}
std::string as_many(const Language& language, const AsMany& wanted) {
  const auto& [least, most] = wanted;
  if (least && most)
    return capital(
        language.say("say.least_and_most", "{least} at least, {most} at most.",
                     {{"least", spoken(language, *least)}, {"most", spoken(language, *most)}}));
  if (most)
    return language.say("say.as_many_up_to", "As many as you can, up to {n}.",
                        {{"n", spoken(language, *most)}});
  if (least)
    return language.say("say.as_many_at_least", "As many as you can, {n} at least.",
                        {{"n", spoken(language, *least)}});
  return language.say("say.as_many", "As many as you can.");
}
std::string enough(const Language& language, int count_so_far, std::optional<int> most) {
  const NumberWords n = spoken(language, count_so_far);
  if (!most)
    return capital(language.say("say.enough", "{n}. Stop here, or go on.", {{"n", n}}));
  return capital(language.say("say.enough_up_to", "{n}. Stop here, or go on to {most}.",
                              {{"n", n}, {"most", spoken(language, *most)}}));
}
std::string at_own_pace(const Language& language) {
  return language.say("say.own_pace", "At your own pace.");
}
std::string key_for_each(const Language& language) {
  return language.say("say.key_for_each", "Press a key for each one.");
}
std::string key_when_done(const Language& language) {
  return language.say("say.key_when_done", "Press a key when done.");
}
std::string key_when_ready(const Language& language) {
  return language.say("say.key_when_ready", "Press a key when ready.");
}

} // namespace coach::words
