#include "app/check_prompts.hpp"

#include "app/paths.hpp"
#include "app/program_files.hpp"
#include "engine/compile.hpp"
#include "prompts/words.hpp"
#include "voice/pack.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <map>
#include <memory>
#include <set>

namespace coach {
namespace {

/// True for what is the author's to shorten; the others are the coach's own.
bool by_author(PromptKind kind) {
  return kind == PromptKind::get_ready || kind == PromptKind::cue || kind == PromptKind::movement ||
         kind == PromptKind::dose || kind == PromptKind::side;
}

std::string seconds(Millis length) {
  std::array<char, 16> buffer{};
  std::snprintf(buffer.data(), buffer.size(), "%.1f s", static_cast<double>(length.count()) / 1000);
  return buffer.data();
}

std::string told(const Timeline& timeline, const Misfit& misfit) {
  const int step = std::min(misfit.prompt.step, static_cast<int>(timeline.steps.size()) - 1);
  const std::string exercise = timeline.entry(timeline.steps[step]).exercise.id;
  const char* loss = misfit.loss == Misfit::Loss::dropped ? " is not said" : " is cut short";
  return exercise + ": \"" + misfit.prompt.text + "\"" + loss + ": it takes " +
         seconds(misfit.length) + " and there is less time where it belongs";
}

/// True if one of the phrase's variants is said before the first work of an entry.
bool said_in_set_up(const Phrase& phrase, const Timeline& timeline, const Script& script,
                    int entry) {
  std::vector<std::string> variants{words::sentence(Language{}, phrase.text)};
  for (const Phrase::Variant& variant : phrase.variants)
    variants.push_back(words::sentence(Language{}, variant.text));
  for (const Prompt& prompt : script.prompts) {
    if (prompt.step >= std::ssize(timeline.steps))
      break;
    const Step& step = timeline.steps[prompt.step];
    const bool here = step.entry == entry && !step.work();
    if (here && std::ranges::any_of(variants, [&](const std::string& text) {
          return prompt.text.find(text) != std::string::npos;
        }))
      return true;
  }
  return false;
}

/// What is left out of a set-up already when the words are chosen.
void add_left_out(const Timeline& timeline, const Script& script, std::set<std::string>& messages) {
  for (int entry = 0; entry < std::ssize(timeline.entries); ++entry) {
    const Exercise& exercise = timeline.entries[entry].exercise;
    if (timeline.entries[entry].setup == Millis{})
      continue; // the author wants none
    for (const Phrase& phrase : exercise.get_ready)
      if (!said_in_set_up(phrase, timeline, script, entry))
        messages.insert(exercise.id + ": \"" + words::sentence(Language{}, phrase.text) +
                        "\" is not said: a set-up of " + seconds(timeline.entries[entry].setup) +
                        " is too short for it");
  }
}

} // namespace

Diagnostics check_prompts(const Program& program, const std::string& file,
                          const SpokenLengths& lengths) {
  std::set<std::string> messages;
  const Language english;
  for (const Form form : {Form::full, Form::light, Form::short_form}) {
    Choice choice;
    choice.form = form;
    const Timeline timeline = compile(program, choice);
    if (timeline.steps.empty())
      continue;
    const Script script = write_script(program, timeline, english);
    add_left_out(timeline, script, messages);
    for (const Misfit& misfit : make_plan(timeline, script, english, lengths).misfits)
      if (by_author(misfit.prompt.kind))
        messages.insert(told(timeline, misfit));
  }
  Diagnostics warnings;
  for (const std::string& message : messages) {
    Diagnostic warning;
    warning.where.file = file;
    warning.severity = Severity::warning;
    warning.message = message;
    warnings.push_back(std::move(warning));
  }
  return warnings;
}

SpokenLengths shipped_lengths() {
  auto known = std::make_shared<std::map<std::string, SpokenLength, std::less<>>>();
  if (const auto text = read_file(data_dir() / "assets/voice/en/manifest.tsv"))
    for (const ManifestRow& row : read_manifest(*text))
      known->emplace(row.text, SpokenLength{row.length, row.onset});
  return [known](std::string_view sentence) -> std::optional<SpokenLength> {
    const auto found = known->find(sentence);
    return found == known->end() ? std::nullopt : std::optional(found->second);
  };
}

} // namespace coach
