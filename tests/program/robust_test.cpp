#include "../support/golden.hpp"
#include "files.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <random>

using namespace coach;
using namespace coach::test;

namespace {

/// Reads a text as a file of the kind of `path`: true if it gives a value or says what is wrong.
bool answers(const std::filesystem::path& path, std::string_view text) {
  const auto file = path.filename().string();
  if (is_exercise(path)) {
    const auto read = read_exercise(text, file);
    return read.value.has_value() != has_errors(read.diagnostics);
  }
  const auto read = read_program(text, file, good_exercise);
  return read.value.has_value() != has_errors(read.diagnostics);
}

// Catches a reader that hangs; the benchmark program measures how fast it is.
constexpr long long longest = 10'000; // milliseconds

#if defined(NDEBUG) && !defined(COACH_SANITIZED)
constexpr int flipped_files = 10'000;
constexpr std::size_t between_cuts = 1;
#else
constexpr int flipped_files = 600;
constexpr std::size_t between_cuts = 3;
#endif

const char* const files[] = {"tests/program/good/exercises/every-key.toml",
                             "tests/program/good/every-program-key.toml"};

/// The longest that one text takes.
class Stopwatch {
 public:
  template <class Work>
  void time(Work work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    const auto taken = std::chrono::steady_clock::now() - start;
    if (taken > longest_)
      longest_ = taken;
  }
  long long milliseconds() const {
    return std::chrono::duration_cast<std::chrono::milliseconds>(longest_).count();
  }

 private:
  std::chrono::steady_clock::duration longest_{};
};

std::string repeat(std::string_view part, std::size_t bytes) {
  std::string out;
  while (out.size() + part.size() <= bytes)
    out += part;
  return out;
}

/// As many lines as the guard lets through, each with a number of its own in the place of '#'.
std::string numbered(std::string_view line) {
  std::string out;
  for (int i = 0; i < 2900; ++i)
    for (const char c : line)
      out += c == '#' ? std::to_string(i) : std::string(1, c);
  return out;
}

} // namespace

TEST_CASE("every prefix of a file is read or explained, quickly") {
  Stopwatch watch;
  for (const char* name : files) {
    const auto path = source_dir() / name;
    const auto text = read_file(path);
    for (std::size_t length = 0; length <= text.size(); length += between_cuts) {
      bool good = false;
      watch.time([&] { good = answers(path, std::string_view(text).substr(0, length)); });
      if (!good)
        FAIL_CHECK(path.filename().string() << " cut after " << length);
    }
  }
  CHECK(watch.milliseconds() < longest);
}

TEST_CASE("a file with flipped bits is read or explained, quickly") {
  Stopwatch watch;
  std::mt19937 random(20);
  for (const char* name : files) {
    const auto path = source_dir() / name;
    const auto text = read_file(path);
    for (int round = 0; round < flipped_files / 2; ++round) {
      auto broken = text;
      for (int flips = 1 + static_cast<int>(random() % 3); flips > 0; --flips) {
        auto& byte = broken[random() % broken.size()];
        byte = static_cast<char>(static_cast<unsigned char>(byte) ^ (1U << random() % 8));
      }
      bool good = false;
      watch.time([&] { good = answers(path, broken); });
      if (!good)
        FAIL_CHECK(path.filename().string() << " in round " << round);
    }
  }
  CHECK(watch.milliseconds() < longest);
}

TEST_CASE("the largest files are read or explained, quickly") {
  constexpr std::size_t most = 64 * 1024;
  const std::string wide = "k = [" + repeat("'ab',", 900) + "]\n";
  for (const auto& text :
       {repeat("a", most), repeat("# remark\n", most), repeat("\n", most), repeat(wide, most),
        repeat("[[stage]]\n", most), repeat("\"", most), repeat("[", most),
        repeat("x = \"\"\"", most), numbered("k#=1\n"), numbered("[k#]\n"), numbered("[[stage]]\n"),
        numbered("a.b.c.d.k#=1\n")}) {
    INFO(text.substr(0, 30));
    Stopwatch watch;
    watch.time([&] { CHECK(answers("exercise-large.toml", text)); });
    watch.time([&] { CHECK(answers("large.toml", text)); });
    CHECK(watch.milliseconds() < longest);
  }
}
