#pragma once

#include "screens/screen.hpp"

namespace coach {

/// The day by the computer's clock, where the computer is.
Date today();

} // namespace coach
