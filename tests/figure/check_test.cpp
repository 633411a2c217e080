// What is told about a figure that its author cannot see in the text.
#include "figure/check_figure.hpp"
#include "program/read.hpp"

#include <doctest/doctest.h>

using namespace coach;

namespace {

const std::string head = "format = 1\nid = \"x\"\nsources = [\"not stated\"]\nname = \"X\"\n"
                         "position = \"standing\"\nget_ready = [\"Get ready\"]\n"
                         "describe = [\"It moves.\"]\n"
                         "[[movement]]\nname = \"go\"\nseconds = 2\npose = \"b\"\n";

/// The warnings about this figure, which begins in line 12, each with its place.
std::string told(const std::string& figure) {
  const std::string text = head + figure;
  const auto read = read_exercise(text, "x.toml");
  CAPTURE(to_string(read.diagnostics));
  REQUIRE(read.value);
  std::string all;
  for (const Diagnostic& one : check_figures(text, "x.toml", std::span(&*read.value, 1))) {
    CHECK(one.severity == Severity::warning);
    all += std::to_string(one.where.line) + ":" + std::to_string(one.where.column) + " " +
           one.message + "\n";
  }
  return all;
}

} // namespace

TEST_CASE("check: a figure that stands and reaches has no warnings") {
  CHECK(told("[figure]\n[figure.pose.b]\nwork = { hip = 30, hand = \"thigh.work@0.5\" }\n") == "");
}

TEST_CASE("check: what is under the floor") {
  const std::string anchored = "[figure]\nanchor = { point = \"sole.other\" }\n";
  CHECK(told(anchored + "[figure.pose.b]\nwork = { ankle = -40 }\nother = { knee = 30 }\n") ==
        "14:14 pose \"b\": foot.work is 11 cm below the floor\n");
  CHECK(told("[figure]\nanchor = { point = \"seat\", at = [0, 0, 0] }\n[figure.pose.b]\n"
             "both = { hip = 60, knee = 60 }\n") ==
        "14:14 pose \"b\": foot.other is 61 cm below the floor\n"
        "14:14 pose \"b\": foot.work is 61 cm below the floor\n"
        "14:14 pose \"b\": hand.other is 9 cm below the floor\n"
        "14:14 pose \"b\": hand.work is 9 cm below the floor\n"
        "14:14 pose \"b\": knee.other is 19 cm below the floor\n"
        "14:14 pose \"b\": knee.work is 19 cm below the floor\n");
}

TEST_CASE("check: what is out of reach, at its own place") {
  CHECK(
      told(
          "[figure]\n[figure.pose.b]\nwork = { hip = 5, hand = [1.0, 1.2, 0.2], flat = true }\n") ==
      "14:19 pose \"b\": hand.work is 39 cm short of its place\n");
  CHECK(told("[figure]\n[figure.pose.b]\nother = { foot = [0.7, 0, -0.1] }\n") ==
        "14:11 pose \"b\": foot.other is 24 cm short of its place\n");
}

TEST_CASE("check: what is out of reach is told once, not by every pose that takes it over") {
  CHECK(told("[figure]\ncycle = [\"b\", \"c\", \"d\"]\n[figure.pose.b]\n"
             "work = { hip = 5, hand = [1.0, 1.2, 0.2], flat = true }\n"
             "[figure.pose.c]\nfrom = \"b\"\nwork = { knee = 5 }\n"
             "[figure.pose.d]\nfrom = \"b\"\nwork = { hand = [1.0, 1.2, 0.2] }\n") ==
        "15:19 pose \"b\": hand.work is 39 cm short of its place\n"
        "21:10 pose \"d\": hand.work is 39 cm short of its place\n");
}

TEST_CASE("check: a pose that is never used") {
  CHECK(told("[figure]\n[figure.pose.b]\n[figure.pose.c]\n") ==
        "14:14 pose \"c\": no movement, cycle or arrow uses it\n");
  // A pose that a used one is made from is used.
  CHECK(told("[figure]\n[figure.pose.b]\nfrom = \"c\"\n[figure.pose.c]\n") == "");
}

TEST_CASE("check: an exercise inside a program, and a broken file") {
  const std::string inside = "id = \"p\"\n[[exercise]]\nid = \"x\"\n[exercise.figure]\n"
                             "[exercise.figure.pose.b]\n[exercise.figure.pose.c]\n";
  Exercise exercise;
  exercise.id = "x";
  exercise.movements.push_back({"go", Millis(1000), false, {}, {}, "b"});
  exercise.figure.poses.resize(2);
  exercise.figure.poses[0].name = "b";
  exercise.figure.poses[1].name = "c";
  const Diagnostics found = check_figures(inside, "p.toml", std::span(&exercise, 1));
  REQUIRE(found.size() == 1);
  CHECK(found[0].where.line == 6);
  CHECK(check_figures("id = \"x\"\n[figure\n", "x.toml", std::span(&exercise, 1)).empty());
}
