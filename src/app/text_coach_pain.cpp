#include "app/text_coach.hpp"

#include "engine/compile.hpp"
#include "prompts/terminal_words.hpp"

#include <utility>

namespace coach {
namespace {

constexpr char backspace = '\b';
constexpr char erase = '\x7f';
/// More cannot be an answer.
constexpr std::size_t most_typed = 8;

char key_of(PainAnswer answer) {
  switch (answer) {
  case PainAnswer::go_on:
  case PainAnswer::go_on_gently:
    return ' ';
  case PainAnswer::easier:
    return 'e';
  case PainAnswer::next_exercise:
    return 'n';
  case PainAnswer::end:
    return 'q';
  }
  return '\0';
}

std::string answer_words(PainAnswer answer, const Language& language) {
  switch (answer) {
  case PainAnswer::go_on:
    return words::space_goes_on(language);
  case PainAnswer::go_on_gently:
    return words::space_goes_on_gently(language);
  case PainAnswer::easier:
    return words::easier_version(language);
  case PainAnswer::next_exercise:
    return words::next_exercise_key(language);
  case PainAnswer::end:
    return words::end_key(language);
  }
  return {};
}

} // namespace

void TextCoach::type_pain(char key, Lines& out) {
  if (key == backspace || key == erase) {
    if (!typed_.empty())
      typed_.pop_back();
    return;
  }
  if (key != '\n') {
    if (typed_.size() < most_typed)
      typed_ += key;
    return;
  }
  const std::string typed = std::exchange(typed_, {});
  if (typed.empty()) {
    asking_ = Asking::nothing;
    return add_text(out, words::paused(language_));
  }
  if (const auto pain = read_pain(typed))
    return report_pain(*pain, out);
  add_text(out, words::ask_pain(language_));
}

void TextCoach::report_pain(int pain, Lines& out) {
  apply(ReportPain{pain}, out);
  pain_ = pain;
  const PainZone zone = zone_of(program_.pain, pain);
  add_text(out, words::you_said(language_, pain));
  if (const Text advice = advice_in(program_.pain, zone); !advice.empty()) {
    add_text(out, words::program_says(language_));
    add_text(out, language_.of(advice));
  }
  asking_ = zone == PainZone::stop ? Asking::sharp : Asking::after_pain;
  if (asking_ == Asking::sharp)
    return add_text(out, words::ask_sharp(language_));
  offer(out);
}

void TextCoach::answer_sharp(char key, Lines& out) {
  if (words::is_yes(language_, key)) {
    asking_ = Asking::nothing;
    add_text(out, words::ask_clinician(language_));
    return apply(End{}, out);
  }
  if (!words::is_no(language_, key))
    return add_text(out, words::ask_sharp(language_));
  asking_ = Asking::after_pain;
  offer(out);
}

SoreMoment TextCoach::sore_moment(const View& view) const {
  return {program_, choice_, timeline(), view, course_.sore()};
}

void TextCoach::offer(Lines& out) {
  const View view = session_.view();
  for (const PainAnswer answer : answers_to_pain(sore_moment(view), pain_))
    add_text(out, answer_words(answer, language_));
}

void TextCoach::after_pain(char key, Lines& out) {
  if (key == 'p')
    return pause_for(Asking::pain, out);
  if (key == '?')
    return where(out);
  const View view = session_.view();
  for (const PainAnswer answer : answers_to_pain(sore_moment(view), pain_))
    if (key == key_of(answer))
      return respond(answer, out);
  // Whoever may go on may leave as well.
  for (const PainAnswer answer : {PainAnswer::next_exercise, PainAnswer::end})
    if (key == key_of(answer))
      return respond(answer, out);
  offer(out);
}

void TextCoach::respond(PainAnswer answer, Lines& out) {
  asking_ = Asking::nothing;
  if (auto choice = course_.answer(answer, timeline(), session_.view(), choice_))
    replan(std::move(*choice), out);
  follow_rule(out);
  if (answer != PainAnswer::easier || session_.finished())
    return;
  narrator_.introduce(timeline(), session_.view().step, out);
  add_text(out, words::paused(language_));
}

void TextCoach::replan(Choice choice, Lines& out) {
  auto timeline = std::make_shared<const Timeline>(compile(program_, choice));
  if (timeline->steps.empty())
    return;
  choice_ = std::move(choice);
  plan_ = std::move(timeline);
  const Events events = session_.apply(Ease{plan_});
  plan_lines();
  tell(events, out);
}

void TextCoach::follow_rule(Lines& out) {
  while (const auto command = course_.due(timeline(), session_.view())) {
    if (std::holds_alternative<Resume>(*command))
      resume(out);
    else
      apply(*command, out);
  }
}

} // namespace coach
