#include "screens/words.hpp"

#include <algorithm>
#include <cctype>
#include <variant>

namespace coach::shown {
namespace {

constexpr const char* dot = " · ";
constexpr const char* thin_space = "\u2009";

std::string seconds(Millis length) {
  return std::to_string(std::chrono::round<std::chrono::seconds>(length).count()) + thin_space +
         "s";
}

std::string counted(int n, const char* one, const char* many) {
  return std::to_string(n) + ' ' + (n == 1 ? one : many);
}

std::string as_many(const AsMany& wanted) {
  if (wanted.least && wanted.most)
    return std::to_string(*wanted.least) + " to " + std::to_string(*wanted.most) + " reps";
  if (wanted.most)
    return "as many as you can, max. " + std::to_string(*wanted.most);
  return "as many as you can";
}

/// How much one set is.
std::string measure(const Entry& entry) {
  const Dose& dose = entry.dose;
  if (dose.goal)
    return dose.goal->plain;
  if (dose.time && !dose.reps)
    return clock_length(dose.time->min);
  if (dose.reps)
    if (const auto* wanted = std::get_if<AsMany>(&*dose.reps))
      return as_many(*wanted);
  if (entry.reps.empty())
    return {};
  const auto [least, most] = std::minmax_element(entry.reps.begin(), entry.reps.end());
  if (*most <= 1)
    return {};
  if (*least != *most)
    return std::to_string(*least) + " to " + std::to_string(*most) + " reps";
  return counted(*most, "rep", "reps");
}

bool each_leg(Sides sides) { return sides == Sides::each; }

} // namespace

std::string clock_length(Millis length) {
  const auto whole = std::chrono::round<std::chrono::seconds>(length).count();
  if (whole < 120 || whole % 60 != 0)
    return seconds(length);
  return std::to_string(whole / 60) + thin_space + "min";
}

std::string of(int n, int m) { return std::to_string(n) + " of " + std::to_string(m); }

std::string minutes_left(Millis left, bool about) {
  const auto minutes = std::chrono::ceil<std::chrono::minutes>(left).count();
  return (about ? "about " : "") + std::to_string(minutes) + " min left";
}

std::string next(std::string_view name) { return "Next: " + std::string(name); }
std::string next_exercise(int n, int m) {
  return std::string("Next") + dot + "exercise " + of(n, m);
}
std::string next_set(int n, int m) { return std::string("Next") + dot + "set " + of(n, m); }
std::string next_rep(int n, int m) { return std::string("Next") + dot + "rep " + of(n, m); }
std::string done(std::string_view what) { return std::string(what) + " done"; }
std::string set_done(int n) { return "Set " + std::to_string(n) + " done"; }
std::string rep_done(int n) { return "Rep " + std::to_string(n) + " done"; }
std::string leg_done(Side side) { return side == Side::left ? "Left leg done" : "Right leg done"; }
std::string side(Side side) {
  return side == Side::left ? "Left" : side == Side::right ? "Right" : "";
}

std::string dose(const Entry& entry) {
  std::string text = entry.sets > 1 ? counted(entry.sets, "set", "sets") : "";
  const auto add = [&](const std::string& more) {
    if (more.empty())
      return;
    text += (text.empty() ? "" : dot) + more;
  };
  add(measure(entry));
  if (entry.dose.hold && entry.dose.hold->min > Millis{0})
    add(seconds(entry.dose.hold->min) + " hold");
  if (each_leg(entry.sides) && !text.empty())
    text += ", each leg";
  if (entry.sides == Sides::alternate)
    add("legs take turns");
  return text;
}

std::string movement(std::string_view name) {
  if (name == "pause" || name == "relax")
    return "Relax";
  std::string word(name);
  std::replace(word.begin(), word.end(), '-', ' ');
  if (!word.empty())
    word[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(word[0])));
  return word;
}

std::string clock(int seconds) {
  if (seconds < 100)
    return std::to_string(seconds);
  const std::string second = std::to_string(seconds % 60);
  return std::to_string(seconds / 60) + ':' + (second.size() < 2 ? "0" : "") + second;
}

std::string paused_in(StepKind kind) {
  switch (kind) {
  case StepKind::hold:
    return "Paused in the hold";
  case StepKind::rest:
    return "Paused in the rest";
  case StepKind::setup:
  case StepKind::count_in:
    return "Paused before the start";
  case StepKind::change_side:
    return "Paused in the change of side";
  case StepKind::movement:
  case StepKind::timed:
  case StepKind::open:
    return "Paused in the exercise";
  }
  return paused;
}

std::string left_in(StepKind kind, int seconds) {
  const std::string left = clock(seconds) + (seconds < 100 ? thin_space + std::string("s") : "");
  if (kind == StepKind::hold)
    return left + " left in this hold";
  if (kind == StepKind::rest)
    return left + " left in this rest";
  return left + " left";
}

std::string from_number(int n) { return "You go on with number " + std::to_string(n); }

} // namespace coach::shown
