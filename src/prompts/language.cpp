#include "prompts/language.hpp"

namespace coach {
namespace {

void fill(std::string& text, const std::string& blank, const std::string& words) {
  for (auto at = text.find(blank); at != std::string::npos;
       at = text.find(blank, at + words.size()))
    text.replace(at, blank.size(), words);
}

void fill(std::string& text, const Blank& blank) {
  const std::string name(blank.name);
  fill(text, "{" + name + "}", blank.words.alone);
  fill(text, "{" + name + ":m}", blank.words.masculine);
  fill(text, "{" + name + ":f}", blank.words.feminine);
}

} // namespace

std::string Language::say(const char* context, const char* english, Blanks blanks) const {
  std::string text = find_ ? find_(context, english) : std::string();
  if (text.empty())
    text = english;
  for (const Blank& blank : blanks)
    fill(text, blank);
  return text;
}

std::string Language::count(const char* context, const char* one, const char* other, int n,
                            Blanks blanks) const {
  std::string text = find_counted_ ? find_counted_(context, one, other, n) : std::string();
  if (text.empty())
    text = n == 1 ? one : other;
  for (const Blank& blank : blanks)
    fill(text, blank);
  fill(text, Blank("n", n));
  return text;
}

} // namespace coach
