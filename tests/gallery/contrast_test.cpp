// Contrast is measured where a person sees it: in the pixels of the painted screens.
#include "gallery.hpp"

#include "golden.hpp"

#include "paint/frame.hpp"
#include "paint/paint.hpp"
#include "sdl/font_painter.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <map>

using namespace coach;
using namespace coach::test;

namespace {

constexpr Area size{1280, 720};

FontPainter& font() {
  static FontPainter& painter = *new FontPainter(source_dir() / "assets/fonts");
  return painter;
}

std::uint32_t pixel(const Frame& frame, int x, int y) {
  std::uint32_t value = 0;
  std::memcpy(&value, frame.pixels().data() + y * frame.stride() + 4 * x, 4);
  return value & 0xFFFFFFU;
}

/// The light of a channel's values, 0-1.
std::array<double, 256> light_of_values() {
  std::array<double, 256> light{};
  for (std::size_t i = 0; i < light.size(); ++i) {
    const double value = static_cast<double>(i) / 255;
    light[i] = value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
  }
  return light;
}

/// Relative luminance, 0-1.
double luminance(std::uint32_t colour) {
  static const std::array<double, 256> light = light_of_values();
  const auto part = [&](unsigned shift) { return light[(colour >> shift) & 0xFFU]; };
  return 0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0);
}

double contrast(double a, double b) { return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05); }

/// Between the ground of this part of the picture and what stands out most from it.
double contrast_in(const Frame& frame, const Rect& part) {
  std::map<std::uint32_t, int> colours;
  const Rect whole = meet(whole_pixels(part), {0, 0, size.width * 1.0, size.height * 1.0});
  for (int y = static_cast<int>(whole.y); y < static_cast<int>(whole.bottom()); ++y)
    for (int x = static_cast<int>(whole.x); x < static_cast<int>(whole.right()); ++x)
      ++colours[pixel(frame, x, y)];
  if (colours.empty())
    return 1;
  const auto ground = std::max_element(colours.begin(), colours.end(),
                                       [](auto& a, auto& b) { return a.second < b.second; });
  double most = 1;
  for (const auto& [colour, count] : colours)
    most = std::max(most, contrast(luminance(ground->first), luminance(colour)));
  return most;
}

/// Texts in front of the last scrim.
std::vector<TextRun> texts(const Scene& scene, const Theme& theme) {
  std::vector<TextRun> found;
  for (const Scene::Shape& shape : scene.shapes()) {
    const auto* path = std::get_if<Path>(&shape.element.what);
    if (path != nullptr && path->colour == theme.scrim)
      found.clear();
    if (const auto* run = std::get_if<TextRun>(&shape.element.what))
      found.push_back(*run);
  }
  return found;
}

Rect box_of(const TextRun& run) {
  const double width = font_measure()(run.text, run.type), em = run.type.size;
  const double x = run.align == Align::left     ? run.at.x
                   : run.align == Align::centre ? run.at.x - width / 2
                                                : run.at.x - width;
  return {x, run.at.y - 0.72 * em, width, 0.72 * em};
}

/// The picture in greys, without its words.
std::vector<double> wordless(const Drawn& drawn, const Look& look) {
  Scene scene;
  for (const Scene::Shape& shape : drawn.scene.shapes())
    if (!std::holds_alternative<TextRun>(shape.element.what))
      scene.add(shape.element, look.measure);
  Frame frame(size);
  paint(frame, scene, font());
  std::vector<double> greys;
  greys.reserve(static_cast<std::size_t>(size.width) * size.height);
  for (int y = 0; y < size.height; ++y)
    for (int x = 0; x < size.width; ++x)
      greys.push_back(luminance(pixel(frame, x, y)));
  return greys;
}

} // namespace

TEST_CASE("words stand out from their ground: 7 to 1 from afar, 4.5 to 1 from near") {
  for (const Appearance appearance : {Appearance::light, Appearance::dark}) {
    Settings settings;
    settings.appearance = appearance;
    const Language english;
    const Look look = look_at(size, settings, english);
    for (const Shot& shot : short_gallery(english, settings)) {
      const Drawn drawn = shot.draw(look);
      Frame frame(size);
      paint(frame, drawn.scene, font());
      for (const TextRun& run : texts(drawn.scene, look.theme)) {
        INFO(shot.name, appearance == Appearance::dark ? " (dark): " : " (light): ", run.text);
        CHECK(contrast_in(frame, box_of(run)) >= (shot.from_afar ? 6.9 : 4.5));
      }
    }
  }
}

TEST_CASE("the states of playing can be told apart without colour and without words") {
  const Language english;
  const Look look = look_at(size, {}, english);
  std::map<std::string, std::vector<double>> pictures;
  for (const Shot& shot : short_gallery(english, {}))
    if (shot.from_afar && !shot.name.ends_with("left") &&
        shot.name.find(" eased ") == std::string::npos)
      pictures.emplace(shot.name, wordless(shot.draw(look), look));
  REQUIRE(pictures.size() >= 6);
  for (auto a = pictures.begin(); a != pictures.end(); ++a)
    for (auto b = std::next(a); b != pictures.end(); ++b) {
      int differing = 0;
      for (std::size_t i = 0; i < a->second.size() && differing <= 400; ++i)
        differing += contrast(a->second[i], b->second[i]) >= 1.5;
      INFO(a->first, " / ", b->first);
      CHECK(differing > 400);
    }
}
