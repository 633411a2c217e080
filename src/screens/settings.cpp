#include "screens/settings.hpp"

#include "screens/pen.hpp"

#include <cmath>

namespace coach {
namespace {

constexpr double pi = 3.14159265358979;
/// A capital's height as a part of the size of its type.
constexpr double capital = 0.714;
/// What has to be read from the mat: minutes of arc of its capitals.
constexpr double readable = 42;
/// The smaller the layout, the smaller what must be read of it: the name in the standard one,
/// numbers in the large one.
constexpr double standard_size = 92, large_size = 172;
/// The large layout needs a screen so many units wide.
constexpr double large_width = 1720;

double capital_in_metres(double size, const Settings& settings, Area area) {
  const double diagonal = std::hypot(area.width, area.height);
  if (diagonal <= 0)
    return 0;
  return size * capital * unit_of(area) / diagonal * settings.screen_inches * 0.0254;
}

double size_to_read(Area area) {
  return area.width >= large_width * unit_of(area) ? large_size : standard_size;
}

} // namespace

Choice choice_from(const Settings& settings) {
  Choice choice;
  if (settings.knee == Knee::left)
    choice.affected = Side::left;
  if (settings.knee == Knee::right)
    choice.affected = Side::right;
  choice.first = settings.first;
  choice.chair = settings.chair;
  choice.change_time = settings.change_time;
  return choice;
}

double arc_minutes(double size, const Settings& settings, Area area) {
  const double height = capital_in_metres(size, settings, area);
  return std::atan2(height, settings.distance_m) * 180 / pi * 60;
}

bool needs_large(const Settings& settings, Area area) {
  if (size_to_read(area) != large_size)
    return false;
  return settings.text_size == TextSize::large ||
         arc_minutes(standard_size, settings, area) < readable;
}

double readable_up_to_m(const Settings& settings, Area area) {
  const double angle = readable / 60 * pi / 180;
  return capital_in_metres(size_to_read(area), settings, area) / std::tan(angle);
}

bool come_closer(const Settings& settings, Area area) {
  return settings.distance_m > readable_up_to_m(settings, area);
}

double near_text(const Settings& settings) {
  return settings.text_size == TextSize::large ? 1.2 : 1;
}

} // namespace coach
