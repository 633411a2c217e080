#include "app/missing_letters.hpp"

#include "program/source.hpp"
#include "program/utf8.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <set>

namespace coach {
namespace {

/// So many letters are named; where more are missing it is another script.
constexpr std::size_t most_named = 12;

/// Control characters, and marks that have no picture of their own.
bool has_picture(std::uint32_t code) {
  constexpr std::uint32_t soft_hyphen = 0xAD, first_mark = 0x200B, last_mark = 0x200F;
  return code >= 0x20 && code != soft_hyphen && (code < first_mark || code > last_mark);
}

/// Calls `look` with every letter's code point and place in bytes; broken bytes are left out.
template <class Look>
void for_each_letter(std::string_view text, const Look& look) {
  for (std::size_t at = 0; at < text.size();) {
    const Character character = character_at(text, at);
    if (character.bytes > 0)
      look(character.code, Span{at, character.bytes});
    at += std::max<std::size_t>(1, character.bytes);
  }
}

/// Follows a file's quotes, to know its comments.
class Comments {
 public:
  /// True if this letter, the next one of the file, is of a comment.
  bool take(std::uint32_t code) {
    if (code == '\n') {
      comment_ = false;
      quote_ = 0;
    } else if (escaped_) {
      escaped_ = false;
    } else if (quote_ != 0) {
      escaped_ = code == '\\' && quote_ == '"';
      quote_ = code == quote_ ? 0 : quote_;
    } else if (!comment_) {
      comment_ = code == '#';
      quote_ = code == '"' || code == '\'' ? code : 0;
    }
    return comment_;
  }

 private:
  bool comment_ = false, escaped_ = false;
  std::uint32_t quote_ = 0;
};

std::string number_of(std::uint32_t code) {
  std::array<char, 16> text{};
  std::snprintf(text.data(), text.size(), "U+%04X", static_cast<unsigned>(code));
  return text.data();
}

class Shown {
 public:
  explicit Shown(const Language& language) : language_(language) {}

  void add(const Text& text) { all_ += language_.of(text) + '\n'; }
  void add(const std::optional<Text>& text) {
    if (text)
      add(*text);
  }
  void add(const Phrase& phrase) {
    add(phrase.text);
    for (const Phrase::Variant& variant : phrase.variants)
      add(variant.text);
  }
  void add(const Mistake& mistake) {
    add(mistake.fault);
    add(mistake.fix);
  }
  template <class Value>
  void add(const std::vector<Value>& values) {
    for (const Value& value : values)
      add(value);
  }
  void add(const Movement& movement) { add(movement.say); }
  void add(const Exercise& exercise) {
    add(exercise.name);
    add(exercise.short_name);
    add(exercise.equipment);
    add(exercise.feel);
    add(exercise.get_ready);
    add(exercise.change);
    add(exercise.again);
    add(exercise.counted);
    add(exercise.cues);
    add(exercise.mistakes);
    add(exercise.stop_if);
    add(exercise.not_for);
    add(exercise.movements);
  }
  void add(const Item& item) {
    add(item.dose.goal);
    add(item.dose.note);
  }
  void add(const Phase& phase) {
    add(phase.title);
    add(phase.items);
  }

  std::string take() { return std::move(all_); }

 private:
  const Language& language_;
  std::string all_;
};

} // namespace

std::vector<std::string> missing_letters(std::string_view text, const CanShow& can_show) {
  std::vector<std::string> missing;
  std::vector<bool> seen(0x110000);
  for_each_letter(text, [&](std::uint32_t code, Span span) {
    if (seen[code])
      return;
    seen[code] = true;
    if (has_picture(code) && !can_show(code))
      missing.emplace_back(text.substr(span.at, span.length));
  });
  return missing;
}

Diagnostics check_letters(const std::string& file, std::string_view text, const CanShow& can_show) {
  const Source source(text, file);
  Report report(source);
  std::set<std::uint32_t> seen;
  Comments comments;
  for_each_letter(source.text(), [&](std::uint32_t code, Span span) {
    if (comments.take(code) || !has_picture(code) || !seen.insert(code).second || can_show(code))
      return;
    report.warning(span, "there is no letter for \"" +
                             std::string(source.text().substr(span.at, span.length)) + "\" (" +
                             number_of(code) + "), the screen would show an empty box");
  });
  Diagnostics out = report.take();
  if (out.size() > most_named)
    out.resize(most_named);
  return out;
}

std::string shown_texts(const Program& program, const Language& language) {
  Shown shown(language);
  shown.add(program.title);
  shown.add(program.about);
  shown.add(program.safety);
  if (program.pain) {
    shown.add(program.pain->advice_continue);
    shown.add(program.pain->advice_ease);
    shown.add(program.pain->advice_stop);
  }
  shown.add(program.phases);
  shown.add(program.exercises);
  return shown.take();
}

std::string notice_of_missing_letters(std::string_view texts, const Language& language,
                                      const CanShow& can_show) {
  const auto missing = missing_letters(texts, can_show);
  if (missing.empty())
    return {};
  std::string letters;
  for (std::size_t i = 0; i < std::min(missing.size(), most_named); ++i)
    letters += (i == 0 ? "" : " ") + number_of(character_at(missing[i], 0).code);
  return language.say("notice.no_letters", "Language {tag}: no letter for {letters}.",
                      {{"tag", language.tag()}, {"letters", letters}});
}

} // namespace coach
