#pragma once

#include "program/text.hpp"

#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>

namespace coach {

/// What stands in a text's blank: {"n", 3} for "{n}".
struct Blank {
  Blank(std::string_view blank, std::string words) : name(blank), text(std::move(words)) {}
  Blank(std::string_view blank, int number) : name(blank), text(std::to_string(number)) {}

  std::string_view name;
  std::string text;
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
