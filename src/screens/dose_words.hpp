#pragma once

#include "engine/timeline.hpp"
#include "prompts/language.hpp"

#include <string>
#include <vector>

namespace coach {

/// Facts with a middle dot between them; empty ones are left out.
std::string facts(const std::vector<std::string>& parts);

/// "45 s", from one minute on in whole minutes: "2 min".
std::string about_length(Millis length, const Language& language);
/// "45 s", "4 min 30 s".
std::string exact_length(Millis length, const Language& language);
/// "18 minutes"; at least one.
std::string minutes(Millis length, const Language& language);
/// The whole minutes that are nearest, at least one.
int whole_minutes(Millis length);

/// How much of an exercise that is: "2 sets of 10", "30 s".
std::string dose_measure(const Entry& entry, const Language& language);
/// What is done of an exercise today: "2 sets of 10 · each leg · rest 60 s".
std::string dose_line(const Entry& entry, const Language& language);

} // namespace coach
