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

#ifdef COACH_SANITIZED // which are slow, and look for errors in the code, not in its measures
const std::vector<Area> areas{{1080, 1920}, {1366, 768}, {800, 450}};
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
std::vector<TextRun> texts_in_front(const Scene& scene, const Theme& theme) {
  std::vector<TextRun> texts;
  for (const Scene::Shape& shape : scene.shapes()) {
    const auto* path = std::get_if<Path>(&shape.element.what);
    if (path != nullptr && path->colour == theme.scrim)
      texts.clear();
    if (const auto* run = std::get_if<TextRun>(&shape.element.what))
      texts.push_back(*run);
  }
  return texts;
}

/// Everything that is wrong with a picture, a line each.
std::string faults(const Drawn& drawn, const Look& look, bool from_afar) {
  std::ostringstream out;
  const Rect screen{0, 0, static_cast<double>(look.area.width),
                    static_cast<double>(look.area.height)};
  const double unit = unit_of(look.area);
  const auto texts = texts_in_front(drawn.scene, look.theme);
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
  for (const Shot& shot : gallery(language, settings))
    for (const Area area : sizes) {
      Settings own = settings;
      own.language = language.tag();
      const Look look = look_at(area, own, language);
      const std::string wrong = faults(shot.draw(look), look, shot.from_afar);
      if (!wrong.empty())
        found += language.tag() + " " + std::to_string(area.width) + "x" +
                 std::to_string(area.height) + " " + shot.name + "\n" + wrong;
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
