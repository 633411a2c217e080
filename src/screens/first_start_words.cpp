#include "screens/first_start_pages.hpp"

#include <sstream>

namespace coach {
namespace {

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);)
    lines.push_back(line);
  return lines;
}

SignsWords now(const Language& language) {
  return {language.say("first.signs_now.title", "Do you have one of these now?"),
          {language.say("first.signs_now.chest", "Chest pain, or trouble breathing"),
           language.say("first.signs_now.foot", "A foot suddenly cold, pale or blue"),
           language.say("first.signs_now.both_legs", "Numb between the legs, or both legs weak")},
          language.say("first.signs_now.help", "Get emergency help now."),
          language.say("first.signs_now.number",
                       "Call the emergency number of the place where you are.")};
}

SignsWords today(const Language& language) {
  return {language.say("first.signs_today.title", "Or one of these?"),
          {language.say("first.signs_today.calf", "One calf swollen, warm, red or throbbing"),
           language.say("first.signs_today.hot_knee", "A hot, swollen knee and a fever"),
           language.say("first.signs_today.weight", "You cannot put weight on the leg"),
           language.say("first.signs_today.stuck", "The knee is stuck"),
           language.say("first.signs_today.pop", "You felt a pop, then the knee swelled fast")},
          language.say("first.signs_today.answer", "Get medical help today.\nDo not exercise now."),
          {}};
}

SignsWords talk_first(const Language& language) {
  return {language.say("first.signs_first.title", "Talk to your clinician first if"),
          lines_of(language.say("first.signs_first.list",
                                "a leg is numb or weak\nthe knee gives way\npain wakes you at "
                                "night\nthis leg had surgery in the last 6 months\nit is no "
                                "better after 2 weeks")),
          language.say("first.signs_first.answer", "Talk to your clinician before you start."),
          {}};
}

} // namespace

SignsWords signs_words(FirstPage page, const Language& language) {
  if (page == FirstPage::signs_now)
    return now(language);
  return page == FirstPage::signs_today ? today(language) : talk_first(language);
}

} // namespace coach
