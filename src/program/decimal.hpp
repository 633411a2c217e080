#pragma once

#include <string>

namespace coach {

/// A number given in thousandths as an author writes it: 600000 is "600", 2500 is "2.5", -30 is
/// "-0.03".
std::string decimal(long long thousandths);

} // namespace coach
