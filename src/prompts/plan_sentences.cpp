#include "engine/pain_zone.hpp"
#include "prompts/letters.hpp"
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
  for (const std::string& answer : script.answers)
    add_text(answer);
  for (int step = 0; step < std::ssize(timeline.steps); ++step)
    if (timeline.steps[step].work())
      for (const Millis length : {3s, 8s})
        add_text(orientation(timeline, step, length, language));
  return out;
}

namespace {

/// "Four to five."
std::string range(const ZoneRange& zone, const Language& language) {
  constexpr int worst = 10;
  const auto spoken = [&](int n) { return words::number(language, n); };
  if (zone.from == 0)
    return language.say("say.pain_up_to", "Up to {number}.", {{"number", spoken(zone.to)}});
  if (zone.to == worst)
    return language.say("say.pain_more", "Above {number}.", {{"number", spoken(zone.from - 1)}});
  if (zone.from == zone.to)
    return spoken(zone.from) + ".";
  return language.say("say.pain_range", "{from} to {to}.",
                      {{"from", spoken(zone.from)}, {"to", spoken(zone.to)}});
}

} // namespace

std::string pain_aloud(const std::optional<PainRule>& rule, int pain, const Language& language) {
  std::string out;
  for (const ZoneRange& zone : zones_of(rule))
    if (zone.from <= pain && pain <= zone.to)
      out = capital(range(zone, language));
  const PainZone zone = zone_of(rule, pain);
  if (const Text advice = advice_in(rule, zone); !advice.empty())
    out += " " + words::sentence(language, advice);
  if (zone == PainZone::stop)
    out += " " + language.say("say.sharp", "Sharp pain, a pop, or the knee gives way?");
  return out;
}

std::string paused_aloud(const Language& language) {
  return language.say("say.paused", "Paused. Space to go on.");
}

std::string hurts_aloud(const Language& language) {
  return language.say("say.hurt_during", "How much does it hurt? Zero to ten.");
}

} // namespace coach
