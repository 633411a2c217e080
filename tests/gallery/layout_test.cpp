// Every screen, in every state, on every size of window, in every language, with the largest type:
// nothing is cut, nothing covers anything else, everything can be read and pressed.
#include "gallery.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <sstream>

using namespace coach;
using namespace coach::test;

namespace {

// Also with the layout for those who sit near, or have a larger screen.
const std::vector<Area> standard_areas{{1280, 720}, {800, 480}};
#ifdef COACH_SANITIZED // which are slow, and look for errors in the code, not in its measures
const std::vector<Area> areas{{1080, 1920}, {800, 450}};
#else
const std::vector<Area> areas{{1280, 720}, {1920, 1080}, {1080, 1920}, {3840, 2160},
                              {800, 480},  {1366, 768},  {800, 450}};
#endif

/// What a text covers: its capitals, not the air around them.
Rect ink_of(const TextRun& run) {
  const double width = font_measure()(run.text, run.type), em = run.type.size;
  const double x = run.align == Align::left     ? run.at.x
                   : run.align == Align::centre ? run.at.x - width / 2
                                                : run.at.x - width;
  return {x, run.at.y - 0.714 * em, width, 0.714 * em};
}

bool inside(const Rect& inner, const Rect& outer) {
  constexpr double slack = 1;
  return inner.x >= outer.x - slack && inner.y >= outer.y - slack &&
         inner.right() <= outer.right() + slack && inner.bottom() <= outer.bottom() + slack;
}

/// What lies in front of the last scrim.
struct InFront {
  std::vector<TextRun> texts;
  std::vector<Scene::Shape> shapes; ///< the others
};

InFront in_front(const Scene& scene, const Theme& theme) {
  InFront front;
  for (const Scene::Shape& shape : scene.shapes()) {
    const auto* path = std::get_if<Path>(&shape.element.what);
    if (path != nullptr && path->colour == theme.scrim)
      front = {};
    if (const auto* run = std::get_if<TextRun>(&shape.element.what))
      front.texts.push_back(*run);
    else
      front.shapes.push_back(shape);
  }
  return front;
}

/// A piece of the figure or of what it holds on to: in none of the theme's colours.
bool is_figure(const Scene::Shape& shape, const Theme& theme) {
  const auto* path = std::get_if<Path>(&shape.element.what);
  if (path == nullptr)
    return false;
  Colour colour = path->colour;
  colour.alpha = 255;
  const std::initializer_list<Colour> of_theme{
      theme.room, theme.room_paused, theme.paper, theme.ink,      theme.ink2,
      theme.edge, theme.tint,        theme.press, theme.line,     theme.ground,
      theme.move, theme.hold,        theme.rest,  theme.on_accent};
  return std::ranges::find(of_theme, colour) == of_theme.end();
}

/// Words stand on the whole of it or beside it.
bool is_ground(const Scene::Shape& shape) {
  const auto* path = std::get_if<Path>(&shape.element.what);
  return path != nullptr && !path->stroke;
}

/// What of the figure or of a flag is in the way of words.
std::string in_the_way(const TextRun& run, const std::vector<Scene::Shape>& shapes,
                       const Theme& theme) {
  const Rect ink = ink_of(run);
  std::string found;
  for (const Scene::Shape& shape : shapes) {
    if (!overlap(ink, grown(shape.bounds, -2)))
      continue;
    if (is_figure(shape, theme))
      found = "over the figure: " + run.text + '\n';
    else if (is_ground(shape) && inside(ink, shape.bounds))
      found.clear();
    else if (is_ground(shape))
      found = "over an edge: " + run.text + '\n';
  }
  return found;
}

/// Everything that is wrong with a picture, a line each.
std::string faults(const Drawn& drawn, const Look& look, bool from_afar) {
  std::ostringstream out;
  const Rect screen{0, 0, static_cast<double>(look.area.width),
                    static_cast<double>(look.area.height)};
  const double unit = unit_of(look.area);
  const auto [texts, shapes] = in_front(drawn.scene, look.theme);
  std::vector<Rect> inks(texts.size());
  std::ranges::transform(texts, inks.begin(), ink_of);
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const Rect& ink = inks[i];
    if (!inside(ink, screen))
      out << "outside: " << texts[i].text << '\n';
    // The numbers beside lines stand in their own order anyway.
    const bool number = texts[i].text.size() == 1;
    if (texts[i].type.size < std::floor((from_afar && !number ? 46 : 28) * unit))
      out << "too small (" << texts[i].type.size / unit << "): " << texts[i].text << '\n';
    if (texts[i].type.weight == Weight::bold && texts[i].text.ends_with("…"))
      out << "cut: " << texts[i].text << '\n';
    for (std::size_t j = i + 1; j < texts.size(); ++j)
      if (overlap(ink, inks[j]))
        out << "covered: " << texts[i].text << " | " << texts[j].text << '\n';
    if (from_afar)
      out << in_the_way(texts[i], shapes, look.theme);
    for (const Target& target : drawn.targets)
      if (overlap(ink, target.rect) && !inside(ink, target.rect))
        out << "across a button: " << texts[i].text << " | " << target.label << '\n';
  }
  const auto& targets = drawn.targets;
  if (targets.empty())
    out << "nothing can be pressed\n";
  for (std::size_t i = 0; i < targets.size(); ++i) {
    const Rect& rect = targets[i].rect;
    if (!inside(rect, screen))
      out << "button outside: " << targets[i].label << '\n';
    if (std::min(rect.width, rect.height) < std::floor(71 * unit))
      out << "button too small: " << targets[i].label << " " << rect.width / unit << " x "
          << rect.height / unit << '\n';
    if (targets[i].label.empty())
      out << "button without words\n";
    for (std::size_t j = i + 1; j < targets.size(); ++j)
      if (overlap(grown(rect, -1), targets[j].rect) && !inside(targets[j].rect, rect))
        out << "buttons overlap: " << targets[i].label << " | " << targets[j].label << '\n';
  }
  return out.str();
}

/// All faults of all screens for these settings.
std::string all_faults(const Language& language, const Settings& settings,
                       const std::vector<Area>& sizes) {
  std::string found;
  const auto look_for = [&](const Shot& shot, Area area, const Look& look) {
    const std::string wrong = faults(shot.draw(look), look, shot.from_afar);
    if (!wrong.empty())
      found += language.tag() + " " + std::to_string(area.width) + "x" +
               std::to_string(area.height) + (look.large_play ? " " : " standard ") + shot.name +
               "\n" + wrong;
  };
  for (const Shot& shot : gallery(language, settings))
    for (const Area area : sizes) {
      Settings own = settings;
      own.language = language.tag();
      Look look = look_at(area, own, language);
      look_for(shot, area, look);
      look.large_play = false; // as on a larger screen, or near
      if (shot.from_afar && std::ranges::find(standard_areas, area) != standard_areas.end())
        look_for(shot, area, look);
    }
  return found;
}

Settings largest_type() {
  Settings settings;
  settings.text_size = TextSize::large;
  return settings;
}

} // namespace

TEST_CASE("every screen: nothing is cut, covered or too small, in English") {
  CHECK(all_faults(Language{}, {}, areas) == "");
}

TEST_CASE("every screen: nothing is cut, covered or too small, in German") {
  REQUIRE(all_languages().size() >= 3);
  CHECK(all_faults(all_languages()[1], {}, areas) == "");
}

TEST_CASE("every screen: nothing is cut, covered or too small, in Spanish") {
  REQUIRE(all_languages().size() >= 3);
  CHECK(all_faults(all_languages()[2], {}, areas) == "");
}

TEST_CASE("every screen: the same with the largest type, in English") {
  CHECK(all_faults(all_languages()[0], largest_type(), areas) == "");
}

TEST_CASE("every screen: the same with the largest type, in German") {
  CHECK(all_faults(all_languages()[1], largest_type(), areas) == "");
}

TEST_CASE("every screen: the same with the largest type, in Spanish") {
  CHECK(all_faults(all_languages()[2], largest_type(), areas) == "");
}

TEST_CASE("every language has a paper of its own, few or many") {
  Surroundings around;
  for (const char* name :
       {"English", "Deutsch", "Español", "Français", "Português (Brasil)", "Polski", "Türkçe",
        "Українська", "Nederlands", "Italiano", "Svenska", "Čeština"}) {
    around.languages.push_back({name, name});
    for (const Area area : areas) {
      const Language english;
      const Look look = look_at(area, {}, english);
      INFO(around.languages.size(), " languages, ", area.width, " x ", area.height);
      CHECK(faults(LanguageScreen().draw(around, look), look, false) == "");
    }
  }
}
