#pragma once

#include "engine/session.hpp"
#include "prompts/plan.hpp"

#include <string>
#include <variant>
#include <vector>

namespace coach {

/// How long after a press the coach speaks.
constexpr Millis after_press{600};
/// Silence between two sentences of a text that is in no plan.
constexpr Millis between_sentences{40};

/// A tone or a sentence that is due after this much session time.
struct SoundAhead {
  Nanos in{};
  std::variant<Tone, std::string> what;
  Nanos begins{}; ///< when the first sentence of its prompt is due; a tone: `in`
  bool operator==(const SoundAhead&) const = default;
};

/// The sounds due in [from, until) of session time from the moment of `view`, in order; the end of
/// the session has its own. An open step hides what comes after it. An inserted count-in has three
/// ticks and says once where one is ("Left leg, set two."), a pause says that it is one. A `from`
/// under 0 gives also what was due in the running step so short a time ago.
std::vector<SoundAhead> sounds_ahead(const Plan& plan, const Timeline& timeline, const View& view,
                                     const Language& language, const SpokenLengths& lengths,
                                     Nanos from, Nanos until);

} // namespace coach
