#include "screens/language_screen.hpp"
#include "screens/pen.hpp"
#include "screens/settings_screen.hpp"
#include "settings_samples.hpp"

#include <doctest/doctest.h>

using namespace coach;
using namespace coach::test;

namespace {

const Measure measure = settings_width;
const std::vector<Area> areas{{1280, 720}, {1920, 1080}, {3840, 2160}, {800, 480},
                              {1366, 768}, {1080, 1920}, {1024, 768},  {720, 1280}};

/// What a text covers: its capitals and descenders, not the air around them.
Rect ink_of(const TextRun& run) {
  const double width = measure(run.text, run.type), em = run.type.size;
  const double x = run.align == Align::left     ? run.at.x
                   : run.align == Align::centre ? run.at.x - width / 2
                                                : run.at.x - width;
  return {x, run.at.y - 0.72 * em, width, 0.92 * em};
}

std::vector<TextRun> texts_of(const Scene& scene) {
  std::vector<TextRun> texts;
  for (const Scene::Shape& shape : scene.shapes())
    if (const auto* run = std::get_if<TextRun>(&shape.element.what))
      texts.push_back(*run);
  return texts;
}

bool inside(const Rect& inner, const Rect& outer) {
  return inner.x >= outer.x && inner.y >= outer.y && inner.right() <= outer.right() &&
         inner.bottom() <= outer.bottom();
}

/// What is wrong with the texts of a screen, for people.
std::string wrong_texts(const Drawn& drawn, const Rect& screen) {
  const auto texts = texts_of(drawn.scene);
  std::string wrong = texts.empty() ? "no text; " : "";
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const Rect ink = ink_of(texts[i]);
    const std::string name = "\"" + texts[i].text + "\" ";
    if (!inside(ink, screen))
      wrong += name + "leaves the screen; ";
    if (texts[i].text.find("…") != std::string::npos)
      wrong += name + "is cut; ";
    for (std::size_t j = i + 1; j < texts.size(); ++j)
      if (overlap(ink, ink_of(texts[j])))
        wrong += name + "covers \"" + texts[j].text + "\"; ";
    for (const Target& target : drawn.targets)
      if (overlap(ink, target.rect) && !inside(ink, grown(target.rect, 2)))
        wrong += name + "sticks out of \"" + target.label + "\"; ";
  }
  return wrong;
}

/// What is wrong with what can be pressed.
std::string wrong_targets(const Targets& targets, const Rect& screen, double unit) {
  std::string wrong = targets.empty() ? "no target; " : "";
  const double least = 84 * unit - 1; // edges fall on whole pixels
  for (std::size_t i = 0; i < targets.size(); ++i) {
    const Rect& rect = targets[i].rect;
    const std::string name = "\"" + targets[i].label + "\" ";
    if (targets[i].label.empty())
      wrong += "a target has no label; ";
    if (!inside(rect, screen))
      wrong += name + "leaves the screen; ";
    if (rect.height < least || rect.width < least)
      wrong += name + "is too small; ";
    for (std::size_t j = i + 1; j < targets.size(); ++j)
      if (overlap(rect, targets[j].rect) || targets[i].action == targets[j].action)
        wrong += name + "is in the way of \"" + targets[j].label + "\"; ";
  }
  return wrong;
}

template <class Screen>
void check_layout(const Screen& screen, const Surroundings& surroundings, Area area,
                  const Language& language, double near_text) {
  const Look look{area, light_theme(), measure, language, near_text, false, std::nullopt, 0};
  const Drawn drawn = screen.draw(surroundings, look);
  INFO(area.width, " x ", area.height, ", ", language.tag(), ", text times ", near_text);
  const Rect all{0, 0, static_cast<double>(area.width), static_cast<double>(area.height)};
  CHECK(wrong_texts(drawn, all) == "");
  CHECK(wrong_targets(drawn.targets, all, unit_of(area)) == "");
}

template <class Check>
void on_every_screen(Check check) {
  for (const Area area : areas)
    for (const char* tag : {"en", "de", "es", "long"})
      for (const double near_text : {1.0, 1.2})
        check(area, settings_language(tag), near_text);
}

} // namespace

TEST_CASE("on no page of the settings is anything cut off, covered or too small to be hit") {
  Surroundings plain = settings_surroundings(), far = plain, silent = plain;
  far.muted = true;
  far.settings.distance_m = 5.5;
  far.settings.sound_late_ms = 480;
  far.settings.volume = 100;
  far.settings.cue_level = CueLevel::tones;
  silent.sound = false;
  silent.settings.screen_inches = 65;
  for (const Surroundings& surroundings : {plain, far, silent})
    for (int page = 0; page < 3; ++page)
      on_every_screen([&](Area area, const Language& language, double near_text) {
        SettingsScreen screen;
        screen.update(action_id(SettingsAction::page, page), surroundings, {});
        INFO("page ", page);
        check_layout(screen, surroundings, area, language, near_text);
      });
}

TEST_CASE("every language has a paper of its own, few or many") {
  Surroundings surroundings;
  for (const char* name :
       {"English", "Deutsch", "Español", "Français", "Português (Brasil)", "Polski", "Türkçe",
        "Українська", "Nederlands", "Italiano", "Svenska", "Čeština"}) {
    surroundings.languages.push_back({name, name});
    on_every_screen([&](Area area, const Language& language, double near_text) {
      check_layout(LanguageScreen(), surroundings, area, language, near_text);
    });
  }
}

TEST_CASE("names of languages stand in fewer columns where they are long") {
  struct Row {
    Area area;
    std::vector<const char*> names;
    int beside_each_other;
  };
  const Row rows[] = {
      {{1920, 1080}, {"English", "Deutsch", "Español", "Français", "Polski"}, 4},
      {{1080, 1920}, {"English", "Deutsch", "Español", "Français", "Polski"}, 2},
      {{1920, 1080}, {"English", "Deutsch", "Português", "Castellano", "Polski"}, 3},
      {{1080, 1920}, {"English", "Português (Brasil)", "Deutsch"}, 2},
  };
  for (const Row& row : rows) {
    Surroundings surroundings;
    for (const char* name : row.names)
      surroundings.languages.push_back({name, name});
    const Language english;
    const Look look{row.area, light_theme(), measure, english, 1, false, std::nullopt, 0};
    const Targets targets = LanguageScreen().draw(surroundings, look).targets;
    int beside = 0;
    for (std::size_t i = 1; i < targets.size(); ++i)
      beside += targets[i].rect.y == targets[1].rect.y;
    CHECK(beside == row.beside_each_other);
  }
}
