#include "screens/settings.hpp"

#include <doctest/doctest.h>

using namespace coach;

namespace {

Settings seen(double inches, double metres) {
  Settings settings;
  settings.screen_inches = inches;
  settings.distance_m = metres;
  return settings;
}

constexpr Area wide{1920, 1080};

} // namespace

TEST_CASE("what the settings choose for every program") {
  struct Row {
    void (*set)(Settings&);
    void (*expect)(Choice&);
  };
  const Row rows[] = {
      {[](Settings&) {}, [](Choice&) {}},
      {[](Settings& s) { s.knee = Knee::left; }, [](Choice& c) { c.affected = Side::left; }},
      {[](Settings& s) { s.knee = Knee::right; }, [](Choice& c) { c.affected = Side::right; }},
      {[](Settings& s) { s.knee = Knee::both; }, [](Choice&) {}},
      {[](Settings& s) { s.first = Side::left; }, [](Choice& c) { c.first = Side::left; }},
      {[](Settings& s) { s.chair = true; }, [](Choice& c) { c.chair = true; }},
      {[](Settings& s) { s.change_time = ChangeTime::wait; },
       [](Choice& c) { c.change_time = ChangeTime::wait; }},
      {[](Settings& s) { s.volume = 0; }, [](Choice&) {}},
  };
  for (const Row& row : rows) {
    Settings settings;
    row.set(settings);
    Choice choice;
    row.expect(choice);
    CHECK(choice_from(settings) == choice);
  }
}

TEST_CASE("how large capitals are seen, in minutes of arc") {
  struct Row {
    double size, inches, metres, minutes;
  };
  const Row rows[] = {
      {412, 21.5, 2.5, 100}, {412, 27, 2.5, 126},  {412, 43, 2.5, 200},
      {92, 21.5, 1.3, 43},   {92, 27, 1.7, 42},    {92, 43, 2.7, 42},
      {576, 21.5, 2.5, 140}, {172, 21.5, 2.5, 42}, {92, 21.5, 2.5, 22},
  };
  for (const Row& row : rows) {
    INFO(row.size, " on ", row.inches, " inches from ", row.metres, " m");
    const Settings settings = seen(row.inches, row.metres);
    CHECK(arc_minutes(row.size, settings, wide) == doctest::Approx(row.minutes).epsilon(0.02));
    CHECK(arc_minutes(row.size, settings, {3840, 2160}) ==
          doctest::Approx(arc_minutes(row.size, settings, wide)));
  }
}

TEST_CASE("which layout is used, and when to come closer") {
  struct Row {
    Area area;
    double inches, metres;
    TextSize text;
    bool large, closer;
  };
  const Row rows[] = {
      {wide, 15.6, 2, TextSize::normal, true, true},
      {wide, 15.6, 1.5, TextSize::normal, true, false},
      {wide, 27, 1.5, TextSize::normal, false, false},
      {wide, 27, 1.5, TextSize::large, true, false},
      {wide, 27, 2, TextSize::normal, true, false},
      {wide, 27, 3.5, TextSize::normal, true, true},
      {wide, 65, 4, TextSize::normal, false, false},
      {{800, 480}, 10, 1, TextSize::normal, true, false},
      // Too narrow for the large layout.
      {{1080, 1920}, 21.5, 1, TextSize::large, false, false},
      {{1080, 1920}, 21.5, 2, TextSize::normal, false, true},
      {{1024, 768}, 15, 2, TextSize::normal, false, true},
  };
  for (const Row& row : rows) {
    INFO(row.area.width, " x ", row.area.height, ", ", row.inches, " inches, ", row.metres, " m");
    Settings settings = seen(row.inches, row.metres);
    settings.text_size = row.text;
    CHECK(needs_large(settings, row.area) == row.large);
    CHECK(come_closer(settings, row.area) == row.closer);
  }
}

TEST_CASE("a screen can be read just as far as it says") {
  for (const double inches : {10.0, 15.6, 27.0, 65.0}) {
    const double far = readable_up_to_m(seen(inches, 1), wide);
    CHECK_FALSE(come_closer(seen(inches, far - 0.01), wide));
    CHECK(come_closer(seen(inches, far + 0.01), wide));
  }
}

TEST_CASE("a window without a size cannot be read, and nothing breaks") {
  CHECK(arc_minutes(92, {}, {0, 0}) == 0);
  CHECK(come_closer({}, {0, 0}));
}

TEST_CASE("large text is a fifth larger") {
  Settings settings;
  CHECK(near_text(settings) == 1);
  settings.text_size = TextSize::large;
  CHECK(near_text(settings) == 1.2);
}
