#include "prompts/letters.hpp"
#include "prompts/numbers.hpp"

#include <doctest/doctest.h>

#include <set>

using namespace coach;

namespace {

Language in(const char* tag) { return {tag, {}, {}}; }

} // namespace

TEST_CASE("numbers are words up to five hundred") {
  struct Row {
    int n;
    const char *english, *german, *spanish;
  };
  const Row rows[] = {
      {0, "zero", "null", "cero"},
      {1, "one", "eins", "uno"},
      {7, "seven", "sieben", "siete"},
      {12, "twelve", "zwölf", "doce"},
      {16, "sixteen", "sechzehn", "dieciséis"},
      {17, "seventeen", "siebzehn", "diecisiete"},
      {20, "twenty", "zwanzig", "veinte"},
      {21, "twenty-one", "einundzwanzig", "veintiuno"},
      {22, "twenty-two", "zweiundzwanzig", "veintidós"},
      {30, "thirty", "dreißig", "treinta"},
      {31, "thirty-one", "einunddreißig", "treinta y uno"},
      {45, "forty-five", "fünfundvierzig", "cuarenta y cinco"},
      {66, "sixty-six", "sechsundsechzig", "sesenta y seis"},
      {77, "seventy-seven", "siebenundsiebzig", "setenta y siete"},
      {90, "ninety", "neunzig", "noventa"},
      {100, "one hundred", "hundert", "cien"},
      {101, "one hundred one", "hunderteins", "ciento uno"},
      {111, "one hundred eleven", "hundertelf", "ciento once"},
      {115, "one hundred fifteen", "hundertfünfzehn", "ciento quince"},
      {200, "two hundred", "zweihundert", "doscientos"},
      {316, "three hundred sixteen", "dreihundertsechzehn", "trescientos dieciséis"},
      {500, "five hundred", "fünfhundert", "quinientos"},
      {501, "501", "501", "501"},
      {-1, "-1", "-1", "-1"},
  };
  for (const Row& row : rows) {
    CHECK(spoken(in("en"), row.n).alone == row.english);
    CHECK(spoken(in("de-AT"), row.n).alone == row.german);
    CHECK(spoken(in("es"), row.n).alone == row.spanish);
  }
}

TEST_CASE("a number before a noun takes its gender") {
  struct Row {
    const char* tag;
    int n;
    const char *masculine, *feminine;
  };
  const Row rows[] = {
      {"en", 1, "one", "one"},
      {"de", 1, "ein", "eine"},
      {"de", 21, "einundzwanzig", "einundzwanzig"},
      {"de", 101, "hundertein", "hunderteine"},
      {"es", 1, "un", "una"},
      {"es", 11, "once", "once"},
      {"es", 21, "veintiún", "veintiuna"},
      {"es", 31, "treinta y un", "treinta y una"},
      {"es", 100, "cien", "cien"},
      {"es", 201, "doscientos un", "doscientas una"},
      {"fr", 21, "21", "21"},
  };
  for (const Row& row : rows) {
    CHECK(spoken(in(row.tag), row.n).masculine == row.masculine);
    CHECK(spoken(in(row.tag), row.n).feminine == row.feminine);
  }
}

TEST_CASE("no two numbers sound alike") {
  for (const char* tag : {"en", "de", "es"}) {
    std::set<std::string> words;
    for (int n = 0; n <= 500; ++n)
      words.insert(spoken(in(tag), n).alone);
    CHECK(words.size() == 501);
    CHECK_FALSE(words.contains(""));
  }
}

TEST_CASE("numbers in order are words up to twelve") {
  struct Row {
    const char* tag;
    int n;
    const char* wanted;
  };
  const Row rows[] = {
      {"en", 1, "first"},      {"en", 12, "twelfth"}, {"en", 13, ""},         {"en", 0, ""},
      {"de", 3, "drittes"},    {"de", 7, "siebtes"},  {"de", 12, "zwölftes"}, {"es", 1, "primera"},
      {"es", 12, "duodécima"}, {"fr", 1, ""},
  };
  for (const Row& row : rows)
    CHECK(ordinal(in(row.tag), row.n) == row.wanted);
}

TEST_CASE("a tag with a region is of its language") {
  CHECK(is_language(in("de"), "de"));
  CHECK(is_language(in("de-AT"), "de"));
  CHECK_FALSE(is_language(in("den"), "de"));
  CHECK_FALSE(is_language(in("d"), "de"));
}

TEST_CASE("first letters of western Europe have two sizes") {
  struct Row {
    const char *small, *capital;
  };
  const Row rows[] = {{"zehn", "Zehn"},   {"último", "Último"},
                      {"ñandú", "Ñandú"}, {"ärmel", "Ärmel"},
                      {"", ""},           {"7 min", "7 min"}};
  for (const Row& row : rows) {
    CHECK(capital(row.small) == row.capital);
    CHECK(small(row.capital) == row.small);
    CHECK(capital(row.capital) == row.capital);
    CHECK(small(row.small) == row.small);
  }
  CHECK(capital("¿cómo?") == "¿Cómo?");
  CHECK(capital("¡ánimo!") == "¡Ánimo!");
  CHECK(capital("÷") == "÷");
  CHECK(small("×") == "×");
}
