// Where the body is in every shipped exercise, in centimetres: a change of a pose or of the
// skeleton shows here. Run with COACH_UPDATE_GOLDEN=1 and look at the sheets of `rehab-coach
// preview`.
#include "bodies.hpp"
#include "golden.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <sstream>

using namespace coach;
using namespace coach::test;

namespace {

std::string place(Vec at) {
  std::ostringstream out;
  out << " [" << std::lround(at.x * 100) << ' ' << std::lround(at.y * 100) << ' '
      << std::lround(at.z * 100) << ']';
  return out.str();
}

std::string line(const Skeleton& body) {
  std::string out = " pelvis" + place(body.pelvis) + " head" + place(body.head) + " knees" +
                    place(body.legs[working].knee) + place(body.legs[resting].knee) + " ankles" +
                    place(body.legs[working].ankle) + place(body.legs[resting].ankle) + " hands" +
                    place(body.arms[working].hand) + place(body.arms[resting].hand);
  return out + "\n";
}

} // namespace

TEST_CASE("golden: where the body is") {
  std::string text;
  for (const Exercise& exercise : shipped_exercises()) {
    const Figure figure(exercise, Side::right);
    text +=
        exercise.id + (figure.wide() ? " (wide)" : " (tall)") + "\n  start" + line(figure.body({}));
    for (std::size_t i = 0; i < exercise.movements.size(); ++i) {
      const int movement = static_cast<int>(i);
      if (figure.rests(movement))
        continue;
      text += "  " + exercise.movements[i].name + " half" + line(figure.body({movement, 0.5, 0}));
      text += "  " + exercise.movements[i].name + " end" + line(figure.body({movement, 1, 0}));
    }
  }
  check_golden("golden/figures.txt", text);
}
