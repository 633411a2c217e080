#include "app/text_keys.hpp"
#include "app/text_lines.hpp"
#include "app/text_pain.hpp"

#include <doctest/doctest.h>

using namespace coach;

TEST_CASE("text is broken between words into lines of at most 40 letters") {
  const struct {
    const char* text;
    Lines lines;
  } rows[] = {
      {"", {}},
      {"  \n ", {}},
      {"Calf\nraise", {"Calf raise"}},
      {"Fingertips on the rail that cannot move.", {"Fingertips on the rail that cannot move."}},
      {"Fingertips on the rail that cannot move!!",
       {"Fingertips on the rail that cannot", "move!!"}},
      {"Die Füße hüftbreit, die Knöchel gerade ok",
       {"Die Füße hüftbreit, die Knöchel gerade", "ok"}},
      {"Die Füße hüftbreit, Knöchel gerade, ja ok",
       {"Die Füße hüftbreit, Knöchel gerade, ja", "ok"}},
      {"Die Füße hüftbreit, Knöchel gerade,ja ok", {"Die Füße hüftbreit, Knöchel gerade,ja ok"}},
      {"ääääääääääääääääääääääääääääääääääääääääxyz so",
       {"ääääääääääääääääääääääääääääääääääääääää", "xyz so"}},
  };
  for (const auto& row : rows) {
    Lines lines;
    add_text(lines, row.text);
    CHECK(lines == row.lines);
  }
}

TEST_CASE("a key that sends several bytes is one key") {
  const struct {
    const char* bytes;
    const char* keys;
  } rows[] = {
      {"", ""},
      {"sy", "sy"},
      {"4\r", "4\n"},
      {"\x1b[A", "\x1b"},
      {"\x1b[1;5Cq", "\x1bq"},
      {"\x1bOPq", "\x1bq"},
      {"\x1b", "\x1b"},
      {"\xc3\xa4q", "\x1bq"},
  };
  for (const auto& row : rows)
    CHECK(keys_of(row.bytes) == row.keys);
}

TEST_CASE("an answer about pain is a number from 0 to 10") {
  const struct {
    const char* typed;
    std::optional<int> pain;
  } rows[] = {{"0", 0},   {"4", 4}, {"10", 10}, {"04", 4}, {"11", {}},
              {"-1", {}}, {"", {}}, {"4x", {}}, {"x", {}}, {"99999999", {}}};
  for (const auto& row : rows)
    CHECK(read_pain(row.typed) == row.pain);
}
