#include "screens/language_screen.hpp"
#include "settings_samples.hpp"

#include <doctest/doctest.h>

using namespace coach;
using namespace coach::test;

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
    const Look look{row.area, light_theme(), settings_width, english, 1, false, std::nullopt, 0};
    const Targets targets = LanguageScreen().draw(surroundings, look).targets;
    int beside = 0;
    for (std::size_t i = 1; i < targets.size(); ++i)
      beside += targets[i].rect.y == targets[1].rect.y;
    CHECK(beside == row.beside_each_other);
  }
}
