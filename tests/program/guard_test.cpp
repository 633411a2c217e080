#include "program/toml_guard.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace coach;

namespace {

std::string repeat(std::string_view part, int times) {
  std::string out;
  for (int i = 0; i < times; ++i)
    out += part;
  return out;
}

std::string fault(const std::string& text) {
  const auto found = guard(text);
  return found ? found->message : "";
}

} // namespace

TEST_CASE("the guard lets ordinary TOML through") {
  for (const char* text :
       {"", "# remark", "a = 1", "a=1\n", "a . b = 'x' # y\n", "\"a b\" = true\r\n",
        "a = [1, [2, 3], { b = 4 },\n  # remark ]\n 5, ]\n", "a = \"[[[[[[[[[[ ........... {{{{\"",
        "# [[[[[[[[[[[[[[[[[[[ .................... \x09", "[a.b]\nc = -1.5\n[[a.d]]\n[[a.d]]\n",
        "[[a]]\n[a.b]\n[[a]]\n[a.b]\n", "a = \"\"\"\n\"quotes\" \\\n  \"\"\"", "a = '''\n''''''",
        "a = {}", "a = \"\\u00e9 \\U0001F600 \\\\ \\\"\"", "a = 999999999999999"}) {
    INFO(text);
    // Three quotes in a row after a closed text are no TOML.
    if (std::string_view(text).find("''''''") != std::string_view::npos)
      CHECK(guard(text));
    else
      CHECK(fault(text) == "");
  }
}

TEST_CASE("the guard stops what would hurt the parser") {
  struct Row {
    std::string text;
    const char* message;
  };
  const Row rows[] = {
      {repeat("# remark\n", 8000), "the file is larger than 64 KiB"},
      {"a = '" + std::string(9000, 'x') + "'", "the line is longer than 8 KiB"},
      {"a = '\xff'", "this is no UTF-8 text; save the file as UTF-8 in your editor"},
      {std::string("a = '\0'", 7), "an invisible control character; delete it"},
      {"a = 1\rb = 2", "an invisible control character; delete it"},
      {"# \x7f", "an invisible control character; delete it"},
      {"# \xe2\x80\xae", "an invisible control character; delete it"},
      {std::string("\xff\xfe", 2) + std::string("a\0", 2),
       "the file is UTF-16; save it as UTF-8 in your editor"},
      {std::string("a\0 \0=\0", 6), "the file is UTF-16; save it as UTF-8 in your editor"},
      {"a = " + repeat("[", 3000), "brackets inside brackets, more than 8 deep"},
      {"a = " + repeat("{a=", 3000), "the line is longer than 8 KiB"},
      {"a = " + repeat("{a=", 1000), "brackets inside brackets, more than 8 deep"},
      {"[" + repeat("a.", 1000) + "a]", "too many parts in this key, at most 8 are read"},
      {"a = [" + repeat("1,", 1000) + "]", "a list is too long"},
      {repeat("[[a]]\nb=1\n", 1600), "more than 3000 values and headers in one file"},
      {"a = 99999999999999999999999", "the number is too long, at most 15 digits are read"},
      {std::string(61, 'a') + " = 1", "a key of more than 60 letters"},
  };
  for (const auto& row : rows) {
    INFO(row.text.substr(0, 40));
    CHECK(fault(row.text) == row.message);
  }
}

TEST_CASE("a fault has its place") {
  const auto found = guard("a = 1\nb = [1, 2, x]\n");
  REQUIRE(found);
  CHECK(found->where.at == 17);
  CHECK(found->where.length == 1);
}
