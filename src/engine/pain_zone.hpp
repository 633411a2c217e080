#pragma once

#include "program/program.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace coach {

/// Where an answer about pain lies by the author's rule; `unruled` where the author set no limit.
enum class PainZone : std::uint8_t { unruled, go_on, ease, stop };

/// The zone of an answer, 0-10.
PainZone zone_of(const std::optional<PainRule>& rule, int pain);

/// The author's words for a zone; empty where there are none.
Text advice_in(const std::optional<PainRule>& rule, PainZone zone);

/// The answers from `from` to `to` lie in one zone.
struct ZoneRange {
  PainZone zone{};
  int from = 0, to = 0; ///< 0-10
  bool operator==(const ZoneRange&) const = default;
};
/// The zones of the rule from 0 to 10; none without limits.
std::vector<ZoneRange> zones_of(const std::optional<PainRule>& rule);

} // namespace coach
