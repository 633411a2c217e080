#include "screens/home_words.hpp"

#include <algorithm>

namespace coach {
namespace {

std::string weekday(int day, const Language& language) {
  switch (day) {
  case 0:
    return language.say("date.monday", "Monday");
  case 1:
    return language.say("date.tuesday", "Tuesday");
  case 2:
    return language.say("date.wednesday", "Wednesday");
  case 3:
    return language.say("date.thursday", "Thursday");
  case 4:
    return language.say("date.friday", "Friday");
  case 5:
    return language.say("date.saturday", "Saturday");
  case 6:
    return language.say("date.sunday", "Sunday");
  default:
    return {};
  }
}

std::string month(int number, const Language& language) {
  switch (number) {
  case 1:
    return language.say("date.january", "January");
  case 2:
    return language.say("date.february", "February");
  case 3:
    return language.say("date.march", "March");
  case 4:
    return language.say("date.april", "April");
  case 5:
    return language.say("date.may", "May");
  case 6:
    return language.say("date.june", "June");
  case 7:
    return language.say("date.july", "July");
  case 8:
    return language.say("date.august", "August");
  case 9:
    return language.say("date.september", "September");
  case 10:
    return language.say("date.october", "October");
  case 11:
    return language.say("date.november", "November");
  case 12:
    return language.say("date.december", "December");
  default:
    return {};
  }
}

std::string have_ready(const Outline& outline, const Language& language) {
  std::string things;
  for (const std::string& thing : things_of(outline, language))
    things += (things.empty() ? "" : ", ") + thing;
  if (things.empty())
    return {};
  return language.say("home.have_ready", "Have ready: {things}", {{"things", things}});
}

/// What the author says of pain above the last limit.
std::string pain_rule(const PainRule& rule, const Language& language) {
  if (rule.advice_stop.empty())
    return {};
  std::string words = quoted(language.of(rule.advice_stop), language);
  const auto limit = rule.ease_up_to ? rule.ease_up_to : rule.continue_up_to;
  if (!limit)
    return words;
  return language.say("home.pain_above", "Above {n}: {words}", {{"n", *limit}, {"words", words}});
}

/// True if any exercise is played on a chair because the settings say so.
bool on_a_chair(const Program& program, const Outline& outline) {
  return std::ranges::any_of(outline.items, [&](const Outline::Item& item) {
    const Phase& phase = program.phases[static_cast<std::size_t>(item.entry.id.phase)];
    const Dose& dose = phase.items[static_cast<std::size_t>(item.entry.id.item)].dose;
    const Exercise* written = program.exercise(dose.use.value_or(""));
    return written != nullptr && written->chair == item.entry.exercise.id;
  });
}

} // namespace

std::string quoted(const std::string& words, const Language& language) {
  return language.say("common.quoted", "“{words}”", {{"words", words}});
}

std::string notice_of(const Diagnostic& mistake, const Language& language) {
  const std::string& path = mistake.where.file;
  const std::string words = language.say(
      "notice.program_left_out",
      "There is a mistake in {file}, line {line}. This program is left out.",
      {{"file", path.substr(path.find_last_of('/') + 1)}, {"line", mistake.where.line}});
  return language.tag() == "en" ? words + '\n' + mistake.message : words;
}

std::string date_line(const Date& date, const Language& language) {
  if (date.day < 1)
    return {};
  return language.say("home.date", "{weekday} {day} {month}",
                      {{"weekday", weekday(date.weekday, language)},
                       {"day", date.day},
                       {"month", month(date.month, language)}});
}

HomeWords home_words(const Surroundings& surroundings, const Outline& outline,
                     const Language& language) {
  HomeWords words;
  words.date = date_line(surroundings.today, language);
  words.notices = surroundings.notices;
  if (surroundings.programs.empty()) {
    words.title = language.say("home.no_program", "No program yet.");
    words.drop = language.say("home.drop", "Drop a program file here.");
    return words;
  }
  const Program& program = *surroundings.programs.front();
  words.title = language.of(program.title);
  words.minutes = total_in_words(outline, language);
  words.exercises =
      language.count("common.exercises", "{n} exercise", "{n} exercises", outline.exercises);
  words.have_ready = have_ready(outline, language);
  if (surroundings.settings.chair && on_a_chair(program, outline))
    words.chair = language.say("home.chair", "On a chair");
  if (program.pain) {
    words.pain_rule = pain_rule(*program.pain, language);
    words.pain_head = language.say("overview.pain_rule", "Pain rule of your program");
  }
  return words;
}

} // namespace coach
