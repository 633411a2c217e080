#include "bodies.hpp"

#include "golden.hpp"
#include "program/read.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace coach::test {

std::vector<Exercise> shipped_exercises() {
  std::vector<Exercise> all;
  for (const auto& entry :
       std::filesystem::directory_iterator(source_dir() / "programs/exercises")) {
    const auto read = read_exercise(read_file(entry.path()), entry.path().filename().string());
    REQUIRE(read.value);
    all.push_back(*read.value);
  }
  REQUIRE(all.size() >= 23);
  std::ranges::sort(all, {}, &Exercise::id);
  return all;
}

Exercise exercise_of(const std::string& figure, const std::string& position) {
  const std::string text = "format = 1\nid = \"x\"\nsources = [\"not stated\"]\nname = \"X\"\n"
                           "position = \"" +
                           position +
                           "\"\nget_ready = [\"Get ready\"]\ndescribe = [\"It moves.\"]\n"
                           "[[movement]]\nname = \"go\"\nseconds = 2\npose = \"b\"\n"
                           "[[movement]]\nname = \"back\"\nseconds = 2\npose = \"a\"\n" +
                           figure;
  const auto read = read_exercise(text, "x.toml");
  CAPTURE(to_string(read.diagnostics));
  REQUIRE(read.value);
  return *read.value;
}

std::vector<Vec> joints(const Skeleton& body) {
  std::vector<Vec> all{body.pelvis, body.lumbar, body.thorax, body.neck, body.head};
  for (const LegBones& leg : body.legs)
    for (const Vec at : {leg.hip, leg.knee, leg.ankle, leg.heel, leg.ball, leg.toe})
      all.push_back(at);
  for (const Arm& arm : body.arms)
    for (const Vec at : {arm.shoulder, arm.elbow, arm.wrist, arm.hand})
      all.push_back(at);
  return all;
}

} // namespace coach::test
