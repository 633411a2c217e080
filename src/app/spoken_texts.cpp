#include "app/spoken_texts.hpp"

#include "engine/compile.hpp"
#include "prompts/plan.hpp"
#include "prompts/words.hpp"

#include <algorithm>
#include <functional>
#include <set>

namespace coach {
namespace {

using Texts = std::set<std::string>;

std::vector<std::string> names_of(const std::vector<Selection>& selections) {
  std::vector<std::string> names;
  for (const Selection& selection : selections)
    names.push_back(selection.name);
  if (names.empty())
    names.emplace_back();
  return names;
}

/// What is offered in place of an item's exercise.
std::vector<std::string> others(const Program& program, const Item& item) {
  std::vector<std::string> ids = item.dose.alternatives.value_or(std::vector<std::string>{});
  if (const Exercise* exercise = program.exercise(item.dose.use.value_or("")))
    for (const auto& id : {exercise->easier, exercise->harder})
      if (program.exercise(id))
        ids.push_back(id);
  return ids;
}

void for_each_item(const Program& program, const std::function<void(ItemId, const Item&)>& look) {
  for (std::size_t p = 0; p < program.phases.size(); ++p)
    for (std::size_t i = 0; i < program.phases[p].items.size(); ++i)
      look(ItemId{static_cast<int>(p), static_cast<int>(i)}, program.phases[p].items[i]);
}

/// The n-th of everything that can be chosen for each item, from 0; nothing from some n on.
std::vector<Choice> item_choices(const Program& program) {
  std::vector<Choice> all{Choice{}};
  for (int n = 0;; ++n) {
    Choice reps, other, rung;
    for_each_item(program, [&](ItemId id, const Item& item) {
      const auto* range = item.dose.reps ? std::get_if<Range<int>>(&*item.dose.reps) : nullptr;
      if (range != nullptr && range->min + n + 1 <= range->max)
        reps.items[id].reps = range->min + n + 1;
      if (const auto ids = others(program, item); n < std::ssize(ids))
        other.items[id].exercise = ids[n];
      if (n < std::ssize(item.ladder))
        rung.items[id].rung = n + 1;
    });
    if (reps.items.empty() && other.items.empty() && rung.items.empty())
      return all;
    for (Choice& choice : {std::ref(reps), std::ref(other), std::ref(rung)})
      if (!choice.items.empty())
        all.push_back(std::move(choice));
  }
}

/// Every stage with every session.
void for_each_day(const Program& program, Choice choice,
                  const std::function<void(const Choice&)>& look) {
  for (const std::string& stage : names_of(program.stages))
    for (const std::string& session : names_of(program.sessions)) {
      choice.stage = stage;
      choice.session = session;
      look(choice);
    }
}

void add_program(const Program& program, const Language& language, Texts& texts) {
  const auto add = [&](const Choice& choice) {
    const Timeline timeline = compile(program, choice);
    for (std::string& text :
         sentences_to_say(timeline, write_script(program, timeline, language), language))
      texts.insert(std::move(text));
  };
  for (Choice choice : item_choices(program))
    for (const Form form : {Form::full, Form::light, Form::short_form})
      for (const auto& first : {std::optional<Side>(), std::optional(Side::left)}) {
        choice.form = form;
        choice.first = first;
        for_each_day(program, choice, add);
      }
  for (const Side side : {Side::left, Side::right}) {
    Choice choice;
    choice.affected = side;
    choice.chair = side == Side::left;
    add(choice);
  }
}

/// What does not stand in any program: numbers, and what is said when the person does something.
void add_common(const Language& language, Texts& texts) {
  const auto add = [&](const std::string& text) {
    for (std::string& sentence : sentences_of(text))
      texts.insert(std::move(sentence));
  };
  for (int n = 1; n <= 30; ++n) {
    add(words::count(language, n));
    add(words::from_number(language, n));
  }
  for (int n = 1; n <= 20; ++n)
    add(words::done(language, n));
  for (int n = 2; n <= 12; ++n) {
    add(words::this_time(language, n));
    add(words::as_many_more(language, n));
  }
  for (int n = 1; n <= 40; ++n)
    add(words::opening(language, std::min(n, 8), std::chrono::minutes(n)));
  for (int n = 1; n <= 5; ++n)
    for (const Side side : {Side::both, Side::left, Side::right})
      add(words::set(language, side, n));
  for (const std::string& text :
       {words::count_half_way(language, 10), words::count_two_more(language, 10),
        words::count_last_one(language, 10), words::done_half_way(language, 10),
        words::keep_holding(language), words::ten_seconds_left(language),
        words::hurts_now(language), paused_aloud(language), hurts_aloud(language)})
    add(text);
}

} // namespace

std::vector<std::string> spoken_texts(const std::vector<std::shared_ptr<const Program>>& programs,
                                      const Language& language) {
  Texts texts;
  for (const auto& program : programs)
    add_program(*program, language, texts);
  add_common(language, texts);
  return {texts.begin(), texts.end()};
}

} // namespace coach
