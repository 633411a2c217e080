#include "app/check_prompts.hpp"

#include "engine/compile.hpp"
#include "program/toml_tree.hpp"
#include "prompts/words.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <map>
#include <set>

namespace coach {
namespace {

using namespace std::chrono_literals;

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

std::string whole_seconds(Millis length) {
  return std::to_string(std::chrono::ceil<std::chrono::seconds>(length).count());
}

std::string told(const Misfit& misfit) {
  const char* loss = misfit.loss == Misfit::Loss::dropped ? " is not said" : " is cut short";
  return "\"" + misfit.prompt.text + "\"" + loss + ": it takes " + seconds(misfit.length) +
         " and there is less time where it belongs";
}

/// A set-up or a change of legs that is too short, where and how it is shortest.
struct Crowded {
  std::string exercise, language;
  Millis length{}, missing{};
  std::vector<std::string> texts; ///< that are not said
  bool written = false;           ///< one of them is more than the dose in the coach's words
};
enum class GapKind { set_up, change };
using CrowdedGaps = std::map<std::pair<ItemId, GapKind>, Crowded>;

std::string told(GapKind kind, const Crowded& gap) {
  const bool set_up = kind == GapKind::set_up;
  std::string out = gap.exercise + ": a " + (set_up ? "set-up" : "change of legs") + " of " +
                    seconds(gap.length) + " is too short for all that is said in \"" +
                    gap.language + "\"; left out:";
  for (const std::string& text : gap.texts)
    out += (&text == &gap.texts.front() ? " \"" : ", \"") + text + "\"";
  const std::string enough = whole_seconds(gap.length + gap.missing);
  return out + "; write " +
         (set_up ? "setup = " + enough + " here, or get_ready_seconds = "
                 : "rest = { side = " + enough + " } here, or change_seconds = ") +
         enough + " in the exercise";
}

/// The whole gap before the work at `step`, and whether legs change in it.
std::pair<GapKind, Millis> gap_before(const Timeline& timeline, int step) {
  std::pair<GapKind, Millis> gap{GapKind::set_up, 0ms};
  for (int i = step - 1; i >= 0 && !timeline.steps[i].work(); --i) {
    if (timeline.steps[i].kind == StepKind::change_side)
      gap.first = GapKind::change;
    gap.second += timeline.steps[i].length;
  }
  if (gap.first == GapKind::set_up)
    gap.second = timeline.entry(timeline.steps[step]).setup;
  return gap;
}

/// Adds what is left out when the words are chosen, keeping the worst of each gap.
void add_crowded(const Timeline& timeline, const Script& script, const Language& language,
                 CrowdedGaps& all) {
  const bool rule_said = std::ranges::any_of(
      script.prompts, [](const Prompt& p) { return p.kind == PromptKind::pain_rule; });
  std::map<int, Crowded> gaps; // by the work behind them
  for (const LeftOut& left : script.left_out) {
    const Entry& entry = timeline.entry(timeline.steps[left.step]);
    const auto [kind, length] = gap_before(timeline, left.step);
    if (length == 0ms || (left.kind == PromptKind::pain_rule && rule_said))
      continue; // the author wants none; it is said later
    Crowded& gap = gaps[left.step];
    gap.exercise = entry.exercise.id;
    gap.language = language.tag();
    gap.length = length;
    gap.missing = std::max(gap.missing, left.missing);
    gap.texts.push_back(left.text);
    // The note gives way before the dose.
    if (left.kind != PromptKind::dose || (entry.dose.note && !entry.dose.note->empty()))
      gap.written = true;
  }
  for (const auto& [step, gap] : gaps) {
    if (!gap.written)
      continue;
    const auto kind = gap_before(timeline, step).first;
    Crowded& worst = all[{timeline.entry(timeline.steps[step]).id, kind}];
    if (gap.missing > worst.missing)
      worst = gap;
  }
}

/// The values of a program's text, to point at.
class Places {
 public:
  Places(std::string_view text, std::string_view file)
      : source_(text, file), report_(source_), broken_(source_), root_(parse_tree(broken_)) {}

  void warn(ItemId id, const std::vector<const char*>& keys, std::string message) {
    const Node* node = item(id);
    Span place{};
    for (const char* key : keys)
      if (const Node* found = node ? node->find(key) : nullptr) {
        place = found->key_span;
        break;
      }
    report_.warning(place, std::move(message));
  }
  Diagnostics take() { return report_.take(); }

 private:
  static const Node* nth(const Node* list, int i) {
    return list && i < std::ssize(list->children) ? &list->children[i] : nullptr;
  }
  const Node* item(ItemId id) const {
    const Node* phase = root_ ? nth(root_->find("phase"), id.phase) : nullptr;
    return phase ? nth(phase->find("exercise"), id.item) : nullptr;
  }

  Source source_;
  Report report_, broken_;
  std::optional<Node> root_;
};

} // namespace

std::vector<Language> languages_of(const Program& program, const Languages& known) {
  std::set<std::string> tags;
  const auto add = [&](const Text& text) {
    for (const auto& [tag, words] : text.translations)
      tags.insert(tag);
  };
  add(program.title);
  for (const Exercise& exercise : program.exercises) {
    add(exercise.name);
    for (const Phrase& line : exercise.get_ready)
      add(line.text);
  }
  tags.erase(program.language);
  std::vector<Language> languages{known.find(program.language)};
  for (const std::string& tag : tags)
    languages.push_back(known.find(tag));
  return languages;
}

Diagnostics check_prompts(const Program& program, std::string_view text, std::string_view file,
                          const Language& language, const SpokenLengths& lengths) {
  CrowdedGaps crowded;
  Places places(text, file);
  for (const Form form : {Form::full, Form::light, Form::short_form}) {
    Choice choice;
    choice.form = form;
    const Timeline timeline = compile(program, choice);
    if (timeline.steps.empty())
      continue;
    const Script script = write_script(program, timeline, language);
    add_crowded(timeline, script, language, crowded);
    if (language.tag() != "en")
      continue; // no voice is shipped
    for (const Misfit& misfit : make_plan(timeline, script, language, lengths).misfits)
      if (by_author(misfit.prompt.kind)) {
        const int step = std::min(misfit.prompt.step, static_cast<int>(timeline.steps.size()) - 1);
        const Entry& entry = timeline.entry(timeline.steps[step]);
        places.warn(entry.id, {"use"}, entry.exercise.id + ": " + told(misfit));
      }
  }
  for (const auto& [gap, worst] : crowded)
    places.warn(gap.first,
                gap.second == GapKind::set_up ? std::vector{"setup", "use"}
                                              : std::vector{"rest", "use"},
                told(gap.second, worst));
  Diagnostics warnings = places.take();
  sort(warnings);
  return warnings;
}

} // namespace coach
