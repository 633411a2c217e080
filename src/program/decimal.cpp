#include "program/decimal.hpp"

namespace coach {

std::string decimal(long long thousandths) {
  if (thousandths < 0)
    return "-" + decimal(-thousandths);
  std::string out = std::to_string(thousandths / 1000);
  if (thousandths % 1000 == 0)
    return out;
  std::string rest = std::to_string(1000 + thousandths % 1000).substr(1);
  while (rest.ends_with('0'))
    rest.pop_back();
  return out + "." + rest;
}

} // namespace coach
