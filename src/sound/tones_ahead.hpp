#pragma once

#include "engine/session.hpp"
#include "prompts/script.hpp"

#include <vector>

namespace coach {

/// A tone that is due after this much session time.
struct ToneAhead {
  Nanos in{};
  Tone tone{};
  bool operator==(const ToneAhead&) const = default;
};

/// The tones due in [from, until) of session time from the moment of `view`, in order; the
/// end of the session has its own. An open step hides what comes after it, a pause everything; an
/// inserted count-in ticks in its last 3 s. A `from` under 0 gives also what was due in the running
/// step so short a time ago.
std::vector<ToneAhead> tones_ahead(const Script& script, const Timeline& timeline, const View& view,
                                   Nanos from, Nanos until);

} // namespace coach
