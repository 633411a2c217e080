#include "screens/overview_tune.hpp"

#include "screens/dose_words.hpp"

#include <algorithm>
#include <variant>

namespace coach {
namespace {

const Item& item_at(const Program& program, ItemId id) {
  return program.phases[static_cast<std::size_t>(id.phase)]
      .items[static_cast<std::size_t>(id.item)];
}

int rung_of(const Item& item, const ItemChoice& chosen) {
  return std::clamp(chosen.rung.value_or(item.at), 1, static_cast<int>(item.ladder.size()));
}

/// What the author wrote for this rung and this form of the day, with its ranges.
Dose authors_dose(const Item& item, Form form, const ItemChoice& chosen) {
  Dose dose = item.dose;
  if (!item.ladder.empty())
    dose = over(dose, item.ladder[static_cast<std::size_t>(rung_of(item, chosen) - 1)].dose);
  if (form == Form::short_form && item.brief)
    dose = over(dose, *item.brief);
  return dose;
}

int whole_seconds(Millis length) {
  return static_cast<int>(std::chrono::round<std::chrono::seconds>(length).count());
}

Knob knob(Knob::Kind kind, const Range<int>& range, std::optional<int> chosen) {
  const int now = std::clamp(chosen.value_or(range.min), range.min, range.max);
  return {kind, now, range.min, range.max, range.min, 1};
}

/// In steps of five seconds where there is much to choose from.
Knob knob(Knob::Kind kind, const Range<Millis>& range, std::optional<Millis> chosen) {
  const Range<int> seconds{whole_seconds(range.min), whole_seconds(range.max)};
  Knob made =
      knob(kind, seconds, chosen ? std::optional<int>(whole_seconds(*chosen)) : std::nullopt);
  made.step = seconds.max - seconds.min >= 10 ? 5 : 1;
  return made;
}

std::string number(const Knob& knob, int value, const Language& language) {
  if (knob.kind != Knob::Kind::time && knob.kind != Knob::Kind::hold)
    return std::to_string(value);
  if (value > 0 && value % 60 == 0)
    return exact_length(std::chrono::seconds(value), language);
  if (value < 100)
    return language.say("common.sec_short", "{n} s", {{"n", value}});
  const std::string rest = std::to_string(value % 60);
  return std::to_string(value / 60) + (rest.size() < 2 ? ":0" : ":") + rest;
}

} // namespace

std::vector<Knob> knobs_of(const Program& program, ItemId id, Form form, const ItemChoice& chosen) {
  const Item& item = item_at(program, id);
  const Dose dose = authors_dose(item, form, chosen);
  std::vector<Knob> knobs;
  if (item.ladder.size() > 1) {
    Knob rung{Knob::Kind::rung,
              rung_of(item, chosen),
              1,
              static_cast<int>(item.ladder.size()),
              item.at,
              1};
    knobs.push_back(rung);
  }
  if (dose.sets)
    knobs.push_back(knob(Knob::Kind::sets, *dose.sets, chosen.sets));
  if (dose.reps)
    if (const auto* range = std::get_if<Range<int>>(&*dose.reps))
      knobs.push_back(knob(Knob::Kind::reps, *range, chosen.reps));
  if (dose.time)
    knobs.push_back(knob(Knob::Kind::time, *dose.time, chosen.time));
  if (dose.hold && dose.hold->max > Millis{0})
    knobs.push_back(knob(Knob::Kind::hold, *dose.hold, chosen.hold));
  return knobs;
}

ItemChoice turned(ItemChoice chosen, const Knob& knob, int by) {
  const int value = std::clamp(knob.now + by * knob.step, knob.least, knob.most);
  const auto number = value == knob.author ? std::nullopt : std::optional<int>(value);
  const auto length = number ? std::optional<Millis>(std::chrono::seconds(value)) : std::nullopt;
  switch (knob.kind) {
  case Knob::Kind::rung:
    // Another rung has another dose.
    chosen = {};
    chosen.rung = number;
    break;
  case Knob::Kind::sets:
    chosen.sets = number;
    break;
  case Knob::Kind::reps:
    chosen.reps = number;
    break;
  case Knob::Kind::time:
    chosen.time = length;
    break;
  case Knob::Kind::hold:
    chosen.hold = length;
    break;
  }
  return chosen;
}

std::vector<Alternative> alternatives_of(const Program& program, ItemId id, Form form,
                                         const Choice& choice) {
  using Why = Alternative::Why;
  const Item& item = item_at(program, id);
  const auto found = choice.items.find(id);
  const ItemChoice chosen = found == choice.items.end() ? ItemChoice{} : found->second;
  const Dose dose = authors_dose(item, form, chosen);
  std::vector<Alternative> all;
  const auto add = [&](const std::string& exercise_id, Why why) {
    const Exercise* exercise = program.exercise(exercise_id);
    const bool known = std::ranges::any_of(
        all, [&](const Alternative& other) { return other.exercise == exercise; });
    if (exercise != nullptr && !known)
      all.push_back({exercise, why});
  };
  add(dose.use.value_or(""), Why::author);
  if (all.empty())
    return all;
  const Exercise& written = *all.front().exercise;
  if (choice.chair && !written.chair.empty())
    return all; // the chair path decides
  const auto named = dose.alternatives.value_or(std::vector<std::string>{});
  for (const std::string& other : named)
    add(other, other == written.easier   ? Why::easier
               : other == written.harder ? Why::harder
                                         : Why::instead);
  if (item.ladder.empty()) {
    add(written.easier, Why::easier);
    add(written.harder, Why::harder);
  }
  return all;
}

std::string knob_name(const Knob& knob, const Language& language) {
  switch (knob.kind) {
  case Knob::Kind::rung:
    return language.say("tune.rung", "Level");
  case Knob::Kind::sets:
    return language.say("tune.sets", "Sets");
  case Knob::Kind::reps:
    return language.say("tune.reps", "Repetitions");
  case Knob::Kind::time:
    return language.say("tune.time", "Time");
  case Knob::Kind::hold:
    return language.say("tune.hold", "Hold");
  }
  return {};
}

std::string knob_value(const Knob& knob, const Language& language) {
  return number(knob, knob.now, language);
}

std::string knob_note(const Knob& knob, const Program& program, ItemId id,
                      const Language& language) {
  if (knob.kind == Knob::Kind::rung) {
    const auto& rung = item_at(program, id).ladder[static_cast<std::size_t>(knob.now - 1)];
    if (!rung.title.empty())
      return language.of(rung.title);
  }
  if (knob.now != knob.author)
    return language.say("tune.changed", "Changed from {value}",
                        {{"value", number(knob, knob.author, language)}});
  if (knob.fixed() || knob.kind == Knob::Kind::rung)
    return language.say("tune.author", "Author: {value}",
                        {{"value", number(knob, knob.author, language)}});
  return language.say(
      "tune.author_range", "Author: {from} to {to}",
      {{"from", number(knob, knob.least, language)}, {"to", number(knob, knob.most, language)}});
}

std::string why_in_words(Alternative::Why why, const Language& language) {
  switch (why) {
  case Alternative::Why::author:
    return language.say("tune.author_exercise", "The author’s choice");
  case Alternative::Why::instead:
    return language.say("tune.instead", "Instead of it");
  case Alternative::Why::easier:
    return language.say("overview.easier", "Easier");
  case Alternative::Why::harder:
    return language.say("overview.harder", "Harder");
  }
  return {};
}

} // namespace coach
