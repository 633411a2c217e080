// The figure as a whole: every shipped exercise has one, both sides mirror each other, and what is
// anchored stays.
#include "figure/figure.hpp"
#include "golden.hpp"
#include "program/read.hpp"

#include <doctest/doctest.h>

using namespace coach;
using namespace coach::test;
namespace fs = std::filesystem;

namespace {

std::vector<Exercise> shipped() {
  std::vector<Exercise> all;
  for (const auto& entry : fs::directory_iterator(source_dir() / "programs/exercises")) {
    const auto read = read_exercise(read_file(entry.path()), entry.path().filename().string());
    REQUIRE(read.value);
    all.push_back(*read.value);
  }
  REQUIRE(all.size() >= 23);
  return all;
}

} // namespace

TEST_CASE("figure: a picture fits into its place, standing at the bottom") {
  const Rect place{100, 50, 700, 600};
  const FigureStyle style{FigurePalette::first, false, rgb(0xE5EDF2), rgb(0xCC7700), false};
  for (const Exercise& exercise : shipped()) {
    CAPTURE(exercise.id);
    const Figure figure(exercise, Side::right);
    const Group group = figure.draw({0, 1, 0}, place, 400, style);
    const Rect box = bounds({group}, [](std::string_view, Type) { return 0.0; });
    CHECK(box.x >= place.x - 2);
    CHECK(box.right() <= place.right() + 2);
    CHECK(box.y >= place.y - 2);
    CHECK(box.bottom() <= place.bottom() + 2);
  }
}
