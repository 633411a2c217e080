#include "paint/paint.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <random>

using namespace coach;

namespace {

/// Letters are full boxes, half an em wide.
class BoxText final : public TextPainter {
 public:
  const TextMask& mask(std::string_view text, Type type) override {
    mask_ = {};
    mask_.width = static_cast<int>(width(text, type));
    mask_.height = type.size;
    mask_.ascent = type.size;
    mask_.stride = (mask_.width + 3) / 4 * 4;
    mask_.coverage.assign(static_cast<std::size_t>(mask_.stride) * mask_.height, 255);
    return mask_;
  }
  double width(std::string_view text, Type type) override {
    return static_cast<double>(text.size()) * type.size / 2;
  }

 private:
  TextMask mask_;
};

std::uint32_t pixel(const Frame& frame, int x, int y) {
  std::uint32_t value = 0;
  std::memcpy(&value, frame.pixels().data() + y * frame.stride() + 4 * x, 4);
  return value & 0xFFFFFFU;
}

/// The largest difference of two pixels' colours. Cairo steps along a soft edge from where
/// it may begin to paint, so that a cut shape can differ from the whole one by a shade.
int distance(std::uint32_t a, std::uint32_t b) {
  int most = 0;
  for (const unsigned shift : {0U, 8U, 16U})
    most = std::max(most, std::abs(static_cast<int>((a >> shift) & 0xFFU) -
                                   static_cast<int>((b >> shift) & 0xFFU)));
  return most;
}

Path box(const Rect& r, Colour colour) {
  return {{MoveTo{{r.x, r.y}}, LineTo{{r.right(), r.y}}, LineTo{{r.right(), r.bottom()}},
           LineTo{{r.x, r.bottom()}}, Close{}},
          colour,
          std::nullopt};
}

struct Studio {
  BoxText text;
  Measure measure = [this](std::string_view words, Type type) { return text.width(words, type); };
  Scene scene;

  Studio() { add({box({0, 0, 200, 100}, rgb(0xFFFFFF))}); }
  void add(Element element) { scene.add(std::move(element), measure); }
  Frame painted() {
    Frame frame({200, 100});
    paint(frame, scene, text);
    return frame;
  }
};

} // namespace

TEST_CASE("shapes have the colour and the place they were given") {
  Studio studio;
  studio.add({box({10, 10, 20, 20}, rgb(0xFF0000))});
  studio.add({Path{{Arc{{100, 50}, 20, 0, 360}, Close{}}, rgb(0x00FF00), std::nullopt}});
  studio.add({Path{{Arc{{150, 50}, 20, 0, 90}}, rgb(0x0000FF), Stroke{6, Cap::butt}}});
  const Frame frame = studio.painted();
  CHECK(pixel(frame, 5, 5) == 0xFFFFFF);
  CHECK(pixel(frame, 15, 15) == 0xFF0000);
  CHECK(pixel(frame, 30, 15) == 0xFFFFFF);
  CHECK(pixel(frame, 100, 50) == 0x00FF00);
  CHECK(pixel(frame, 164, 36) == 0x0000FF); // between 12 and 3 o'clock
  CHECK(pixel(frame, 136, 36) == 0xFFFFFF); // not between 9 and 12
  CHECK(pixel(frame, 150, 50) == 0xFFFFFF); // a line, not its inside
}

TEST_CASE("text hangs on its baseline and its anchor") {
  Studio studio;
  struct Case {
    Align align;
    int from; ///< first column of four letters of 20 pixels at 100
  };
  for (const Case& test :
       {Case{Align::left, 100}, Case{Align::centre, 80}, Case{Align::right, 60}}) {
    Studio fresh;
    fresh.add({TextRun{"abcd", {20, Weight::bold}, rgb(0x000000), test.align, {100, 50}}});
    const Frame frame = fresh.painted();
    CAPTURE(test.from);
    CHECK(pixel(frame, test.from - 1, 45) == 0xFFFFFF);
    CHECK(pixel(frame, test.from, 45) == 0x000000);
    CHECK(pixel(frame, test.from + 39, 45) == 0x000000);
    CHECK(pixel(frame, test.from + 40, 45) == 0xFFFFFF);
    CHECK(pixel(frame, test.from, 49) == 0x000000);
    CHECK(pixel(frame, test.from, 50) == 0xFFFFFF);
    CHECK(pixel(frame, test.from, 29) == 0xFFFFFF);
  }
}

TEST_CASE("a group is cut by its clip and faded as one") {
  Studio studio;
  const Element red{box({0, 0, 60, 60}, rgb(0xFF0000))};
  studio.add({Group{0.5, Rect{20, 20, 20, 20}, {red, red}}});
  const Frame frame = studio.painted();
  CHECK(pixel(frame, 10, 10) == 0xFFFFFF);
  const std::uint32_t faded = pixel(frame, 30, 30);
  CHECK((faded >> 16U) == 0xFF);
  CHECK((faded & 0xFFU) >= 0x7E); // half, although it is there twice
  CHECK((faded & 0xFFU) <= 0x81);
}

TEST_CASE("painting only what changed gives the picture that painting all gives") {
  std::mt19937 random(3);
  const auto number = [&](int most) { return static_cast<double>(random() % most); };
  const auto some_element = [&]() -> Element {
    const Colour colour =
        faded(rgb(static_cast<std::uint32_t>(random() % 0xFFFFFF)), random() % 2 == 0 ? 1.0 : 0.6);
    switch (random() % 3) {
    case 0:
      return {box({number(200), number(100), number(60), number(60)}, colour)};
    case 1:
      return {
          Path{{Arc{{number(200), number(100)}, number(40) + 3, number(180), 180 + number(180)}},
               colour,
               Stroke{1 + number(12), Cap::round}}};
    default:
      return {TextRun{"abc",
                      {8 + static_cast<int>(random() % 30), Weight::bold},
                      colour,
                      Align::centre,
                      {number(200), number(100)}}};
    }
  };
  Studio studio;
  std::vector<Element> elements{{box({0, 0, 200, 100}, rgb(0xFFFFFF))}};
  for (int i = 0; i < 12; ++i)
    elements.push_back(some_element());
  Frame frame({200, 100});
  Scene shown;
  for (int round = 0; round < 200; ++round) {
    elements[1 + random() % 12] = some_element();
    Scene scene;
    for (const Element& element : elements)
      scene.add(element, studio.measure);
    const auto rects = changed(shown, scene);
    paint(frame, scene, rects, studio.text);
    shown = scene;
    Frame whole({200, 100});
    paint(whole, scene, studio.text);
    for (int y = 0; y < 100; ++y)
      for (int x = 0; x < 200; ++x) {
        CAPTURE(x);
        CAPTURE(y);
        REQUIRE(distance(pixel(frame, x, y), pixel(whole, x, y)) <= 24);
      }
  }
}

TEST_CASE("a frame becomes a PNG file, or says why not") {
  Studio studio;
  const auto file = std::filesystem::temp_directory_path() / "rehab-coach-frame-test.png";
  studio.painted().write_png(file);
  std::ifstream in(file, std::ios::binary);
  char head[8] = {};
  in.read(head, sizeof head);
  CHECK(std::memcmp(head, "\x89PNG\r\n\x1a\n", 8) == 0);
  std::filesystem::remove(file);
  CHECK_THROWS_AS(studio.painted().write_png("/nowhere/at/all.png"), std::runtime_error);
}
