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

const Element a = box(0, 0, 100), b = box(1000, 0, 100), c = box(2000, 0, 100);

} // namespace

TEST_CASE("only what differs between two scenes is drawn again") {
  struct Case {
    const char* name;
    std::vector<Element> before, after;
    std::vector<Rect> changed;
  };
  const Rect at_a{0, 0, 100, 100}, at_b{1000, 0, 100, 100}, at_c{2000, 0, 100, 100};
  const std::vector<Case> cases{
      {"the same", {a, b}, {a, b}, {}},
      {"one more", {a}, {a, b}, {at_b}},
      {"one less", {a, b, c}, {a, c}, {at_b}},
      {"another colour", {a, b, c}, {a, box(1000, 0, 100, rgb(0xFF0000)), c}, {at_b}},
      {"moved", {a, b}, {a, c}, {at_b, at_c}},
      {"from nothing", {}, {a}, {at_a}},
      {"small ones are drawn as one", {}, {box(0, 0, 10), box(50, 0, 10)}, {{0, 0, 60, 10}}},
      {"neighbours are drawn as one", {}, {a, box(100, 0, 100)}, {{0, 0, 200, 100}}},
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

TEST_CASE("of a group that is drawn as it is, only the item that differs is drawn again") {
  const auto group = [](double alpha, Element second) {
    return scene_of({Element{Group{alpha, std::nullopt, {a, std::move(second)}}}});
  };
  CHECK(changed(group(1, b), group(1, c)) ==
        std::vector<Rect>{{1000, 0, 100, 100}, {2000, 0, 100, 100}});
  CHECK(changed(group(0.5, b), group(0.5, c)) == std::vector<Rect>{{0, 0, 2100, 100}});
}
