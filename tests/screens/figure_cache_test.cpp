// A figure that was drawn before is drawn no differently for being kept.
#include "screens/figure_cache.hpp"
#include "screens/look.hpp"

#include "samples.hpp"

#include <doctest/doctest.h>

using namespace coach;
using namespace coach::test;

TEST_CASE("a figure is what Figure draws, the first time, when it is kept, and when it has moved") {
  const Sample sample = test::sample();
  const Rect place{0, 0, 400, 400};
  const FigureStyle style;
  FigureCache cache;
  for (const Entry& entry : sample.timeline->entries)
    for (int movement = -1; movement < std::ssize(entry.exercise.movements); ++movement)
      for (const double progress : {0.2, 0.2, 0.2, 0.7, 0.7, 0.2}) {
        CAPTURE(entry.exercise.id);
        CAPTURE(movement);
        const FigureMoment moment{movement, progress};
        CHECK(cache.draw(entry.exercise, Side::right, moment, place, 440, style) ==
              Figure(entry.exercise, Side::right).draw(moment, place, 440, style));
      }
}

TEST_CASE("it is also when more pictures were drawn than are kept, and when its file was changed") {
  const Sample sample = test::sample();
  Exercise exercise = sample.timeline->entries.front().exercise;
  const Rect place{0, 0, 400, 400};
  FigureCache cache;
  const auto right = [&](double progress) {
    const FigureMoment moment{0, progress};
    return cache.draw(exercise, Side::right, moment, place, 440, {}) ==
           Figure(exercise, Side::right).draw(moment, place, 440, {});
  };
  for (int i = 0; i < 300; ++i)
    cache.draw(exercise, Side::right, {0, i / 300.0}, place, 440, {});
  CHECK(right(0));
  CHECK(right(0.5));
  exercise.figure.view.yaw += 10;
  CHECK(right(0.5));
}
