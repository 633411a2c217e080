#include "program/keys.hpp"
#include "program/table.hpp"
#include "program/utf8.hpp"

#include <doctest/doctest.h>

using namespace coach;
using namespace std::chrono_literals;

namespace {

Node number(const char* digits) {
  Node node;
  node.kind = NodeKind::number;
  node.text = digits;
  return node;
}

} // namespace

TEST_CASE("seconds become milliseconds exactly") {
  struct Row {
    const char* written;
    std::optional<Millis> read;
  };
  const Row rows[] = {{"0", 0ms},
                      {"2.5", 2'500ms},
                      {"0.2", 200ms},
                      {"0.1", 100ms},
                      {"0.001", 1ms},
                      {"1.005", 1'005ms},
                      {"4.35", 4'350ms},
                      {"8.2", 8'200ms},
                      {"+3", 3'000ms},
                      {"600", 600'000ms},
                      {"599.999", 599'999ms},
                      {"600.001", std::nullopt},
                      {"0.0001", std::nullopt},
                      {"2.5000", std::nullopt},
                      {"-1", std::nullopt},
                      {"999999999999999", std::nullopt}};
  for (const auto& row : rows) {
    INFO(row.written);
    CHECK(read_seconds(number(row.written), 0, 600) == row.read);
  }
}

TEST_CASE("whole numbers and numbers keep to their limits") {
  CHECK(read_whole(number("12"), 1, 20) == 12);
  CHECK(read_whole(number("+12"), 1, 20) == 12);
  CHECK(!read_whole(number("0"), 1, 20));
  CHECK(!read_whole(number("21"), 1, 20));
  CHECK(!read_whole(number("2.0"), 1, 20));
  CHECK(!read_whole(number("999999999999"), 1, 1e18));
  CHECK(read_number(number("-12.5"), -20, 20) == -12.5);
  CHECK(read_number(number("+0.25"), -20, 20) == 0.25);
  CHECK(!read_number(number("20.001"), -20, 20));
}

TEST_CASE("characters are counted, not bytes") {
  CHECK(count_characters("Geländer") == 8);
  CHECK(count_characters("\xff\xfe") == 2);
  CHECK(character_at("é", 0).code == 0xE9);
  CHECK(character_at("\xC0\x80", 0).bytes == 0);         // too long for its character
  CHECK(character_at("\xED\xA0\x80", 0).bytes == 0);     // half of a pair
  CHECK(character_at("\xF4\x90\x80\x80", 0).bytes == 0); // beyond the last
  CHECK(character_at("\xF0\x9F\x98", 0).bytes == 0);     // cut off
  CHECK(character_at("\xF0\x9F\x98\x80", 0).bytes == 4);
}

TEST_CASE("a place is a line and a character") {
  const Source source("a = 1\r\nü = \"x\"\n", "f.toml");
  CHECK(source.locate({0, 1}) == Location{"f.toml", 1, 1, 1});
  CHECK(source.locate({7, 2}) == Location{"f.toml", 2, 1, 1});
  CHECK(source.locate({12, 3}) == Location{"f.toml", 2, 5, 3});
  CHECK(source.locate({12, 99}) == Location{"f.toml", 2, 5, 3});
  CHECK(source.locate({99, 1}) == Location{"f.toml", 3, 1, 1});
  CHECK(source.line(1) == "a = 1");
}

TEST_CASE("an echoed line shows no control bytes") {
  const Source source("a\x1b[31m\tb\xff\xe2\x80\xae"
                      "c\n",
                      "f.toml");
  CHECK(source.line(1) == "a?[31m\tb??c");
}

TEST_CASE("the nearest name is near") {
  const std::string_view names[] = {"reps", "rest", "sets", "hold"};
  CHECK(nearest(names, "rpes") == "reps"); // two neighbours swapped
  CHECK(nearest(names, "hodl") == "hold");
  CHECK(nearest(names, "sest") == "rest");
  CHECK(nearest(names, "movement") == "");
  CHECK(nearest(names, "xy") == "");
}

TEST_CASE("a wrong name leads to the one that was meant") {
  struct Row {
    std::string_view wanted, meant;
  };
  const std::vector<std::string_view> names{"std/stand", "std/sit_chair",    "head",  "heel.work",
                                            "knee",      "lying-side",       "chair", "lying-back",
                                            "reps",      "inner-thigh-lift", "hip"};
  const Row rows[] = {{"std/standing", "std/stand"},
                      {"heel", "heel.work"},
                      {"knee_bend", "knee"},
                      {"side-lying", "lying-side"},
                      {"chair-back", "chair"},
                      {"inner-thigh", "inner-thigh-lift"},
                      {"rpes", "reps"},
                      {"hi", "hip"},
                      {"hippo", "hip"},
                      {"elephant", ""},
                      {"", ""}};
  for (const Row& row : rows) {
    CAPTURE(row.wanted);
    CHECK(nearest(names, row.wanted) == row.meant);
  }
}
