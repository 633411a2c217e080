#include "program/translate.hpp"

#include "program/exercise_reader.hpp"

#include <algorithm>

namespace coach {

namespace {

/// Puts the translation of `key` beside `to`, which the author wrote as `plain`, if at all.
void put(Text& to, const Table& words, std::string_view key, const std::string& language) {
  auto text = words.text(key);
  if (!text)
    return;
  if (to.plain.empty())
    words.error(key, std::string(key) +
                         ": there is nothing to translate, the file's own language "
                         "has no \"" +
                         std::string(key) + "\" here");
  to.translations[language] = std::move(text->plain);
}

void put(std::optional<Text>& to, const Table& words, std::string_view key,
         const std::string& language) {
  Text none;
  put(to ? *to : none, words, key, language);
}

bool same_length(std::size_t own, std::size_t translated, const Table& words,
                 std::string_view key) {
  if (!words.has(key) || own == translated)
    return words.has(key);
  // An illegal list was reported already and counts as one that fits.
  const auto* value = words.find(key);
  if (value->children.size() != own)
    words.error(key, std::string(key) + ": found a list of " +
                         std::to_string(value->children.size()) + ", expected " +
                         std::to_string(own) + " as in the file's own language");
  return false;
}

void put(std::vector<Text>& to, const Table& words, std::string_view key,
         const std::string& language) {
  auto texts = words.texts(key);
  if (!same_length(to.size(), texts.size(), words, key))
    return;
  for (std::size_t i = 0; i < to.size(); ++i)
    to[i].translations[language] = std::move(texts[i].plain);
}

/// One text for all variants, or the same variants.
void put(Phrase& to, Phrase from, const Table& words, const Node& place,
         const std::string& language) {
  to.text.translations[language] = from.text.plain;
  if (from.variants.empty()) {
    for (auto& variant : to.variants)
      variant.text.translations[language] = from.text.plain;
    return;
  }
  const auto find = [&](const Phrase& phrase, PhraseKey when) {
    return std::ranges::find(phrase.variants, when, &Phrase::Variant::when);
  };
  bool same = from.variants.size() == to.variants.size();
  for (auto& variant : to.variants) {
    const auto found = find(from, variant.when);
    same = same && found != from.variants.end();
    if (found != from.variants.end())
      variant.text.translations[language] = found->text.plain;
  }
  if (!same) {
    words.report().error(place.span, "the variants differ from those in the file's own language, "
                                     "expected the same keys");
    return;
  }
  to.text.translations[language] = to.variants.front().text.translations[language];
}

void put(std::vector<Phrase>& to, const Table& words, std::string_view key,
         const std::string& language) {
  auto phrases = words.phrases(key);
  if (!same_length(to.size(), phrases.size(), words, key))
    return;
  for (std::size_t i = 0; i < to.size(); ++i)
    put(to[i], std::move(phrases[i]), words, words.find(key)->children[i], language);
}

template <class Things>
auto find_named(Things& things, const Table& words, const char* what) {
  const auto found =
      std::ranges::find_if(things, [&](auto& thing) { return thing.name == words.name(); });
  if (found == things.end()) {
    std::vector<std::string_view> names;
    for (const auto& thing : things)
      names.emplace_back(thing.name);
    const auto near = nearest(names, words.name());
    words.report().error(words.node().key_span,
                         "there is no " + std::string(what) + " \"" + words.name() +
                             "\" in this file" +
                             (near.empty() ? "" : "; did you mean \"" + std::string(near) + "\"?"));
  }
  return found;
}

void translate(Rung& rung, const Table& words, const std::string& language) {
  put(rung.title, words, "title", language);
  put(rung.dose.goal, words, "goal", language);
  put(rung.dose.effort, words, "effort", language);
  put(rung.dose.note, words, "note", language);
  std::optional<Text> none;
  put(rung.gate ? rung.gate->ask : none, words, "ask", language);
}

void translate(Item& item, const Table& words, const std::string& language) {
  put(item.dose.goal, words, "goal", language);
  put(item.dose.effort, words, "effort", language);
  put(item.dose.note, words, "note", language);
  auto after = words.texts("after_max");
  if (same_length(item.after_max.size(), after.size(), words, "after_max"))
    for (std::size_t i = 0; i < after.size(); ++i)
      item.after_max[i].say.translations[language] = std::move(after[i].plain);
  const auto rungs = words.tables("rung");
  if (same_length(item.ladder.size(), rungs.size(), words, "rung"))
    for (std::size_t i = 0; i < rungs.size(); ++i)
      translate(item.ladder[i], rungs[i], language);
}

/// The words belong to every exercise of the phase that says `use` so.
void translate_items(Phase& phase, const Table& words, const std::string& language) {
  for (const auto& item_words : words.named("exercise")) {
    bool found = false;
    for (auto& item : phase.items) {
      if (item.dose.use != item_words.name())
        continue;
      translate(item, item_words, language);
      found = true;
    }
    if (!found)
      item_words.report().error(item_words.node().key_span, "the phase \"" + phase.name +
                                                                "\" has no exercise with use = \"" +
                                                                item_words.name() + "\"");
  }
}

void translate_pain(Program& program, const Table& words, const std::string& language) {
  const auto advice = words.table("advice");
  if (!advice)
    return;
  PainRule none;
  auto& pain = program.pain ? *program.pain : none;
  put(pain.advice_continue, *advice, "continue", language);
  put(pain.advice_ease, *advice, "ease", language);
  put(pain.advice_stop, *advice, "stop", language);
}

} // namespace

void check_language(const Table& words, const std::string& own) {
  const auto at = words.node().key_span;
  if (!is_language_tag(words.name()))
    words.report().error(at, "\"" + words.name() + "\" is no language, expected a tag like \"es\"");
  else if (words.name() == own)
    words.report().error(at,
                         "\"" + own + "\" is the file's own language; its texts stand at the top");
}

void translate(Exercise& exercise, const Table& words) {
  const auto& language = words.name();
  put(exercise.name, words, "name", language);
  put(exercise.short_name, words, "short", language);
  check_short_name(words);
  put(exercise.equipment, words, "equipment", language);
  put(exercise.feel, words, "feel", language);
  put(exercise.get_ready, words, "get_ready", language);
  put(exercise.change, words, "change", language);
  put(exercise.again, words, "again", language);
  put(exercise.counted, words, "counted", language);
  put(exercise.cues, words, "cues", language);
  put(exercise.stop_if, words, "stop_if", language);
  put(exercise.not_for, words, "not_for", language);
  put(exercise.describe, words, "describe", language);
  auto mistakes = words.pairs("mistakes");
  if (same_length(exercise.mistakes.size(), mistakes.size(), words, "mistakes")) {
    for (std::size_t i = 0; i < mistakes.size(); ++i) {
      exercise.mistakes[i].fault.translations[language] = std::move(mistakes[i].first.plain);
      exercise.mistakes[i].fix.translations[language] = std::move(mistakes[i].second.plain);
    }
  }
  for (const auto& movement_words : words.named("movement")) {
    const auto found = find_named(exercise.movements, movement_words, "movement");
    if (found == exercise.movements.end())
      continue;
    put(found->say, movement_words, "say", language);
  }
}

void translate(Program& program, const Table& words) {
  const auto& language = words.name();
  put(program.title, words, "title", language);
  put(program.about, words, "about", language);
  put(program.safety, words, "safety", language);
  translate_pain(program, words, language);
  for (const auto& phase_words : words.named("phase")) {
    const auto phase = find_named(program.phases, phase_words, "phase");
    if (phase == program.phases.end())
      continue;
    put(phase->title, phase_words, "title", language);
    translate_items(*phase, phase_words, language);
  }
  for (const auto& stage_words : words.named("stage")) {
    const auto stage = find_named(program.stages, stage_words, "stage");
    if (stage == program.stages.end())
      continue;
    put(stage->title, stage_words, "title", language);
    std::optional<Text> none;
    put(stage->gate ? stage->gate->ask : none, stage_words, "ask", language);
  }
  for (const auto& session_words : words.named("session")) {
    const auto session = find_named(program.sessions, session_words, "session");
    if (session != program.sessions.end())
      put(session->title, session_words, "title", language);
  }
}

} // namespace coach
