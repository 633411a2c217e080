#pragma once

#include "program/program.hpp"
#include "prompts/language.hpp"

#include <optional>
#include <string>

namespace coach {

/// What the author's rule says about an answer; `unruled` where the author gave none.
enum class PainBand { unruled, go_on, ease, stop };

/// The band of an answer, 0-10.
PainBand band_of(const std::optional<PainRule>& rule, int pain);

/// The author's words for a band, as written; empty where there are none.
std::string advice_for(const std::optional<PainRule>& rule, PainBand band,
                       const Language& language);

/// The answer that was typed: a whole number from 0 to 10.
std::optional<int> read_pain(const std::string& typed);

} // namespace coach
