#pragma once

#include "prompts/language.hpp"
#include "screens/screen.hpp"

#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace coach {

/// Where the translations are: beside an installed program, else where they were built.
std::filesystem::path languages_dir();

/// The environment variables by which a person tells the system which language to speak.
struct LocaleVariables {
  std::string lc_all, lc_messages, lang, language;
};
/// Those of this process.
LocaleVariables locale_variables();
/// What they ask for, the most wanted first, as BCP-47 tags: "de-AT" for "de_AT.UTF-8". Empty where
/// they ask for nothing or for computer English ("C").
std::vector<std::string> wanted_languages(const LocaleVariables& variables);

/// The languages that the coach speaks: English, and one for each translation that is there. It
/// does not matter which locales the computer knows, and several languages may be used at once, by
/// any thread.
class Languages {
 public:
  /// Finds the translations in `dir`; those that are damaged are left out. To be made once, before
  /// any other thread begins: it sets the locale of messages and, for good, the environment
  /// variable LANGUAGE. Without a locale for UTF-8 texts there is only English.
  explicit Languages(const std::filesystem::path& dir);

  /// True if there is a translation for the tag ("es-MX": for "es"), and for English.
  bool speaks(std::string_view tag) const;
  /// All languages by their own names, English first.
  std::vector<LanguageName> names() const;
  /// The language for a tag ("es-MX" falls back to "es"), in capital or small letters; English
  /// where there is none.
  Language find(std::string_view tag) const;
  /// All of the coach's own texts in the language for a tag; empty for English.
  std::string texts(std::string_view tag) const;
  /// The tag of the language that the person asked the system for, if the coach speaks it; "en"
  /// otherwise.
  const std::string& system_language() const { return system_language_; }

 private:
  /// The translation for a tag; empty for English.
  std::string catalog_for(std::string_view tag) const;

  std::filesystem::path dir_;
  std::set<std::string, std::less<>> tags_; ///< of the translations
  std::string system_language_ = "en";
};

} // namespace coach
