#include "app/text_pain.hpp"

#include <charconv>

namespace coach {

PainBand band_of(const std::optional<PainRule>& rule, int pain) {
  if (!rule || (!rule->continue_up_to && !rule->ease_up_to))
    return PainBand::unruled;
  if (rule->continue_up_to && pain <= *rule->continue_up_to)
    return PainBand::go_on;
  if (rule->ease_up_to && pain <= *rule->ease_up_to)
    return PainBand::ease;
  return PainBand::stop;
}

std::string advice_for(const std::optional<PainRule>& rule, PainBand band,
                       const Language& language) {
  if (!rule)
    return {};
  switch (band) {
  case PainBand::unruled:
    return {};
  case PainBand::go_on:
    return language.of(rule->advice_continue);
  case PainBand::ease:
    return language.of(rule->advice_ease);
  case PainBand::stop:
    return language.of(rule->advice_stop);
  }
  return {};
}

std::optional<int> read_pain(const std::string& typed) {
  int pain = -1;
  const char* end = typed.data() + typed.size();
  const auto result = std::from_chars(typed.data(), end, pain);
  if (result.ec != std::errc() || result.ptr != end || pain < 0 || pain > 10)
    return std::nullopt;
  return pain;
}

} // namespace coach
