#include "program/exercise_reader.hpp"

#include "program/translate.hpp"
#include "program/utf8.hpp"

#include <algorithm>

namespace coach {

namespace {

/// The screen's two lines hold 15 letters each; they are broken at a line end, else at a space.
bool fits_two_lines(std::string_view text) {
  constexpr std::size_t widest = 15;
  if (text.find('\n') == std::string_view::npos && count_characters(text) <= widest)
    return true;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool line_end = text[at] == '\n';
    if (text[at] != ' ' && !line_end)
      continue;
    const auto second = text.substr(at + 1);
    if (second.find('\n') != std::string_view::npos)
      continue;
    if (count_characters(text.substr(0, at)) <= widest && count_characters(second) <= widest)
      return true;
  }
  return false;
}

Usual usual_from(const Table& table) {
  return {table.whole_range("sets"), table.whole_range("reps"), table.seconds_range("hold"),
          table.seconds_range("time")};
}

std::vector<Movement> movements_from(const Table& exercise) {
  std::vector<Movement> out;
  std::vector<std::string> names;
  int holds = 0;
  for (const auto& table : exercise.tables("movement")) {
    Movement movement;
    movement.name = table.id("name").value_or("");
    check_unique(table, "name", names);
    movement.seconds = table.seconds("seconds").value_or(Millis{1000});
    movement.hold = table.flag("hold").value_or(false);
    if (movement.hold && ++holds > 1)
      table.error("hold", "hold: a second movement is marked, expected at most one countdown");
    movement.say = table.text("say");
    movement.legs = table.choice<Legs>("legs");
    movement.pose = table.label("pose").value_or("");
    out.push_back(std::move(movement));
  }
  return out;
}

void check_poses_of_movements(const Table& exercise, const FigureSpec& figure) {
  for (const auto& child : exercise.find("movement")->children) {
    const auto* pose = child.find("pose");
    if (pose == nullptr || pose->kind != NodeKind::text)
      continue;
    if (std::ranges::count(figure.poses, pose->text, &PoseSpec::name))
      continue;
    std::vector<std::string_view> names;
    for (const auto& known : figure.poses)
      names.emplace_back(known.name);
    const auto near = nearest(names, pose->text);
    exercise.report().error(pose->span,
                            "pose: there is no pose \"" + pose->text + "\" in this file" +
                                (near.empty() ? "; write [figure.pose." + pose->text + "]"
                                              : "; did you mean \"" + std::string(near) + "\"?"));
  }
}

std::string neighbour(const Table& table, std::string_view key, const std::string& own) {
  auto id = table.id(key).value_or("");
  if (!id.empty() && id == own)
    table.error(key, std::string(key) + ": found this exercise itself, expected another one");
  return id;
}

/// One leg only, and legs in turn, are for a program to say.
Sides sides_from(const Table& table) {
  const auto* value = table.find("sides");
  for (const char* elsewhere : {"alternate", "left", "right", "affected"}) {
    if (value == nullptr || value->kind != NodeKind::text || value->text != elsewhere)
      continue;
    table.error("sides", "sides: \"" + value->text +
                             "\" belongs in [[phase.exercise]] of a "
                             "program, expected \"both\" or \"each\" here");
    return Sides::both;
  }
  return table.choice<Sides>("sides").value_or(Sides::both);
}

void read_words(Exercise& out, const Table& table) {
  out.name = table.text("name").value_or(Text{});
  out.short_name = table.text("short");
  check_short_name(table);
  out.equipment = table.texts("equipment");
  out.feel = table.text("feel").value_or(Text{});
  out.get_ready = table.phrases("get_ready");
  out.change = table.phrases("change");
  out.again = table.text("again").value_or(Text{});
  out.counted = table.text("counted").value_or(Text{});
  out.cues = table.phrases("cues");
  for (auto& [fault, fix] : table.pairs("mistakes"))
    out.mistakes.push_back({std::move(fault), std::move(fix)});
  out.stop_if = table.texts("stop_if");
  out.not_for = table.texts("not_for");
  out.describe = table.texts("describe");
}

} // namespace

void check_short_name(const Table& table) {
  const auto* value = table.find("short");
  if (value == nullptr || value->kind != NodeKind::text || fits_two_lines(value->text))
    return;
  auto shown = value->text;
  std::ranges::replace(shown, '\n', ' ');
  table.error("short",
              "short: \"" + shown + "\" does not fit, expected two lines of at most 15 letters");
}

bool is_language_tag(std::string_view tag) {
  for (int parts = 0;; ++parts) {
    const auto dash = tag.find('-');
    const auto part = tag.substr(0, dash);
    const bool letters = std::ranges::all_of(part, [&](char c) {
      const bool digit = c >= '0' && c <= '9';
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (digit && parts > 0);
    });
    if (!letters || part.size() < 2 || part.size() > (parts == 0 ? 3U : 8U))
      return false;
    if (dash == std::string_view::npos)
      return true;
    tag.remove_prefix(dash + 1);
  }
}

void check_unique(const Table& table, std::string_view key, std::vector<std::string>& names) {
  const auto* value = table.find(key);
  if (value == nullptr || value->kind != NodeKind::text)
    return;
  if (std::ranges::count(names, value->text) > 0)
    table.error(key, std::string(key) + ": \"" + value->text +
                         "\" is taken already, expected a name of its own");
  names.push_back(value->text);
}

Exercise exercise_from(const Table& table, std::string language) {
  Exercise out;
  out.id = table.id("id").value_or("");
  out.language = std::move(language);
  out.sources = table.labels("sources");
  out.edition = table.label("edition").value_or("");
  out.reviewer = table.label("reviewer").value_or("");
  read_words(out, table);
  out.position = table.choice<Position>("position").value_or(Position::standing);
  out.get_ready_seconds = table.seconds("get_ready_seconds").value_or(out.get_ready_seconds);
  out.change_seconds = table.seconds("change_seconds").value_or(out.change_seconds);
  out.sides = sides_from(table);
  if (const auto usual = table.table("usual"))
    out.usual = usual_from(*usual);
  out.easier = neighbour(table, "easier", out.id);
  out.harder = neighbour(table, "harder", out.id);
  out.chair = neighbour(table, "chair", out.id);
  out.movements = movements_from(table);
  if (const auto figure = table.table("figure"))
    out.figure = figure_from(*figure);
  if (table.has("movement"))
    check_poses_of_movements(table, out.figure);
  for (const auto& words : table.named("text")) {
    check_language(words, out.language);
    translate(out, words);
  }
  warn_about_words(table, out);
  return out;
}

} // namespace coach
