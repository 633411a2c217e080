#pragma once

#include "screens/look.hpp"
#include "screens/screen.hpp"

namespace coach {

/// The languages that the coach speaks, each by its own name.
class LanguageScreen {
 public:
  Drawn draw(const Surroundings& surroundings, const Look& look) const;
  Requests update(const Input& input, const Surroundings& surroundings, Nanos now);
};

} // namespace coach
