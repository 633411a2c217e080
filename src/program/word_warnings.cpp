#include "program/exercise_reader.hpp"

#include <algorithm>
#include <array>

namespace coach {

namespace {

struct Misheard {
  std::string_view word;
  std::string_view better;
};

/// Words that listeners mix up when they stand alone, and what they hear better.
constexpr std::array<Misheard, 11> misheard = {{{"hold", "Hold it there"},
                                                {"pull", "Pull it in"},
                                                {"push", "Push down now"},
                                                {"left", "Left side"},
                                                {"right", "Right side"},
                                                {"up", "And up"},
                                                {"down", "And down"},
                                                {"in", "Breathe in"},
                                                {"out", "Breathe out"},
                                                {"back", "And back"},
                                                {"rest", "Rest now"}}};

std::string lower(std::string_view text) {
  std::string out(text);
  std::ranges::transform(out, out.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  return out;
}

void warn_about_one_word(const Node& text, Report& report) {
  auto word = lower(text.text);
  while (word.ends_with('.') || word.ends_with('!'))
    word.pop_back();
  const auto found = std::ranges::find(misheard, word, &Misheard::word);
  if (found == misheard.end())
    return;
  report.warning(text.span, "\"" + text.text +
                                "\" alone is easily misheard; write two words, like \"" +
                                std::string(found->better) + "\"");
}

/// Lying on the left side works the right leg: the words would be wrong for one of the two.
void warn_about_side(const Node& node, Report& report) {
  if (node.key == "right" || node.key == "left")
    return;
  if (node.kind == NodeKind::list || node.kind == NodeKind::table)
    for (const auto& child : node.children)
      warn_about_side(child, report);
  if (node.kind != NodeKind::text)
    return;
  const auto words = lower(node.text);
  if (words.find("left side") == words.npos && words.find("right side") == words.npos)
    return;
  report.warning(node.span, "the side depends on the leg that works; write { right = \"...\", left "
                            "= \"...\" }, or say \"on your side\"");
}

} // namespace

void warn_about_words(const Table& table, const Exercise& exercise) {
  if (!exercise.language.starts_with("en"))
    return;
  if (const auto* cues = table.find("cues"))
    for (const auto& cue : cues->children)
      warn_about_one_word(cue, table.report());
  if (const auto* movements = table.find("movement"))
    for (const auto& movement : movements->children)
      if (const auto* say = movement.find("say"))
        warn_about_one_word(*say, table.report());
  if (exercise.position != Position::lying_side)
    return;
  for (const char* key : {"get_ready", "change", "again", "cues", "describe", "feel"})
    if (const auto* texts = table.find(key))
      warn_about_side(*texts, table.report());
}

} // namespace coach
