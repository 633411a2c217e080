#pragma once

#include "program/text.hpp"

#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>

namespace coach {

/// A number in words as it stands alone ("veintiuno") and before a noun of either gender ("veintiún
/// segundos", "veintiuna veces"); languages that do not care have the same three times.
struct NumberWords {
  explicit NumberWords(std::string always) : NumberWords(always, always, always) {}
  NumberWords(std::string word, std::string before_masculine, std::string before_feminine)
      : alone(std::move(word)), masculine(std::move(before_masculine)),
        feminine(std::move(before_feminine)) {}

  std::string alone, masculine, feminine;
  bool operator==(const NumberWords&) const = default;
};

/// What stands in a text's blank: {"n", 3} for "{n}". A translation may ask for a number before a
/// noun of one gender: "{n:m}", "{n:f}".
struct Blank {
  Blank(std::string_view blank, std::string text) : name(blank), words(std::move(text)) {}
  Blank(std::string_view blank, int number) : Blank(blank, std::to_string(number)) {}
  Blank(std::string_view blank, NumberWords number) : name(blank), words(std::move(number)) {}

  std::string_view name;
  NumberWords words;
};
using Blanks = std::initializer_list<Blank>;

/// A text in one language for a context ("home.start") and its English words; empty where there is
/// no translation.
using FindText = std::function<std::string(const char* context, const char* english)>;
/// The same for a text that counts `n` things, in the form that the language uses for `n`.
using FindCountedText =
    std::function<std::string(const char* context, const char* one, const char* other, int n)>;

/// The language that a person chose. All of the coach's own texts go through it; the English stands
/// where it is used, translations come from outside. Authors' texts are `Text`s: see of().
class Language {
 public:
  /// English.
  Language() = default;
  /// `tag`: BCP-47, "de".
  Language(std::string tag, FindText find, FindCountedText find_counted)
      : tag_(std::move(tag)), find_(std::move(find)), find_counted_(std::move(find_counted)) {}

  const std::string& tag() const { return tag_; }
  /// The text with its blanks filled; in English where there is no translation.
  std::string say(const char* context, const char* english, Blanks blanks = {}) const;
  /// A text about `n` things, "{n}" filled: count("common.minutes", "{n} minute", "{n} minutes",
  /// 3).
  std::string count(const char* context, const char* one, const char* other, int n,
                    Blanks blanks = {}) const;
  /// An author's words, translated if the author did.
  const std::string& of(const Text& text) const { return text.in(tag_); }

 private:
  std::string tag_ = "en";
  FindText find_;
  FindCountedText find_counted_;
};

} // namespace coach
