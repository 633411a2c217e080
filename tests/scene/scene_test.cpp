#include "scene/scene.hpp"

#include <doctest/doctest.h>

using namespace coach;

namespace {

const Measure no_text = [](std::string_view, Type) { return 0.0; };

Element box(double x, double y, double size, Colour colour = rgb(0x123456)) {
  return {Path{{MoveTo{{x + 1, y + 1}}, LineTo{{x + size - 1, y + 1}},
                LineTo{{x + size - 1, y + size - 1}}, Close{}},
               colour,
               std::nullopt}};
}

Scene scene_of(const std::vector<Element>& elements) {
  Scene scene;
  for (const Element& element : elements)
    scene.add(element, no_text);
  return scene;
}

const Element a = box(0, 0, 10), b = box(100, 0, 10), c = box(200, 0, 10);

} // namespace

TEST_CASE("only what differs between two scenes is drawn again") {
  struct Case {
    const char* name;
    std::vector<Element> before, after;
    std::vector<Rect> changed;
  };
  const Rect at_a{0, 0, 10, 10}, at_b{100, 0, 10, 10}, at_c{200, 0, 10, 10};
  const std::vector<Case> cases{
      {"the same", {a, b}, {a, b}, {}},
      {"one more", {a}, {a, b}, {at_b}},
      {"one less", {a, b, c}, {a, c}, {at_b}},
      {"another colour", {a, b, c}, {a, box(100, 0, 10, rgb(0xFF0000)), c}, {at_b}},
      {"moved", {a, b}, {a, c}, {at_b, at_c}},
      {"from nothing", {}, {a}, {at_a}},
      {"neighbours are drawn as one", {}, {a, box(10, 0, 10)}, {{0, 0, 20, 10}}},
  };
  for (const Case& test : cases) {
    CAPTURE(test.name);
    CHECK(changed(scene_of(test.before), scene_of(test.after)) == test.changed);
  }
}

TEST_CASE("a change of order is a change") {
  const Element under = box(0, 0, 10), over = box(5, 0, 10, rgb(0xFF0000));
  CHECK_FALSE(changed(scene_of({under, over}), scene_of({over, under})).empty());
}
