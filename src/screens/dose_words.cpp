#include "screens/dose_words.hpp"

#include <algorithm>
#include <utility>
#include <variant>

namespace coach {
namespace {

using namespace std::chrono_literals;

int whole_seconds(Millis length) {
  return static_cast<int>(std::chrono::round<std::chrono::seconds>(length).count());
}

/// "45 seconds", "2 minutes".
std::string length_in_words(Millis length, const Language& language) {
  const int seconds = whole_seconds(length);
  if (seconds >= 60 && seconds % 60 == 0)
    return language.count("common.minutes", "{n} minute", "{n} minutes", seconds / 60);
  return language.count("common.seconds", "{n} second", "{n} seconds", seconds);
}

/// "90 s", "2 min".
std::string short_length(Millis length, const Language& language) {
  const int seconds = whole_seconds(length);
  if (seconds <= 90)
    return language.say("common.sec_short", "{n} s", {{"n", seconds}});
  return exact_length(length, language);
}

/// How long the hold lasts; nothing where there is none.
Millis hold_length(const Entry& entry) {
  const int hold = entry.exercise.hold_index();
  if (hold < 0)
    return {};
  return entry.dose.hold ? entry.dose.hold->min
                         : entry.exercise.movements[static_cast<std::size_t>(hold)].seconds;
}

std::string times(int n, const Language& language) {
  return language.count("overview.dose.reps", "{n} time", "{n} times", n);
}

/// "2 sets of 10"; just the measure of one set where there is only one.
std::string sets_of(int sets, const std::string& bare, const std::string& one_set,
                    const Language& language) {
  if (sets <= 1)
    return one_set;
  return language.count("overview.dose.sets", "{n} set of {reps}", "{n} sets of {reps}", sets,
                        {{"reps", bare}});
}

std::string as_many(const AsMany& wanted, const Language& language) {
  if (wanted.least && wanted.most)
    return language.say("overview.dose.from_to", "{from} to {to}",
                        {{"from", *wanted.least}, {"to", *wanted.most}});
  if (wanted.most)
    return language.say("overview.dose.up_to", "up to {n}", {{"n", *wanted.most}});
  return language.say("overview.dose.as_many", "as many as you like");
}

/// How many holds a dose is, where it is nothing but holds.
std::optional<int> holds_of(const Entry& entry) {
  const Millis length = hold_length(entry);
  if (!entry.dose.hold || length <= 0ms || entry.dose.time || entry.dose.goal)
    return std::nullopt;
  if (std::ranges::all_of(entry.reps, [](int reps) { return reps == 1; }))
    return entry.sets;
  if (entry.sets == 1 && length >= 15s && entry.reps.front() > 0)
    return entry.reps.front();
  return std::nullopt;
}

/// How much is done: sets and what a set is.
std::string measure(const Entry& entry, const Language& language) {
  const Dose& dose = entry.dose;
  if (dose.goal)
    return sets_of(entry.sets, language.of(*dose.goal), language.of(*dose.goal), language);
  if (dose.time && !dose.reps) {
    const std::string length = length_in_words(dose.time->min, language);
    return sets_of(entry.sets, length, length, language);
  }
  if (const auto holds = holds_of(entry))
    return language.count("overview.dose.holds", "{n} hold of {seconds}", "{n} holds of {seconds}",
                          *holds, {{"seconds", short_length(hold_length(entry), language)}});
  if (dose.reps)
    if (const auto* wanted = std::get_if<AsMany>(&*dose.reps)) {
      const std::string words = as_many(*wanted, language);
      return sets_of(entry.sets, words, words, language);
    }
  if (entry.reps.empty())
    return {};
  const auto [least, most] = std::ranges::minmax(entry.reps);
  if (least == most)
    return sets_of(entry.sets, std::to_string(most), times(most, language), language);
  const std::string range =
      language.say("overview.dose.from_to", "{from} to {to}", {{"from", least}, {"to", most}});
  return sets_of(entry.sets, range, range, language);
}

/// Short holds of an exercise's own are a matter of course.
std::string hold_of(const Entry& entry, const Language& language) {
  const Millis length = hold_length(entry), least = entry.dose.hold ? 1ms : 3s;
  if (holds_of(entry) || length < least || entry.dose.goal)
    return {};
  return language.say("overview.dose.hold", "hold {seconds}",
                      {{"seconds", short_length(length, language)}});
}

std::string legs_of(Sides sides, const Language& language) {
  switch (sides) {
  case Sides::each:
    return language.say("overview.dose.each_leg", "each leg");
  case Sides::alternate:
    return language.say("overview.dose.take_turns", "legs take turns");
  case Sides::left:
    return language.say("common.left_leg", "Left leg");
  case Sides::right:
    return language.say("common.right_leg", "Right leg");
  case Sides::both:
  case Sides::affected:
    break;
  }
  return {};
}

std::string rest_of(const Entry& entry, const Language& language) {
  if (!entry.dose.rest || !entry.dose.rest->set || entry.sets <= 1)
    return {};
  const auto* length = std::get_if<Range<Millis>>(&*entry.dose.rest->set);
  if (length == nullptr || length->min <= 0ms)
    return {};
  return language.say("overview.dose.rest", "rest {seconds}",
                      {{"seconds", short_length(length->min, language)}});
}

} // namespace

std::string facts(const std::vector<std::string>& parts) {
  std::string all;
  for (const std::string& part : parts)
    if (!part.empty())
      all += (all.empty() ? "" : " · ") + part;
  return all;
}

int whole_minutes(Millis length) {
  return std::max(1, static_cast<int>(std::chrono::round<std::chrono::minutes>(length).count()));
}

std::string minutes(Millis length, const Language& language) {
  return language.count("common.minutes", "{n} minute", "{n} minutes", whole_minutes(length));
}

std::string about_length(Millis length, const Language& language) {
  if (length < 1min)
    return language.say("common.sec_short", "{n} s", {{"n", whole_seconds(length)}});
  return language.say("common.min_short", "{n} min", {{"n", whole_minutes(length)}});
}

std::string exact_length(Millis length, const Language& language) {
  const int seconds = whole_seconds(length);
  std::string rest = language.say("common.sec_short", "{n} s", {{"n", seconds % 60}});
  if (seconds < 60)
    return rest;
  const std::string whole = language.say("common.min_short", "{n} min", {{"n", seconds / 60}});
  return seconds % 60 == 0 ? whole : whole + ' ' + rest;
}

std::string dose_measure(const Entry& entry, const Language& language) {
  return measure(entry, language);
}

std::string dose_line(const Entry& entry, const Language& language) {
  return facts({measure(entry, language), hold_of(entry, language), legs_of(entry.sides, language),
                rest_of(entry, language)});
}

} // namespace coach
