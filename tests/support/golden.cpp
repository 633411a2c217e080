#include "golden.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

namespace coach::test {

std::filesystem::path source_dir() { return COACH_SOURCE_DIR; }

std::string read_file(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  REQUIRE_MESSAGE(in.good(), "cannot read ", path.string());
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

void check_golden(std::string_view name, const std::string& actual) {
  const auto path = source_dir() / "tests" / name;
  if (const char* update = std::getenv("COACH_UPDATE_GOLDEN"); update && *update == '1') {
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << actual;
    return;
  }
  const std::string expected = read_file(path);
  std::istringstream a(actual), e(expected);
  std::string have, want;
  for (int line = 1;; ++line) {
    const bool more = static_cast<bool>(std::getline(a, have));
    const bool wanted = static_cast<bool>(std::getline(e, want));
    if (!more && !wanted)
      break;
    REQUIRE_MESSAGE((more && wanted && have == want), std::string(name), ":", line,
                    "\n  expected: ", wanted ? want : "(end)",
                    "\n  actual:   ", more ? have : "(end)");
  }
  CHECK(actual == expected);
}

} // namespace coach::test
