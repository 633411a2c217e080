// Where the joints are: against points worked out by hand.
#include "bodies.hpp"
#include "figure/preset.hpp"

#include <doctest/doctest.h>

using namespace coach;
using namespace coach::test;

namespace {

constexpr double hip_height = body::thigh + body::shin + body::ankle_height;

/// The body in pose "b" of this figure.
Skeleton body_in(const std::string& pose, const std::string& position = "standing",
                 const std::string& rest = "") {
  const Exercise exercise = exercise_of(
      "[figure]\n" + rest + "\n[figure.pose.a]\n" + "[figure.pose.b]\n" + pose, position);
  return Figure(exercise, Side::right).body({0, 1, 0});
}

void check_at(Vec have, Vec want) {
  CAPTURE(have.x);
  CAPTURE(have.y);
  CAPTURE(have.z);
  CHECK(have.x == doctest::Approx(want.x).epsilon(1e-6));
  CHECK(have.y == doctest::Approx(want.y).epsilon(1e-6));
  CHECK(have.z == doctest::Approx(want.z).epsilon(1e-6));
}

} // namespace

TEST_CASE("skeleton: standing straight") {
  const Skeleton body = body_in("");
  check_at(body.pelvis, {0, hip_height, 0});
  check_at(body.legs[working].hip, {0, hip_height, body::hip_out});
  check_at(body.legs[resting].knee, {0, hip_height - body::thigh, -body::hip_out});
  check_at(body.legs[working].heel, {-body::heel_back, 0, body::hip_out});
  check_at(body.legs[working].toe, {body::ball_front + body::toes, 0, body::hip_out});
  check_at(body.arms[working].wrist, {body.arms[working].shoulder.x,
                                      hip_height + body::lumbar + body::thorax + body::shoulder_up -
                                          body::upper_arm - body::forearm,
                                      body::shoulder_out});
}

TEST_CASE("skeleton: hip and knee at a right angle") {
  // The thigh level to the front, the shin hanging from it: ankle below the knee.
  const Skeleton body = body_in("work = { hip = 90, knee = 90 }");
  check_at(body.legs[working].knee, {body::thigh, hip_height, body::hip_out});
  check_at(body.legs[working].ankle, {body::thigh, hip_height - body::shin, body::hip_out});
}

TEST_CASE("skeleton: each angle turns its part the way it is written") {
  const auto leg = [](const char* pose) { return body_in(pose).legs[working]; };
  const auto arm = [](const char* pose) { return body_in(pose).arms[working]; };
  CHECK(leg("work = { hip_out = 30 }").knee.z ==
        doctest::Approx(body::hip_out + body::thigh * 0.5));
  CHECK(leg("work = { hip = -20 }").knee.x < 0);
  CHECK(leg("work = { hip_turn = 40 }").foot.x.z > 0);
  CHECK(leg("work = { ankle = 20 }").foot.x.y == doctest::Approx(std::sin(radians(20))));
  CHECK(arm("work = { shoulder = 90 }").elbow.x == doctest::Approx(body::upper_arm - 0.017));
  CHECK(arm("work = { shoulder_out = 90 }").elbow.z ==
        doctest::Approx(body::shoulder_out + body::upper_arm));
  CHECK(arm("work = { elbow = 90 }").wrist.x == doctest::Approx(body::forearm - 0.017));
  CHECK(body_in("trunk = { lean = 30 }").head.x > 0.2);
  CHECK(body_in("trunk = { bend = 30 }").head.x > 0.1);
  CHECK(body_in("trunk = { side = 20 }").head.z > 0.1);
  CHECK(body_in("trunk = { turn = 30 }").arms[working].shoulder.x < -0.05);
  CHECK(body_in("head = { nod = 30 }").face.x.y < -0.4);
  CHECK(body_in("head = { tilt = 30 }").face.y.z > 0.4);
  CHECK(body_in("head = { turn = 30 }").face.x.z > 0.4);
}

TEST_CASE("skeleton: a leaning trunk leaves the legs alone") {
  const Skeleton upright = body_in(""), leaning = body_in("trunk = { lean = 40 }");
  check_at(leaning.legs[working].knee, upright.legs[working].knee);
  check_at(leaning.legs[resting].toe, upright.legs[resting].toe);
}

TEST_CASE("skeleton: lying turns the whole body") {
  CHECK(body_in("", "lying-back").head.x < -0.5);
  CHECK(body_in("", "lying-back").face.x.y == doctest::Approx(1));
  CHECK(body_in("", "lying-front").face.x.y == doctest::Approx(-1));
  const Skeleton side = body_in("", "lying-side");
  CHECK(side.legs[working].hip.y > side.legs[resting].hip.y);
  CHECK(side.head.z < -0.5);
}

TEST_CASE("skeleton: a planted foot stands where it is put") {
  const std::string seat = "anchor = { point = \"seat\", at = [0, 0.44, 0] }";
  const LegBones flat =
      body_in("work = { hip = 85, foot = [0.40, 0, 0.1] }", "sitting-chair", seat).legs[working];
  check_at(flat.ankle, {0.40 - body::foot_middle, body::ankle_height, 0.1});
  CHECK(flat.heel.y == doctest::Approx(0).epsilon(1e-9));
  CHECK(length(flat.knee - flat.hip) == doctest::Approx(body::thigh));
  CHECK(length(flat.ankle - flat.knee) == doctest::Approx(body::shin));
  CHECK(flat.knee.x > flat.ankle.x - 0.1);
  const LegBones heel =
      body_in("work = { hip = 85, foot = [0.40, 0, 0.1], tilt = 30 }", "sitting-chair", seat)
          .legs[working];
  check_at(heel.heel, flat.heel);
  const LegBones ball =
      body_in("work = { hip = 85, foot = [0.40, 0, 0.1], tilt = -30 }", "sitting-chair", seat)
          .legs[working];
  check_at(ball.ball, flat.ball);
}

TEST_CASE("skeleton: a hand goes to its place, as far as the arm reaches") {
  const Arm near = body_in("work = { hand = [0.3, 1.2, 0.2], flat = true }").arms[working];
  CHECK(near.missing == 0);
  CHECK(near.hand.x == doctest::Approx(0.3));
  CHECK(near.hand.y == doctest::Approx(1.2 + 0.016));
  const Arm far = body_in("work = { hand = [1.5, 1.2, 0.2], flat = true }").arms[working];
  CHECK(far.missing > 0.5);
  CHECK(length(far.elbow - far.shoulder) == doctest::Approx(body::upper_arm));
}

TEST_CASE("skeleton: both sides of a pose for both are mirror images") {
  const Skeleton body = body_in("both = { hip = 20, hip_out = 10, knee = 30, shoulder = 40, "
                                "shoulder_out = 20, elbow = 30, hand = \"thigh.work@0.5\" }");
  const auto mirrored = [](Vec at) { return Vec{at.x, at.y, -at.z}; };
  check_at(body.legs[resting].toe, mirrored(body.legs[working].toe));
  check_at(body.arms[resting].elbow, mirrored(body.arms[working].elbow));
  check_at(body.arms[resting].hand, mirrored(body.arms[working].hand));
}

TEST_CASE("skeleton: a resting figure lies or stands on the floor in every position") {
  for (int i = 0; i <= static_cast<int>(Position::half_kneeling); ++i) {
    CAPTURE(i);
    Exercise exercise;
    exercise.position = static_cast<Position>(i);
    exercise.movements.push_back({"rest", Millis(1000), false, {}, {}, ""});
    const Figure figure(exercise, Side::right);
    double low = 1;
    for (const Vec at : joints(figure.body({})))
      low = std::min(low, at.y);
    CHECK(low > -0.035); // the lower arm when lying on the side
    CHECK(low < 0.12);
  }
}
