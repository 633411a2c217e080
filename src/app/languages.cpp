#include "app/languages.hpp"

#include "app/catalog.hpp"
#include "app/paths.hpp"

#include <algorithm>
#include <array>
#include <clocale>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <libintl.h>
#include <system_error>

namespace coach {

namespace fs = std::filesystem;

namespace {

// gettext looks for <dir>/<locale>/LC_MESSAGES/<domain>.mo. The locale never changes, each language
// is a domain: so a language can be chosen at any time, by any thread.
constexpr const char* only_locale = "all";
constexpr const char* folder = "all/LC_MESSAGES";
/// Divides a text's key from its English.
constexpr char context_end = '\x04';

std::string variable(const char* name) {
  const char* value = std::getenv(name);
  return value ? value : "";
}

/// "de-AT" for "de_AT.UTF-8@euro".
std::string tag_of_locale(std::string_view locale) {
  std::string tag(locale.substr(0, locale.find_first_of(".@")));
  std::replace(tag.begin(), tag.end(), '_', '-');
  return tag;
}

bool is_computer_english(std::string_view tag) { return tag == "C" || tag == "POSIX"; }

/// The parts of a tag in the usual letters: "es-MX".
std::string tidy(std::string_view tag) {
  std::string out = tag_of_locale(tag);
  const std::size_t dash = std::min(out.find('-'), out.size());
  for (std::size_t i = 0; i < dash; ++i)
    if (out[i] >= 'A' && out[i] <= 'Z')
      out[i] = static_cast<char>(out[i] - 'A' + 'a');
  return out;
}

std::string shorter(std::string_view tag) {
  const auto dash = tag.rfind('-');
  return std::string(dash == std::string_view::npos ? std::string_view{} : tag.substr(0, dash));
}

/// gettext needs a locale other than "C", in UTF-8; it need not be the person's.
bool set_message_locale() {
  constexpr std::array names{"C.UTF-8", "C.utf8", "en_US.UTF-8"};
  return setenv("LANGUAGE", only_locale, 1) == 0 &&
         std::ranges::any_of(
             names, [](const char* name) { return std::setlocale(LC_MESSAGES, name) != nullptr; });
}

/// Empty where there is no such file.
std::string bytes_of(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

bool open_catalog(const fs::path& dir, const std::string& domain) {
  return bindtextdomain(domain.c_str(), dir.c_str()) != nullptr &&
         bind_textdomain_codeset(domain.c_str(), "UTF-8") != nullptr;
}

std::string with_context(const char* context, const char* english) {
  return std::string(context) + context_end + english;
}

FindText texts_of(const std::string& domain) {
  return [domain](const char* context, const char* english) -> std::string {
    const std::string key = with_context(context, english);
    const char* found = dgettext(domain.c_str(), key.c_str());
    return found == key.c_str() ? "" : found;
  };
}

FindCountedText counted_texts_of(const std::string& domain) {
  return [domain](const char* context, const char* one, const char* other, int n) -> std::string {
    const std::string key = with_context(context, one);
    const char* found =
        dngettext(domain.c_str(), key.c_str(), other, static_cast<unsigned long>(std::max(0, n)));
    return found == key.c_str() || found == other ? "" : found;
  };
}

} // namespace

fs::path languages_dir() {
  std::error_code none;
  const fs::path installed = data_dir() / "languages";
  return fs::is_directory(installed, none) ? installed : fs::path(COACH_LANGUAGES_DIR);
}

LocaleVariables locale_variables() {
  return {variable("LC_ALL"), variable("LC_MESSAGES"), variable("LANG"), variable("LANGUAGE")};
}

std::vector<std::string> wanted_languages(const LocaleVariables& variables) {
  const std::string& locale = !variables.lc_all.empty()        ? variables.lc_all
                              : !variables.lc_messages.empty() ? variables.lc_messages
                                                               : variables.lang;
  const std::string tag = tag_of_locale(locale);
  if (tag.empty() || is_computer_english(tag))
    return {};
  std::vector<std::string> wanted;
  std::string_view list = variables.language;
  while (!list.empty()) {
    const std::string_view first = list.substr(0, list.find(':'));
    list.remove_prefix(std::min(first.size() + 1, list.size()));
    if (const std::string other = tag_of_locale(first); !other.empty())
      wanted.push_back(other);
  }
  wanted.push_back(tag);
  return wanted;
}

Languages::Languages(const fs::path& dir) : dir_(dir) {
  const auto wanted = wanted_languages(locale_variables());
  if (!set_message_locale())
    return;
  std::error_code none;
  for (const auto& entry : fs::directory_iterator(dir / folder, none)) {
    const std::string tag = entry.path().stem();
    if (entry.path().extension() == ".mo" && is_whole_catalog(bytes_of(entry.path())) &&
        open_catalog(dir, tag))
      tags_.insert(tag);
  }
  const auto spoken = std::ranges::find_if(wanted, [this](const auto& tag) { return speaks(tag); });
  if (spoken != wanted.end())
    system_language_ = *spoken;
}

std::vector<LanguageName> Languages::names() const {
  std::vector<LanguageName> out{{"en", "English"}};
  for (const std::string& tag : tags_)
    out.push_back({tag, find(tag).say("kiosk.language.name", "English")});
  return out;
}

bool Languages::speaks(std::string_view tag) const {
  const std::string whole = tidy(tag);
  return whole == "en" || whole.starts_with("en-") || !catalog_for(whole).empty();
}

std::string Languages::catalog_for(std::string_view tag) const {
  std::string part = tidy(tag);
  while (!part.empty() && !tags_.contains(part))
    part = shorter(part);
  return part;
}

Language Languages::find(std::string_view tag) const {
  const std::string catalog = catalog_for(tag);
  if (catalog.empty())
    return {};
  return {tidy(tag), texts_of(catalog), counted_texts_of(catalog)};
}

std::string Languages::texts(std::string_view tag) const {
  const std::string catalog = catalog_for(tag);
  return catalog.empty() ? std::string()
                         : texts_in_catalog(bytes_of(dir_ / folder / (catalog + ".mo")));
}

} // namespace coach
