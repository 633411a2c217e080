#include "translations.hpp"

#include <algorithm>
#include <set>
#include <sstream>

namespace coach::test {
namespace {

/// The words between the quotes of a line, without its escapes.
std::string unquoted(const std::string& line) {
  const auto first = line.find('"'), last = line.rfind('"');
  std::string out;
  for (std::size_t i = first + 1; first != std::string::npos && i < last; ++i) {
    if (line[i] != '\\') {
      out += line[i];
      continue;
    }
    ++i;
    out += line[i] == 'n' ? '\n' : line[i];
  }
  return out;
}

using ByKey = std::map<std::string, const CatalogText*>;

ByKey by_key(const std::vector<CatalogText>& texts) {
  ByKey all;
  for (const CatalogText& text : texts)
    all.emplace(text.key, &text);
  return all;
}

bool same_blanks(const CatalogText& text) {
  std::set<std::string> wanted;
  for (const std::string& blank : blanks_of(text.english + text.english_plural))
    wanted.insert(blank);
  for (std::size_t i = 0; i < text.forms.size(); ++i) {
    const auto listed = blanks_of(text.forms[i]);
    std::set<std::string> found(listed.begin(), listed.end());
    // "One" may be a word of the translation.
    if (i == 0 && text.forms.size() > 1 && wanted.contains("n"))
      found.insert("n");
    if (found != wanted)
      return false;
  }
  return true;
}

std::string what_is_wrong(const CatalogText& code, const CatalogText& translated) {
  if (translated.english != code.english || translated.english_plural != code.english_plural)
    return "the English has changed";
  if (translated.unsure)
    return "unsure";
  const std::size_t forms = code.english_plural.empty() ? 1 : 2;
  if (translated.forms.size() < forms || std::ranges::any_of(translated.forms, &std::string::empty))
    return "not translated";
  return same_blanks(translated) ? "" : "other blanks than the English";
}

} // namespace

std::vector<CatalogText> read_catalog(const std::string& po) {
  std::vector<CatalogText> all;
  CatalogText text;
  std::string* field = nullptr;
  const auto finish = [&] {
    if (!text.key.empty())
      all.push_back(text);
    text = {};
    field = nullptr;
  };
  std::istringstream lines(po);
  for (std::string line; std::getline(lines, line);) {
    if (line.empty())
      finish();
    else if (line.starts_with("#,"))
      text.unsure = line.find("fuzzy") != std::string::npos;
    else if (line.starts_with("msgctxt "))
      field = &text.key;
    else if (line.starts_with("msgid_plural "))
      field = &text.english_plural;
    else if (line.starts_with("msgid "))
      field = &text.english;
    else if (line.starts_with("msgstr"))
      field = &text.forms.emplace_back();
    if (field != nullptr && !line.starts_with("#"))
      *field += unquoted(line);
  }
  finish();
  return all;
}

std::vector<std::string> ambiguous(const std::vector<CatalogText>& code) {
  std::vector<std::string> out;
  const ByKey first = by_key(code);
  for (const CatalogText& text : code)
    if (const CatalogText& other = *first.at(text.key); &other != &text)
      out.push_back(text.key + ": \"" + other.english + "\" and \"" + text.english + "\"");
  return out;
}

std::vector<std::string> differences(const std::vector<CatalogText>& code,
                                     const std::vector<CatalogText>& catalog) {
  std::vector<std::string> out;
  const ByKey translated = by_key(catalog), used = by_key(code);
  for (const auto& [key, text] : used) {
    const auto found = translated.find(key);
    const std::string wrong =
        found == translated.end() ? "missing" : what_is_wrong(*text, *found->second);
    if (!wrong.empty())
      out.push_back(key + " (" + text->english + "): " + wrong);
  }
  for (const auto& [key, text] : translated)
    if (!used.contains(key))
      out.push_back(key + " (" + text->english + "): not used any more");
  return out;
}

std::vector<std::string> blanks_of(const std::string& text) {
  std::vector<std::string> out;
  for (auto at = text.find('{'); at != std::string::npos; at = text.find('{', at + 1)) {
    const std::string inside = text.substr(at + 1, text.find('}', at) - at - 1);
    out.push_back(inside.substr(0, inside.find(':')));
  }
  return out;
}

} // namespace coach::test
