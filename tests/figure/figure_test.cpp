// The figure as a whole, for every shipped exercise.
#include "bodies.hpp"
#include "figure/transition.hpp"
#include "golden.hpp"

#include <doctest/doctest.h>

#include <cmath>

using namespace coach;
using namespace coach::test;

namespace {

const FigureStyle bright{FigurePalette::first, false, rgb(0xE5EDF2), rgb(0xCC7700), false};

double no_text(std::string_view, Type) { return 0; }

/// The same path in a mirror at x = 0.
void check_mirrored(const Path& a, const Path& b) {
  CHECK(a.colour == b.colour);
  const Rect left = bounds({a}, no_text), right = bounds({b}, no_text);
  CHECK(left.x == doctest::Approx(-right.right()).epsilon(1e-9));
  CHECK(left.y == doctest::Approx(right.y).epsilon(1e-9));
  CHECK(left.width == doctest::Approx(right.width).epsilon(1e-9));
  CHECK(left.height == doctest::Approx(right.height).epsilon(1e-9));
}

/// How far the joint that differs most is from the other body's, in metres.
double apart(const Skeleton& a, const Skeleton& b) {
  const std::vector<Vec> one = joints(a), two = joints(b);
  double far = 0;
  for (std::size_t joint = 0; joint < one.size(); ++joint)
    far = std::max(far, length(one[joint] - two[joint]));
  return far;
}

/// No joint moves more than 5 cm between two pictures of 60 a second, even in two thirds of the
/// time: with less it is not shown.
template <class At>
void check_smooth(std::chrono::milliseconds time, const At& at) {
  const int frames = static_cast<int>(time.count() * 60 / 1000 * 2 / 3);
  Skeleton before = at(0.0);
  double farthest = 0;
  for (int i = 1; i <= frames; ++i) {
    const Skeleton now = at(static_cast<double>(i) / frames);
    farthest = std::max(farthest, apart(before, now));
    before = now;
  }
  CHECK(farthest < 0.05);
}

/// The exercise's start position, and the room.
struct Started {
  FigureSpec spec;
  Stage stage;
  Pose start;
  explicit Started(const Exercise& exercise)
      : spec(exercise.figure), stage(stage_of(exercise, spec)),
        start(FigureMotion(exercise, spec).start()) {}
};

} // namespace

TEST_CASE("figure: a picture fits into its place, standing at the bottom") {
  const Rect place{100, 50, 700, 600};
  for (const Exercise& exercise : shipped_exercises()) {
    CAPTURE(exercise.id);
    const Figure figure(exercise, Side::right);
    for (int movement = -1; movement < static_cast<int>(exercise.movements.size()); ++movement)
      for (const double progress : {0.0, 0.3, 0.5, 0.8, 1.0}) {
        const Rect box =
            bounds({figure.draw({movement, progress, 1}, place, 400, bright)}, no_text);
        CHECK(box.x >= place.x - 2);
        CHECK(box.right() <= place.right() + 2);
        CHECK(box.y >= place.y - 2);
        CHECK(box.bottom() <= place.bottom() + 2);
      }
  }
}

TEST_CASE("figure: the left side is the mirror image of the right one") {
  for (const Exercise& exercise : shipped_exercises()) {
    CAPTURE(exercise.id);
    const Rect place{-300, 0, 600, 600};
    const FigureMoment moment{0, 0.6, 0};
    const Group right = Figure(exercise, Side::right).draw(moment, place, 400, bright);
    const Group left = Figure(exercise, Side::left).draw(moment, place, 400, bright);
    REQUIRE(right.elements.size() == left.elements.size());
    for (std::size_t i = 0; i < right.elements.size(); ++i)
      check_mirrored(std::get<Path>(left.elements[i].what), std::get<Path>(right.elements[i].what));
  }
}

TEST_CASE("figure: what is anchored stays within a tenth of a millimetre") {
  for (const Exercise& exercise : shipped_exercises()) {
    const auto point = body_point(exercise.figure.anchor.point);
    REQUIRE(point);
    if (point->joint == Joint::floor)
      continue;
    CAPTURE(exercise.id);
    const Figure figure(exercise, Side::right);
    const auto& at = exercise.figure.anchor.at;
    for (int movement = 0; movement < static_cast<int>(exercise.movements.size()); ++movement)
      for (int i = 0; i <= 40; ++i) {
        const Vec now = place_of(figure.body({movement, i / 40.0, 0}), *point);
        CHECK(length(now - Vec{at[0], at[1], at[2]}) < 1e-4);
      }
  }
}

TEST_CASE("figure: no joint jumps between two pictures of 60 a second") {
  for (const Exercise& exercise : shipped_exercises()) {
    CAPTURE(exercise.id);
    const Figure figure(exercise, Side::right);
    std::vector<Vec> before = joints(figure.body({}));
    for (int movement = 0; movement < static_cast<int>(exercise.movements.size()); ++movement) {
      const double frames =
          static_cast<double>(
              exercise.movements[static_cast<std::size_t>(movement)].seconds.count()) *
          0.06;
      for (int i = 0; i <= static_cast<int>(frames) + 1; ++i) {
        const std::vector<Vec> now = joints(figure.body({movement, i / frames, 0}));
        for (std::size_t joint = 0; joint < now.size(); ++joint) {
          CAPTURE(movement);
          CAPTURE(i);
          CAPTURE(joint);
          CHECK(length(now[joint] - before[joint]) < 0.05);
        }
        before = now;
      }
    }
    const std::vector<Vec> start = joints(figure.body({}));
    for (std::size_t joint = 0; joint < start.size(); ++joint)
      CHECK(length(start[joint] - before[joint]) < 0.05);
  }
}

TEST_CASE("figure: bones keep their lengths while they move") {
  for (const Exercise& exercise : shipped_exercises()) {
    CAPTURE(exercise.id);
    const Figure figure(exercise, Side::right);
    for (int i = 0; i <= 20; ++i) {
      const Skeleton body = figure.body({0, i / 20.0, 0});
      for (const LegBones& leg : body.legs) {
        CHECK(length(leg.knee - leg.hip) == doctest::Approx(body::thigh));
        CHECK(length(leg.ankle - leg.knee) == doctest::Approx(body::shin));
      }
      for (const Arm& arm : body.arms) {
        CHECK(length(arm.elbow - arm.shoulder) == doctest::Approx(body::upper_arm));
        CHECK(length(arm.wrist - arm.elbow) == doctest::Approx(body::forearm));
      }
    }
  }
}

TEST_CASE("figure: an exercise without a figure rests in its position") {
  Exercise exercise;
  exercise.movements.push_back({"go", Millis(1000), false, {}, {}, ""});
  for (int i = 0; i <= static_cast<int>(Position::half_kneeling); ++i) {
    exercise.position = static_cast<Position>(i);
    const Figure figure(exercise, Side::left);
    CHECK(figure.target() == -1);
    CHECK(figure.draw({}, {0, 0, 400, 400}, 400, bright).elements.size() > 20);
    CHECK(figure.ghost({0, 0, 400, 400}, 400, bright).alpha < 0.3);
  }
}

TEST_CASE("figure: it gets into the start position from every other without a jump") {
  for (const Exercise& exercise : shipped_exercises()) {
    const Figure figure(exercise, Side::right);
    const Started started(exercise);
    for (int from = 0; from <= static_cast<int>(Position::half_kneeling); ++from) {
      CAPTURE(exercise.id);
      CAPTURE(from);
      const auto position = static_cast<Position>(from);
      const Transition way(started.stage,
                           keys_into_start(started.stage, started.start, position,
                                           exercise.position, exercise.figure.view.yaw));
      check_smooth(time_to_settle(position, exercise.position),
                   [&](double part) { return way.at(part); });
      CHECK(apart(way.at(1), figure.body({})) < 0.05);
      FigureMoment half;
      half.from = position;
      half.settled = 0.5;
      CHECK(apart(way.at(0.5), figure.body(half)) == 0);
    }
  }
}

TEST_CASE("figure: it turns over to the other side without a jump") {
  for (const Exercise& exercise : shipped_exercises()) {
    CAPTURE(exercise.id);
    const Figure figure(exercise, Side::right);
    const Started started(exercise);
    const auto keys = keys_of_turn(started.stage, started.start, exercise.position);
    Stage other_room = started.stage;
    other_room.props = mirrored(other_room.props);
    const Transition first(other_room, keys), second(started.stage, keys);
    check_smooth(time_to_turn(exercise.position),
                 [&](double part) { return part < 0.5 ? first.at(part) : second.at(part); });
    FigureMoment begin;
    begin.turned = 0;
    CHECK(apart(first.at(0), figure.body(begin)) == 0);
    CHECK(apart(second.at(1), figure.body({})) < 0.05);
    // It begins where the other side's figure stood.
    CHECK(apart(first.at(0), mirrored(figure.body({}))) < 0.05);
  }
}

TEST_CASE("figure: the picture keeps its frame while the body gets into position and turns") {
  const Rect place{100, 50, 700, 600};
  for (const Exercise& exercise : shipped_exercises()) {
    CAPTURE(exercise.id);
    const Figure figure(exercise, Side::left);
    for (const double part : {0.0, 0.2, 0.4, 0.5, 0.6, 0.8}) {
      FigureMoment settling, turning;
      settling.settled = part;
      turning.turned = part;
      for (const FigureMoment& moment : {settling, turning}) {
        const Group group = figure.draw(moment, place, 400, bright);
        for (const Element& element : group.elements) {
          const Rect box = bounds(element, no_text);
          CHECK(box.bottom() <= place.bottom() + 60);
          CHECK(box.y >= place.y - 2);
        }
      }
    }
  }
}

TEST_CASE("figure: where limbs take turns the other one does the same in the same view") {
  for (const Exercise& exercise : shipped_exercises()) {
    if (exercise.sides != Sides::each)
      continue;
    CAPTURE(exercise.id);
    const Figure figure(exercise, Side::both);
    FigureMoment other{0, 0.7, 0};
    other.limb = resting;
    const Skeleton one = figure.body({0, 0.7, 0}), two = figure.body(other);
    CHECK(two.legs[resting].knee.x == one.legs[working].knee.x);
    CHECK(two.legs[resting].knee.z == -one.legs[working].knee.z);
    CHECK(two.legs[resting].effort == one.legs[working].effort);
    CHECK(joints(mirrored(two)) == joints(one));
  }
}

TEST_CASE("figure: a still picture has no arrow, and breathing moves only a little") {
  const Exercise exercise = exercise_of("[figure]\n[[figure.arrow]]\npoint = \"knee.work\"\n"
                                        "[figure.pose.a]\n[figure.pose.b]\nwork = { hip = 60 }\n");
  const Figure figure(exercise, Side::right);
  FigureStyle still = bright;
  still.still = true;
  const Rect place{0, 0, 500, 500};
  CHECK(figure.draw({0, 0.5, 0}, place, 400, bright).elements.size() ==
        figure.draw({0, 0.5, 0}, place, 400, still).elements.size() + 2);
  const std::vector<Vec> out = joints(figure.body({0, 1, 0})), in = joints(figure.body({0, 1, 1}));
  for (std::size_t i = 0; i < out.size(); ++i)
    CHECK(length(out[i] - in[i]) < 0.01);
  CHECK_FALSE(out == in);
}
