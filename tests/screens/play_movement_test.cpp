#include "screens/play_movement.hpp"

#include "builders.hpp"
#include "screens/words.hpp"

#include <doctest/doctest.h>

using namespace coach;
using namespace coach::test;

namespace {

struct Part {
  const char* name;
  const char* pose = "";
  bool hold = false;
};

/// Poses: rest without effort, half from rest, full.
Exercise exercise_of(const std::vector<Part>& parts) {
  Exercise exercise;
  PoseSpec rest, half, full;
  rest.name = "rest";
  half.name = "half";
  half.from = "rest";
  half.work.effort = 0.5;
  full.name = "full";
  full.effort = 1;
  exercise.figure.poses = {rest, half, full};
  for (const Part& part : parts) {
    Movement movement;
    movement.name = part.name;
    movement.pose = part.pose;
    movement.hold = part.hold;
    exercise.movements.push_back(movement);
  }
  return exercise;
}

std::string icons_of(const Exercise& exercise) {
  std::string all;
  for (int i = 0; i < std::ssize(exercise.movements); ++i) {
    const Icon icon = movement_icon(exercise, i);
    all += icon == Icon::up      ? "up "
           : icon == Icon::down  ? "down "
           : icon == Icon::dot   ? "dot "
           : icon == Icon::level ? "level "
                                 : "cycle ";
  }
  return all;
}

} // namespace

TEST_CASE("which way a movement's sign points") {
  struct Case {
    const char* name;
    std::vector<Part> parts;
    const char* icons;
  };
  const std::vector<Case> cases{
      {"by their names",
       {{"lift"}, {"hold", "", true}, {"lower"}, {"pause"}},
       "up level down dot "},
      {"before and after the hold", {{"twist"}, {"stay", "", true}, {"untwist"}}, "up level down "},
      {"a name is stronger than the hold",
       {{"lower"}, {"hold", "", true}, {"lift"}},
       "down level up "},
      {"the other of two", {{"bend"}, {"up"}}, "down up "},
      {"also with a pause", {{"reach"}, {"return"}, {"relax"}}, "up down dot "},
      {"by what the poses ask for",
       {{"one", "half"}, {"two", "full"}, {"three", "rest"}},
       "up up down "},
      {"nothing tells", {{"across"}, {"out"}}, "cycle cycle "},
      {"poses that ask for the same", {{"left", "full"}, {"right", "full"}}, "cycle cycle "},
  };
  for (const Case& test : cases) {
    CAPTURE(test.name);
    CHECK(icons_of(exercise_of(test.parts)) == test.icons);
  }
  CHECK(movement_icon(exercise_of({{"lift"}}), -1) == Icon::cycle);
}

TEST_CASE("the sign of a push points where the figure's arrow does") {
  Exercise exercise = exercise_of({{"press"}, {"hold", "", true}, {"let-go"}, {"relax"}});
  CHECK(icons_of(exercise) == "up level down dot ");
  ArrowSpec arrow;
  arrow.push = {0, -1, 0};
  exercise.figure.arrows = {arrow};
  CHECK(icons_of(exercise) == "down level up dot ");
}

TEST_CASE("the word of a movement: known, said by its author, or its name") {
  const Language german(
      "de",
      [](const char* key, const char*) {
        return std::string(key) == "play.movement.ease_in" ? "In die Dehnung" : "";
      },
      [](const char*, const char*, const char*, int) { return std::string(); });
  Movement known, authors, translated, plain;
  known.name = "ease-in";
  known.say = Text{"And into the stretch", {}};
  authors.name = translated.name = "swing-over";
  authors.say = Text{"And over.", {}};
  translated.say = Text{"And over.", {{"de", "Und hinüber.\nGanz weit."}}};
  plain.name = "swing-over";
  CHECK(shown::movement(known, Language{}) == "Ease in");
  CHECK(shown::movement(known, german) == "In die Dehnung");
  CHECK(shown::movement(authors, german) == "And over");
  CHECK(shown::movement(translated, german) == "Und hinüber. Ganz weit");
  CHECK(shown::movement(plain, german) == "Swing over");
}
