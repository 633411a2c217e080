#include "program/decimal.hpp"
#include "program/keys.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <vector>

namespace coach {

namespace {

struct TableWords {
  Tables kind;
  std::string_view name;      ///< in messages
  std::string_view title;     ///< in the reference
  std::string_view like = {}; ///< where its keys are explained, if elsewhere
};

constexpr std::array<TableWords, table::count> names = {{
    {table::exercise_file, "the top of the file", "The top of an exercise file"},
    {table::movement, "[[movement]]", "`[[movement]]`"},
    {table::usual, "usual", "`usual = { ... }`"},
    {table::phrase, "a phrase", "A phrase with variants: `{ right = \"...\", left = \"...\" }`"},
    {table::figure, "[figure]", "`[figure]`"},
    {table::view, "view", "`view = { ... }`"},
    {table::anchor, "anchor", "`anchor = { ... }`"},
    {table::prop, "[[figure.prop]]", "`[[figure.prop]]`"},
    {table::arrow, "[[figure.arrow]]", "`[[figure.arrow]]`"},
    {table::pose, "[figure.pose.NAME]", "`[figure.pose.NAME]`"},
    {table::trunk, "trunk", "`trunk = { ... }`"},
    {table::head, "head", "`head = { ... }`"},
    {table::limb, "work, other", "`work = { ... }` and `other = { ... }`"},
    {table::limbs, "both", "`both = { ... }`"},
    {table::exercise_words, "[text.LANG]", "`[text.LANG]` of an exercise",
     "The texts of the exercise, with the same limits"},
    {table::movement_words, "[text.LANG.movement.NAME]", "`[text.LANG.movement.NAME]`",
     "The text of a movement"},
    {table::program_file, "the top of the file", "The top of a program file"},
    {table::schedule, "[schedule]", "`[schedule]`"},
    {table::pain, "[pain]", "`[pain]`"},
    {table::advice, "advice", "`advice = { ... }`"},
    {table::clinic, "[clinic]", "`[clinic]`"},
    {table::stage, "[[stage]]", "`[[stage]]`"},
    {table::session, "[[session]]", "`[[session]]`"},
    {table::gate, "gate", "`gate = { ... }`"},
    {table::phase, "[[phase]]", "`[[phase]]`"},
    {table::phase_rest, "rest", "`rest = { ... }` of a phase"},
    {table::item, "[[phase.exercise]]", "`[[phase.exercise]]`"},
    {table::item_rest, "rest", "`rest = { ... }` of an exercise"},
    {table::reps, "reps", "`reps = { ... }`"},
    {table::load, "load", "`load = { ... }`"},
    {table::brief, "short", "`short = { ... }`",
     "Replaces what the exercise says for the full form"},
    {table::after_max, "after_max", "`after_max = [{ ... }]`"},
    {table::rung, "[[phase.exercise.rung]]", "`[[phase.exercise.rung]]`",
     "Replaces what the exercise says; `title` and `gate` are its own"},
    {table::carried, "[[exercise]]", "`[[exercise]]` in a program",
     "An exercise inside the program, without a file of its own; its headers begin with "
     "`exercise.`"},
    {table::program_words, "[text.LANG]", "`[text.LANG]` of a program",
     "The texts of the program, with the same limits"},
    {table::phase_words, "[text.LANG.phase.NAME]", "`[text.LANG.phase.NAME]`",
     "The texts of a phase"},
    {table::item_words, "[text.LANG.phase.NAME.exercise.USE]",
     "`[text.LANG.phase.NAME.exercise.USE]`",
     "The texts of its exercises; `after_max` and `rung` are lists as long as the original"},
    {table::rung_words, "[[text.LANG.phase.NAME.exercise.USE.rung]]",
     "`[[text.LANG.phase.NAME.exercise.USE.rung]]`", "The texts of a rung"},
    {table::stage_words, "[text.LANG.stage.NAME]", "`[text.LANG.stage.NAME]`",
     "The texts of a stage"},
    {table::session_words, "[text.LANG.session.NAME]", "`[text.LANG.session.NAME]`",
     "The text of a session"},
}};

/// 0.2, 600 and -30 as an author writes them.
std::string plain(double value) { return decimal(std::llround(value * 1000)); }

std::string limits(const KeyRow& row) {
  if (row.low == row.high)
    return plain(row.low);
  return plain(row.low) + (row.low < 0 ? " to " : "-") + plain(row.high);
}

std::string amount(const KeyRow& row) {
  if (row.least == 0)
    return "at most " + std::to_string(row.count);
  if (row.least == row.count)
    return std::to_string(row.count);
  return std::to_string(row.least) + "-" + std::to_string(row.count);
}

std::string letters(const KeyRow& row) {
  return "at most " + std::to_string(row.most) + " letters";
}

/// "a|b|c" as `"a", "b" or "c"`.
std::string alternatives(std::string_view words) {
  std::string out;
  while (!words.empty()) {
    const auto bar = words.find('|');
    const bool last = bar == std::string_view::npos;
    if (!out.empty())
      out += last ? " or " : ", ";
    out += "\"" + std::string(words.substr(0, bar)) + "\"";
    words = last ? std::string_view{} : words.substr(bar + 1);
  }
  return out;
}

/// "{ rep = ..., set = ... }": the first keys of a table.
std::string shape_of(Tables inside) {
  std::string keys;
  int count = 0;
  for (const auto& row : key_rows())
    if ((row.in & inside) != 0 && ++count <= 2)
      keys += (keys.empty() ? "" : ", ") + std::string(row.key) + " = ...";
  return "{ " + keys + (count > 2 ? ", ..." : "") + " }";
}

/// All keys of a table with what they may be.
std::string table_of(Tables kind) {
  std::string out = "| key | value | default | meaning |\n|---|---|---|---|\n";
  for (const auto& row : key_rows()) {
    if ((row.in & kind) == 0)
      continue;
    out += "| `" + std::string(row.key) + "` | " + expected(row) + " | " + row.fallback + " | " +
           row.meaning + " |\n";
  }
  return out;
}

/// The names alone, for keys that are explained elsewhere.
std::string list_of(const TableWords& words) {
  std::string keys;
  for (const auto& row : key_rows())
    if ((row.in & words.kind) != 0)
      keys += (keys.empty() ? "`" : ", `") + std::string(row.key) + "`";
  return std::string(words.like) + ": " + keys + ".\n";
}

/// How many single letters differ, two swapped neighbours counted once.
std::size_t distance(std::string_view a, std::string_view b) {
  const auto width = b.size() + 1;
  std::vector<std::size_t> cost((a.size() + 1) * width);
  const auto at = [&](std::size_t i, std::size_t j) -> std::size_t& { return cost[i * width + j]; };
  for (std::size_t i = 0; i <= a.size(); ++i) {
    for (std::size_t j = 0; j <= b.size(); ++j) {
      if (i == 0 || j == 0) {
        at(i, j) = i + j;
        continue;
      }
      at(i, j) = std::min({at(i - 1, j) + 1, at(i, j - 1) + 1,
                           at(i - 1, j - 1) + (a[i - 1] == b[j - 1] ? 0U : 1U)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        at(i, j) = std::min(at(i, j), at(i - 2, j - 2) + 1);
    }
  }
  return at(a.size(), b.size());
}

/// The tables that a kind of file may contain.
bool part_of(Tables file, Tables kind) {
  const Tables of_program =
      table::program_file | table::schedule | table::pain | table::advice | table::clinic |
      table::stage | table::session | table::gate | table::phase | table::phase_rest | table::item |
      table::item_rest | table::brief | table::rung | table::reps | table::load | table::after_max |
      table::carried | table::program_words | table::phase_words | table::item_words |
      table::rung_words | table::stage_words | table::session_words;
  if (file == table::exercise_file)
    return (kind & of_program) == 0;
  return kind != table::exercise_file && kind != table::exercise_words;
}

/// The words of a name, in the order of the alphabet: {"lying", "side"} for "side-lying".
std::vector<std::string_view> words_of(std::string_view name) {
  std::vector<std::string_view> words;
  while (!name.empty()) {
    const auto end = std::min(name.find_first_of("-_/. "), name.size());
    words.push_back(name.substr(0, end));
    name.remove_prefix(std::min(end + 1, name.size()));
  }
  std::ranges::sort(words);
  return words;
}

/// The name with the same words, else the shortest step to a longer or a shorter name: "heel.work"
/// for "heel", "std/stand" for "std/standing". Empty where there is none.
std::string_view related(std::span<const std::string_view> candidates, std::string_view wanted) {
  constexpr std::size_t shortest = 4;
  std::string_view best;
  std::size_t least = std::string_view::npos;
  for (const auto name : candidates) {
    const auto shorter = std::min(name.size(), wanted.size());
    const auto longer = std::max(name.size(), wanted.size());
    if (words_of(name) == words_of(wanted))
      return name;
    if (shorter < shortest || longer - shorter >= least ||
        name.substr(0, shorter) != wanted.substr(0, shorter))
      continue;
    least = longer - shorter;
    best = name;
  }
  return best;
}

std::string_view nearest_key(Tables kind, std::string_view key, std::size_t most) {
  std::vector<std::string_view> keys;
  for (const auto& row : key_rows())
    if ((row.in & kind) != 0)
      keys.emplace_back(row.key);
  const auto near = nearest(keys, key);
  return near.empty() || distance(near, key) > most ? std::string_view{} : near;
}

std::string home_of(Tables file, Tables except, std::string_view key) {
  std::string out;
  int count = 0;
  for (const auto& words : names) {
    if (words.kind == except || !part_of(file, words.kind) || (words.kind & table::words) != 0)
      continue;
    if (find_key(words.kind, key) == nullptr || ++count > 2)
      continue;
    const bool carried = words.kind == table::carried;
    out += (out.empty() ? "" : " or ") + std::string(carried ? "an exercise" : words.name);
  }
  return out;
}

} // namespace

std::string expected(const KeyRow& row) {
  switch (row.shape) {
  case Shape::text:
  case Shape::label:
    return "a text of " + letters(row);
  case Shape::word:
    return alternatives(row.words);
  case Shape::flag:
    return "true or false";
  case Shape::whole:
    return row.low == row.high ? plain(row.low) : "a whole number " + limits(row);
  case Shape::seconds:
    return "seconds " + limits(row);
  case Shape::number:
    return "a number " + limits(row);
  case Shape::whole_range:
    return "a whole number " + limits(row) + ", or [min, max]";
  case Shape::seconds_range:
    return "seconds " + limits(row) + ", or [min, max]";
  case Shape::rest:
    return "seconds " + limits(row) + ", [min, max] or \"ready\"";
  case Shape::id:
    return "a name of a-z, 0-9 and -, at most 40 letters";
  case Shape::texts:
  case Shape::labels:
    return "a list of " + amount(row) + " texts, each " + letters(row);
  case Shape::phrases:
    return "a list of " + amount(row) + " texts or phrases with variants, each " + letters(row);
  case Shape::pairs:
    return "a list of " + amount(row) + " pairs [fault, correction], each text " + letters(row);
  case Shape::ids:
    return "a list of " + amount(row) + " names";
  case Shape::table:
    return "a table " + shape_of(row.inside);
  case Shape::tables:
    return amount(row) + " tables, each " +
           (table_name(row.inside).starts_with('[')
                ? "with its own " + std::string(table_name(row.inside))
                : shape_of(row.inside));
  case Shape::named:
    return "a table of " + amount(row) + " tables, each with a name";
  case Shape::special:
    return row.words;
  }
  return {};
}

std::string_view table_name(Tables kind) {
  const auto found = std::ranges::find(names, kind, &TableWords::kind);
  return found == names.end() ? std::string_view{} : found->name;
}

std::string_view nearest(std::span<const std::string_view> candidates, std::string_view wanted) {
  if (wanted.size() > 60)
    return {};
  std::string_view best;
  std::size_t least = std::min<std::size_t>(2, wanted.size() / 2) + 1;
  for (const auto name : candidates) {
    const auto steps = distance(name, wanted);
    if (steps >= least)
      continue;
    least = steps;
    best = name;
  }
  if (least <= 1)
    return best;
  const auto kin = related(candidates, wanted);
  return kin.empty() ? best : kin;
}

std::string explain_unknown_key(Tables kind, Tables file, std::string_view key) {
  const auto unknown = "unknown key \"" + std::string(key) + "\"; ";
  if (const auto near = nearest_key(kind, key, 1); !near.empty())
    return unknown + "did you mean \"" + std::string(near) + "\"?";
  if (kind != file && find_key(file, key) != nullptr && find_key(file, key)->shape != Shape::table)
    return "\"" + std::string(key) + "\" belongs at the top, before the first [table]";
  if (const auto home = home_of(file, kind, key); !home.empty())
    return "\"" + std::string(key) + "\" does not belong in " + std::string(table_name(kind)) +
           "; it belongs in " + home;
  if (const auto near = nearest_key(kind, key, key.size()); !near.empty())
    return unknown + "did you mean \"" + std::string(near) + "\"?";
  std::string all;
  int count = 0;
  for (const auto& row : key_rows())
    if ((row.in & kind) != 0 && ++count <= 8)
      all += (all.empty() ? "" : ", ") + std::string(row.key);
  return unknown + std::string(table_name(kind)) + " has " + all + (count > 8 ? " and others" : "");
}

std::string key_reference() {
  std::string out;
  for (const auto& words : names) {
    out += "### " + std::string(words.title) + "\n\n";
    out += (words.like.empty() ? table_of(words.kind) : list_of(words)) + "\n";
  }
  return out;
}

} // namespace coach
