// Any keys at any time: no lines too long, no end without a word, no state that nothing leads out
// of.
#include "text_samples.hpp"

#include "program/utf8.hpp"

#include <doctest/doctest.h>

#include <random>

using namespace coach;
using namespace coach::test;
using namespace std::chrono_literals;

namespace {

/// Of each program; sanitizers are slow.
#ifdef COACH_SANITIZED
constexpr int rounds = 4;
#else
constexpr int rounds = 12;
#endif

/// Plays with random keys and waits; q is rare, so that most sessions go far.
Lines play_at_random(Desk& desk, std::mt19937& random) {
  Lines lines = desk.first();
  const std::string keys = "sbru\ndp?yn0457e1x\x1b \n\n  y";
  for (int i = 0; i < 150; ++i) {
    const char key = random() % 200 == 0 ? 'q' : keys[random() % keys.size()];
    for (const std::string& line : desk.press({key}))
      lines.push_back(line);
    for (const std::string& line : desk.wait(Millis(random() % 30'000)))
      lines.push_back(line);
  }
  return lines;
}

} // namespace

TEST_CASE("random keys lead to short lines and always to an end") {
  std::mt19937 random(20'240'817);
  for (const std::string& id : shipped_ids())
    for (int round = 0; round < rounds; ++round) {
      CAPTURE(id);
      CAPTURE(round);
      const TextMode mode = round % 3 == 0 ? TextMode::rehearsal : TextMode::reader;
      Program program = shipped(id);
      if (program.pain && round % 2 == 0)
        program.pain->on_ease = round % 4 == 0 ? OnEase::finish_set : OnEase::easier;
      Desk desk(std::move(program), mode);
      for (const std::string& line : play_at_random(desk, random))
        if (count_characters(line) > 40)
          FAIL_CHECK("\"" << line << "\"");
      if (!desk.coach().over()) {
        desk.lose_keys();
        desk.finish();
      }
      CHECK(desk.coach().over());
      CHECK(desk.press(" sq?y").empty());
    }
}
