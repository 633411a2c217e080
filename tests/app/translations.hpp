#pragma once

#include <map>
#include <string>
#include <vector>

namespace coach::test {

/// A text of the code and what a catalogue has for it.
struct CatalogText {
  std::string key;
  std::string english, english_plural; ///< the latter only for texts that count things
  std::vector<std::string> forms;      ///< translations; empty ones where there are none
  bool unsure = false;                 ///< marked fuzzy
};

/// The texts of a .po or .pot file, in their order, without its header.
std::vector<CatalogText> read_catalog(const std::string& po);

/// What is wrong with the texts of the code: keys that have two meanings.
std::vector<std::string> ambiguous(const std::vector<CatalogText>& code);

/// What is wrong with a catalogue for these texts: missing, left over, unsure, empty, or with other
/// blanks than the English.
std::vector<std::string> differences(const std::vector<CatalogText>& code,
                                     const std::vector<CatalogText>& catalog);

/// The blanks of a text in their order: {"n", "m"} for "{n:f} of {m}".
std::vector<std::string> blanks_of(const std::string& text);

} // namespace coach::test
