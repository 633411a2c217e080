#include "prompts/words.hpp"

#include <array>
#include <cctype>
#include <chrono>
#include <initializer_list>
#include <utility>

namespace coach::words {

using namespace std::chrono_literals;

namespace {

using Blank = std::pair<std::string_view, std::string>;

/// `phrase` with every {name} replaced.
std::string fill(std::string_view phrase, std::initializer_list<Blank> blanks) {
  std::string out(phrase);
  for (const auto& [name, value] : blanks) {
    const std::string key = "{" + std::string(name) + "}";
    for (auto at = out.find(key); at != std::string::npos; at = out.find(key, at + value.size()))
      out.replace(at, key.size(), value);
  }
  return out;
}

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

std::string capital(std::string text) {
  if (!text.empty() && is_lower(text[0]))
    text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

/// One line: breaks in an author's text are spaces when it is said.
std::string one_line(std::string text) {
  for (char& c : text)
    if (c == '\n')
      c = ' ';
  return text;
}

std::string name_first(const Text& name) { return capital(one_line(name.in(language))); }

std::string below_hundred(int n) {
  static constexpr std::array<const char*, 20> small{
      "zero",     "one",     "two",     "three",     "four",     "five",    "six",
      "seven",    "eight",   "nine",    "ten",       "eleven",   "twelve",  "thirteen",
      "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
  static constexpr std::array<const char*, 10> tens{
      "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
  if (n < 20)
    return small[static_cast<std::size_t>(n)];
  const std::string ten = tens[static_cast<std::size_t>(n / 10)];
  return n % 10 == 0 ? ten : ten + "-" + small[static_cast<std::size_t>(n % 10)];
}

} // namespace

std::string number(int n) {
  if (n < 0 || n > 500)
    return std::to_string(n);
  if (n < 100)
    return below_hundred(n);
  const std::string hundreds = below_hundred(n / 100) + " hundred";
  return n % 100 == 0 ? hundreds : hundreds + " " + below_hundred(n % 100);
}

std::string ordinal(int n) {
  static constexpr std::array<const char*, 13> known{
      "",        "first",  "second", "third", "fourth",   "fifth",  "sixth",
      "seventh", "eighth", "ninth",  "tenth", "eleventh", "twelfth"};
  if (n >= 1 && n <= 12)
    return known[static_cast<std::size_t>(n)];
  return fill("number {n}", {{"n", number(n)}});
}

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

std::string sentence(const Text& text) { return sentence(text.in(language)); }

std::string name_inside(const Text& name) {
  std::string out = one_line(name.in(language));
  const bool abbreviation = out.size() > 1 && is_upper(out[1]);
  if (!out.empty() && is_upper(out[0]) && !abbreviation)
    out[0] = static_cast<char>(out[0] - 'A' + 'a');
  return out;
}

std::string duration(Millis length) {
  const auto seconds = static_cast<int>((length.count() + 500) / 1000);
  if (seconds == 60)
    return "one minute";
  if (seconds > 60 && seconds % 60 == 0)
    return fill("{n} minutes", {{"n", number(seconds / 60)}});
  if (seconds == 1)
    return "one second";
  return fill("{n} seconds", {{"n", number(seconds)}});
}

int letters(std::string_view text) {
  int count = 0;
  for (const char c : text)
    count += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
  return count;
}

Millis time_to_say(std::string_view text) { return 450ms + letters(text) * 62ms; }

// Beginning and end.

std::string opening(int exercises, Millis total) {
  const auto minutes = static_cast<int>((total.count() + 30'000) / 60'000);
  const std::string today = exercises == 1
                                ? "One exercise today."
                                : capital(fill("{n} exercises today.", {{"n", number(exercises)}}));
  const std::string about = minutes <= 1 ? std::string("About one minute.")
                                         : fill("About {n} minutes.", {{"n", number(minutes)}});
  return today + " " + about;
}

std::string any_key_pauses() { return "Press any key to pause."; }
std::string warm_up_first(const Text& get_ready) { return "Warm-up first. " + sentence(get_ready); }
std::string all_done() { return "All done. Well done."; }
std::string hurts_now() { return "How much does it hurt now? Zero to ten."; }

// Exercises.

std::string first_exercise(const Text& name) {
  return fill("First, {name}.", {{"name", name_inside(name)}});
}
std::string next_exercise(const Text& name) {
  return fill("Next, {name}.", {{"name", name_inside(name)}});
}
std::string next_exercise(const Text& name, const Text& get_ready) {
  return next_exercise(name) + " " + sentence(get_ready);
}
std::string last_exercise(const Text& name) {
  return fill("Last exercise, {name}.", {{"name", name_inside(name)}});
}
std::string exercise_done(const Text& name) {
  return fill("{name} done.", {{"name", name_first(name)}});
}
std::string warm_up_done() { return "Warm-up done."; }
std::string pain_above(int level) {
  return fill("If pain goes above {n}, press any key.", {{"n", number(level)}});
}

// Doses.

std::string sets_of(int sets, int reps) {
  return capital(fill("{sets} sets of {reps}.", {{"sets", number(sets)}, {"reps", number(reps)}}));
}
std::string sets_of_holds(int holds, Millis length) {
  if (holds == 1)
    return fill("One hold of {time}.", {{"time", duration(length)}});
  return capital(fill("{n} holds of {time}.", {{"n", number(holds)}, {"time", duration(length)}}));
}
std::string right_or_left_first(Side side) {
  return side == Side::left ? "Left leg first." : "Right leg first.";
}
std::string times(int reps, const Text& counted, Side side) {
  if (reps == 1 || counted.empty()) {
    const std::string n = reps == 1 ? "one time" : fill("{n} times", {{"n", number(reps)}});
    if (side == Side::left)
      return capital(fill("{n}, left leg.", {{"n", n}}));
    if (side == Side::right)
      return capital(fill("{n}, right leg.", {{"n", n}}));
    return capital(fill("{n}.", {{"n", n}}));
  }
  const std::initializer_list<Blank> blanks{{"n", number(reps)}, {"what", counted.in(language)}};
  if (side == Side::left)
    return capital(fill("{n} {what}, left leg.", blanks));
  if (side == Side::right)
    return capital(fill("{n} {what}, right leg.", blanks));
  return capital(fill("{n} {what}.", blanks));
}
std::string for_as_long_as(Millis length) {
  return fill("For {time}.", {{"time", duration(length)}});
}
std::string as_many(const AsMany& wanted) {
  const auto& [least, most] = wanted;
  if (least && most)
    return capital(fill("{least} at least, {most} at most.",
                        {{"least", number(*least)}, {"most", number(*most)}}));
  if (most)
    return fill("As many as you can, up to {n}.", {{"n", number(*most)}});
  if (least)
    return fill("As many as you can, {n} at least.", {{"n", number(*least)}});
  return "As many as you can.";
}
std::string enough(int count_so_far, std::optional<int> most) {
  if (!most)
    return capital(fill("{n}. Stop here, or go on.", {{"n", number(count_so_far)}}));
  return capital(fill("{n}. Stop here, or go on to {most}.",
                      {{"n", number(count_so_far)}, {"most", number(*most)}}));
}
std::string at_own_pace() { return "At your own pace."; }
std::string key_for_each() { return "Press a key for each one."; }
std::string key_when_done() { return "Press a key when done."; }
std::string key_when_ready() { return "Press a key when ready."; }

// Sides.

std::string leg(Side side) {
  return side == Side::both ? "Both legs." : side == Side::left ? "Left leg." : "Right leg.";
}
std::string leg_on_top(Side side) {
  return side == Side::left ? "Left leg on top." : "Right leg on top.";
}
std::string turn_over(Side side) {
  return side == Side::left ? "Turn over. Left leg on top." : "Turn over. Right leg on top.";
}
std::string swap_ends() { return "Swap ends, so you face the screen."; }
std::string change_legs(Side side) {
  return side == Side::left ? "Change legs. Left leg." : "Change legs. Right leg.";
}
std::string change_legs(const Text& how) { return "Change legs. " + sentence(how); }
std::string change_legs_hold(Side side, int hold_now, int holds) {
  if (holds <= 1)
    return change_legs(side);
  const bool left = side == Side::left;
  if (hold_now == holds)
    return left ? "Change legs. Left leg, last hold." : "Change legs. Right leg, last hold.";
  return fill(left ? "Change legs. Left leg, {n} hold." : "Change legs. Right leg, {n} hold.",
              {{"n", ordinal(hold_now)}});
}

// Movements.

std::string movement(std::string_view name) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 15> known{{
      {"lift", "And lift."},
      {"raise", "And raise."},
      {"lower", "Lower slowly."},
      {"hold", "Hold it there."},
      {"tighten", "And tighten."},
      {"press", "And press."},
      {"push", "And push."},
      {"pull", "And pull."},
      {"squeeze", "And squeeze."},
      {"bend", "And bend."},
      {"straighten", "And straighten."},
      {"release", "Let go."},
      {"let-go", "Let go."},
      {"ease-in", "Ease in slowly."},
      {"ease-out", "Ease out gently."},
  }};
  for (const auto& [known_name, phrase] : known)
    if (known_name == name)
      return std::string(phrase);
  std::string spoken(name);
  for (char& c : spoken)
    if (c == '-')
      c = ' ';
  return fill("And {movement}.", {{"movement", spoken}});
}
std::string and_hold() { return "And hold."; }
std::string hold_it_there() { return "Hold it there."; }
bool unnamed(std::string_view name) {
  return name == "pause" || name == "relax" || name == "return" || name == "rest" || name == "up" ||
         name == "back";
}

// Numbers going up.

std::string count(int n) { return capital(number(n)) + "."; }
std::string count_half_way(int n) { return capital(fill("{n}. Half way.", {{"n", number(n)}})); }
std::string count_two_more(int n) { return capital(fill("{n}. Two more.", {{"n", number(n)}})); }
std::string count_last_one(int n) { return capital(fill("{n}. Last one.", {{"n", number(n)}})); }
std::string last_one() { return "Last one."; }
std::string done(int n) { return capital(fill("{n} done.", {{"n", number(n)}})); }
std::string done_half_way(int n) {
  return capital(fill("{n} done. Half way there.", {{"n", number(n)}}));
}
std::string done_two_more(int n) {
  return capital(fill("{n} done. Two more.", {{"n", number(n)}}));
}
std::string done_last_one(int n) {
  return capital(fill("{n} done. Last one.", {{"n", number(n)}}));
}

// Time.

std::string half_way() { return "Half way there."; }
std::string ten_seconds_left() { return "Ten seconds left."; }
std::string rest_for(Millis length) {
  return fill("Rest for {time}.", {{"time", duration(length)}});
}
std::string rest_until_ready() { return "Rest until you are ready."; }
std::string next_set(int n, int of) {
  return fill("Next, set {n} of {m}.", {{"n", number(n)}, {"m", number(of)}});
}
std::string next_round(int n, int of) {
  return fill("Next, round {n} of {m}.", {{"n", number(n)}, {"m", number(of)}});
}
std::string as_many_more(int reps) { return capital(fill("{n} more.", {{"n", number(reps)}})); }
std::string this_time(int reps) { return capital(fill("{n} this time.", {{"n", number(reps)}})); }

// Back into position.

std::string set(int n) { return fill("Set {n}.", {{"n", number(n)}}); }
std::string set(Side side, int n) {
  if (side == Side::both)
    return set(n);
  return fill(side == Side::left ? "Left leg, set {n}." : "Right leg, set {n}.",
              {{"n", number(n)}});
}
std::string hold(Side side, int n) {
  if (side == Side::both)
    return fill("Hold number {n}.", {{"n", number(n)}});
  return fill(side == Side::left ? "Left leg, hold {n}." : "Right leg, hold {n}.",
              {{"n", number(n)}});
}
std::string from_number(int n) { return fill("From number {n}.", {{"n", number(n)}}); }
std::string go_on_with(const Text& name) {
  return fill("Go on, {name}.", {{"name", name_inside(name)}});
}
std::string keep_holding() { return "Keep holding."; }

} // namespace coach::words
