#include "screens/overview_outline.hpp"

#include "engine/compile.hpp"
#include "prompts/script_writer.hpp"
#include "screens/dose_words.hpp"

#include <algorithm>

namespace coach {
namespace {

constexpr std::size_t most_kept = 32;

void add_once(std::vector<std::string>& list, const std::string& words) {
  if (!words.empty() && std::ranges::find(list, words) == list.end())
    list.push_back(words);
}

std::string place_of(Position position, const Language& language) {
  switch (position) {
  case Position::standing:
    return language.say("home.place.standing", "standing");
  case Position::sitting_chair:
    return language.say("home.place.chair", "chair");
  case Position::sitting_floor:
  case Position::lying_back:
  case Position::lying_front:
  case Position::lying_side:
  case Position::kneeling:
  case Position::half_kneeling:
    break;
  }
  return language.say("home.place.floor", "floor");
}

std::string joined(const std::vector<std::string>& list) {
  std::string all;
  for (const std::string& words : list)
    all += (all.empty() ? "" : ", ") + words;
  return all;
}

std::string total(const Outline& outline, const std::string& length, const Language& language) {
  return outline.about ? language.say("common.about", "About {length}", {{"length", length}})
                       : length;
}

} // namespace

const Exercise* Outline::main_exercise() const {
  const auto main = std::ranges::find_if(
      items, [](const Item& item) { return item.entry.phase_kind == PhaseKind::main; });
  if (main != items.end())
    return &main->entry.exercise;
  return items.empty() ? nullptr : &items.front().entry.exercise;
}

Outline outline(const Program& program, const Choice& choice) {
  Timeline timeline = compile(program, choice);
  Outline made;
  made.exercises = script::exercise_count(timeline);
  made.total = timeline.total;
  made.about = timeline.least != timeline.total;
  for (Entry& entry : timeline.entries)
    made.items.push_back({std::move(entry), Millis{}});
  for (const Step& step : timeline.steps)
    made.items[static_cast<std::size_t>(step.entry)].length += step.length;
  return made;
}

Choice choice_for(const Settings& settings, Form form) {
  Choice choice = choice_from(settings);
  choice.form = form;
  return choice;
}

std::vector<Form> forms_of(const Program& program) {
  bool every_day = false, some_days = false, brief = false;
  for (const Phase& phase : program.phases)
    for (const Item& item : phase.items) {
      const bool daily = std::holds_alternative<EveryDay>(item.days);
      every_day = every_day || daily;
      some_days = some_days || !daily;
      brief = brief || item.brief;
    }
  std::vector<Form> forms{Form::full};
  if (every_day && some_days)
    forms.push_back(Form::light);
  if (brief)
    forms.push_back(Form::short_form);
  return forms;
}

std::vector<std::string> things_of(const Outline& outline, const Language& language) {
  std::vector<std::string> things;
  for (const Outline::Item& item : outline.items)
    for (const Text& thing : item.entry.exercise.equipment)
      add_once(things, language.of(thing));
  return things;
}

std::string places_of(const Outline& outline, const Language& language) {
  std::vector<std::string> places;
  for (const Outline::Item& item : outline.items)
    add_once(places, place_of(item.entry.position(), language));
  return joined(places);
}

std::string short_total(const Outline& outline, const Language& language) {
  const int whole = whole_minutes(outline.total);
  return total(outline, language.say("common.min_short", "{n} min", {{"n", whole}}), language);
}

std::string total_in_words(const Outline& outline, const Language& language) {
  return total(outline, minutes(outline.total, language), language);
}

const Outline& OutlineCache::of(const std::shared_ptr<const Program>& program,
                                const Choice& choice) {
  const auto found = std::ranges::find_if(
      kept_, [&](const Kept& kept) { return kept.program == program && kept.choice == choice; });
  if (found != kept_.end()) {
    kept_.splice(kept_.begin(), kept_, found);
    return kept_.front().outline;
  }
  ++compiled_;
  kept_.push_front({program, choice, outline(*program, choice)});
  if (kept_.size() > most_kept)
    kept_.pop_back();
  return kept_.front().outline;
}

} // namespace coach
