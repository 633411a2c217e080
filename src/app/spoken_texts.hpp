#pragma once

#include "program/program.hpp"
#include "prompts/language.hpp"

#include <memory>
#include <string>
#include <vector>

namespace coach {

/// Every sentence that these programs may need, sorted: in all forms, stages and sessions, for
/// either leg, with every exercise and every number of repetitions that the author offers; and the
/// coach's own numbers and turns of speech.
std::vector<std::string> spoken_texts(const std::vector<std::shared_ptr<const Program>>& programs,
                                      const Language& language);

} // namespace coach
