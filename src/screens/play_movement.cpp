#include "screens/play_movement.hpp"

#include "screens/words.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <string_view>

namespace coach {
namespace {

using Names = std::initializer_list<std::string_view>;

bool is_one_of(std::string_view name, Names names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

/// The sign that the name alone tells.
std::optional<Icon> icon_by_name(std::string_view name) {
  if (is_one_of(name, {"pause", "relax", "rest"}))
    return Icon::dot;
  if (is_one_of(name, {"lift", "raise", "up", "stand", "press", "push", "pull", "squeeze",
                       "tighten", "ease-in"}))
    return Icon::up;
  if (is_one_of(name, {"lower", "down", "sit", "let-go", "release", "ease-out", "return"}))
    return Icon::down;
  return std::nullopt;
}

/// The way of a push against something that does not give way, as the figure's arrow shows it.
std::optional<Icon> icon_by_push(const Exercise& exercise, int movement) {
  const int hold = exercise.hold_index();
  const auto& arrows = exercise.figure.arrows;
  const auto push = std::ranges::find_if(
      arrows, [](const ArrowSpec& arrow) { return arrow.push && (*arrow.push)[1] != 0; });
  if (hold < 0 || movement == hold || push == arrows.end())
    return std::nullopt;
  const bool down = (*push->push)[1] < 0;
  return down == (movement < hold) ? Icon::down : Icon::up;
}

/// The other of two movements goes the other way.
std::optional<Icon> icon_by_partner(const Exercise& exercise, int movement) {
  std::optional<Icon> partner;
  int moving = 0;
  for (int i = 0; i < std::ssize(exercise.movements); ++i) {
    const auto known = icon_by_name(exercise.movements[static_cast<std::size_t>(i)].name);
    if (known == Icon::dot)
      continue;
    ++moving;
    if (i != movement)
      partner = known;
  }
  if (moving != 2 || !partner)
    return std::nullopt;
  return *partner == Icon::up ? Icon::down : Icon::up;
}

double effort_of(const FigureSpec& figure, std::string_view pose) {
  for (int depth = 0; depth < 8; ++depth) {
    const auto found = std::ranges::find(figure.poses, pose, &PoseSpec::name);
    if (found == figure.poses.end())
      return 0;
    for (const auto& effort : {found->effort, found->both.effort, found->work.effort})
      if (effort)
        return *effort;
    pose = found->from;
  }
  return 0;
}

/// Towards the pose with more effort, or away from it.
std::optional<Icon> icon_by_poses(const Exercise& exercise, int movement) {
  const auto& all = exercise.movements;
  const int count = static_cast<int>(all.size());
  std::string_view before;
  for (int i = 1; i < count && before.empty(); ++i)
    before = all[static_cast<std::size_t>((movement - i + count) % count)].pose;
  const std::string_view after = all[static_cast<std::size_t>(movement)].pose;
  if (before.empty() || after.empty())
    return std::nullopt;
  const double from = effort_of(exercise.figure, before), to = effort_of(exercise.figure, after);
  if (from == to)
    return std::nullopt;
  return to > from ? Icon::up : Icon::down;
}

std::string as_word(std::string_view name) {
  std::string word(name);
  std::replace(word.begin(), word.end(), '-', ' ');
  if (!word.empty())
    word[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(word[0])));
  return word;
}

/// Movements of which the exercises are full; empty for others.
std::string usual_movement(std::string_view name, const Language& language) {
  if (name == "lift")
    return language.say("play.movement.lift", "Lift");
  if (name == "hold")
    return language.say("play.movement.hold", "Hold");
  if (name == "lower")
    return language.say("play.movement.lower", "Lower");
  if (is_one_of(name, {"pause", "relax", "rest"}))
    return language.say("play.movement.pause", "Relax");
  if (name == "press")
    return language.say("play.movement.press", "Press");
  if (name == "let-go")
    return language.say("play.movement.let_go", "Let go");
  if (name == "ease-in")
    return language.say("play.movement.ease_in", "Ease in");
  if (name == "ease-out")
    return language.say("play.movement.ease_out", "Ease out");
  if (name == "bend")
    return language.say("play.movement.bend", "Bend");
  if (name == "straighten")
    return language.say("play.movement.straighten", "Straighten");
  if (name == "raise")
    return language.say("play.movement.raise", "Raise");
  if (name == "tighten")
    return language.say("play.movement.tighten", "Tighten");
  if (name == "release")
    return language.say("play.movement.release", "Release");
  if (name == "squeeze")
    return language.say("play.movement.squeeze", "Squeeze");
  if (name == "push")
    return language.say("play.movement.push", "Push");
  if (name == "pull")
    return language.say("play.movement.pull", "Pull");
  return {};
}

/// Words for a direction or a change of place.
std::string plain_movement(std::string_view name, const Language& language) {
  if (name == "up")
    return language.say("play.movement.up", "Up");
  if (name == "down")
    return language.say("play.movement.down", "Down");
  if (name == "forward")
    return language.say("play.movement.forward", "Forward");
  if (name == "back")
    return language.say("play.movement.back", "Back");
  if (name == "out")
    return language.say("play.movement.out", "Out");
  if (name == "in")
    return language.say("play.movement.in", "In");
  if (name == "across")
    return language.say("play.movement.across", "Across");
  if (name == "return")
    return language.say("play.movement.return", "And back");
  if (name == "stand")
    return language.say("play.movement.stand", "Stand up");
  if (name == "sit")
    return language.say("play.movement.sit", "Sit down");
  if (name == "lean" || name == "lean-in")
    return language.say("play.movement.lean", "Lean");
  if (name == "step")
    return language.say("play.movement.step", "Step");
  if (name == "other-step")
    return language.say("play.movement.other_step", "Other leg");
  return {};
}

} // namespace

Icon movement_icon(const Exercise& exercise, int movement) {
  if (movement < 0 || movement >= std::ssize(exercise.movements))
    return Icon::cycle;
  const auto known = icon_by_name(exercise.movements[static_cast<std::size_t>(movement)].name);
  if (known == Icon::dot)
    return Icon::dot;
  if (const auto pushed = icon_by_push(exercise, movement))
    return *pushed;
  if (known)
    return *known;
  if (const int hold = exercise.hold_index(); hold >= 0)
    return movement == hold ? Icon::level : movement < hold ? Icon::up : Icon::down;
  if (const auto other_way = icon_by_partner(exercise, movement))
    return *other_way;
  return icon_by_poses(exercise, movement).value_or(Icon::cycle);
}

std::string shown::movement(const Movement& movement, const Language& language) {
  std::string word = usual_movement(movement.name, language);
  if (word.empty())
    word = plain_movement(movement.name, language);
  if (word.empty() && movement.say)
    word = one_line(language.of(*movement.say));
  if (!word.empty() && word.back() == '.')
    word.pop_back();
  return word.empty() ? as_word(movement.name) : word;
}

} // namespace coach
