#include "prompts/orientation.hpp"
#include "prompts/plan.hpp"
#include "prompts/words.hpp"

#include <set>

namespace coach {

using namespace std::chrono_literals;

std::vector<std::string> sentences_of(std::string_view text) {
  std::vector<std::string> out;
  std::size_t begin = 0;
  for (std::size_t i = 0; i + 2 < text.size(); ++i) {
    const char c = text[i], next = text[i + 2];
    const bool ends = (c == '.' || c == '!' || c == '?') && text[i + 1] == ' ';
    const bool begins = (next >= 'A' && next <= 'Z') || static_cast<unsigned char>(next) >= 0x80;
    if (!ends || !begins)
      continue;
    out.emplace_back(text.substr(begin, i + 1 - begin));
    begin = i + 2;
  }
  if (begin < text.size())
    out.emplace_back(text.substr(begin));
  return out;
}

std::vector<std::string> sentences_to_say(const Timeline& timeline, const Script& script,
                                          const Language& language) {
  std::vector<std::string> out;
  std::set<std::string> known;
  const auto add_text = [&](std::string_view text) {
    for (std::string& sentence : sentences_of(text))
      if (known.insert(sentence).second)
        out.push_back(std::move(sentence));
  };
  for (const Prompt& prompt : script.prompts)
    add_text(prompt.text);
  for (int n = 3; n >= 1; --n)
    add_text(words::count(language, n));
  add_text(paused_aloud(language));
  add_text(hurts_aloud(language));
  for (int step = 0; step < std::ssize(timeline.steps); ++step)
    if (timeline.steps[step].work())
      for (const Millis length : {3s, 8s})
        add_text(orientation(timeline, step, length, language));
  return out;
}

std::string paused_aloud(const Language& language) {
  return language.say("say.paused", "Paused. Space to go on.");
}

std::string hurts_aloud(const Language& language) {
  return language.say("say.hurt_during", "How much does it hurt? Zero to ten.");
}

} // namespace coach
