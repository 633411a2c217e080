#include "screens/wrap.hpp"

#include <algorithm>
#include <iterator>

namespace coach {
namespace {

constexpr std::string_view soft_hyphen = "\u00AD";

/// What stands between these characters.
std::vector<std::string_view> parts_of(std::string_view text, std::string_view between) {
  std::vector<std::string_view> parts;
  for (std::size_t end = 0; end < text.size();) {
    const auto begin = text.find_first_not_of(between, end);
    if (begin == std::string_view::npos)
      break;
    end = std::min(text.find_first_of(between, begin), text.size());
    parts.push_back(text.substr(begin, end - begin));
  }
  return parts;
}

/// The places inside a word (with its soft hyphens) where it may be broken, in bytes.
std::vector<std::size_t> soft_breaks(std::string_view word) {
  std::vector<std::size_t> found;
  for (auto at = word.find(soft_hyphen); at != std::string_view::npos;
       at = word.find(soft_hyphen, at + soft_hyphen.size()))
    if (at > 0)
      found.push_back(at);
  return found;
}

/// The places between the letters of a word.
std::vector<std::size_t> letter_breaks(std::string_view word) {
  std::vector<std::size_t> found;
  for (std::size_t i = 1; i < word.size(); ++i)
    if ((static_cast<unsigned char>(word[i]) & 0xC0U) != 0x80U)
      found.push_back(i);
  return found;
}

/// Fills lines one word after the other.
class Lines {
 public:
  Lines(double width, const WidthOf& width_of) : width_(width), width_of_(width_of) {}

  void add(std::string_view word) {
    while (!fits(longer(word))) {
      if (!line_.empty() && fits(without_soft_hyphens(word)))
        end(); // rather whole in the next line than broken
      else if (const auto at = last_fitting(word, soft_breaks(word)))
        word = go_on_below(word, at);
      else if (!line_.empty())
        end();
      else if (const auto letters = last_fitting(word, letter_breaks(word)))
        word = go_on_below(word, letters);
      else
        break; // not even one letter fits
    }
    line_ = longer(word);
  }
  void end() {
    if (!line_.empty())
      lines_.push_back(std::move(line_));
    line_.clear();
  }
  std::vector<std::string> take() { return std::move(lines_); }

 private:
  std::string longer(std::string_view word) const {
    return line_.empty() ? without_soft_hyphens(word) : line_ + ' ' + without_soft_hyphens(word);
  }
  bool fits(const std::string& line) const { return width_of_(line) <= width_; }
  /// The last of the places where what is before it still fits into this line; 0 if there is none.
  std::size_t last_fitting(std::string_view word, const std::vector<std::size_t>& places) const {
    std::size_t last = 0;
    for (const std::size_t place : places)
      if (fits(longer(word.substr(0, place)) + '-'))
        last = place;
    return last;
  }
  std::string_view go_on_below(std::string_view word, std::size_t at) {
    line_ = longer(word.substr(0, at)) + '-';
    end();
    word.remove_prefix(at);
    return word.starts_with(soft_hyphen) ? word.substr(soft_hyphen.size()) : word;
  }

  double width_;
  const WidthOf& width_of_;
  std::string line_;
  std::vector<std::string> lines_;
};

/// A number that belongs to the word after it: "10", "1.8", "4–5".
bool is_number(std::string_view word) {
  constexpr std::string_view inside = "0123456789.,:\u2013\u2212-+";
  return !word.empty() && word.back() >= '0' && word.back() <= '9' &&
         word.find_first_not_of(inside) == std::string_view::npos;
}

/// The words of a paragraph, some of them held together by a space where both fit into a line.
std::vector<std::string> words_of(std::string_view paragraph, double width,
                                  const WidthOf& width_of) {
  std::vector<std::string> words;
  std::string_view before;
  for (const std::string_view word : parts_of(paragraph, " \t")) {
    const bool belongs = !words.empty() && (is_number(before) || word == "·");
    const std::string both = belongs ? words.back() + ' ' + std::string(word) : std::string();
    if (belongs && width_of(without_soft_hyphens(both)) <= width)
      words.back() = both;
    else
      words.emplace_back(word);
    before = word;
  }
  return words;
}

std::vector<std::string> wrap_paragraph(std::string_view paragraph, double width,
                                        const WidthOf& width_of) {
  Lines lines(width, width_of);
  for (const std::string& word : words_of(paragraph, width, width_of))
    lines.add(word);
  lines.end();
  return lines.take();
}

double widest(const std::vector<std::string>& lines, const WidthOf& width_of) {
  double width = 0;
  for (const std::string& line : lines)
    width = std::max(width, width_of(line));
  return width;
}

auto broken_words(const std::vector<std::string>& lines) {
  return std::ranges::count_if(lines, [](const std::string& line) { return line.ends_with('-'); });
}

/// True if the lines say the same in as many of them, and no other word is broken.
bool as_good(const std::vector<std::string>& narrower, const std::vector<std::string>& lines) {
  return narrower.size() == lines.size() && broken_words(narrower) <= broken_words(lines);
}

} // namespace

std::string without_soft_hyphens(std::string_view text) {
  std::string shown(text);
  for (auto at = shown.find(soft_hyphen); at != std::string::npos; at = shown.find(soft_hyphen, at))
    shown.erase(at, soft_hyphen.size());
  return shown;
}

std::vector<std::string> wrap(std::string_view text, double width, const WidthOf& width_of) {
  std::vector<std::string> all;
  for (const std::string_view paragraph : parts_of(text, "\n"))
    std::ranges::move(wrap_paragraph(paragraph, width, width_of), std::back_inserter(all));
  return all;
}

std::vector<std::string> wrap_evenly(std::string_view text, double width, double last,
                                     const WidthOf& width_of) {
  constexpr double a_little = 0.01;
  std::vector<std::string> all;
  for (const std::string_view paragraph : parts_of(text, "\n")) {
    auto lines = wrap_paragraph(paragraph, width, width_of);
    while (lines.size() > 1) {
      const double wide = widest(lines, width_of);
      if (width_of(lines.back()) >= last * wide)
        break;
      auto narrower = wrap_paragraph(paragraph, wide - a_little, width_of);
      if (!as_good(narrower, lines))
        break;
      lines = std::move(narrower);
    }
    std::ranges::move(lines, std::back_inserter(all));
  }
  return all;
}

} // namespace coach
