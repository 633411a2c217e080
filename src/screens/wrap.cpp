#include "screens/wrap.hpp"

#include <sstream>

namespace coach {
namespace {

constexpr std::string_view soft_hyphen = "\u00AD";

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

} // namespace

std::string without_soft_hyphens(std::string_view text) {
  std::string shown(text);
  for (auto at = shown.find(soft_hyphen); at != std::string::npos; at = shown.find(soft_hyphen, at))
    shown.erase(at, soft_hyphen.size());
  return shown;
}

std::vector<std::string> wrap(std::string_view text, double width, const WidthOf& width_of) {
  Lines lines(width, width_of);
  std::istringstream paragraphs{std::string(text)};
  for (std::string paragraph; std::getline(paragraphs, paragraph);) {
    std::istringstream words(paragraph);
    for (std::string word; words >> word;)
      lines.add(word);
    lines.end();
  }
  return lines.take();
}

} // namespace coach
