#include "scene/element.hpp"
#include "scene/geometry.hpp"

#include <doctest/doctest.h>

using namespace coach;

TEST_CASE("rectangles join and meet") {
  const Rect a{0, 0, 10, 10}, b{5, 5, 10, 10}, apart{20, 0, 5, 5}, touching{10, 0, 5, 10};
  CHECK(overlap(a, b));
  CHECK_FALSE(overlap(a, apart));
  CHECK_FALSE(overlap(a, touching));
  CHECK(meet(a, b) == Rect{5, 5, 5, 5});
  CHECK(meet(a, apart).empty());
  CHECK(join(a, apart) == Rect{0, 0, 25, 10});
  CHECK(join(Rect{}, b) == b);
  CHECK(whole_pixels({0.2, 0.8, 1.0, 1.0}) == Rect{0, 0, 2, 2});
  CHECK(a.contains({0, 0}));
  CHECK_FALSE(a.contains({10, 5}));
}

TEST_CASE("bounds hold everything that is drawn") {
  const Measure ten_each = [](std::string_view text, Type) {
    return 10.0 * static_cast<double>(text.size());
  };
  SUBCASE("an arc reaches as far as its quarters, not as its ends") {
    const Path arc{{Arc{{100, 100}, 50, 80, 190}}, {}, Stroke{10, Cap::butt}};
    const Rect box = bounds({arc}, ten_each);
    CHECK(box.right() >= 155);
    CHECK(box.bottom() >= 155);
    CHECK(box.x > 70);
    CHECK(box.y > 70);
  }
  SUBCASE("text grows from its anchor") {
    TextRun run{"abcd", {20, Weight::bold}, {}, Align::left, {100, 100}};
    CHECK(bounds({run}, ten_each).contains({139, 95}));
    run.align = Align::right;
    CHECK(bounds({run}, ten_each).contains({61, 95}));
    run.align = Align::centre;
    CHECK(bounds({run}, ten_each).contains({119, 95}));
    CHECK_FALSE(bounds({run}, ten_each).contains({139, 95}));
  }
  SUBCASE("a clip cuts its group") {
    const Path big{{MoveTo{{0, 0}}, LineTo{{100, 0}}, LineTo{{100, 100}}}, {}, std::nullopt};
    const Group group{0.5, Rect{10, 10, 20, 20}, {{big}}};
    CHECK(bounds({group}, ten_each) == Rect{10, 10, 20, 20});
  }
}
