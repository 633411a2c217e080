// Arrows point where the body goes, and nothing hides them.
#include "bodies.hpp"

#include "figure/arrow.hpp"

#include <doctest/doctest.h>

using namespace coach;
using namespace coach::test;

namespace {

/// An arrow of a shipped exercise, and the way of its point in that movement.
struct Drawn {
  ArrowLine line;
  Vec from, to;
};

/// Calls `see` with every arrow that follows a movement; in a cycle each is there only while the
/// body comes to its end.
template <class See>
void every_arrow(const See& see) {
  for (const Exercise& exercise : shipped_exercises()) {
    const FigureSpec& figure = exercise.figure;
    const Stage stage = stage_of(exercise, figure);
    const FigureMotion motion(exercise, figure);
    for (int i = 0; i < motion.movements(); ++i)
      for (const ArrowSpec& arrow : figure.arrows) {
        const auto line =
            arrow_line(arrow, figure, motion, stage, Camera(figure.view, Side::right), i);
        const Pose *from = &motion.begin(i), *to = &motion.end(i);
        if (arrow.push || arrow.both || from == to)
          continue;
        CAPTURE(exercise.id);
        CAPTURE(exercise.movements[static_cast<std::size_t>(i)].name);
        if (motion.cyclic()) {
          const int last = pose_index(figure, arrow.to);
          REQUIRE(line.has_value() == motion.passes(i, last));
          if (!line)
            continue;
          from = &motion.poses().at(static_cast<std::size_t>(pose_index(figure, arrow.from)));
          to = &motion.poses().at(static_cast<std::size_t>(last));
        }
        REQUIRE(line);
        const BodyPoint point = *body_point(arrow.point);
        see(Drawn{*line, place_of(solve(stage, *from), point), place_of(solve(stage, *to), point)});
      }
  }
}

} // namespace

TEST_CASE("an arrow points the way its point of the body goes, there and back") {
  every_arrow([](const Drawn& arrow) {
    const Vec way = arrow.line.through.back() - arrow.line.through.front();
    CHECK(dot(unit(way), unit(arrow.to - arrow.from)) > 0.8);
  });
}

TEST_CASE("an arrow is long enough to have a shaft, and near the body") {
  every_arrow([](const Drawn& arrow) {
    CHECK(length(arrow.line.through.back() - arrow.line.through.front()) > 0.14);
    CHECK(length(arrow.line.through.back() - arrow.to) < 0.8);
  });
}

TEST_CASE("ice bares the leg it lies on, and only that one") {
  const Exercise iced = exercise_of("[figure]\n[[figure.prop]]\nkind = \"ice\"\n"
                                    "[figure.pose.a]\n[figure.pose.b]\nwork = { hip = 20 }\n",
                                    "standing");
  const Skeleton body = Figure(iced, Side::right).body({});
  CHECK(body.legs[working].bare);
  CHECK_FALSE(body.legs[resting].bare);
}
