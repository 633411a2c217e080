#include "engine/pain_zone.hpp"

namespace coach {

PainZone zone_of(const std::optional<PainRule>& rule, int pain) {
  if (!rule || (!rule->continue_up_to && !rule->ease_up_to))
    return PainZone::unruled;
  if (rule->continue_up_to && pain <= *rule->continue_up_to)
    return PainZone::go_on;
  if (rule->ease_up_to && pain <= *rule->ease_up_to)
    return PainZone::ease;
  return PainZone::stop;
}

Text advice_in(const std::optional<PainRule>& rule, PainZone zone) {
  if (!rule)
    return {};
  switch (zone) {
  case PainZone::unruled:
    return {};
  case PainZone::go_on:
    return rule->advice_continue;
  case PainZone::ease:
    return rule->advice_ease;
  case PainZone::stop:
    return rule->advice_stop;
  }
  return {};
}

std::vector<ZoneRange> zones_of(const std::optional<PainRule>& rule) {
  constexpr int worst = 10;
  std::vector<ZoneRange> zones;
  for (int pain = 0; pain <= worst; ++pain) {
    const PainZone zone = zone_of(rule, pain);
    if (zone == PainZone::unruled)
      return {};
    if (zones.empty() || zones.back().zone != zone)
      zones.push_back({zone, pain, pain});
    zones.back().to = pain;
  }
  return zones;
}

} // namespace coach
