#include "program/text.hpp"

namespace coach {

const std::string& Text::in(std::string_view language) const {
  for (auto tag = language; !tag.empty();) {
    if (const auto found = translations.find(tag); found != translations.end())
      return found->second;
    const auto dash = tag.rfind('-');
    tag = dash == std::string_view::npos ? std::string_view{} : tag.substr(0, dash);
  }
  return plain;
}

namespace {
PhraseKey coming_from(Position position) {
  switch (position) {
  case Position::standing:
  case Position::half_kneeling:
    return PhraseKey::standing;
  case Position::sitting_chair:
  case Position::sitting_floor:
  case Position::kneeling:
    return PhraseKey::sitting;
  case Position::lying_back:
  case Position::lying_front:
  case Position::lying_side:
    return PhraseKey::lying;
  }
  return PhraseKey::standing;
}
} // namespace

const Text& Phrase::words(Side side, Position from) const {
  for (const auto& variant : variants) {
    if (side == Side::right && variant.when == PhraseKey::right)
      return variant.text;
    if (side == Side::left && variant.when == PhraseKey::left)
      return variant.text;
    if (variant.when == coming_from(from))
      return variant.text;
  }
  return text;
}

bool Phrase::names_a_leg() const {
  for (const auto& variant : variants)
    if (variant.when == PhraseKey::right || variant.when == PhraseKey::left)
      return true;
  return false;
}

} // namespace coach
