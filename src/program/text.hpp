#pragma once

#include "program/position.hpp"
#include "program/side.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace coach {

/// An author's text: the words in the file's own language and, by language tag, its translations.
struct Text {
  std::string plain;
  std::map<std::string, std::string, std::less<>> translations;

  /// The text in `language` ("de", "es-MX" falls back to "es"), else the author's own words.
  const std::string& in(std::string_view language) const;
  bool empty() const { return plain.empty(); }
  bool operator==(const Text&) const = default;
};

/// When a variant of a phrase is said: for the leg that works, or for the posture one comes from.
enum class PhraseKey { right, left, standing, sitting, lying };

/// A text that may read differently for each leg ("Towel under the right knee") or for the posture
/// the person comes from ("Sit up" after lying, "Sit down" after standing). Whole sentences, so
/// that every language can decline its words.
struct Phrase {
  struct Variant {
    PhraseKey when{};
    Text text;
    bool operator==(const Variant&) const = default;
  };
  Text text; ///< the plain form; where the author gave only variants, the first of them
  std::vector<Variant> variants;

  /// The words for this leg and this posture before; the plain form where no variant fits.
  const Text& words(Side side, Position from) const;
  /// True if the words differ between the right and the left leg.
  bool names_a_leg() const;
  bool operator==(const Phrase&) const = default;
};

} // namespace coach
