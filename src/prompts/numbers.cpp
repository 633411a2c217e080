#include "prompts/numbers.hpp"

#include <array>

namespace coach {
namespace {

constexpr int largest = 500;

std::size_t index(int n) { return static_cast<std::size_t>(n); }

std::string english_below_hundred(int n) {
  static constexpr std::array small{"zero",    "one",     "two",       "three",    "four",
                                    "five",    "six",     "seven",     "eight",    "nine",
                                    "ten",     "eleven",  "twelve",    "thirteen", "fourteen",
                                    "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
  static constexpr std::array tens{"",      "",      "twenty",  "thirty", "forty",
                                   "fifty", "sixty", "seventy", "eighty", "ninety"};
  if (n < 20)
    return small[index(n)];
  const std::string ten = tens[index(n / 10)];
  return n % 10 == 0 ? ten : ten + "-" + small[index(n % 10)];
}

std::string english(int n) {
  if (n < 100)
    return english_below_hundred(n);
  const std::string hundreds = english_below_hundred(n / 100) + " hundred";
  return n % 100 == 0 ? hundreds : hundreds + " " + english_below_hundred(n % 100);
}

/// `one`: "eins", or "ein", "eine" before a noun.
std::string german(int n, const char* one) {
  static constexpr std::array small{"null",     "ein",      "zwei",     "drei",     "vier",
                                    "fünf",     "sechs",    "sieben",   "acht",     "neun",
                                    "zehn",     "elf",      "zwölf",    "dreizehn", "vierzehn",
                                    "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn"};
  static constexpr std::array tens{"",        "",        "zwanzig", "dreißig", "vierzig",
                                   "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"};
  if (n >= 100) {
    const std::string hundreds = (n < 200 ? "" : small[index(n / 100)]) + std::string("hundert");
    return n % 100 == 0 ? hundreds : hundreds + german(n % 100, one);
  }
  if (n == 1)
    return one;
  if (n < 20)
    return small[index(n)];
  const std::string ten = tens[index(n / 10)];
  return n % 10 == 0 ? ten : small[index(n % 10)] + ("und" + ten);
}

enum class Gender { none, masculine, feminine };

std::string spanish_below_hundred(int n, Gender gender) {
  static constexpr std::array small{
      "cero",         "uno",         "dos",        "tres",        "cuatro",     "cinco",
      "seis",         "siete",       "ocho",       "nueve",       "diez",       "once",
      "doce",         "trece",       "catorce",    "quince",      "dieciséis",  "diecisiete",
      "dieciocho",    "diecinueve",  "veinte",     "veintiuno",   "veintidós",  "veintitrés",
      "veinticuatro", "veinticinco", "veintiséis", "veintisiete", "veintiocho", "veintinueve"};
  static constexpr std::array tens{"",          "",        "",        "treinta", "cuarenta",
                                   "cincuenta", "sesenta", "setenta", "ochenta", "noventa"};
  if (n % 10 == 1 && n != 11 && gender == Gender::feminine)
    return n == 1 ? "una" : n == 21 ? "veintiuna" : tens[index(n / 10)] + std::string(" y una");
  if (n % 10 == 1 && n != 11 && gender == Gender::masculine)
    return n == 1 ? "un" : n == 21 ? "veintiún" : tens[index(n / 10)] + std::string(" y un");
  if (n < 30)
    return small[index(n)];
  const std::string ten = tens[index(n / 10)];
  return n % 10 == 0 ? ten : ten + " y " + small[index(n % 10)];
}

std::string spanish(int n, Gender gender) {
  static constexpr std::array hundreds{"",          "ciento",      "doscient",
                                       "trescient", "cuatrocient", "quinient"};
  if (n < 100)
    return spanish_below_hundred(n, gender);
  if (n == 100)
    return "cien";
  std::string out = hundreds[index(n / 100)];
  if (n >= 200)
    out += gender == Gender::feminine ? "as" : "os";
  return n % 100 == 0 ? out : out + " " + spanish_below_hundred(n % 100, gender);
}

} // namespace

bool is_language(const Language& language, std::string_view tag) {
  const std::string_view chosen = language.tag();
  return chosen.starts_with(tag) && (chosen.size() == tag.size() || chosen[tag.size()] == '-');
}

NumberWords spoken(const Language& language, int n) {
  if (n < 0 || n > largest)
    return NumberWords(std::to_string(n));
  if (is_language(language, "en"))
    return NumberWords(english(n));
  if (is_language(language, "de"))
    return {german(n, "eins"), german(n, "ein"), german(n, "eine")};
  if (is_language(language, "es"))
    return {spanish(n, Gender::none), spanish(n, Gender::masculine), spanish(n, Gender::feminine)};
  return NumberWords(std::to_string(n));
}

std::string ordinal(const Language& language, int n) {
  static constexpr std::array english_words{"first", "second", "third",    "fourth",
                                            "fifth", "sixth",  "seventh",  "eighth",
                                            "ninth", "tenth",  "eleventh", "twelfth"};
  static constexpr std::array german_words{"erstes",  "zweites",  "drittes", "viertes",
                                           "fünftes", "sechstes", "siebtes", "achtes",
                                           "neuntes", "zehntes",  "elftes",  "zwölftes"};
  static constexpr std::array spanish_words{"primera", "segunda", "tercera",  "cuarta",
                                            "quinta",  "sexta",   "séptima",  "octava",
                                            "novena",  "décima",  "undécima", "duodécima"};
  if (n < 1 || n > static_cast<int>(english_words.size()))
    return {};
  if (is_language(language, "en"))
    return english_words[index(n - 1)];
  if (is_language(language, "de"))
    return german_words[index(n - 1)];
  if (is_language(language, "es"))
    return spanish_words[index(n - 1)];
  return {};
}

} // namespace coach
