#include "prompts/plan.hpp"
#include "prompts/words.hpp"

#include <algorithm>
#include <chrono>

namespace coach {
namespace {

/// The texts that a listener cannot follow.
struct KeyTexts {
  explicit KeyTexts(const Language& language)
      : ready(words::key_when_ready(language)), done(words::key_when_done(language)),
        each(words::key_for_each(language)), pause(words::any_key_pauses(language)),
        hurts(words::hurts_now(language)) {}
  std::string ready, done, each, pause, hurts;
};

std::string time_for(const Language& language, Millis length) {
  return language.say("say.you_have", "You have {time}.",
                      {{"time", words::duration(language, length)}});
}

/// What is said instead; empty for nothing.
std::string heard(const Prompt& prompt, const Timeline& timeline, const Language& language,
                  const KeyTexts& keys) {
  if (prompt.text == keys.pause || prompt.text == keys.hurts || prompt.text == keys.each)
    return {};
  if (prompt.kind == PromptKind::pain_rule)
    return language.say("say.pain_stop", "If the pain gets worse, stop.");
  std::string text = prompt.text;
  const bool waits = prompt.step < std::ssize(timeline.steps) && timeline.steps[prompt.step].open();
  for (const std::string* key : {&keys.ready, &keys.done})
    if (waits && text.ends_with(*key))
      text.replace(text.size() - key->size(), key->size(),
                   time_for(language, timeline.steps[prompt.step].length));
  return text;
}

} // namespace

Script for_listening(Script script, const Timeline& timeline, const Language& language) {
  const KeyTexts keys(language);
  for (Prompt& prompt : script.prompts)
    prompt.text = heard(prompt, timeline, language, keys);
  std::erase_if(script.prompts, [](const Prompt& prompt) { return prompt.text.empty(); });
  script.answers.clear();
  return script;
}

} // namespace coach
