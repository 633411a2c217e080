#include "voice/spoken_text.hpp"

#include "voice/checksum.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace coach {
namespace {

using Pair = std::pair<std::string_view, std::string_view>;

constexpr std::array<Pair, 18> signs{{
    {"\u2019", "'"},
    {"\u2018", "'"},
    {"\u201C", ""},
    {"\u201D", ""},
    {"\u00AB", ""},
    {"\u00BB", ""},
    {"\u2013", "-"},
    {"\u2014", ", "},
    {"\u2026", "."},
    {"\u00A0", " "},
    {"\u202F", " "},
    {"\u00D7", "x"},
    {"\u00B0", " degrees"},
    {"\u00BD", " 1/2"},
    {"\u00BC", " 1/4"},
    {"\u00BE", " 3/4"},
    {"\u2212", "-"},
    {"\u00AD", ""},
}};

/// Letters with accents, and the plain ones for a voice that knows no others.
constexpr std::array<Pair, 33> plain_letters{{
    {"\u00E0", "a"}, {"\u00E1", "a"},  {"\u00E2", "a"},  {"\u00E3", "a"}, {"\u00E4", "a"},
    {"\u00E5", "a"}, {"\u00E6", "ae"}, {"\u00E7", "c"},  {"\u00E8", "e"}, {"\u00E9", "e"},
    {"\u00EA", "e"}, {"\u00EB", "e"},  {"\u00EC", "i"},  {"\u00ED", "i"}, {"\u00EE", "i"},
    {"\u00EF", "i"}, {"\u00F1", "n"},  {"\u00F2", "o"},  {"\u00F3", "o"}, {"\u00F4", "o"},
    {"\u00F5", "o"}, {"\u00F6", "o"},  {"\u00F8", "o"},  {"\u00F9", "u"}, {"\u00FA", "u"},
    {"\u00FB", "u"}, {"\u00FC", "u"},  {"\u00DF", "ss"}, {"\u00C4", "A"}, {"\u00D6", "O"},
    {"\u00DC", "U"}, {"\u00C9", "E"},  {"\u00C1", "A"},
}};

/// Behind a number, in English.
constexpr std::array<Pair, 16> units{{
    {"s", "seconds"},
    {"sec", "seconds"},
    {"secs", "seconds"},
    {"min", "minutes"},
    {"mins", "minutes"},
    {"h", "hours"},
    {"kg", "kilograms"},
    {"g", "grams"},
    {"lb", "pounds"},
    {"lbs", "pounds"},
    {"mm", "millimeters"},
    {"cm", "centimeters"},
    {"m", "meters"},
    {"km", "kilometers"},
    {"x", "times"},
    {"reps", "repetitions"},
}};

constexpr std::array<Pair, 14> abbreviations{{
    {"e.g.", "for example"},
    {"i.e.", "that is"},
    {"approx.", "about"},
    {"max.", "at most"},
    {"min.", "at least"},
    {"incl.", "with"},
    {"&", "and"},
    {"+", "plus"},
    {"TKE", "T K E"},
    {"ITB", "I T B"},
    {"IT", "I T"},
    {"SLR", "S L R"},
    {"RDL", "R D L"},
    {"VMO", "V M O"},
}};

template <std::size_t Size>
std::string_view found_in(const std::array<Pair, Size>& table, std::string_view word) {
  const auto found = std::ranges::find(table, word, &Pair::first);
  return found == table.end() ? std::string_view() : found->second;
}

template <std::size_t Size>
std::string replaced(std::string text, const std::array<Pair, Size>& table) {
  for (const auto& [from, to] : table)
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
      text.replace(at, from.size(), to);
  return text;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words(1);
  for (const char c : text) {
    const auto code = static_cast<unsigned char>(c);
    if (code > 0x20 && code != 0x7F)
      words.back() += c;
    else if (!words.back().empty())
      words.emplace_back();
  }
  if (words.back().empty())
    words.pop_back();
  return words;
}

/// Takes full stops, commas and their like off the end of a word.
std::string take_end(std::string& word) {
  std::string end;
  while (!word.empty() && std::string_view(".,;:!?)").find(word.back()) != std::string_view::npos) {
    end.insert(end.begin(), word.back());
    word.pop_back();
  }
  return end;
}

std::size_t digits_of(std::string_view word) {
  std::size_t count = 0;
  while (count < word.size() &&
         (is_digit(word[count]) || (count > 0 && word[count] == '.' && count + 1 < word.size() &&
                                    is_digit(word[count + 1]))))
    ++count;
  return count;
}

/// "10-15s" -> "10 to 15 seconds"; "3x" -> "3 times"; words without a number stay.
std::string number_in_words(std::string_view word) {
  const std::size_t digits = digits_of(word);
  if (digits == 0)
    return std::string(word);
  std::string out(word.substr(0, digits));
  const std::string_view rest = word.substr(digits);
  if (rest.size() > 1 && (rest[0] == '-' || rest[0] == 'x') && is_digit(rest[1]))
    return out + (rest[0] == '-' ? " to " : " times ") + number_in_words(rest.substr(1));
  if (const auto unit = found_in(units, rest); !unit.empty())
    return out + " " + std::string(unit);
  return out + std::string(rest);
}

std::string english(std::string_view text) {
  std::string out;
  bool after_number = false;
  for (std::string word : words_of(text)) {
    std::string spoken(after_number ? "" : found_in(abbreviations, word));
    std::string end;
    if (spoken.empty()) {
      end = take_end(word);
      spoken = after_number ? found_in(units, word) : found_in(abbreviations, word);
    }
    if (spoken.empty())
      spoken = number_in_words(word);
    // "L4/L5" has a slash that would be read out; "1/2" is known as a half.
    if (spoken.size() > 1 && is_letter(spoken[0]))
      std::ranges::replace(spoken, '/', ' ');
    after_number = end.empty() && !word.empty() && digits_of(word) == word.size();
    out += (out.empty() ? "" : " ") + spoken + end;
  }
  return out;
}

/// Without what stands before the first letter or digit: a leading dash would be an option.
std::string from_first_letter(std::string text) {
  const auto first = std::ranges::find_if(
      text, [](char c) { return is_digit(c) || is_letter(c) || !is_ascii(c); });
  text.erase(text.begin(), first);
  return text;
}

} // namespace

std::string spoken_text(std::string_view sentence, std::string_view language, Letters letters) {
  constexpr std::size_t longest = 300;
  if (sentence.size() > 4 * longest)
    return {};
  std::string text = replaced(std::string(sentence), signs);
  if (language.substr(0, 2) == "en") {
    text = english(text);
  } else {
    std::string joined;
    for (const std::string& word : words_of(text))
      joined += (joined.empty() ? "" : " ") + word;
    text = joined;
  }
  if (letters == Letters::ascii)
    text = replaced(text, plain_letters);
  text = from_first_letter(text);
  if (letters == Letters::ascii && !std::ranges::all_of(text, is_ascii))
    return {};
  const auto count = std::ranges::count_if(
      text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
  return static_cast<std::size_t>(count) > longest ? std::string() : text;
}

std::string recording_name(std::string_view sentence) {
  constexpr std::size_t longest = 80;
  std::string name;
  for (const char c : sentence) {
    if (is_letter(c) || is_digit(c) || !is_ascii(c))
      name += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    else if (c != '\'' && !name.empty() && name.back() != '-')
      name += '-';
  }
  while (!name.empty() && name.back() == '-')
    name.pop_back();
  if (name.size() <= longest)
    return name;
  std::size_t end = longest;
  while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0U) == 0x80U)
    --end;
  return name.substr(0, end) + "-" + checksum(sentence);
}

} // namespace coach
